import type { Prose } from './prose.ts';

export type Sentence = { readonly start: number; readonly end: number; readonly folded: string };

const END = /[.!?…](?=\s|$)|\n|$/g;

/** Shorter ends of sentence are abbreviations: « M. », « art. », « p. ex. ». */
const SHORTEST = 12;

const cut = (folded: string): readonly Sentence[] => {
  const found: Sentence[] = [];
  let start = 0;
  END.lastIndex = 0;
  while (start < folded.length && END.test(folded)) {
    const end = END.lastIndex;
    const isLine = folded[end - 1] === '\n' || end === folded.length;
    if (!isLine && end - start < SHORTEST) continue;
    const sentence = folded.slice(start, end);
    if (sentence.trim() !== '') found.push({ start, end, folded: sentence });
    start = end;
  }
  return found;
};

/** Several rules read the same text. */
const known = new WeakMap<Pick<Prose, 'folded'>, readonly Sentence[]>();

/** The sentences of a text; each list item, row or heading ends one. */
export const sentences = (prose: Pick<Prose, 'folded'>): readonly Sentence[] => {
  let all = known.get(prose);
  if (!all) {
    all = cut(prose.folded);
    known.set(prose, all);
  }
  return all;
};
