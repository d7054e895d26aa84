import { describe, expect, test } from 'vitest';
import type { Given } from '../../src/commands/command.ts';
import type { CommandName } from '../../src/commands/index.ts';
import type { Course } from '../../src/method/course.ts';
import { after, approved, AT, course, WORD } from './given.ts';

describe('a command has its effect (METHOD: commands)', () => {
  test.each<[CommandName, Partial<Given>, Partial<Course>]>([
    ['relire', { course: course(approved) }, { ...approved, opinion: 'toReview' }],
    ['valider', {}, { opinion: 'approved', approved: WORD }],
    ['corriger', {}, { opinion: 'changesAsked', asked: WORD }],
    ['pivot', { course: course(approved) }, { ...approved, opinion: 'toReview', pivot: WORD }],
  ])('/%s: what was said of the text, and when', (name, more, changed) => {
    expect(after(name, more)).toEqual(course({ ...changed, opinionSince: AT }));
  });

  test.each<[CommandName, Partial<Given>, Partial<Course>]>([
    ['coach', { argument: '@marie, merci' }, { coach: 'marie' }],
    ['arreter', {}, { end: { ...WORD, how: 'stopped' } }],
    [
      'ignorer',
      { argument: '`Sponsor-Named`  Le comité\nl’accepte ' },
      { waivers: [{ ...WORD, rule: 'sponsor-named', note: 'Le comité\nl’accepte' }] },
    ],
    ['aide', {}, {}],
  ])('/%s: nothing else changes', (name, more, changed) => {
    expect(after(name, { course: course({ coach: 'jean' }), ...more })).toEqual(
      course({ coach: 'jean', ...changed }),
    );
  });

  test('/etape: the next stage begins, and its review', () => {
    const begun = course({ stageSince: AT, opinionSince: AT }, 'construction');
    const validated = { course: course(approved), situation: 'approved' } as const;
    for (const argument of ['construction', 'Construction', 'CONSTRUCTION, merci']) {
      expect(after('etape', { ...validated, argument })).toEqual(begun);
    }
  });

  test('/etape --forcer: a maintainer says why, and it is kept', () => {
    const forced = { role: 'maintainer', by: 'mainteneuse' } as const;
    for (const argument of [
      'acceleration --forcer Déjà\nen ligne ',
      'accélération --force  Déjà\nen ligne',
    ]) {
      expect(after('etape', { ...forced, argument })).toEqual(
        course(
          {
            stageSince: AT,
            opinionSince: AT,
            forced: { by: 'mainteneuse', at: AT, note: 'Déjà\nen ligne' },
          },
          'acceleration',
        ),
      );
    }
  });

  test('/transferer: the end that the last stage works for', () => {
    const last = course({}, 'acceleration');
    expect(after('transferer', { course: last })).toEqual({
      ...last,
      end: { ...WORD, how: 'transferred' },
    });
  });

  test('/ignorer: each rule once, with its last reason, and a long one is cut', () => {
    const other = { ...WORD, rule: 'section-empty' };
    const before = course({ waivers: [{ ...WORD, rule: 'sponsor-named', note: 'Avant' }, other] });
    const long = 'x'.repeat(1_000);
    const now = after('ignorer', { course: before, argument: `sponsor-named ${long}` });
    expect(now).toEqual({
      ...before,
      waivers: [other, { ...WORD, rule: 'sponsor-named', note: long.slice(0, 300) }],
    });
  });
});
