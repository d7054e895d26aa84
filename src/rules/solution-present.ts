import { passage } from '../fiche/passage.ts';
import { quote } from '../prose/quote.ts';
import { tenseOf } from '../prose/tense.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{1,20}/g;

/** Fewer verbs than this in the future are a turn of phrase, not a story told in the future. */
const ENOUGH = 2;

/** Told in the present, a service can be pictured, tried and doubted (METHOD: solution). */
export default ficheRule({ id: 'solution-present', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  const counts = { present: 0, later: 0, first: -1 };
  for (const match of solution.prose.folded.matchAll(WORD)) {
    const tense = tenseOf(match[0]);
    if (tense === 'present') counts.present += 1;
    else if (tense) {
      if (counts.later === 0) counts.first = match.index;
      counts.later += 1;
    }
  }
  if (counts.later < ENOUGH || counts.later <= counts.present) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: quote(solution.prose, counts.first, counts.first),
  });
});
