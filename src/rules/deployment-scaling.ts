import { passage } from '../fiche/passage.ts';
import { deploymentPlan, serviceTold } from '../fiche/plan.ts';
import { grows, willGrow } from '../prose/growth.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** An impact that stays where it began leaves most of those who suffer aside (METHOD: deployment). */
export default ficheRule({ id: 'deployment-scaling', severity: 'warning' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  const later = passage(fiche, 'scaling');
  if (!first || [...plan, ...(later ? [later] : [])].some(({ prose }) => grows(prose))) return;
  if (serviceTold(fiche).some(({ prose }) => willGrow(prose))) return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
