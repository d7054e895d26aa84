import { passage } from '../fiche/passage.ts';
import { deploymentPlan, problemTold, serviceTold } from '../fiche/plan.ts';
import { concrete, locality, pinpointed } from '../prose/places.ts';
import { opening } from '../prose/quote.ts';
import { startIn } from '../prose/start.ts';
import { ficheRule } from './rule.ts';

/** « Les collectivités » cannot be called on Monday; « le CCAS de Niort » can (METHOD: deployment). */
export default ficheRule({ id: 'deployment-first-users', severity: 'error' }, (fiche, report) => {
  const users = passage(fiche, 'first-users');
  const read = [...(users ? [users] : []), ...deploymentPlan(fiche)];
  const [first] = read;
  if (!first || read.some(({ prose }) => concrete(prose))) return;
  // What has begun is told in its own part; where the problem stands in one place, one begins there.
  if (serviceTold(fiche).some(({ prose }) => startIn(prose, pinpointed))) return;
  if (problemTold(fiche).some(({ prose }) => locality(prose))) return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
