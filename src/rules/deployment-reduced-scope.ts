import { deploymentPlan, headingsOf } from '../fiche/plan.ts';
import { countedGroups, territory } from '../prose/places.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Words for a beginning that is smaller than the whole. */
const REDUCED =
  /\b(?:experiment\w+|pilotes?|prototyp\w+|beta|mvp|poc|premier(?:e|s|es)?|d'abord|restrein\w+|reduite?s?|volontaires?|echantillon|poignee|tests?|tester|testee?s?|pionni\w+|precurseurs?|petit a petit|pas a pas|progressi\w+|lancements?|commen[cs]\w+ (?:par|avec|dans|a|en)|demarr\w+ (?:par|avec|dans|a|en)|seule?s?|uniquement|pilots?|trials?|first|small|limited|volunteers?|(?:we )?(?:start|begin)s? (?:with|in))\b/;
/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    const told = [...plan.map(({ prose }) => prose), headingsOf(first)];
    const reduced = told.some(
      (prose) =>
        REDUCED.test(prose.folded) ||
        territory(prose) ||
        countedGroups(prose.folded).some(({ few }) => few),
    );
    if (reduced) return;
    report({
      id: first.id,
      section: first.heading,
      place: first.position,
      quote: opening(first.prose),
    });
  },
);
