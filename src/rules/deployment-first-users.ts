import { passage } from '../fiche/passage.ts';
import { headedPlan, problemTold, serviceTold } from '../fiche/plan.ts';
import { concrete, locality, pinpointed } from '../prose/places.ts';
import type { Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { startIn } from '../prose/start.ts';
import { ficheRule } from './rule.ts';

/** « Dans le seul département du Lot »: a figure's example, and not where the service begins. */
const EXAMPLE = /\b(?:par exemple|notamment|ainsi|a l'instar|seule?s?)\b[^.;\n]{0,40}$/;

/** « Testé depuis mars », « les premiers tests ont visé »: who uses it already can be called. */
const UNDER_WAY =
  /\b(?:experimente|teste|utilise)e?s? (?:par [^.;]{1,40} )?depuis\b|\btests [^.;]{0,30}\bont (?:vise|porte|permis|reuni|montre|concerne)\b|\b(?:essai|experimentation|pilote|test)s? (?:a|ont) (?:deja )?ete (?:conduit|mene|organise|realise)e?s?\b/;

const happensIn = (prose: Prose): boolean => {
  const place = locality(prose);
  return place !== undefined && !EXAMPLE.test(prose.folded.slice(0, place.start));
};

/** « Les collectivités » cannot be called on Monday; « le CCAS de Niort » can (METHOD: deployment). */
export default ficheRule({ id: 'deployment-first-users', severity: 'error' }, (fiche, report) => {
  const users = passage(fiche, 'first-users');
  const read = [...(users ? [users] : []), ...headedPlan(fiche)];
  const [first] = read;
  if (!first || read.some(({ prose }) => concrete(prose) || UNDER_WAY.test(prose.folded))) return;
  // What has begun is told in its own part; where the problem stands in one place, one begins there.
  if (serviceTold(fiche).some(({ prose }) => startIn(prose, pinpointed))) return;
  if (problemTold(fiche).some(({ prose }) => happensIn(prose))) return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
