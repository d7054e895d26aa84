/** Where the words of a text begin, and how each opens: its key. */
export type Words = {
  readonly starts: readonly number[];
  readonly keys: readonly number[];
  readonly hasDigit: boolean;
};

/** A folded text that words are looked for in: they are read once for all rules, and kept with it. */
export type Told = { readonly folded: string; words?: Words | undefined };

/** Characters fall into classes: each letter is one, all digits are one, all the rest is another. */
const REST = 0;
const DIGIT = 27;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? DIGIT : REST;
});
const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < CLASSES.length ? CLASSES[code]! : REST;
};

/** The classes of a word's first three characters, in five bits each. */
const KEYS = 1 << 15;
const keyOf = (first: number, second: number, third: number): number =>
  (first << 10) | (second << 5) | third;

const readWords = (folded: string): Words => {
  const starts: number[] = [];
  const keys: number[] = [];
  let hasDigit = false;
  let before = REST;
  for (let index = 0; index < folded.length; index += 1) {
    const here = classAt(folded, index);
    if (here === DIGIT) hasDigit = true;
    if (here !== REST && before === REST) {
      starts.push(index);
      keys.push(keyOf(here, classAt(folded, index + 1), classAt(folded, index + 2)));
    }
    before = here;
  }
  return { starts, keys, hasDigit };
};

export const wordsIn = (told: Told): Words => {
  told.words ??= readWords(told.folded);
  return told.words;
};

/** True where an apostrophe or a hyphen ties a word to the one before it. */
const isTied = (folded: string, start: number): boolean =>
  start > 1 && "'-".includes(folded[start - 1]!) && classAt(folded, start - 2) !== REST;

/** How many words a folded text holds; « l’élève » is one. */
export const countWords = (folded: string): number => {
  let count = 0;
  let before = REST;
  for (let index = 0; index < folded.length; index += 1) {
    const here = classAt(folded, index);
    if (here !== REST && before === REST && !isTied(folded, index)) count += 1;
    before = here;
  }
  return count;
};

/** A set of keys: a bit for each. */
export type Keys = Uint32Array;

export const hasKey = (keys: Keys, key: number): boolean =>
  ((keys[key >> 5]! >>> (key & 31)) & 1) === 1;

/** One plain character of a regular expression, or a digit, that must be there. */
const PLAIN = /(\\d|[a-z0-9 ',-])(?![?*{])(\+?)/y;
const ANY: readonly number[] = Array.from({ length: DIGIT + 1 }, (_, index) => index);

/**
 * The keys of the words where the source of a regular expression may match, by its plain beginning.
 * @param whole where the source ends, a word does
 */
export const keysOf = (source: string, whole = true): number[] => {
  const classes: (readonly number[])[] = [];
  let index = 0;
  let plain = true;
  while (classes.length < 3) {
    PLAIN.lastIndex = index;
    const atom: RegExpExecArray | null = plain ? PLAIN.exec(source) : null;
    if (atom) classes.push([atom[1] === '\\d' ? DIGIT : classAt(atom[1]!, 0)]);
    else classes.push(plain && whole && index === source.length ? [REST] : ANY);
    plain = atom !== null && atom[2] === '';
    index = PLAIN.lastIndex;
  }
  const [first = [], second = [], third = []] = classes;
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => keyOf(a, b, c))));
};

export const setOf = (keys: readonly number[]): Keys => {
  const set = new Uint32Array(KEYS / 32);
  for (const key of keys) set[key >> 5]! |= 1 << (key & 31);
  return set;
};
