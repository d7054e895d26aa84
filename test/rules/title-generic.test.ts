import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint.ts';
import { found, templates } from './found.ts';

const quotes = (findings: readonly Finding[]) => findings.map(({ quote }) => quote);

describe('title-generic: a title names a problem or a product', () => {
  test.each<[string, number]>([
    ['', 1],
    ['   ', 1],
    ['Fiche produit : le nom de votre service', 1],
    ['FICHE PRODUIT', 1],
    ['Fiche produit n° 2', 1],
    ['Construction', 1],
    ['!!!', 1],
    ['Fiche produit : Relais', 0],
    ['Apprentis payés en retard', 0],
  ])('« %s »', async (title, count) => {
    const findings = await found('title-generic', '', 'investigation', { title });
    expect(quotes(findings)).toEqual(Array(count).fill(title.trim()));
  });

  test('a text that has none is not judged', async () => {
    expect(await found('title-generic', '', 'investigation')).toEqual([]);
  });

  test('nor does the title of another template, left as it is', async () => {
    const [template] = templates.filter(({ stage }) => stage === 'investigation');
    const own = { ...template!, title: '[Drame] Une phrase qui le raconte' };
    const titled = async (title: string) =>
      (await found('title-generic', '', 'investigation', { title, template: own })).length;
    expect(await titled('Drame : une phrase qui le raconte')).toBe(1);
    expect(await titled('Drame : des apprentis payés en retard')).toBe(0);
  });
});
