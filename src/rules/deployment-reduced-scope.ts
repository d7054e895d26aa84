import { deploymentPlan } from '../fiche/plan.ts';
import { concrete } from '../prose/places.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const REDUCED =
  /\b(?:experiment|pilote|test|beta|mvp|premi(?:er|ere)s? (?:territoire|departement|region|commune|ville|site|etablissement|ecole|partenaire|utilisateur|usager|client|agent|version|volontaire|lot|groupe|temps|etape|phase|cas)|dans un premier temps|d'abord|restrein|reduit|limite|volontaire|commen[cs]|demarr|debut|prototyp|echantillon|petit|quelques|une (?:poignee|dizaine)|seul(?:e|ement)? |local|pionni|precurseur|progressi|etape|pilot|trial|first|small|start|begin|limited|volunteer)/;

/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (
      !first ||
      plan.some(
        ({ prose }) =>
          REDUCED.test(prose.folded) ||
          /^(?:\d|deux|trois)/.test(
            prose.folded.slice(concrete(prose)?.start ?? prose.folded.length),
          ),
      )
    )
      return;
    report({
      id: first.id,
      section: first.heading,
      place: first.position,
      quote: opening(first.prose),
    });
  },
);
