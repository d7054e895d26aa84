import { describe, expect, test } from 'vitest';
import {
  calendarDays,
  dayOf,
  daysBefore,
  daysBetween,
  mondayOf,
  monthsUntil,
  startOfDay,
  sundayOf,
  weekOf,
} from '../../src/method/calendar.ts';
import { deadline } from '../../src/method/deadlines.ts';
import { METHOD } from '../method.ts';

describe('a day begins at midnight in Paris', () => {
  test.each([
    ['2026-01-05', '2026-01-04T23:00:00.000Z'],
    ['2026-07-05', '2026-07-04T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z'],
  ])('%s', (day, start) => {
    expect(startOfDay(day)).toBe(start);
    expect(dayOf(start)).toBe(day);
    expect(dayOf(new Date(Date.parse(start) - 1000).toISOString()) < day).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    'lundi',
    '',
    '2026-1-05',
    '0026-01-05',
  ])('« %s » is no day', (day) => {
    expect(startOfDay(day)).toBeUndefined();
  });
  test.each(['2026-01-05T09:00:00Z', 'le 2026-01-05', '2026-01-051'])('nor is « %s »', (day) => {
    expect(startOfDay(day)).toBeUndefined();
  });
});

describe('the ISO week, of Paris', () => {
  test.each([
    ['2026-11-22T22:59:59Z', '2026-W47'],
    ['2026-11-22T23:00:00Z', '2026-W48'],
    ['2026-01-05T09:00:00Z', '2026-W02'],
    // The first days of a year may be of the last week of the year before, and the other way round.
    ['2027-01-01T09:00:00Z', '2026-W53'],
    ['2024-12-31T09:00:00Z', '2025-W01'],
  ])('%s', (at, week) => {
    expect(weekOf(at)).toBe(week);
  });

  test('begins on its Monday, and ends with its Sunday', () => {
    expect(mondayOf('2026-W48')).toBe('2026-11-22T23:00:00.000Z');
    expect(mondayOf('2025-W01')).toBe('2024-12-29T23:00:00.000Z');
    expect(sundayOf('2026-W48')).toBe('2026-11-28T23:00:00.000Z');
  });
});

describe('days', () => {
  test('the same hour some days before, whatever the season', () => {
    expect(daysBefore('2026-11-22T23:00:00Z', 7)).toBe('2026-11-15T23:00:00.000Z');
    expect(daysBefore('2026-10-25T23:00:00Z', 7)).toBe('2026-10-18T22:00:00.000Z');
  });

  test('from one time to another, with their fraction or by the calendar', () => {
    expect(daysBetween('2026-01-05T00:00:00Z', '2026-01-06T12:00:00Z')).toBe(1.5);
    expect(daysBetween('2026-01-06T12:00:00Z', '2026-01-05T00:00:00Z')).toBe(-1.5);
    expect(calendarDays('2026-01-05T22:59:00Z', '2026-01-05T23:01:00Z')).toBe(1);
    expect(calendarDays('2026-03-28T09:00:00Z', '2026-03-30T21:00:00Z')).toBe(2);
  });
});

test('months begin at midnight in Paris; the last time comes last, once', () => {
  expect(monthsUntil('2026-01-31T22:00:00Z', '2026-04-10T09:00:00Z')).toEqual([
    '2026-01-31T23:00:00.000Z',
    '2026-02-28T23:00:00.000Z',
    '2026-03-31T22:00:00.000Z',
    '2026-04-10T09:00:00Z',
  ]);
  expect(monthsUntil('2026-01-31T23:00:00Z', '2026-02-28T23:00:00.000Z')).toEqual([
    '2026-02-28T23:00:00.000Z',
  ]);
});

describe('deadlines (METHOD: the weekly board)', () => {
  test.each([
    ['investigation', '2026-01-05T09:00:00Z', '2026-03-09T09:00:00.000Z'],
    ['construction', '2026-01-05T09:00:00Z', '2026-07-05T09:00:00.000Z'],
    ['acceleration', '2026-08-31T09:00:00Z', '2027-02-28T09:00:00.000Z'],
  ])('%s, since %s', (stage, since, expected) => {
    expect(deadline(METHOD.stages, stage, since)).toBe(expected);
  });

  test('a stage that is no more of the programme gives no time', () => {
    const since = '2026-01-05T09:00:00.000Z';
    expect(deadline(METHOD.stages, 'lancement', since)).toBe(since);
  });
});
