import { passage } from '../fiche/passage.ts';
import { WHOLE } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { tellsOfLater, tellsOfNow } from '../prose/tense.ts';
import { ficheRule } from './rule.ts';

type Told = { readonly sentence: Sentence; readonly tense: 'later' | 'now' | undefined };

const ANNOUNCES = /:\s*$/;
/** « permettra : », « aura la possibilité de : »: what follows is what the service does. */
const LETS = /\b(?:permet|pourr|possib)/;

const isItem = ({ blocks }: Prose, { start }: Sentence): boolean =>
  blocks.find(({ end }) => start < end)?.kind === 'item';

const toldBy = (prose: Prose, sentence: Sentence): Told => {
  if (tellsOfLater(prose, sentence)) return { sentence, tense: 'later' };
  return { sentence, tense: tellsOfNow(prose, sentence) ? 'now' : undefined };
};

/** What an announcement lets one do is told as itself; another promise is one, however much it announces. */
const itemTold = (prose: Prose, sentence: Sentence, announced: Told): Told => {
  if (LETS.test(announced.sentence.folded)) return { sentence, tense: announced.tense };
  return announced.tense === 'later' ? { sentence, tense: undefined } : toldBy(prose, sentence);
};

const told = (prose: Prose): readonly Told[] => {
  let announced: Told | undefined;
  return sentences(prose).map((sentence) => {
    if (announced && isItem(prose, sentence)) return itemTold(prose, sentence, announced);
    const one = toldBy(prose, sentence);
    if (!isItem(prose, sentence)) announced = ANNOUNCES.test(sentence.folded) ? one : undefined;
    return one;
  });
};

/** Told in the present, a service can be pictured, tried and doubted (METHOD: solution). */
export default ficheRule({ id: 'solution-present', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  // What became of it stands in the parts that follow; the first one says what it is.
  const { prose } = solution.sections[0] ?? solution;
  // Most solutions tell of no later at all.
  if (!tellsOfLater(prose, WHOLE)) return;
  const all = told(prose);
  const later = all.filter(({ tense }) => tense === 'later');
  const now = all.filter(({ tense }) => tense === 'now');
  const [first] = later;
  if (!first || later.length <= now.length) return;
  // One promise in a text that hardly has a verb is no story of later.
  if (later.length === 1 && all.length > 1 && !ANNOUNCES.test(first.sentence.folded)) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: quote(prose, first.sentence.start),
  });
});
