import { describe, expect, test } from 'vitest';
import { carryOut } from '../../src/commands/carry-out.ts';
import type { Given, Role } from '../../src/commands/command.ts';
import { COMMANDS, type CommandName } from '../../src/commands/index.ts';
import { possible } from '../../src/commands/possible.ts';
import { type Course, filed } from '../../src/method/course.ts';
import type { Situation } from '../../src/method/transitions.ts';
import { given } from './given.ts';

const AT = '2026-11-25T09:00:00Z';
const WORD = { by: 'coach', at: AT, note: 'Parce que' };

const course = (more: Partial<Course> = {}, stage = 'investigation'): Course => ({
  ...filed(stage, '2026-11-24T09:00:00Z'),
  ...more,
});

/** What a command made of a fiche; what it answers, with its words, where it was refused. */
const after = (name: CommandName, more: Partial<Given>, byLabel?: boolean) => {
  const result = carryOut(name, given(more), byLabel);
  return result.kind === 'done' ? result.course : [result.answer.say, ...result.answer.words];
};

const approved = { opinion: 'approved', approved: WORD, asked: WORD } as const;

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

describe('a command that is refused says why', () => {
  test.each<[CommandName, Partial<Given>, string[]]>([
    ['valider', { situation: 'incomplete', errors: 3 }, ['errorsStand', '3']],
    ['corriger', { argument: '' }, ['usage', 'corriger']],
    ['arreter', { argument: '' }, ['usage', 'arreter']],
    ['pivot', { argument: '' }, ['usage', 'pivot']],
    ['coach', { argument: '' }, ['usage', 'coach']],
    ['coach', { argument: 'jean@exemple.fr' }, ['usage', 'coach']],
    ['coach', { argument: 'merci à @marie' }, ['personUnknown', 'merci']],
    ['coach', { argument: '! marie' }, ['usage', 'coach']],
    ['coach', { argument: '42-marie' }, ['personUnknown', '42-marie']],
    ['coach', { argument: '@marie-lou' }, ['personUnknown', 'marie-lou']],
    ['coach', { argument: '@marie-lou_ministere' }, ['personUnknown', 'marie-lou_ministere']],
    ['ignorer', { argument: 'sponsor-named' }, ['usage', 'ignorer']],
    ['ignorer', { argument: 'sponsor-named \n' }, ['usage', 'ignorer']],
    ['ignorer', { argument: 'sponsor-name Oui' }, ['ruleUnknown', 'sponsor-name', 'sponsor-named']],
    ['ignorer', { argument: 'quelque-chose Oui' }, ['ruleUnknown', 'quelque-chose', '']],
    ['ignorer', { argument: '' }, ['ruleUnknown', '', '']],
    ['ignorer', { argument: '« sponsor-named » Oui' }, ['ruleUnknown', '', '']],
    ['etape', { argument: '' }, ['usage', 'etape', 'construction']],
    ['etape', { argument: '--forcer Oui' }, ['usage', 'etape', 'construction']],
    ['etape', { argument: '', course: course({}, 'acceleration') }, ['usage', 'etape', '']],
    [
      'etape',
      { argument: 'lancement' },
      ['stageUnknown', 'lancement', 'investigation', 'construction', 'acceleration'],
    ],
    [
      'etape',
      { argument: 'acceleration', situation: 'approved' },
      ['stageOrder', 'Investigation', 'construction'],
    ],
    [
      'etape',
      { argument: 'construction', situation: 'approved', course: course({}, 'acceleration') },
      ['stageOrder', 'Accélération', ''],
    ],
    ['etape', { argument: 'construction' }, ['stageUnapproved', 'construction', 'Construction']],
    ['etape', { argument: 'acceleration --forcer Oui' }, ['forceMaintainer']],
    [
      'etape',
      { argument: 'acceleration --forcer ', role: 'maintainer' },
      ['usage', 'etape', 'construction'],
    ],
    [
      'etape',
      { argument: 'construction --forcer', role: 'maintainer', course: course({}, 'acceleration') },
      ['usage', 'etape', ''],
    ],
    // Neither is the word that forces.
    [
      'etape',
      { argument: 'acceleration --forceps Oui', situation: 'approved', role: 'maintainer' },
      ['stageOrder', 'Investigation', 'construction'],
    ],
    ['transferer', {}, ['notLastStage', 'Accélération']],
  ])('/%s %j', (name, more, answer) => {
    expect(after(name, more)).toEqual(answer);
  });

  test('a note may be missing where it is not asked for, and where a label says the same', () => {
    expect(after('valider', { argument: '' })).toMatchObject({ opinion: 'approved' });
    expect(after('corriger', { argument: '' }, true)).toMatchObject({ opinion: 'changesAsked' });
  });

  test('of a fiche that has ended, help alone is given', () => {
    for (const situation of ['stopped', 'transferred'] as const) {
      for (const { name } of COMMANDS) {
        expect(after(name, { situation, role: 'maintainer' }), name).toEqual(
          name === 'aide' ? course() : ['ended'],
        );
      }
    }
  });
});

const names = (role: Role, situation: Situation, stage = 'investigation') => {
  const where = given({ situation, course: course({}, stage) });
  return COMMANDS.filter((command) => possible(command, role, where)).map(({ name }) => name);
};

describe('who may do what', () => {
  const AUTHORS = ['relire', 'pivot', 'arreter', 'aide'];

  test('as METHOD says of each command', () => {
    for (const { name, who } of COMMANDS) {
      const refusedTo = (role: Role) => {
        const answer = after(name, { role });
        return Array.isArray(answer) && answer[0] === 'notAllowed' ? answer.slice(1) : undefined;
      };
      const author = AUTHORS.includes(name);
      expect(refusedTo('anyone'), name).toEqual(name === 'aide' ? undefined : [name, who]);
      expect(refusedTo('author'), name).toEqual(author ? undefined : [name, 'coach']);
      expect([refusedTo('coach'), refusedTo('maintainer')], name).toEqual([undefined, undefined]);
    }
  });

  test.each<[Role, Situation, string, string[]]>([
    ['anyone', 'toReview', 'investigation', ['aide']],
    ['author', 'incomplete', 'investigation', AUTHORS],
    ['author', 'stopped', 'investigation', ['aide']],
    [
      'coach',
      'incomplete',
      'investigation',
      ['relire', 'corriger', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'coach',
      'toReview',
      'investigation',
      ['relire', 'valider', 'corriger', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'maintainer',
      'approved',
      'construction',
      ['relire', 'valider', 'corriger', 'etape', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'coach',
      'approved',
      'acceleration',
      [
        'relire',
        'valider',
        'corriger',
        'coach',
        'pivot',
        'ignorer',
        'arreter',
        'transferer',
        'aide',
      ],
    ],
  ])('the help of %s on a fiche %s in %s', (role, situation, stage, possibilities) => {
    expect(names(role, situation, stage)).toEqual(possibilities);
  });
});
