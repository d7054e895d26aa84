import { deploymentPlan, headingsOf, serviceTold } from '../fiche/plan.ts';
import { namesPeople } from '../method/people.ts';
import { phrases, type Span } from '../prose/phrases.ts';
import { isPlace, onePlace, smallGroup } from '../prose/places.ts';
import { opening, sentenceAt } from '../prose/quote.ts';
import { type Sentence, startIn } from '../prose/start.ts';
import { ficheRule } from './rule.ts';

/** What is not yet the whole: a trial, the first of several, a part of those concerned. */
const REDUCED = phrases([
  'experiment\\w+',
  'pilotes?(?! par)',
  'prototyp\\w+',
  'alpha',
  'beta(?!\\.gouv)',
  'mvp',
  'poc',
  "tests?(?! (?:automati|unitaire|technique|de charge|de securite|d'intrusion))",
  'tester',
  'testee?s?',
  'demonstrateurs?',
  'avant-premiere',
  'pilots?',
  'trials?',
  // what comes first
  "d'abord",
  'en priorite',
  'petit a petit',
  'pas a pas',
  'une? [a-z]+, puis',
  ...'commen[cs]\\w+ demarr\\w+ debut(?:ons|er|erons|era|e)'
    .split(' ')
    .map((begin) => `${begin} (?:(?:en|des|a) [a-z]+ )?(?:par|avec|dans|chez)`),
  'first',
  'starts? (?:with|in)',
  'begins? (?:with|in)',
  // a part
  'restrei\\w+',
  'circonscrit\\w*',
  'reduite?s?',
  'limit(?:ons|er|era|ant|ee?s?)',
  'perimetre initial',
  'une? unique',
  'minimale?s?',
  'minimum viable',
  'seule?s?',
  'uniquement',
  'volontaires?',
  'pionni\\w+',
  'precurseurs?',
  'echantillon',
  'poignee',
  'petite? (?:groupe|nombre|panel|perimetre|equipe|echelle)',
  'quelques (?!mois|jours|semaines|annees|minutes|clics|chiffres|exemples|mots|uns|centaines|milliers)[a-z]+',
  'small',
  'limited',
  'volunteers?',
]);
/** « 2,7 millions de tests », « des résultats de tests », « non limitées »: told of something else. */
const ELSE = /(?:\d|(?:million|millier|resultat|besoin)s? de|non) $/;

/** « Une première version », « les premiers usagers »; « la première demande » is but the first. */
const FIRST = phrases(['premi(?:er|ere|ers|eres) [a-z]+(?: [a-z]+)?']);
const BEGINNING =
  /^(?:experiment|phase|lieu$|version|temps|etape|cas$|candidat|partenaire|instance|poc|test|lot|livrable|deploiement|cible|vague|periode|prototype|jalon|lancement|pilote|public|groupe|bailleur|retour|resultat|user|step)/;

const isFirst = ({ folded }: Sentence, { start, end }: Span): boolean =>
  folded
    .slice(start, end)
    .split(' ')
    .some((word) => BEGINNING.test(word) || isPlace(word) || namesPeople(word));

/** « 40 000 propriétaires et une vingtaine de notaires »: beside thousands, a few are no beginning. */
const THOUSANDS = /\b\d{1,3}[ .]\d{3}\b|\b\d{5,9}\b/;

const few = (told: Sentence): Span | undefined => {
  const group = smallGroup(told);
  const sentence = group && told.folded.slice(...sentenceAt(told.text, group.start));
  return sentence === undefined || THOUSANDS.test(sentence) ? undefined : group;
};
const small = (told: Sentence): Span | undefined => onePlace(told) ?? few(told);

const isReduced = (told: Sentence): boolean =>
  REDUCED.all(told).some(
    ({ start }) => !ELSE.test(told.folded.slice(Math.max(0, start - 14), start)),
  ) ||
  FIRST.all(told).some((span) => isFirst(told, span)) ||
  small(told) !== undefined;

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
