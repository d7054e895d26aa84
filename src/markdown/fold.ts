/**
 * One folded letter per letter, so that an offset in the folded text is an offset in the text.
 * Apostrophes and spaces of every kind become the plain ones.
 */
const FOLDED = new Map<string, string>([
  ['œ', 'o'],
  ['Œ', 'o'],
  ['æ', 'a'],
  ['ø', 'o'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\u2007', ' '],
  ['‐', '-'],
  ['\u2011', '-'],
  ['–', '-'],
  ['—', '-'],
]);

const foldLetter = (letter: string): string => {
  let folded = FOLDED.get(letter);
  if (folded === undefined) {
    const base = letter.normalize('NFD')[0]!.toLowerCase();
    folded = base.length === letter.length ? base : letter;
    FOLDED.set(letter, folded);
  }
  return folded;
};

/** Lower case, no accents, plain apostrophes and spaces; the same length as `text` (in NFC). */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]/g, foldLetter).toLowerCase();
