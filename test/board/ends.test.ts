import { describe, expect, test } from 'vitest';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import type { Told } from './history.ts';
import { day, INVESTIGATION, standing, stays } from './standing.ts';

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
