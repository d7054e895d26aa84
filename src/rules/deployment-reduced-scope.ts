import { deploymentPlan, headingsOf } from '../fiche/plan.ts';
import { countedGroups, territory } from '../prose/places.ts';
import { phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Words for a beginning that is smaller than the whole. */
const REDUCED = phrases([
  'experiment\\w+',
  'pilotes?',
  'prototyp\\w+',
  'beta',
  'mvp',
  'poc',
  'premier(?:e|s|es)?',
  "d'abord",
  'restrein\\w+',
  'reduite?s?',
  'volontaires?',
  'echantillon',
  'poignee',
  'tests?',
  'tester',
  'testee?s?',
  'pionni\\w+',
  'precurseurs?',
  'petit a petit',
  'pas a pas',
  'progressi\\w+',
  'lancements?',
  'commen[cs]\\w+ (?:par|avec|dans|a|en)',
  'demarr\\w+ (?:par|avec|dans|a|en)',
  'seule?s?',
  'uniquement',
  'pilots?',
  'trials?',
  'first',
  'small',
  'limited',
  'volunteers?',
  'starts? (?:with|in)',
  'begins? (?:with|in)',
]);

const isReduced = (told: Pick<Prose, 'text' | 'folded'>): boolean =>
  REDUCED.test(told) || territory(told) !== undefined || countedGroups(told).some(({ few }) => few);

/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    if (plan.some(({ prose }) => isReduced(prose)) || isReduced(headingsOf(first))) return;
    report({
      id: first.id,
      section: first.heading,
      place: first.position,
      quote: opening(first.prose),
    });
  },
);
