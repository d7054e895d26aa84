import { deploymentPlan } from '../fiche/plan.ts';
import { negated } from '../prose/negation.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const EVENT =
  "(?:decrets?|lois?|projet de loi|arrete|ordonnance|reglement|texte|vote|adoption|publication|promulgation|marche(?: public)?|appel d'offres|api|budgets?|financements?|credits?|subvention|accord|autorisation|convention|refonte|migration|ouverture|livraison|raccordement|interconnexion|decree|law|bill|tender|budget|funding)";
const WAITING = new RegExp(
  `\\b(?:en attente|dans l'attente|attend(?:re|ons|ant)?|des que|une fois|lorsque|quand|apres|sous reserve|a condition|conditionne\\w*|subordonne\\w*|depend\\w*|suspendu\\w*|necessite|tributaire|waits? for|waiting for|once|depends on|subject to|as soon as)\\b[^.;\\n]{0,60}\\b${EVENT}\\b`,
  'g',
);

/** A plan that waits for others does not start (METHOD: deployment). */
export default ficheRule(
  { id: 'deployment-external-dependency', severity: 'warning' },
  (fiche, report) => {
    for (const { id, heading, position, prose } of deploymentPlan(fiche)) {
      for (const match of prose.folded.matchAll(WAITING)) {
        if (negated(prose, match.index, match.index + 1)) continue;
        report({
          id,
          section: heading,
          place: position,
          quote: quote(prose, match.index, match.index + match[0].length),
        });
        return;
      }
    }
  },
);
