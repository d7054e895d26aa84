import { expect, test } from 'vitest';
import { axesOf, sameLabel, situationIn } from '../../src/method/labels.ts';
import {
  isFirst,
  isLast,
  reached,
  stageAfter,
  stageIn,
  stageName,
} from '../../src/method/stages.ts';
import { METHOD } from '../method.ts';

const { stages, labels } = METHOD;

test('stages follow one another (METHOD: stages)', () => {
  expect(
    ['investigation', 'construction', 'acceleration'].map((id) => stageAfter(stages, id)),
  ).toEqual(['construction', 'acceleration', undefined]);
  expect(stages.map(({ id }) => [isFirst(stages, id), isLast(stages, id)])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test('a stage is reached by itself and by those after it; a stage of no programme never', () => {
  const from = (stage: string) => stages.map(({ id }) => reached(stages, id, stage));
  expect(from('investigation')).toEqual([true, true, true]);
  expect(from('construction')).toEqual([false, true, true]);
  expect(from('acceleration')).toEqual([false, false, true]);
  expect(from('lancement')).toEqual([false, false, false]);
  expect(reached(stages, 'lancement', 'investigation')).toBe(false);
});

test('a label names a stage, whatever its capitals', () => {
  expect(stageIn(stages, 'Construction')).toBe('construction');
  expect(stageIn(stages, 'santé')).toBeUndefined();
  expect(stageIn(stages, undefined)).toBeUndefined();
});

test('a stage is told by its name; an unknown one by its id', () => {
  expect(stageName(stages, 'acceleration')).toBe('Accélération');
  expect(stageName(stages, 'lancement')).toBe('lancement');
});

test('the labels of the two axes, and what they say (METHOD: labels)', () => {
  expect(axesOf(stages, labels)).toEqual([
    'investigation',
    'construction',
    'acceleration',
    'à compléter',
    'à relire',
    'à corriger',
    'validée',
    'arrêtée',
    'transférée',
  ]);
  expect(situationIn(labels, 'À CORRIGER')).toBe('changesAsked');
  expect(situationIn(labels, 'transférée')).toBe('transferred');
  for (const free of ['pivot', 'pause', 'construction', 'santé']) {
    expect(situationIn(labels, free)).toBeUndefined();
  }
  expect([sameLabel('Santé', 'santé'), sameLabel('sante', 'santé')]).toEqual([true, false]);
});
