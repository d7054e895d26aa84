import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot, type Told, wrote } from './history.ts';

const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

const board = (at: string, ...fiches: FicheHistory[]) => measure(snapshot(...fiches), at, settings);

describe('what needs someone: each list the most urgent first', () => {
  const filed = (number: number, day: string, ...labels: string[]) =>
    fiche(number, day, [
      [day, 'labeled', 'investigation'],
      ...labels.map((label): Told => [day, 'labeled', label]),
    ]);
  const numbers = (rows: readonly { readonly number: number }[]) =>
    rows.map(({ number }) => number);

  test('to review and waiting for the author: the oldest first, then the first filed', async () => {
    const { attention, rows } = await board(
      '2026-02-02',
      filed(5, '2026-01-20', 'à relire'),
      filed(4, '2026-01-10', 'à relire'),
      filed(3, '2026-01-20', 'à relire'),
      filed(2, '2026-01-20', 'à compléter'),
      filed(1, '2026-01-21', 'à corriger'),
      filed(6, '2026-01-10', 'à compléter'),
      filed(7, '2026-01-09', 'validée'),
      // No label tells that it is to be reviewed.
      filed(8, '2026-01-08'),
      // Longer in their stage than in this review.
      fiche(9, '2026-01-08', [
        ['2026-01-08', 'labeled', 'investigation'],
        ['2026-01-25', 'labeled', 'à relire'],
      ]),
      fiche(10, '2026-01-07', [
        ['2026-01-07', 'labeled', 'investigation'],
        ['2026-01-26', 'labeled', 'à compléter'],
      ]),
      // A coach has asked something.
      { ...filed(11, '2026-01-06', 'à relire'), comments: [wrote('2026-01-08', 'coach')] },
    );
    expect(numbers(attention.toReview)).toEqual([4, 3, 5, 9]);
    expect(numbers(attention.waitingForAuthor)).toEqual([11, 6, 2, 1, 10]);
    expect(numbers(rows)).toEqual([11, 10, 8, 9, 7, 4, 6, 2, 3, 5, 1]);
  });

  test('past the deadline, the longest first; at the deadline itself, not yet', async () => {
    // Nine weeks after these, at midnight in Paris.
    const { attention } = await board(
      '2026-03-09',
      filed(1, '2026-01-04T23:00:00Z', 'validée'),
      filed(2, '2026-01-04T22:59:59Z', 'validée'),
      filed(3, '2026-01-02', 'validée'),
      fiche(4, '2025-06-02', [['2025-06-02', 'labeled', 'construction']]),
      filed(5, '2025-08-04'),
    );
    expect(numbers(attention.overdue)).toEqual([5, 4, 3, 2]);
  });

  test('silent for thirty days, the longest first', async () => {
    const { attention } = await board(
      '2026-02-04',
      filed(1, '2026-01-04T23:00:00Z', 'validée'),
      filed(2, '2026-01-04T23:00:01Z', 'validée'),
      filed(3, '2026-01-02', 'validée'),
      { ...filed(4, '2026-01-01'), comments: [wrote('2026-01-03', 'coach')] },
      filed(5, '2026-01-02', 'validée'),
    );
    // As silent as another: the first filed.
    expect(numbers(attention.silent)).toEqual([3, 5, 4, 1]);
  });

  test('the load of each coach: the heaviest first, then by name', async () => {
    const followed = (number: number, coach: string, label: string, day = '2026-01-20') =>
      fiche(number, day, [
        [day, 'labeled', 'investigation'],
        [day, 'labeled', label],
        [day, 'assigned', coach],
      ]);
    const { coaches } = await board(
      '2026-03-09',
      followed(1, 'marie', 'à relire', '2025-12-01'),
      followed(2, 'jean', 'à relire'),
      followed(3, 'jean', 'à compléter'),
      followed(4, 'anne', 'validée', '2026-01-25'),
      { ...followed(6, 'jean', 'à relire'), comments: [wrote('2026-01-22', 'coach')] },
      filed(5, '2026-01-20', 'à relire'),
    );
    expect(coaches).toEqual([
      { login: 'jean', open: 3, toReview: 1, overdue: 0 },
      { login: 'anne', open: 1, toReview: 0, overdue: 0 },
      { login: 'marie', open: 1, toReview: 1, overdue: 1 },
    ]);
  });
});
