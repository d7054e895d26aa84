import { describe, expect, test } from 'vitest';
import type { Told } from './history.ts';
import { day, INVESTIGATION, standing } from './standing.ts';

describe('the review, the pivots, the coach', () => {
  test('a review holds since it was told first', () => {
    const { review, reviewSince, reviews } = standing([
      INVESTIGATION,
      ['2026-01-05', 'labeled', 'à compléter'],
      ['2026-01-12', 'labeled', 'À RELIRE'],
      ['2026-01-13', 'unlabeled', 'à compléter'],
      ['2026-01-14', 'labeled', 'à relire'],
      ['2026-02-01', 'labeled', 'arrêtée'],
      ['2026-02-02', 'labeled', 'santé'],
    ])!;
    expect([review, day(reviewSince)]).toEqual(['toReview', '01-12']);
    expect(reviews.map((one) => `${one.review} ${day(one.at)}`)).toEqual([
      'incomplete 01-05',
      'toReview 01-12',
    ]);
  });

  test('none was told: since the filing', () => {
    const { review, reviewSince, reviews, pivots, coach } = standing([INVESTIGATION])!;
    expect({ review, reviewSince, reviews, pivots, coach }).toEqual({
      review: undefined,
      reviewSince: '2026-01-05T09:00:00Z',
      reviews: [],
      pivots: [],
      coach: undefined,
    });
  });

  test('each pivot counts', () => {
    const { pivots } = standing([
      INVESTIGATION,
      ['2026-02-01', 'labeled', 'Pivot'],
      ['2026-03-01', 'unlabeled', 'pivot'],
      ['2026-04-01', 'labeled', 'pivot'],
    ])!;
    expect(pivots.map(day)).toEqual(['02-01', '04-01']);
  });

  test.each<[string, Told[], string | undefined]>([
    ['whoever is assigned', [['2026-02-01', 'assigned', 'coach']], 'coach'],
    ['not the author', [['2026-02-01', 'assigned', 'autrice']], undefined],
    [
      'the last one',
      [
        ['2026-02-01', 'assigned', 'coach'],
        ['2026-03-01', 'assigned', 'marie'],
        ['2026-03-02', 'unassigned', 'coach'],
      ],
      'marie',
    ],
    [
      'nobody, once let go',
      [
        ['2026-02-01', 'assigned', 'coach'],
        ['2026-03-01', 'unassigned', 'coach'],
      ],
      undefined,
    ],
    [
      'another title changes nothing',
      [
        ['2026-02-01', 'assigned', 'coach'],
        ['2026-03-01', 'renamed'],
      ],
      'coach',
    ],
  ])('the coach: %s', (_, events, expected) => {
    expect(standing([INVESTIGATION, ...events])!.coach).toBe(expected);
  });
});
