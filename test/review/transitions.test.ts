import { describe, expect, test } from 'vitest';
import { carryOut } from '../../src/commands/carry-out.ts';
import type { Given } from '../../src/commands/command.ts';
import type { COMMANDS } from '../../src/commands/index.ts';
import { type Course, filed } from '../../src/method/course.ts';
import { isEnd, situationOf } from '../../src/method/situation.ts';
import { type Cause, next, type Situation } from '../../src/method/transitions.ts';
import { METHOD } from '../method.ts';

const AT = '2026-11-24T09:00:00Z';

/** A fiche that stands there; in the stage from which the command may lead somewhere. */
const standing = (situation: Situation, cause: Cause): Course => {
  const course = filed(cause === 'transferer' ? 'acceleration' : 'investigation', AT);
  if (isEnd(situation)) {
    return { ...course, end: { how: situation, by: 'coach', at: AT, note: '' } };
  }
  return situation === 'incomplete' ? course : { ...course, opinion: situation };
};

const ARGUMENTS: Readonly<Partial<Record<Cause, string>>> = {
  etape: 'construction',
  'etape --forcer': 'construction --forcer Déjà en ligne',
};

const given = (situation: Situation, cause: Cause): Given => ({
  course: standing(situation, cause),
  programme: METHOD,
  situation,
  role: 'maintainer',
  by: 'mainteneuse',
  at: '2026-11-25T09:00:00Z',
  argument: ARGUMENTS[cause] ?? 'Parce que',
  errors: situation === 'incomplete' ? 2 : 0,
  rules: [],
  assignable: () => true,
});

const SITUATIONS: readonly Situation[] = [
  'incomplete',
  'toReview',
  'changesAsked',
  'approved',
  'stopped',
  'transferred',
];
const CAUSES: readonly Cause[] = [
  'relire',
  'valider',
  'corriger',
  'etape',
  'etape --forcer',
  'pivot',
  'arreter',
  'transferer',
];
const cases = SITUATIONS.flatMap((from) => CAUSES.map((cause) => [from, cause] as const));

describe('the commands do what the table says', () => {
  test.each(cases)('from %s, /%s', (from, cause) => {
    const name = cause.split(' ')[0] as (typeof COMMANDS)[number]['name'];
    const result = carryOut(name, given(from, cause));
    const to = next(from, cause);
    const text = { hasError: from === 'incomplete', editedAt: undefined };
    const left = result.kind === 'done' ? situationOf(result.course, text) : undefined;
    expect(left).toBe(to);
  });
});

test('a text moves a fiche as the table says', () => {
  for (const from of ['toReview', 'changesAsked', 'approved'] as const) {
    const course = standing(from, 'edit');
    expect(situationOf(course, { hasError: true, editedAt: undefined })).toBe(next(from, 'error'));
    const edited = { hasError: false, editedAt: '2026-11-26T09:00:00Z' };
    expect(situationOf(course, edited)).toBe(next(from, 'edit') ?? from);
  }
  const filedNow = standing('incomplete', 'complete');
  expect(situationOf(filedNow, { hasError: false, editedAt: undefined })).toBe(
    next('incomplete', 'complete'),
  );
});
