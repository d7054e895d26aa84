import { passage } from '../fiche/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { countWords } from '../prose/words.ts';
import { ficheRule } from './rule.ts';

/** What one does about a risk: a verb in the first person, an infinitive, or a word for it. */
const ACTION =
  /(?:→|=>|->)|\b(?:action|parade|reponse|solution|mesure|plan b|pour (?:l'eviter|y repondre|cela|limiter|reduire)|nous \w+(?:ons|mes)\b|on \w+e\b|je \w|j'\w|il (?:faut|suffit)|\w{2,}(?:er|ir|dre|tre) (?:un|le|la|l'|des|deux|trois|chaque|a|d'|en|sur|plus|regulierement)|we \w|i \w|mitigation|call|visit|meet|test|ask)/;

const SHORTEST = 4;

type Risk = { readonly text: string; readonly folded: string; readonly index: number };

/** A risk an item or a row; without any, a paragraph. A heading of a table is none. */
const risksOf = ({ text, folded, blocks }: Prose): Risk[] => {
  const listed = blocks.filter(({ kind }) => kind === 'item' || kind === 'row');
  const read = listed.length > 0 ? listed : blocks.filter(({ kind }) => kind === 'paragraph');
  return read
    .map(({ start, end, kind }, index) => ({
      text: text.slice(start, end),
      folded: folded.slice(start, end),
      index: kind === 'row' ? index : index + 1,
    }))
    .filter(({ folded, index }) => index > 0 && countWords(folded) >= SHORTEST);
};

/** A second cell, or a clause after the risk's own, that is long enough to be an action. */
const hasAnswer = (risk: string): boolean =>
  risk.split(/ \| |: | - /).filter((part) => countWords(part) >= 2).length > 1;

/** One small action takes the sting out of a risk (METHOD: risks). */
export default ficheRule({ id: 'risk-action', severity: 'warning' }, (fiche, report) => {
  const risks = passage(fiche, 'risks');
  if (!risks) return;
  const all = risksOf(risks.prose);
  const bare = all.filter(({ folded }) => !hasAnswer(folded) && !ACTION.test(folded));
  const [first] = bare;
  if (!first) return;
  report({
    id: 'risks',
    section: risks.heading,
    place: risks.position,
    count: bare.length,
    quote: first.text.slice(0, 120),
  });
});
