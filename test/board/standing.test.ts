import { describe, expect, test } from 'vitest';
import { type Standing, standingAt } from '../../src/board/standing.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { METHOD } from '../method.ts';
import { fiche, type Told } from './history.ts';

const day = (at: string) => at.slice(5, 10);

const stays = ({ stays: all }: Standing): string[] =>
  all.map(({ stage, from, to, left }) =>
    [stage, day(from), ...(to ? [day(to)] : []), ...(left ? [left] : [])].join(' '),
  );

const standing = (
  events: readonly Told[],
  more: Partial<FicheHistory> = {},
  at = '2026-12-31T00:00:00Z',
): Standing | undefined => standingAt(fiche(1, '2026-01-05', events, more), at, METHOD);

const INVESTIGATION = ['2026-01-05', 'labeled', 'investigation'] as const;
const CONSTRUCTION = ['2026-02-01', 'labeled', 'construction'] as const;

describe('stays: the last stage label that was set is the stage', () => {
  test.each<[string, Told[], string[]]>([
    ['one that lasts', [INVESTIGATION], ['investigation 01-05']],
    [
      'onward',
      [INVESTIGATION, CONSTRUCTION],
      ['investigation 01-05 02-01 continued', 'construction 02-01'],
    ],
    [
      'back',
      [INVESTIGATION, CONSTRUCTION, ['2026-03-01', 'labeled', 'investigation']],
      [
        'investigation 01-05 02-01 continued',
        'construction 02-01 03-01 back',
        'investigation 03-01',
      ],
    ],
    [
      'the same again changes nothing, whatever its capitals',
      [INVESTIGATION, ['2026-02-01', 'labeled', 'Investigation']],
      ['investigation 01-05'],
    ],
    [
      'a label taken off changes nothing',
      [INVESTIGATION, ['2026-02-01', 'unlabeled', 'investigation']],
      ['investigation 01-05'],
    ],
    [
      'an end, by its label and then by its closing',
      [INVESTIGATION, ['2026-02-01', 'labeled', 'arrêtée'], ['2026-02-02', 'closed']],
      ['investigation 01-05 02-01 stopped'],
    ],
    [
      'an ended fiche keeps the stage that it ended in',
      [INVESTIGATION, ['2026-02-01', 'closed'], ['2026-03-01', 'labeled', 'construction']],
      ['investigation 01-05 02-01 stopped'],
    ],
    [
      'reopened: a stay anew, in the same stage',
      [INVESTIGATION, ['2026-02-01', 'closed'], ['2026-03-01', 'reopened']],
      ['investigation 01-05 02-01 stopped', 'investigation 03-01'],
    ],
    [
      'reopened, and the stage told again: one stay',
      [
        INVESTIGATION,
        ['2026-02-01', 'closed'],
        ['2026-03-01', 'reopened'],
        ['2026-03-02', 'labeled', 'investigation'],
      ],
      ['investigation 01-05 02-01 stopped', 'investigation 03-01'],
    ],
    [
      'reopened, and on: what had ended stays so',
      [
        INVESTIGATION,
        ['2026-02-01', 'closed'],
        ['2026-03-01', 'reopened'],
        ['2026-04-01', 'labeled', 'construction'],
      ],
      [
        'investigation 01-05 02-01 stopped',
        'investigation 03-01 04-01 continued',
        'construction 04-01',
      ],
    ],
    [
      'reopened that had not ended: nothing',
      [INVESTIGATION, ['2026-02-01', 'reopened']],
      ['investigation 01-05'],
    ],
    [
      'events that come in no order',
      [CONSTRUCTION, INVESTIGATION],
      ['investigation 01-05 02-01 continued', 'construction 02-01'],
    ],
  ])('%s', (_, events, expected) => {
    expect(stays(standing(events)!)).toEqual(expected);
  });
});

describe('how a fiche ended, and when', () => {
  const ended = (events: readonly Told[], more: Partial<FicheHistory> = {}) => {
    const { end } = standing([INVESTIGATION, ...events], more)!;
    return end && `${end.how} ${day(end.at)}`;
  };

  test.each<[string, Told[], Partial<FicheHistory>, string | undefined]>([
    ['it lasts', [], {}, undefined],
    [
      'closed as completed',
      [['2026-02-01', 'closed']],
      { stateReason: 'completed' },
      'transferred 02-01',
    ],
    [
      'closed as not planned',
      [['2026-02-01', 'closed']],
      { stateReason: 'not_planned' },
      'stopped 02-01',
    ],
    ['closed, no reason told', [['2026-02-01', 'closed']], {}, 'stopped 02-01'],
    [
      'the label tells which, and since when, before the reason of the closing',
      [
        ['2026-02-01', 'labeled', 'Transférée'],
        ['2026-02-02', 'closed'],
      ],
      { stateReason: 'not_planned' },
      'transferred 02-01',
    ],
    [
      'the label after the closing says the same',
      [
        ['2026-02-01', 'closed'],
        ['2026-02-02', 'labeled', 'arrêtée'],
      ],
      {},
      'stopped 02-01',
    ],
    [
      'the label after the closing says another',
      [
        ['2026-02-01', 'closed'],
        ['2026-02-02', 'labeled', 'transférée'],
      ],
      {},
      'transferred 02-02',
    ],
    [
      'reopened',
      [
        ['2026-02-01', 'closed'],
        ['2026-02-02', 'reopened'],
      ],
      {},
      undefined,
    ],
  ])('%s', (_, events, more, expected) => {
    expect(ended(events, more)).toBe(expected);
  });

  test('an end told twice ends the stay once, when it was told first', () => {
    const events: Told[] = [
      INVESTIGATION,
      ['2026-02-01', 'closed'],
      ['2026-02-02', 'labeled', 'transférée'],
    ];
    expect(stays(standing(events)!)).toEqual(['investigation 01-05 02-01 transferred']);
  });
});

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

describe('what is a fiche, as far as was known', () => {
  test('no stage, no fiche; a label with no event was there at the filing', () => {
    expect(standing([['2026-02-01', 'labeled', 'question']])).toBeUndefined();
    const filed = standing([['2026-02-01', 'unlabeled', 'Investigation']], { labels: [] })!;
    expect([filed.stage, ...stays(filed)]).toEqual(['investigation', 'investigation 01-05']);
    const later = standing([CONSTRUCTION], { labels: ['construction'] })!;
    expect([later.stage, ...stays(later)]).toEqual(['construction', 'construction 02-01']);
    // It was filed with it, lost it, and bears it again.
    const again = standing(
      [
        ['2026-02-01', 'unlabeled', 'investigation'],
        ['2026-03-01', 'labeled', 'Investigation'],
      ],
      { labels: ['Investigation'] },
    )!;
    expect(stays(again)).toEqual(['investigation 01-05']);
  });

  test('the double of another is none, until it is reopened', () => {
    const closed: Told[] = [INVESTIGATION, ['2026-02-01', 'closed']];
    expect(standing(closed, { stateReason: 'duplicate' })).toBeUndefined();
    const reopened = standing([...closed, ['2026-03-01', 'reopened']], {
      stateReason: 'duplicate',
    });
    expect(stays(reopened!)).toEqual(['investigation 01-05']);
    expect(reopened!.end).toBeUndefined();
  });

  test('up to an instant, which counts', () => {
    const at = (time: string) => standing([INVESTIGATION, CONSTRUCTION], {}, time)?.stage;
    expect(at('2026-01-05T08:59:59Z')).toBeUndefined();
    expect(at('2026-01-05T09:00:00Z')).toBe('investigation');
    expect(at('2026-02-01T08:59:59Z')).toBe('investigation');
    expect(at('2026-02-01T09:00:00Z')).toBe('construction');
  });
});
