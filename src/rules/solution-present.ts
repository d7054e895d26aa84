import { passage } from '../fiche/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { tellsOfLater, tellsOfNow } from '../prose/tense.ts';
import { ficheRule } from './rule.ts';

const ANNOUNCES = /:\s*$/;

const isItem = ({ blocks }: Prose, { start }: Sentence): boolean =>
  blocks.find(({ end }) => start < end)?.kind === 'item';

/** What a text tells, but for the items that a promise announces: « permettra : » tells for them all. */
const toldOutright = (prose: Prose): readonly Sentence[] => {
  let promised = false;
  return sentences(prose).filter((sentence) => {
    if (isItem(prose, sentence)) return !promised;
    promised = ANNOUNCES.test(sentence.folded) && tellsOfLater(prose, sentence);
    return true;
  });
};

/** Told in the present, a service can be pictured, tried and doubted (METHOD: solution). */
export default ficheRule({ id: 'solution-present', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  // What became of it stands in the parts that follow; the first one says what it is.
  const { prose } = solution.sections[0] ?? solution;
  const all = toldOutright(prose);
  const later = all.filter((sentence) => tellsOfLater(prose, sentence));
  const [first] = later;
  // One promise in a text that hardly has a verb is no story of later.
  const announces = first !== undefined && ANNOUNCES.test(first.folded);
  if (!first || (later.length === 1 && all.length > 1 && !announces)) return;
  const now = all.filter((sentence) => !later.includes(sentence) && tellsOfNow(prose, sentence));
  if (later.length <= now.length) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: quote(prose, first.start),
  });
});
