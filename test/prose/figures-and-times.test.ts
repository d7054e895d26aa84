import { describe, expect, test } from 'vitest';
import { fold } from '../../src/markdown/fold.ts';
import { dates } from '../../src/prose/dates.ts';
import { quantities } from '../../src/prose/quantities.ts';

const prose = (text: string) => ({ text, folded: fold(text) });

describe('a figure', () => {
  test.each([
    '12 000 familles',
    '12\u202f000 familles',
    '40\u00a0% des ayants droit',
    'un tiers des élèves',
    'la moitié des patients',
    'une personne sur dix',
    'des millions de salariés',
    '2 x par an',
    'trois heures par semaine',
    '1 sur 4',
    '3,5 M€ par an',
    'deux semaines de retard',
    'one person in ten waits 40 minutes',
  ])('%s', (text) => expect(quantities(prose(text))).not.toEqual([]));
  test.each([
    'depuis 2016',
    'le 7 octobre 2016',
    'la loi n° 2016-1321',
    'l’article 6',
    'les jeunes de 18 à 25 ans',
    'de nombreux élèves',
    'beaucoup de familles',
    'la plupart des agents',
    'l’étape 2',
    'le 03/04/2024',
    'COVID-19',
    'page 12',
  ])('none: %s', (text) => expect(quantities(prose(text))).toEqual([]));
});

describe('a time', () => {
  const now = new Date('2026-11-24');
  test.each([
    ['en mars 2027', 4],
    ['le 2 mars 2027', 4],
    ['dans six mois', 6],
    ['T1 2027', 2],
    ['au premier semestre 2027', 2],
    ['d’ici la fin 2029', 37],
    ['03/05/2027', 6],
    ['à l’été 2027', 7],
    ['in June 2027', 7],
    ['sept. 2027', 10],
    ['M+6', 6],
    ['d’ici la fin de l’année', 1],
    ['dans les prochaines semaines', 0.25],
    ['cet été', 7],
  ])('%s', (text, months) =>
    expect(
      Math.abs((dates(prose(text), now)[0]?.months ?? Number.NaN) - months),
    ).toBeLessThanOrEqual(2),
  );
  test.each(['dès que possible', 'le service a été ouvert', 'la liste est mise à jour'])(
    'none in « %s »',
    (text) => expect(dates(prose(text), now)).toEqual([]),
  );
});
