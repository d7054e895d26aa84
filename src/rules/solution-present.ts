import { passage } from '../fiche/passage.ts';
import { quote } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { tensesIn } from '../prose/tense.ts';
import { ficheRule } from './rule.ts';

/** Told in the present, a service can be pictured, tried and doubted (METHOD: solution). */
export default ficheRule({ id: 'solution-present', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  const told = sentences(solution.prose).map((sentence) => ({
    ...sentence,
    tenses: tensesIn(solution.prose, sentence),
  }));
  const later = told.filter(({ tenses }) => tenses.later > 0);
  const present = told.filter(({ tenses }) => tenses.later === 0 && tenses.present > 0);
  const [first] = later;
  if (!first || later.length <= present.length) return;
  // One promise in a text that hardly has a verb is no story of later.
  if (later.length === 1 && told.length > 1) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: quote(solution.prose, first.start + 1, first.start + 1),
  });
});
