/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Many turns of phrase, looked for at once in a folded text. */
export type Phrases = {
  readonly test: (told: Told) => boolean;
  readonly all: (told: Told) => readonly Span[];
};

/** The first two characters of a turn, which must be plain: they choose what is tried at a word. */
const OPENING = /^[a-z0-9][a-z0-9 '-](?![?*{+])/;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const LETTERS = 128;
const keyAt = (text: string, index: number): number =>
  (text.charCodeAt(index) % LETTERS) * LETTERS + (text.charCodeAt(index + 1) % LETTERS);

/** Where the words of a text begin, and the key of each. */
type Words = { readonly starts: Uint32Array; readonly keys: Uint16Array };

const readWords = (folded: string): Words => {
  const starts: number[] = [];
  const keys: number[] = [];
  let inWord = false;
  for (let index = 0; index < folded.length; index += 1) {
    const letter = isLetter(folded.charCodeAt(index));
    if (letter && !inWord) {
      starts.push(index);
      keys.push(keyAt(folded, index));
    }
    inWord = letter;
  }
  return { starts: Uint32Array.from(starts), keys: Uint16Array.from(keys) };
};

/** A stretch of prose, whose words are looked up once for all rules, or a text of its own. */
type Told = { readonly folded: string } | string;

const known = new WeakMap<object, Words>();
const wordsIn = (told: Told): Words => {
  if (typeof told === 'string') return readWords(told);
  const words = known.get(told) ?? readWords(told.folded);
  known.set(told, words);
  return words;
};

/**
 * A regular expression tries its every alternative at every letter; with hundreds of turns that is
 * most of what judging a fiche costs. Here the first two letters of a word choose the few turns that may
 * begin there, and only those are ever compiled.
 * @param turns sources of regular expressions, each beginning with two plain characters; a turn
 *   ends where a word does
 */
export const phrases = (turns: readonly string[]): Phrases => {
  const groups = new Map<number, string[]>();
  const chosen = new Uint8Array(LETTERS * LETTERS);
  for (const turn of turns) {
    if (!OPENING.test(turn)) throw new Error(`A turn must begin with two plain letters: ${turn}`);
    const key = keyAt(turn, 0);
    groups.set(key, [...(groups.get(key) ?? []), turn]);
    chosen[key] = 1;
  }
  const compiled = new Map<number, RegExp>();
  const patternOf = (key: number): RegExp => {
    let pattern = compiled.get(key);
    if (!pattern) {
      pattern = new RegExp(`(?:${groups.get(key)?.join('|')})(?![a-z0-9])`, 'y');
      compiled.set(key, pattern);
    }
    return pattern;
  };
  /** Calls `take` at each place found, until it says that this is enough. */
  const walk = (told: Told, take: (span: Span) => boolean): void => {
    const folded = typeof told === 'string' ? told : told.folded;
    const { starts, keys } = wordsIn(told);
    let end = 0;
    for (let word = 0; word < keys.length; word += 1) {
      const start = starts[word]!;
      if (chosen[keys[word]!] === 0 || start < end) continue;
      const pattern = patternOf(keys[word]!);
      pattern.lastIndex = start;
      if (!pattern.test(folded)) continue;
      end = pattern.lastIndex;
      if (take({ start, end })) return;
    }
  };
  return {
    test: (told) => {
      let found = false;
      walk(told, () => (found = true));
      return found;
    },
    all: (told) => {
      const found: Span[] = [];
      walk(told, (span) => {
        found.push(span);
        return false;
      });
      return found;
    },
  };
};
