import type { Decision } from '../review/decide.ts';
import type { Texts } from '../texts/texts.ts';

/** What a run found, for maintainers: one sentence of ours, with nobody's words in it. */
export const headline = (decision: Decision, number: number, { summary }: Texts): string => {
  if (!('told' in decision)) return summary[decision.kind](number);
  return summary.fiche({ number, ...decision.told });
};
