import { enlist, goesOn, keyAt, type Opening, openingsOf, type Told, wordsIn } from './words.ts';

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Something to look for in a text, or in a stretch of it. */
export type Search<Found, In extends Told = Told> = {
  readonly test: (told: In, within?: Span) => boolean;
  readonly first: (told: In, within?: Span) => Found | undefined;
  /** What is made of the first that something can be made of. */
  readonly pick: <Made>(
    told: In,
    make: (found: Found) => Made | undefined,
    within?: Span,
  ) => Made | undefined;
  readonly all: (told: In, within?: Span) => readonly Found[];
};

/** A stretch that every text is within. */
export const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** The first of the words from an offset on. */
const wordFrom = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A regular expression tries its every alternative at every letter; with hundreds of turns that is
 * most of what judging a fiche costs. Here the first letters of a word say whether anything may begin
 * there, and only then is it tried.
 */
const search = <Found, In extends Told = Told>(
  openings: Iterable<Opening>,
  patternAt: (folded: string, start: number) => RegExp | undefined,
  /** Tries a sticky pattern where it stands. */
  attempt: (pattern: RegExp, told: In) => Found | undefined,
): Search<Found, In> => {
  const bit = enlist(openings);
  /** Where the last one that was found ends. */
  let after = 0;
  const next = (told: In, from: number, to: number): Found | undefined => {
    const { starts, bits, any } = wordsIn(told);
    if ((any & bit) === 0) return undefined;
    for (let word = from === 0 ? 0 : wordFrom(starts, from); word < starts.length; word += 1) {
      if ((bits[word]! & bit) === 0) continue;
      const start = starts[word]!;
      if (start >= to) return undefined;
      const pattern = patternAt(told.folded, start);
      if (!pattern) continue;
      pattern.lastIndex = start;
      const found = attempt(pattern, told);
      after = pattern.lastIndex;
      if (found && after <= to) return found;
    }
    return undefined;
  };
  return {
    test: (told, { start, end } = WHOLE) => next(told, start, end) !== undefined,
    first: (told, { start, end } = WHOLE) => next(told, start, end),
    pick: (told, make, { start, end } = WHOLE) => {
      let found = next(told, start, end);
      while (found) {
        const from = after;
        const made = make(found);
        if (made !== undefined) return made;
        found = next(told, from, end);
      }
      return undefined;
    },
    all: (told, { start, end } = WHOLE) => {
      const all: Found[] = [];
      let found = next(told, start, end);
      while (found) {
        all.push(found);
        found = next(told, after, end);
      }
      return all;
    },
  };
};

const spanOf = (pattern: RegExp, { folded }: Told): Span | undefined => {
  const start = pattern.lastIndex;
  return pattern.test(folded) ? { start, end: pattern.lastIndex } : undefined;
};

/** A turn must say how its first word begins. */
const OPENING = /^[a-z0-9][a-z0-9 '-](?![?*{+])/;

/** Turns of one word each. */
export const words = (list: string): readonly string[] => list.split(' ');

/** The turns that begin with one key; compiled when a text first has it. */
type Group = { key: number; next: number; turns: string[]; pattern: RegExp | undefined };

/**
 * Many turns of phrase, looked for at once; of those that begin with the same two letters the first wins.
 * @param turns sources of regular expressions, each beginning with two plain characters; a turn
 *   ends where a word does
 */
export const phrases = (turns: readonly string[]): Search<Span> => {
  const groups = new Map<number, Group>();
  for (const turn of turns) {
    if (!OPENING.test(turn)) throw new Error(`A turn must begin with two plain letters: ${turn}`);
    for (const { key, next } of openingsOf(turn)) {
      const group = groups.get(key) ?? { key, next: 0, turns: [], pattern: undefined };
      group.next |= next;
      group.turns.push(turn);
      groups.set(key, group);
    }
  }
  const patternAt = (folded: string, start: number): RegExp | undefined => {
    const group = groups.get(keyAt(folded, start));
    if (!group || !goesOn(group, folded, start)) return undefined;
    group.pattern ??= new RegExp(`(?:${group.turns.join('|')})(?![a-z0-9])`, 'y');
    return group.pattern;
  };
  return search(groups.values(), patternAt, spanOf);
};

const wordsOpenedBy = (openings: readonly string[]): Opening[] =>
  openings.flatMap((opening) => openingsOf(opening, false));

/**
 * One regular expression, tried only where a word opens in one of the ways that are given.
 * @param pattern sticky; it begins where a word does
 */
export const openedBy = (openings: readonly string[], pattern: RegExp): Search<RegExpExecArray> =>
  search(
    wordsOpenedBy(openings),
    () => pattern,
    (sticky, { folded }) => sticky.exec(folded) ?? undefined,
  );

/** The same, for an expression that reads the text as it is written: with its capital letters and accents. */
export const writtenBy = (
  openings: readonly string[],
  pattern: RegExp,
): Search<RegExpExecArray, Told & { readonly text: string }> =>
  search(
    wordsOpenedBy(openings),
    () => pattern,
    (sticky, { text }) => sticky.exec(text) ?? undefined,
  );

/** A regular expression, sticky, and how the words open where it may match. */
export type Opened = { readonly openings: readonly string[]; readonly pattern: RegExp };

/**
 * Several expressions, the text gone through once for them all.
 * @returns the matches of the first, then those of the second, and so on, as `openedBy` finds each of them
 */
export const openedByEach = <One extends Opened>(
  all: readonly One[],
): ((told: Told) => readonly (readonly [one: One, match: RegExpExecArray])[]) => {
  const byKey = new Map<number, Set<number>>();
  for (const [rank, { openings }] of all.entries())
    for (const { key } of wordsOpenedBy(openings))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(rank));
  const bit = enlist(all.flatMap(({ openings }) => wordsOpenedBy(openings)));
  return (told) => {
    const { starts, bits, any } = wordsIn(told);
    if ((any & bit) === 0) return [];
    const found: { rank: number; match: RegExpExecArray }[] = [];
    const ends: number[] = [];
    // Not by `entries`: it makes a pair for each of the words, and few are looked at.
    for (let word = 0; word < starts.length; word += 1) {
      if ((bits[word]! & bit) === 0) continue;
      const start = starts[word]!;
      for (const rank of byKey.get(keyAt(told.folded, start)) ?? []) {
        if (start < (ends[rank] ?? 0)) continue;
        const { pattern } = all[rank]!;
        pattern.lastIndex = start;
        const match = pattern.exec(told.folded);
        if (!match) continue;
        ends[rank] = pattern.lastIndex;
        found.push({ rank, match });
      }
    }
    found.sort((a, b) => a.rank - b.rank);
    return found.map(({ rank, match }) => [all[rank]!, match]);
  };
};
