import { describe, expect, test } from 'vitest';
import { type Course, filed } from '../../src/method/course.ts';
import { since, situationOf } from '../../src/method/situation.ts';
import { next, type Situation } from '../../src/method/transitions.ts';

const COURSE: Course = { ...filed('investigation', '2026-11-24'), opinion: 'approved' };
const END = { how: 'stopped', by: 'coach', at: '2026-11-28', note: '' } as const;

describe('where a fiche stands, and since when', () => {
  test.each<[string, Partial<Course>, boolean, string | undefined, Situation, string]>([
    ['what a coach said holds', {}, false, undefined, 'approved', '2026-11-24'],
    ['and for the text that the coach read', {}, false, '2026-11-23', 'approved', '2026-11-24'],
    ['even of that very time', {}, false, '2026-11-24', 'approved', '2026-11-24'],
    ['an edit brings it back', {}, false, '2026-11-25', 'toReview', '2026-11-25'],
    ['an error comes first', {}, true, undefined, 'incomplete', '2026-11-24'],
    ['since the edit that made it', {}, true, '2026-11-25', 'incomplete', '2026-11-25'],
    ['an end before all', { end: END }, true, '2026-11-29', 'stopped', '2026-11-28'],
  ])('%s', (_, more, hasError, editedAt, situation, at) => {
    const course = { ...COURSE, ...more };
    expect(situationOf(course, { hasError, editedAt })).toBe(situation);
    expect(since(course, { hasError, editedAt })).toBe(at);
  });
});

/** METHOD: labels and commands; a dash where the method does not allow it. */
const LIFE = `
                  incomplete  toReview      changesAsked  approved      stopped   transferred
complete          toReview    -             -             -             -         -
error             -           incomplete    incomplete    incomplete    -         -
edit              -           -             toReview      toReview      -         -
relire            incomplete  toReview      toReview      toReview      -         -
valider           -           approved      approved      approved      -         -
corriger          incomplete  changesAsked  changesAsked  changesAsked  -         -
etape             -           -             -             toReview      -         -
etape_--forcer    incomplete  toReview      toReview      toReview      -         -
pivot             incomplete  toReview      toReview      toReview      -         -
arreter           stopped     stopped       stopped       stopped       -         -
transferer        transferred transferred   transferred   transferred   -         -
reopen            -           -             -             -             toReview  toReview`;

test('the whole life of a fiche', () => {
  const [header = [], ...rows] = LIFE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  for (const [cause = '', ...cells] of rows) {
    const reached = header.map(
      (from) => next(from as Situation, cause.replace('_', ' ') as 'edit') ?? '-',
    );
    expect(reached, cause).toEqual(cells);
  }
});
