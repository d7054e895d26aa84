import { deploymentPlan, headingsOf, serviceTold } from '../fiche/plan.ts';
import { smallGroup, territory } from '../prose/places.ts';
import { phrases, type Span } from '../prose/phrases.ts';
import { opening } from '../prose/quote.ts';
import { type Sentence, startIn } from '../prose/start.ts';
import { ficheRule } from './rule.ts';

/** What one begins with: « une première version », « les premiers usagers »; « la première demande » is but the first. */
const BEGINNING =
  'experiment|phase|version|temps|etape|cas|candidat|client|utilisat|usager|beneficiaire|partenaire|instance|poc|test|lot|livrable|deploiement|cible|vague|direction|periode|territoire|departement|commune|ville|academie|site|service|prototype|jalon|lancement|pilote|public|groupe|bailleur|retour|resultat|users?|version|step';

/** Words for a beginning that is smaller than the whole. */
const REDUCED = phrases([
  'experiment\\w+',
  'pilotes?(?! par)',
  'prototyp\\w+',
  'alpha',
  'beta(?!\\.gouv)',
  'mvp',
  'poc',
  `premier(?:e|s|es)? (?:[a-z]+ )?(?:${BEGINNING})[a-z]*`,
  "d'abord",
  'restrei\\w+',
  'circonscrit\\w*',
  'reduite?s?',
  'volontaires?',
  'petite? (?:groupe|nombre|panel|perimetre|equipe|echelle)',
  'echantillon',
  'poignee',
  'tests?',
  'tester',
  'testee?s?',
  'pionni\\w+',
  'precurseurs?',
  'petit a petit',
  'pas a pas',
  'commen[cs]\\w+ (?:par|avec|dans|chez)',
  'demarr\\w+ (?:par|avec|dans|chez)',
  'debut(?:ons|er|erons|era|e) (?:par|avec|dans|chez)',
  'demonstrateurs?',
  'une? [a-z]+, puis',
  'avant-premiere',
  'quelques (?!mois|jours|semaines|annees|minutes|clics|chiffres|exemples|mots|uns|centaines|milliers)[a-z]+',
  'en priorite',
  'limitee?s?',
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

const small = (told: Sentence): Span | undefined => territory(told) ?? smallGroup(told);

const isReduced = (told: Sentence): boolean => REDUCED.test(told) || small(told) !== undefined;

/** Time is fixed, scope is what gives: one starts small (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-reduced-scope', severity: 'warning' },
  (fiche, report) => {
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    if (plan.some(({ prose }) => isReduced(prose)) || isReduced(headingsOf(first))) return;
    // What has begun somewhere has begun small.
    if (serviceTold(fiche).some(({ prose }) => startIn(prose, small))) return;
    report({
      id: first.id,
      section: first.heading,
      place: first.position,
      quote: opening(first.prose),
    });
  },
);
