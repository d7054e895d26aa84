import { expect, test } from 'vitest';
import { RULE_IDS } from '../src/texts/rule-text.ts';
import { textsIn } from '../src/texts/texts.ts';

type Say = (...told: never[]) => string | string[];

const FOUND = {
  section: 'Problème',
  quote: 'x',
  names: ['date'],
  count: 2,
  number: 1,
  stage: 's',
  review: 'r',
  errors: 1,
  warnings: 2,
  fiches: 3,
  year: 2027,
};
/** What sentences are made with: what was found, two numbers, or names. */
const TOLD: readonly unknown[][] = [
  [FOUND],
  [2, 3],
  [['Problème', 'Solution']],
  ['etape', 'construction'],
  ['1', ''],
];

const say = (sentence: Say): string[] =>
  TOLD.flatMap((told): string[] => {
    try {
      return [sentence(...(told as never[]))].flat();
    } catch {
      // Not what this sentence takes.
      return [];
    }
  }).filter((said) => !/undefined|NaN|\[object/.test(said));

/** Every sentence of a language. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return say(value as Say);
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
};

const french = sentences(textsIn('fr'));

test('French has its own spaces, apostrophes and quotation marks', () => {
  expect(french.length).toBeGreaterThan(130);
  expect(
    french.filter((text) => / [:;!?»]|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|"|\.\.\./.test(text)),
  ).toEqual([]);
});

test('no word of computing, and no reproach', () => {
  const hard =
    /\b(?:markdown|issue|label|bug|commit|repository|dépôt|template|parser|erreur|invalide|faux|mauvais|échec|interdit|vous devez|il faut que)\b/i;
  // The words of GitHub's own buttons are to be told as they stand on the page.
  const ours = french.map((text) => text.replace(/(?:Reopen|New) issue|«\s?Issues\s?»/g, ''));
  expect(ours.filter((text) => hard.test(text))).toEqual([]);
});

test('each rule says what, why and how to start, in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const { rules } = textsIn(language);
    for (const id of RULE_IDS) {
      const said = rules[id].message({ section: 'X', quote: 'x', names: [], count: 1 });
      expect([said, rules[id].why, rules[id].start].every((text) => text.length > 10)).toBe(true);
      expect(said).toMatch(/[.]$/);
      expect(rules[id].start).toMatch(/[.]$/);
    }
  }
});
