import { passage } from '../fiche/passage.ts';
import { headingsOf } from '../fiche/plan.ts';
import { hasExtent } from '../prose/extents.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** A problem that nobody counted cannot be seen to shrink (METHOD: problem). */
export default ficheRule({ id: 'problem-quantified', severity: 'error' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem || hasExtent(problem.prose) || hasExtent(headingsOf(problem))) return;
  // What the inquiry found counts the problem too.
  const others = ['learnings', 'first-users'].flatMap((id) => passage(fiche, id) ?? []);
  if (others.some(({ prose }) => hasExtent(prose))) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
