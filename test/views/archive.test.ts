import { expect, test } from 'vitest';
import { textsIn } from '../../src/texts/texts.ts';
import { archiveFeed, archiveIndex } from '../../src/views/archive.ts';

const matter = {
  weeks: ['2027-W05'],
  repository: 'incubateur/fiches',
  address: 'https://github.com/incubateur/fiches/blob/tableau-de-bord',
  texts: textsIn('fr'),
};

test('a person reads the number and the days of a week; addresses keep its ISO name', () => {
  expect(archiveIndex(matter).replaceAll('\u00a0', ' ')).toContain(
    '<a href="2027-W05/board.html">Tableau de bord, semaine 5 de 2027</a> (du 1er au 7 février 2027) ',
  );
  const feed = archiveFeed(matter);
  expect(feed).toContain('<title>Tableau de bord, semaine 5 de 2027</title>');
  expect(feed).toContain(`<id>${matter.address}/2027-W05</id>`);
  for (const text of [archiveIndex(matter), feed]) expect(text).not.toMatch(/semaine[^<]*W05/);
});
