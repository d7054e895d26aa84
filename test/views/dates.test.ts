import { describe, expect, test } from 'vitest';
import { textsIn } from '../../src/texts/texts.ts';
import { boardTitle, day, month, weekDays } from '../../src/views/dates.ts';

describe('a date as people write it, in Paris', () => {
  test.each([
    ['2027-01-01T09:00:00Z', '1er janvier 2027', '1 January 2027'],
    ['2027-01-02T09:00:00Z', '2 janvier 2027', '2 January 2027'],
    ['2026-11-11T09:00:00Z', '11 novembre 2026', '11 November 2026'],
    ['2026-12-31T22:59:59Z', '31 décembre 2026', '31 December 2026'],
    ['2026-12-31T23:00:00Z', '1er janvier 2027', '1 January 2027'],
    ['2026-07-31T22:00:00Z', '1er août 2026', '1 August 2026'],
  ])('%s is a day', (at, french, english) => {
    expect([day(at, 'fr'), day(at, 'en')]).toEqual(
      [french, english].map((words) => words.replaceAll(' ', '\u00a0')),
    );
  });

  test('a month is that of Paris', () => {
    expect(month('2026-10-31T23:00:00Z', 'fr')).toBe('nov.\u00a02026');
    expect(month('2026-10-31T23:00:00Z', 'en')).toBe('Nov\u00a02026');
  });
});

describe('a week as people write it', () => {
  test('its number and its year in a title', () => {
    expect(boardTitle('2027-W05', textsIn('fr'))).toBe('Tableau de bord, semaine 5 de 2027');
    expect(boardTitle('2026-W53', textsIn('fr'))).toBe('Tableau de bord, semaine 53 de 2026');
    expect(boardTitle('2027-W05', textsIn('en'))).toBe('Board, week 5 of 2027');
  });

  test.each([
    ['2027-W05', 'du 1er au 7 février 2027', '1 to 7 February 2027'],
    ['2027-W08', 'du 22 au 28 février 2027', '22 to 28 February 2027'],
    ['2026-W48', 'du 23 au 29 novembre 2026', '23 to 29 November 2026'],
    ['2027-W13', 'du 29 mars au 4 avril 2027', '29 March to 4 April 2027'],
    ['2026-W53', 'du 28 décembre 2026 au 3 janvier 2027', '28 December 2026 to 3 January 2027'],
  ])('%s has these days', (week, french, english) => {
    const words = (['fr', 'en'] as const).map((language) => weekDays(week, textsIn(language)));
    expect(words.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([french, english]);
  });
});
