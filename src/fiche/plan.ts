import type { Fiche } from './fiche.ts';
import { type Passage, passage } from './passage.ts';

/** Where a fiche tells how it starts: each rule on the deployment reads all of these. */
const PLAN = ['deployment', 'first-users', 'pilot', 'launch'];

/** The parts that tell of the deployment, the plan itself first; none when there is nothing to judge. */
export const deploymentPlan = (fiche: Fiche): readonly Passage[] =>
  PLAN.flatMap((id) => passage(fiche, id) ?? []);
