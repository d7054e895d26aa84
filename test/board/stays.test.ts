import { describe, expect, test } from 'vitest';
import type { Told } from './history.ts';
import { CONSTRUCTION, INVESTIGATION, standing, stays } from './standing.ts';

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
      'a label that the bot takes off at once was nobody’s to set',
      [
        INVESTIGATION,
        ['2026-02-01T09:00:00Z', 'labeled', 'construction', 'passant'],
        ['2026-02-01T09:00:01Z', 'unlabeled', 'investigation', 'passant'],
        ['2026-02-01T09:01:00Z', 'labeled', 'investigation', 'fiches[bot]'],
        ['2026-02-01T09:01:00Z', 'unlabeled', 'Construction', 'fiches[bot]'],
      ],
      ['investigation 01-05'],
    ],
    [
      'what the bot takes off long after, or somebody else, had its time',
      [
        INVESTIGATION,
        CONSTRUCTION,
        ['2026-02-01T09:01:00Z', 'unlabeled', 'construction', 'coach'],
        ['2026-03-01', 'labeled', 'acceleration'],
        ['2026-03-01T09:16:00Z', 'unlabeled', 'acceleration', 'fiches[bot]'],
        ['2026-03-01T09:16:00Z', 'labeled', 'construction', 'fiches[bot]'],
        ['2026-03-01T09:17:00Z', 'unlabeled', 'construction', 'fiches[bot]'],
      ],
      [
        'investigation 01-05 02-01 continued',
        'construction 02-01 03-01 continued',
        'acceleration 03-01 03-01 back',
        'construction 03-01',
      ],
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
      'two of the same second, in their order',
      [INVESTIGATION, CONSTRUCTION, ['2026-02-01', 'labeled', 'acceleration']],
      [
        'investigation 01-05 02-01 continued',
        'construction 02-01 02-01 continued',
        'acceleration 02-01',
      ],
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
