import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { type Language, textsIn } from '../../src/texts/texts.ts';
import { cumulativeChart, spreadChart, survivalChart } from '../../src/views/charts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot } from './history.ts';

const boardOf = (date: string, ...fiches: FicheHistory[]) =>
  measure(snapshot(...fiches), date, {
    programme: METHOD,
    templates: [],
    texts: textsIn('fr'),
  });

const filed = (day: string) => fiche(1, day, [[day, 'labeled', 'investigation']]);

/** The words along the axes of a drawing, in their order. */
const wordsOf = (svg: string | undefined): string[] =>
  [...parseHTML(svg ?? '').document.querySelectorAll('text')].map(({ textContent }) =>
    textContent!.replaceAll('\u00a0', ' '),
  );

describe('how many fiches, month after month', () => {
  test.each<[string, string, Language, string[]]>([
    ['2026-08-20', '2026-11-23', 'fr', ['sept. 2026', 'oct. 2026', 'nov. 2026']],
    ['2026-08-20', '2026-11-23', 'en', ['Sept 2026', 'Oct 2026', 'Nov 2026']],
  ])('filed on %s, seen on %s, in %s', async (day, date, language, months) => {
    const words = wordsOf(cumulativeChart(await boardOf(date, filed(day)), textsIn(language)));
    expect(words.filter((word) => /\d{4}/.test(word))).toEqual(months);
    // There is no half of a fiche.
    expect(words.filter((word) => /^[\d.,]+$/.test(word))).toEqual(['0', '1']);
  });

  test('of many years, no more months than there is room for', async () => {
    const words = wordsOf(
      cumulativeChart(await boardOf('2026-11-23', filed('2016-11-20')), textsIn('fr')),
    );
    const months = words.filter((word) => /\d{4}/.test(word));
    expect(months).toHaveLength(8);
    expect(months[0]).toBe('déc. 2016');
  });
});

describe('where there is nothing to draw yet', () => {
  test('no drawing is made', async () => {
    const none = await boardOf('2026-11-23');
    const texts = textsIn('fr');
    for (const draw of [cumulativeChart, survivalChart, spreadChart]) {
      expect(draw(none, texts)).toBeUndefined();
    }
    const young = await boardOf('2026-11-23', filed('2026-11-20'));
    expect(cumulativeChart(young, texts)).toBeUndefined();
    expect(spreadChart(young, texts)).toBeUndefined();
  });

  test('as long as none has ended, all go on, up to the longest that was followed', async () => {
    const young = await boardOf('2026-11-23', filed('2026-11-03'), filed('2026-11-20'));
    const svg = survivalChart(young, textsIn('fr'));
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['0', '18', '100']));
    expect(svg).toMatch(/d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+/);
  });
});

test('the library that draws has nothing to say, to nobody, of however few fiches', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const fiches of [[], [filed('2026-11-20')], [filed('2026-09-20')]]) {
    const board = await boardOf('2026-11-23', ...fiches);
    const drawings = [cumulativeChart, survivalChart, spreadChart].map((draw) =>
      draw(board, textsIn('fr')),
    );
    expect(drawings.join('')).not.toMatch(/warning/i);
  }
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
