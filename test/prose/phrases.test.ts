import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedBy, openedByEach, phrases } from '../../src/prose/phrases.ts';
import { countWords } from '../../src/prose/words.ts';

const TURNS = [
  'si',
  'sites? (?:web|unique)',
  "n'\\w+ (?:plus|pas)",
  "d'abord",
  "a l'echelle",
  'dev',
  'develop\\w*',
  '100 % des [a-z]+',
  'une? fois',
  'une? (?:[a-z]+ ){0,2}sur (?:dix|\\d+)',
];

/** Texts made of what the turns are made of, whole and in pieces. */
const text = fc
  .array(
    fc.constantFrom(
      ...'si site sites web unique n d l a abord echelle dev develop developpe un une fois sur dix plus pas 100 % des 2e é'.split(
        ' ',
      ),
      ...' |  |\'|-|.|\n|,|"|s'.split('|'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const plainly = (told: string, pattern: RegExp) =>
  [...told.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

test('turns are found where one regular expression of them all would find them', () => {
  const pattern = new RegExp(`(?<![a-z0-9])(?:${TURNS.join('|')})(?![a-z0-9])`, 'g');
  const turns = phrases(TURNS);
  fc.assert(
    fc.property(text, (folded) => {
      const expected = plainly(folded, pattern);
      expect(turns.all({ folded })).toEqual(expected);
      expect(turns.test({ folded })).toBe(expected.length > 0);
    }),
    { numRuns: 2000 },
  );
});

test('a stretch holds the turns that begin and end in it', () => {
  const turns = phrases(['une fois', 'dev']);
  const told = { folded: 'une fois, dev. une fois' };
  expect(turns.all(told, { start: 4, end: 18 })).toEqual([{ start: 10, end: 13 }]);
  expect(turns.test(told, { start: 10, end: 12 })).toBe(false);
});

test('a pattern is found at its openings as it would be anywhere', () => {
  const source = '\\b(?:\\d{1,2}(?:er)? |une )?(?:site|fois)';
  const pattern = openedBy(['\\d', 'une ', 'site', 'fois'], new RegExp(source, 'y'));
  fc.assert(
    fc.property(text, (folded) => {
      const found = pattern.all({ folded }).map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      }));
      expect(found).toEqual(plainly(folded, new RegExp(source, 'g')));
    }),
    { numRuns: 2000 },
  );
});

test('expressions that are looked for together are found as each would be alone, the first ones first', () => {
  const sources = ['\\b(?:une? |\\d )?fois', '\\b(?:dix|un) (?:sur|fois)', '\\bune?\\b'];
  const openings = [['une ', 'un ', '\\d', 'fois'], ['dix', 'un '], ['un']];
  const all = sources.map((source, rank) => ({
    openings: openings[rank]!,
    pattern: new RegExp(source, 'y'),
  }));
  const named = openedByEach(all);
  fc.assert(
    fc.property(text, (folded) => {
      const alone = all.flatMap((one) =>
        openedBy(one.openings, one.pattern)
          .all({ folded })
          .map((match) => [one, match]),
      );
      expect(named({ folded })).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

test('a turn whose opening tells nothing is refused', () => {
  for (const turn of ['a?bord', '(?:un|une) fois', '[a-z]+', 'x']) {
    expect(() => phrases([turn]), turn).toThrow(/two plain letters/);
  }
});

test('a word is counted with what an apostrophe or a hyphen ties to it', () =>
  fc.assert(
    fc.property(text, (folded) => {
      expect(countWords(folded)).toBe(folded.match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g)?.length ?? 0);
    }),
    { numRuns: 2000 },
  ));
