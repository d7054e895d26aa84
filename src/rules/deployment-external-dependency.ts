import type { Passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { teamWaits, waits } from '../prose/awaited.ts';
import { refused } from '../prose/negation.ts';
import type { Span } from '../prose/phrases.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule, type Spot } from './rule.ts';

type Part = Pick<Passage, 'heading' | 'position' | 'prose'>;

/** Where a part waits for others, of those places. */
const spotIn = (
  id: string,
  { heading, position, prose }: Part,
  places: readonly Span[],
): Spot | undefined => {
  const wait = places.find(({ start }) => !refused(prose, start));
  const about = { id, section: heading, place: position };
  return wait && { ...about, quote: quote(prose, wait.start, wait.end) };
};

/** A plan that waits for others does not start (METHOD: deployment). */
export default ficheRule(
  { id: 'deployment-external-dependency', severity: 'warning' },
  (fiche, report) => {
    for (const part of deploymentPlan(fiche)) {
      const spot = spotIn(part.id, part, waits(part.prose));
      if (spot) return report(spot);
    }
    for (const part of fiche.sections) {
      const spot = spotIn(part.id ?? 'deployment', part, teamWaits(part.prose));
      if (spot) return report(spot);
    }
  },
);
