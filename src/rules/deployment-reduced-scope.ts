import { deploymentPlan, headingsOf, historyOf } from '../fiche/plan.ts';
import { countedGroups, territory } from '../prose/places.ts';
import { phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { opening, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Words for a beginning that is smaller than the whole. */
const REDUCED = phrases([
  'experiment\\w+',
  'pilotes?(?! par)',
  'prototyp\\w+',
  'beta(?!\\.gouv)',
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

/** Words for a trial, wherever it is told. */
const TRIAL = phrases([
  'experiment\\w+',
  'pilotes?(?! par)',
  'prototyp\\w+',
  'poc',
  'tests?',
  'testee?s?',
  'tester',
]);

const isReduced = (told: Pick<Prose, 'text' | 'folded'>): boolean =>
  REDUCED.test(told) || territory(told) !== undefined || countedGroups(told).some(({ few }) => few);

/** « Un premier essai a eu lieu en Isère »: a trial that is told with its place. */
const triedSomewhere = (prose: Prose): boolean =>
  TRIAL.all(prose).some(({ start: at }) => {
    const [start, end] = sentenceAt(prose.text, at);
    return territory(prose, { start, end }) !== undefined;
  });

/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    if (plan.some(({ prose }) => isReduced(prose)) || isReduced(headingsOf(first))) return;
    // What was tried before the plan is told in its own part, or in the context.
    if (historyOf(fiche).some(({ id, prose }) => id !== 'problem' && triedSomewhere(prose))) return;
    report({
      id: first.id,
      section: first.heading,
      place: first.position,
      quote: opening(first.prose),
    });
  },
);
