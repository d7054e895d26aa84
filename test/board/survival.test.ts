import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, survivalAt, survivalOf } from '../../src/board/survival.ts';

describe('survival and quantiles', () => {
  test('the example of Kaplan and Meier, by hand', () => {
    const durations = [
      { days: 3, ended: true },
      { days: 5, ended: false },
      { days: 5, ended: true },
      { days: 8, ended: false },
      { days: 12, ended: true },
    ];
    expect(survivalOf(durations)).toEqual([
      { days: 3, atRisk: 5, ended: 1, survival: 0.8 },
      { days: 5, atRisk: 4, ended: 1, survival: expect.closeTo(0.6) },
      { days: 12, atRisk: 1, ended: 1, survival: 0 },
    ]);
  });

  test('beyond a day: that day’s ends count; nothing where nobody was seen so long', () => {
    const durations = [
      { days: 10, ended: true },
      { days: 20, ended: false },
    ];
    expect([9, 10, 20, 21].map((days) => survivalAt(durations, days))).toEqual([
      1,
      0.5,
      0.5,
      undefined,
    ]);
  });

  test('with nothing censored it is the share that still lasts', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (days) => {
        for (const step of survivalOf(days.map((one) => ({ days: one, ended: true })))) {
          const left = days.filter((one) => one > step.days).length / days.length;
          expect(step.survival).toBeCloseTo(left);
        }
      }),
    ));

  test('a quantile lies between its neighbours', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([10, 9, 1], 0.5)).toBe(9);
    expect(quantile([10], 0.9)).toBe(10);
    expect(quantile([], 0.5)).toBeUndefined();
    expect(quantile([0, 10], 0.9)).toBe(9);
  });
});
