import { passage } from '../fiche/passage.ts';
import { OTHERWISE } from '../prose/otherwise.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** A service that keeps every old rule changes nothing for those who suffer (METHOD: solution). */
export default ficheRule({ id: 'solution-breaks-habit', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution || OTHERWISE.test(solution.prose)) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: opening(solution.prose),
  });
});
