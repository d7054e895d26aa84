import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/markdown/fold.ts';
import { namesPeople } from '../../src/method/people.ts';
import { negated } from '../../src/prose/negation.ts';
import { isPartner } from '../../src/prose/organisations.ts';
import { concrete } from '../../src/prose/places.ts';
import { tellsOfLater, tellsOfNow, tenseOf } from '../../src/prose/tense.ts';
import { workload } from '../../src/prose/workload.ts';

const prose = (text: string) => ({ text, folded: fold(text) });

test.each([
  ['L’ŒUVRE d’ÉLÈVE', "l'ouvre d'eleve"],
  ['à 20\u202f% – « ça »', 'a 20 % - « ca »'],
  ['10\u00a0k€… 🙂', '10 k€… 🙂'],
  ['\ufeffa', '\ufeffa'],
  ['', ''],
  ['É'.repeat(10_000), 'e'.repeat(10_000)],
])('folds %s', (text, folded) => expect(fold(text)).toBe(folded));

test('folding keeps every offset', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const composed = text.normalize('NFC');
      expect(fold(composed)).toHaveLength(composed.length);
    }),
  ));

describe('a tense', () => {
  test.each([
    ['permettra', 'future'],
    ['seront', 'future'],
    ['pourrait', 'conditional'],
    ['aurons', 'future'],
    ['permet', 'present'],
    ['montrons', undefined],
    ['apport', undefined],
    ['opera', undefined],
    ['vrai', undefined],
    ['environ', undefined],
  ])('%s', (word, tense) => expect(tenseOf(word)).toBe(tense));
  test.each([
    ['nous souhaitons ouvrir un guichet', 'later'],
    ['le guichet va ouvrir', 'later'],
    ['le guichet doit aussi offrir une place', 'later'],
    ['le guichet entend réunir les ports', 'later'],
    ['pour ceux qui souhaitent un guichet', undefined],
    ['pour qui souhaite un guichet', undefined],
    ['ceux qui envisagent un guichet', undefined],
    ['le guichet se propose de relier les ports', undefined],
    ['it would help', 'later'],
    ['le guichet est ouvert, il aidera', 'later'],
    ['le guichet est ouvert', 'now'],
    ['un guichet ouvert', undefined],
  ])('%s', (text, time) => {
    const told = [prose(text), { start: 0, end: text.length }] as const;
    expect(tellsOfLater(...told) ? 'later' : tellsOfNow(...told) ? 'now' : undefined).toBe(time);
  });
});

describe('a refusal', () => {
  const at = (text: string) => {
    const { folded } = prose(text);
    const start = folded.indexOf('cahier');
    return negated({ folded }, start, start + 'cahier des charges'.length);
  };
  test.each([
    'sans cahier des charges',
    'ni cahier des charges',
    'pas de cahier des charges',
    'nous n’écrivons aucun cahier des charges',
  ])('%s', (text) => expect(at(text)).toBe(true));
  test.each(['selon le cahier des charges', 'un cahier des charges détaillé'])('none: %s', (text) =>
    expect(at(text)).toBe(false),
  );
});

describe('a concrete beginning', () => {
  test.each([
    'le CCAS de Niort',
    'à Brest',
    'dans le Gard',
    'trois collèges',
    'une dizaine de familles',
    'quarante saisonniers',
    'la Cour des comptes',
    'la station des Arcs',
    'Bretagne',
    'les Bouches du Rhône',
    'Lyon, Marseille',
    'les agents de l’Isère',
    'trois opérateurs',
    'l’association reconnue Relais',
  ])('%s', (text) => expect(concrete(prose(`Nous commençons avec ${text}.`))).toBeDefined());
  test.each([
    'les collectivités',
    'les usagers',
    'à Noël',
    'en France',
    'un territoire',
    'les 3 premières étapes',
    'les communes de France',
    'l’accord de Paris',
    'les usagers, grâce à Relais',
    'des centaines de choses',
  ])('none: %s', (text) =>
    expect(concrete(prose(`Nous commençons avec ${text}.`))).toBeUndefined(),
  );
});

test.each([
  ['deux jours par semaine', 2],
  ['2,5 j/semaine', 2.5],
  ['à mi-temps', 2.5],
  ['80 % de mon temps', 4],
  ['à temps plein', 5],
  ['une demi-journée par semaine', 0.5],
  ['4 jours par mois', 1],
  ['deux jours et demi par semaine', 2.5],
  ['two and a half days a week', 2.5],
  ['cheffe de bureau', undefined],
  ['dix jours par mois', 2.5],
])('time: %s', (text, days) => expect(workload(prose(text))?.days).toBe(days));

test.each([
  'apprenti',
  'apprenties',
  'éleveuses',
  'infirmière',
  'utilisatrices',
  'families',
  'élèves',
  'jeunes',
  'agente',
])('people: %s', (word) => expect(namesPeople(fold(word))).toBe(true));
test.each(['outil', 'élevé', 'assure', 'particulier', 'personnel', 'service'])(
  'no people: %s',
  (word) => expect(namesPeople(fold(word))).toBe(false),
);

test('a partner is known again, whatever was looked for before', () => {
  expect(['CNAF', 'CNAF', 'CNAF de Niort', 'la CNAF'].map(isPartner)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
