import { describe, expect, test } from 'vitest';
import type { Told } from './history.ts';
import { CONSTRUCTION, INVESTIGATION, standing, stays } from './standing.ts';

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
