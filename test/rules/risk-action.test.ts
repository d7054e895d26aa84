import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('risk-action', () => {
  const risk = (text: string) => quoted('risk-action', 'Risques', text);
  const BARE = 'Trop peu de volontaires cette année';

  test.each(
    split([
      'nous avançons pas à pas; nous sommes là; on avance ainsi; je relance; j’appelle',
      'il faut deux relais; il suffit de deux relais; prendre un relais; finir en juin',
      'venir avec eux; mettre le tout à part; voir des relais; appeler régulièrement; we wait',
      'i wait; => relais; -> relais; plan b; pour l’éviter, deux relais',
    ]),
  )('« %s » answers a risk', async (answer) => {
    expect(await risk(`${BARE}, ${answer}`)).toBeUndefined();
  });

  test.each([
    ['two cells', `| Risque | Réponse |\n|---|---|\n| ${BARE} | Trois autres lieux |`],
    ['a second clause', `${BARE} : relais voisins`],
    ['another', `${BARE} – relais voisins`],
    ['fewer than four words are no risk', 'Manque de temps'],
    ['what comes before a list is none', `${BARE}\n\n- Le délai glisse : relais voisins`],
    ['nor before a table', `${BARE}\n\n| Risque | Réponse |\n|---|---|\n| Délai | Trois lieux |`],
    [
      'a heading of several words is none',
      '### Les risques du projet\n\nLe délai glisse : deux relais',
    ],
  ])('silent: %s', async (_, text) => {
    expect(await risk(text)).toBeUndefined();
  });

  test.each([
    ['a paragraph', BARE, BARE],
    ['of four words', 'Pas assez de temps', 'Pas assez de temps'],
    ['an item', `- Le délai glisse : relais voisins\n- ${BARE}`, BARE],
    ['a row, and no heading of a table', `| Les risques du projet |\n|---|\n| ${BARE} |`, BARE],
    ['a paragraph, and not its heading', `### Les risques du projet\n\n${BARE}`, BARE],
    ['a clause of one word', `${BARE} : relais`, `${BARE} : relais`],
    [
      'a long one, cut',
      `${BARE} ${'très '.repeat(40)}`,
      `${BARE} ${'très '.repeat(40)}`.slice(0, 120),
    ],
  ])('found: %s', async (_, text, quote) => {
    expect(await risk(text)).toBe(quote);
  });
});
