import type { Prose } from './prose.ts';

export type Sentence = { readonly start: number; readonly end: number; readonly folded: string };

const END = /[.!?…](?=\s|$)|\n|$/g;

/** Shorter ends of sentence are abbreviations: « M. », « art. », « p. ex. ». */
const SHORTEST = 12;

/** Cuts a text into sentences; each list item, row or heading ends one. */
export const sentences = ({ folded }: Pick<Prose, 'folded'>): readonly Sentence[] => {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of folded.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n' && end < folded.length && end - start < SHORTEST) continue;
    if (folded.slice(start, end).trim() !== '') {
      found.push({ start, end, folded: folded.slice(start, end) });
    }
    start = end;
  }
  return found;
};
