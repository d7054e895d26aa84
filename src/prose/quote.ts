import type { Prose } from './prose.ts';

/** The longest quotation that reads at a glance, in characters. */
const LONGEST = 140;

const END = /[.!?…;](?=\s|$)|\n/g;

/** Start and end of the sentence of `text` that holds the offset. */
export const sentenceAt = (text: string, offset: number): readonly [number, number] => {
  let start = 0;
  END.lastIndex = 0;
  while (END.test(text)) {
    const end = END.lastIndex;
    if (end > offset) return [start, text[end - 1] === '\n' ? end - 1 : end];
    start = end;
  }
  return [start, text.length];
};

/** The author's own words around `[start, end)`: their sentence, cut at words when it is long. */
export const quote = ({ text }: Pick<Prose, 'text'>, start: number, end = start): string => {
  const [from, to] = sentenceAt(text, start);
  const sentence = text.slice(from, Math.max(to, end)).trim();
  if (sentence.length <= LONGEST) return sentence;
  const left = Math.max(from, start - Math.floor((LONGEST - (end - start)) / 2));
  const right = Math.min(to, left + LONGEST);
  const head =
    left > from
      ? `…${text.slice(left, right).replace(/^\S*\s/, '')}`
      : text.slice(left, right).trimStart();
  return right < to ? `${head.replace(/\s\S*$/, '')}…` : head.trimEnd();
};

/** The first words of a text, its headings apart, as a quotation. */
export const opening = (prose: Prose): string => {
  const start = prose.blocks.find(({ kind }) => kind !== 'heading')?.start ?? 0;
  return quote(prose, start);
};
