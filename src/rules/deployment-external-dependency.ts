import type { Passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { negated } from '../prose/negation.ts';
import { phrases, type Search, type Span } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule, type Spot } from './rule.ts';

const EVENT =
  /^[^.;\n]{0,60}\b(?:decrets?|lois?|arrete|ordonnance|reglement|texte|vote|promulgation|marche(?: public)?|appel d'offres|api|budgets?|financements?|credits?|subvention|accord|autorisation|convention|refonte|migration|ouverture|livraison|raccordement|interconnexion|mise a disposition|(?:sera|seront|soit|aura ete) (?:livre|publie|adopte|vote|promulgue|attribue|refondu)\w*|arbitrages?|feu vert|signature|decree|law|bill|tender|funding)\b/;
/** How far the event may stand after the words that wait for it, in characters. */
const REACH = 80;

const WAITING = phrases([
  'en attente',
  "dans l'attente",
  "attend(?:re|ons|ant)?(?= (?:qu[e']|l[ae]s? |l'|une? |des? |d'))",
  'des que',
  'une fois',
  'lorsque',
  'quand',
  'apres',
  'sous reserve',
  'a condition',
  'conditionne\\w*',
  'subordonne\\w*',
  'depend\\w*',
  'suspendu\\w*',
  'necessite',
  'tributaire',
  'waits? for',
  'waiting for',
  'once',
  'subject to',
  'as soon as',
]);

/** Who waits is the team: said anywhere, it holds the plan back. */
const WE_WAIT = phrases([
  'nous (?:[a-z]+ )?attend(?:ons|ions|rons)(?= )',
  ...'projet produit service lancement deploiement demarrage'
    .split(' ')
    .map((what) => `${what} (?:est|reste|sera) (?:suspendu, )?(?:en |dans l')attente`),
  'we (?:are waiting|wait) for',
]);

const BY =
  "(?:par|grace a) (?:une? |la |le |l')(?:introduction|evolution|modification|disposition|reforme|texte|loi|decret)";
const LAW =
  "(?:le |la |les |l')?(?:cadre (?:juridique|legal|reglementaire)|loi|decret|reglementation|code)";
/** Budgets to be asked for, works and laws of others: « l’annuaire étant en cours de refonte ». */
const OF_OTHERS = phrases([
  "demande (?:d'un |de )?budget",
  'etant (?:encore )?en cours de (?:finalisation|refonte|developpement|construction)',
  `permise? ${BY}`,
  `rendue?s? possibles? ${BY}`,
  `faire evoluer ${LAW}`,
  `modifier ${LAW}`,
  `modification (?:de |du |des )${LAW}`,
  `changer ${LAW}`,
]);

const forAnEvent = (waiting: Search<Span>, prose: Prose): Span[] =>
  waiting.all(prose).flatMap(({ start, end }) => {
    const event = EVENT.exec(prose.folded.slice(end, end + REACH));
    return event ? [{ start, end: end + event[0].length }] : [];
  });

const waits = (prose: Prose): Span[] => [...forAnEvent(WAITING, prose), ...OF_OTHERS.all(prose)];

type Part = Pick<Passage, 'heading' | 'position' | 'prose'>;

/** Where a part waits for others, of those places. */
const spotIn = (
  id: string,
  { heading, position, prose }: Part,
  places: readonly Span[],
): Spot | undefined => {
  const wait = places.find(({ start }) => !negated(prose, start, start));
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
      const spot = spotIn(part.id ?? 'deployment', part, forAnEvent(WE_WAIT, part.prose));
      if (spot) return report(spot);
    }
  },
);
