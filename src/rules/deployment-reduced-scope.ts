import { deploymentPlan, headingsOf } from '../fiche/plan.ts';
import { territory } from '../prose/places.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Words for a beginning that is smaller than the whole. */
const REDUCED =
  /\b(?:experiment\w+|pilotes?|prototyp\w+|beta|mvp|poc|premier(?:e|s|es)?|d'abord|restrein\w+|reduite?s?|volontaires?|echantillon|poignee|tests?|tester|testee?s?|pionni\w+|precurseurs?|petit a petit|pas a pas|progressi\w+|lancements?|commen[cs]\w+ (?:par|avec|dans|a|en)|demarr\w+ (?:par|avec|dans|a|en)|seule?s?|uniquement|pilots?|trials?|first|small|limited|volunteers?|(?:we )?(?:start|begin)s? (?:with|in))\b/;
/** « trois collèges », « 40 familles »: few enough to be a beginning. */
const FEW =
  /(?<![\d a-z-])(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine) de) (?:[a-z-]+ ){0,1}(?:ecoles?|colleges?|lycees?|classes?|communes?|villes?|departements?|regions?|territoires?|academies?|prefectures?|hopitaux|etablissements?|services?|sites?|stations?|tribunaux|cfa|coproprietes|familles|jeunes|personnes|agents|apprentis|saisonniers|eleves|usagers|utilisateurs|schools|towns|families|people|users|volunteers)\b/;

/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    const told = [...plan.map(({ prose }) => prose), headingsOf(first)];
    const reduced = told.some(
      (prose) => REDUCED.test(prose.folded) || FEW.test(` ${prose.folded}`) || territory(prose),
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
