import { passage } from '../fiche/passage.ts';
import { deploymentPlan, historyOf } from '../fiche/plan.ts';
import { concrete, territory } from '../prose/places.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** « Les collectivités » cannot be called on Monday; « le CCAS de Niort » can (METHOD: deployment). */
export default ficheRule({ id: 'deployment-first-users', severity: 'error' }, (fiche, report) => {
  const users = passage(fiche, 'first-users');
  const read = [...(users ? [users] : []), ...deploymentPlan(fiche)];
  const [first] = read;
  if (!first || read.some(({ prose }) => concrete(prose))) return;
  // Where the problem stands in one place, one begins there.
  if (historyOf(fiche).some(({ prose }) => territory(prose))) return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
