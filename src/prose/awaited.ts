import { phrases, type Search, type Span } from './phrases.ts';
import type { Prose } from './prose.ts';

/** Those whose acts are not the team's. */
const OTHERS =
  '(?:administrations?|academie|agence|anssi|ars|assemblee|autorite|cabinet|caisse|chambre|cnil|comite|commission|commune|conseil|departement|direction|dsi|editeur|etat|federation|fournisseur|gouvernement|hierarchie|inspection|mairie|metropole|ministeres?|ministre|office|operateur|parlement|parquet|prefecture|prefet|prestataire|rectorat|region|tribunal|tutelle|union europeenne)';
/** What others decide of law and of markets. */
const DECIDED =
  "decrets?|lois?|arrete|ordonnance|directive|circulaire|reglement|promulg[a-z]+|entree en vigueur|vote|marches? publics?|procedure de marche|appels? (?:d'offres|a projets)|feu vert|arbitrages?|homologation|agrement|decree|law|bill|tender|funding";
const MONEY = '(?:budgets?|(?:co)?financements?|credits?|subventions?|dotation|enveloppe)';
const GRANTED = '(?:accord|attribu|debloqu|notifi|obten|octroy|vote)';
/** What others hold: « la livraison du registre », « une évolution du code ». */
const HELD =
  '(?:annuaires?|api|bases?|cadre|code|donnees|fichiers?|flux|interfaces?|logiciels?|referentiels?|registres?|releves|serveurs?|systemes?|textes?)';
const WORKS =
  '(?:changement|evolution|fourniture|interconnexion|livraison|migration|mise a disposition|mise en service|modernisation|modification|ouverture|parution|publication|raccordement|refonte|renovation)';
const OF_HELD = `(?:(?:d'|de |du |des |a |au |aux )(?:l'|la |une? |notre )?(?:[a-z]+ )?${HELD}|par)`;
/** « sera livré par l’État », « que le fournisseur ouvre ses données » */
const GIVES =
  '(?:accept|achev|adopt|attribu|autoris|donn|fourni|liber|livr|mett|modifi|ouvr|ouvert|publi|refon|rend|sign|termin|transme|valid|vot)';
const THEY = `(?:l'|la |le |les |un |une )${OTHERS}\\b[^,.;\\n]{0,40}\\b`;
const GIVEN = [
  `(?:${DECIDED})\\b`,
  `${MONEY}\\b[^.;\\n]{0,30}\\b${GRANTED}`,
  `${GRANTED}[a-z]* (?:d'|de |du |des )(?:l'|la |une? )?${MONEY}\\b`,
  `${WORKS} ${OF_HELD}\\b`,
  `${HELD} (?:sera|seront|soit|soient|aura ete|auront ete) ${GIVES}`,
  `${GIVES}[a-z]* (?:[a-z]+ )?par (?:l'|la |le |les |son |sa |un |une )?${OTHERS}\\b`,
];

const within = (events: readonly string[], ends = '.;'): RegExp =>
  new RegExp(`^[^${ends}\\n]{0,60}\\b(?:${events.join('|')})`);
/** After a word of time, in its own clause, only what comes from others by its nature. */
const TO_COME = within(
  [...GIVEN, `${THEY}(?:aura|auront|sera|seront) (?:[a-z]+ )?${GIVES}`],
  ',.;',
);
/** After a word that hangs one thing on another, whatever others may grant as well. */
const HUNG_ON = within([
  ...GIVEN,
  `${THEY}${GIVES}`,
  `(?:${MONEY}|${WORKS}|acces (?:a|au|aux)|accord|autorisation|avis|api|convention|livraison|marche|signature|texte)\\b`,
  `(?:avancement|calendrier|choix|decisions?|travaux) (?:d'|de |du |des )(?:l'|la |une? )?${OTHERS}\\b`,
]);
/** « Une évolution du code devra intervenir au préalable »: told before the words that need it. */
const NEEDED = new RegExp(`\\b(?:${GIVEN.join('|')})[^.;\\n]{0,60}$`);
/** How far the event may stand after the words that wait for it, in characters. */
const REACH = 80;

const HANGS = phrases([
  'en attente',
  "dans l'attente",
  "attend(?:re|ons|ant|ent|rons)?(?= (?:qu[e']|l[ae]s? |l'|une? |des? |d'))",
  'sous reserve',
  'a condition',
  'conditionne\\w*',
  'subordonne\\w*',
  'depend\\w*',
  'suspendu\\w*',
  'bloquee?s?',
  'tributaires?',
  'necessit\\w+',
  'exige(?:nt)?',
  'suppose(?:nt)?',
  'requier\\w+',
  'prerequis',
  'prealables?',
  "faute d[e']",
  'ne (?:[a-z]+ ){1,5}que (?:si|lorsque|quand|apres|une fois)',
  "tant qu[e']",
  'pour (?:autant|peu) que',
  'pourvu que',
  'il (?:faut|faudra) (?:[a-z]+ ){0,2}que',
  "devr(?:a|ont) (?:d'abord|au prealable|prealablement)",
  'waits? for',
  'waiting for',
  'subject to',
]);
const WHEN = phrases([
  'des que',
  "des(?= (?:l[ae] |l'))",
  'une fois',
  'lorsque',
  'quand',
  'a partir du moment',
  'apres',
  'si',
  "a l'issue",
  'au terme',
  'suite a',
  'once',
  'as soon as',
]);

const NEEDS = phrases([
  'indispensables? (?:au|a la|pour)',
  'necessaires? (?:au|a la) (?:lancement|demarrage|deploiement|suite)',
  'au prealable',
  'prealablement',
]);

/** Who waits is the team: said anywhere, it holds the plan back. */
const WE_WAIT = phrases([
  ...'nous on'.split(' ').map((we) => `${we} (?:[a-z]+ )?attend(?:ons|ions|rons)?(?= )`),
  'equipe (?:[a-z]+ )?attend(?= )',
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

const forAn = (event: RegExp, waiting: Search<Span>, prose: Prose): Span[] =>
  waiting.all(prose).flatMap(({ start, end }) => {
    const found = event.exec(prose.folded.slice(end, end + REACH));
    return found ? [{ start, end: end + found[0].length }] : [];
  });

const needed = (prose: Prose): Span[] =>
  NEEDS.all(prose).flatMap(({ start, end }) => {
    const from = Math.max(0, start - REACH);
    const found = NEEDED.exec(prose.folded.slice(from, start));
    return found ? [{ start: from + found.index, end }] : [];
  });

/** Where a plan waits for what others do. */
export const waits = (prose: Prose): Span[] => [
  ...forAn(HUNG_ON, HANGS, prose),
  ...forAn(TO_COME, WHEN, prose),
  ...needed(prose),
  ...OF_OTHERS.all(prose),
];

/** Where it is the team that waits, or its project. */
export const teamWaits = (prose: Prose): Span[] => forAn(HUNG_ON, WE_WAIT, prose);
