/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Many turns of phrase, looked for at once in a folded text. */
export type Phrases = {
  readonly test: (folded: string) => boolean;
  readonly all: (folded: string) => readonly Span[];
};

/** The first two characters of a turn, which must be plain: they choose what is tried at a word. */
const OPENING = /^[a-z0-9][a-z0-9 '-](?![?*{+])/;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const keyAt = (text: string, index: number): number =>
  text.charCodeAt(index) * 128 + text.charCodeAt(index + 1);

/**
 * A regular expression tries its every alternative at every letter; with hundreds of turns that is
 * most of what judging a fiche costs. Here the first two letters of a word choose the few turns that may
 * begin there, and only those are ever compiled.
 * @param turns sources of regular expressions, each beginning with two plain characters; a turn
 *   ends where a word does
 */
export const phrases = (turns: readonly string[]): Phrases => {
  const groups = new Map<number, string[]>();
  for (const turn of turns) {
    if (!OPENING.test(turn)) throw new Error(`A turn must begin with two plain letters: ${turn}`);
    const key = keyAt(turn, 0);
    groups.set(key, [...(groups.get(key) ?? []), turn]);
  }
  const compiled = new Map<number, RegExp>();
  const patternOf = (key: number): RegExp | undefined => {
    const known = compiled.get(key);
    const group = groups.get(key);
    if (known || !group) return known;
    const pattern = new RegExp(`(?:${group.join('|')})(?![a-z0-9])`, 'y');
    compiled.set(key, pattern);
    return pattern;
  };
  const next = (folded: string, from: number): Span | undefined => {
    let inWord = from > 0 && isLetter(folded.charCodeAt(from - 1));
    for (let start = from; start < folded.length; start += 1) {
      const letter = isLetter(folded.charCodeAt(start));
      if (letter && !inWord) {
        const pattern = patternOf(keyAt(folded, start));
        if (pattern) {
          pattern.lastIndex = start;
          if (pattern.test(folded)) return { start, end: pattern.lastIndex };
        }
      }
      inWord = letter;
    }
    return undefined;
  };
  return {
    test: (folded) => next(folded, 0) !== undefined,
    all: (folded) => {
      const found: Span[] = [];
      for (let span = next(folded, 0); span; span = next(folded, span.end)) found.push(span);
      return found;
    },
  };
};
