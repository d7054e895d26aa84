import { passage } from '../fiche/passage.ts';
import { quote } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { tellsOfLater, tellsOfNow } from '../prose/tense.ts';
import { ficheRule } from './rule.ts';

/** Told in the present, a service can be pictured, tried and doubted (METHOD: solution). */
export default ficheRule({ id: 'solution-present', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  // What became of it stands in the parts that follow; the first one says what it is.
  const { prose } = solution.sections[0] ?? solution;
  const all = sentences(prose);
  const later = all.filter((sentence) => tellsOfLater(prose, sentence));
  const [first] = later;
  // One promise in a text that hardly has a verb is no story of later.
  if (!first || (later.length === 1 && all.length > 1)) return;
  const now = all.filter((sentence) => !later.includes(sentence) && tellsOfNow(prose, sentence));
  if (later.length <= now.length) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: quote(prose, first.start + 1, first.start + 1),
  });
});
