/** Where the words begin that a search may find something at, and which ones: a bit for a search. */
export type Words = {
  readonly starts: readonly number[];
  readonly bits: readonly number[];
  /** The bits of all words together. */
  readonly any: number;
  readonly hasDigit: boolean;
};

/** A folded text that words are looked for in: they are read once for all rules, and kept with it. */
export type Told = { readonly folded: string; words?: Words | undefined };

/** Characters fall into classes: each letter is one, all digits are one, all the rest is another. */
const REST = 0;
const DIGIT = 27;
const CLASSES = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? DIGIT : REST;
});
const classAt = (text: string, index: number): number =>
  index < text.length ? CLASSES[text.charCodeAt(index)]! : REST;

/** A word's key: the classes of its first three characters, in five bits each. */
const keyOf = (first: number, second: number, third: number): number =>
  (first << 10) | (second << 5) | third;
const SHORTEST = 1 << 10;
const KEYS = 1 << 15;

export const keyAt = (text: string, index: number): number =>
  keyOf(classAt(text, index), classAt(text, index + 1), classAt(text, index + 2));

/** The searches that a word of each key may answer, and the classes that may come next for any of them. */
const searches = new Int32Array(KEYS);
const nexts = new Int32Array(KEYS);
let count = 0;

/**
 * Makes a search known before any text is read, as modules load.
 * @param openings those of the words where it may find something
 * @returns its bit; from the 33rd on two searches share one, and are only tried more often
 */
export const enlist = (openings: Iterable<Opening>): number => {
  const bit = 1 << (count % 32);
  count += 1;
  for (const { key, next } of openings) {
    searches[key]! |= bit;
    nexts[key]! |= next;
  }
  return bit;
};

const readWords = (folded: string): Words => {
  const starts: number[] = [];
  const bits: number[] = [];
  let any = 0;
  let hasDigit = false;
  // The classes of four characters, five bits each: three, and before them the one that no word may be.
  let seen = 0;
  for (let index = 0; index < folded.length + 2; index += 1) {
    const here = classAt(folded, index);
    if (here === DIGIT) hasDigit = true;
    seen = ((seen << 5) | here) & 0xfffff;
    if (seen < SHORTEST || seen >= KEYS) continue;
    const found = searches[seen]!;
    // A word that answers nothing needs not be looked at again.
    if (found === 0 || ((nexts[seen]! >> classAt(folded, index + 1)) & 1) === 0) continue;
    starts.push(index - 2);
    bits.push(found);
    any |= found;
  }
  return { starts, bits, any, hasDigit };
};

export const wordsIn = (told: Told): Words => {
  told.words ??= readWords(told.folded);
  return told.words;
};

/** How a turn of phrase may begin: a word's key, and the classes that may come next, a bit for each. */
export type Opening = { readonly key: number; readonly next: number };

/** True where a word that has the key of an opening goes on as the opening does. */
export const goesOn = ({ next }: Opening, folded: string, start: number): boolean =>
  ((next >> classAt(folded, start + 3)) & 1) === 1;

/** One plain character of a regular expression, or a digit, that must be there. */
const PLAIN = /(\\d|[a-z0-9 ',-])(?![?*{])(\+?)/y;
const ANY: readonly number[] = Array.from({ length: DIGIT + 1 }, (_, index) => index);

/**
 * How the words open where the source of a regular expression may match, by its plain beginning.
 * @param whole where the source ends, a word does
 */
export const openingsOf = (source: string, whole = true): Opening[] => {
  const classes: (readonly number[])[] = [];
  let index = 0;
  let plain = true;
  while (classes.length < 4) {
    PLAIN.lastIndex = index;
    const atom: RegExpExecArray | null = plain ? PLAIN.exec(source) : null;
    if (atom) classes.push([atom[1] === '\\d' ? DIGIT : classAt(atom[1]!, 0)]);
    else classes.push(plain && whole && index === source.length ? [REST] : ANY);
    plain = atom !== null && atom[2] === '';
    index = PLAIN.lastIndex;
  }
  const [first = [], second = [], third = [], fourth = []] = classes;
  const next = fourth.reduce((bits, one) => bits | (1 << one), 0);
  return first.flatMap((a) =>
    second.flatMap((b) => third.map((c) => ({ key: keyOf(a, b, c), next }))),
  );
};

const APOSTROPHE = 39;
const HYPHEN = 45;

/** How many words a folded text holds; « l’élève » is one. */
export const countWords = (folded: string): number => {
  let count = 0;
  let before = REST;
  let tied = false;
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    const here = CLASSES[code]!;
    if (here === REST) tied = before !== REST && (code === APOSTROPHE || code === HYPHEN);
    else if (before === REST && !tied) count += 1;
    before = here;
  }
  return count;
};
