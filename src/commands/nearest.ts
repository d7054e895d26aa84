import { distance } from 'fastest-levenshtein';

/** The share of a word's letters that may be wrong for it still to be meant. */
const SLIPS = 0.3;

/** The word that was most likely meant; nothing when none is near. */
export const nearest = (written: string, words: readonly string[]): string | undefined => {
  let best: { word: string; far: number } | undefined;
  for (const word of words) {
    const far = distance(written, word);
    if (far <= Math.max(1, Math.floor(word.length * SLIPS)) && far < (best?.far ?? Infinity))
      best = { word, far };
  }
  return best?.word;
};
