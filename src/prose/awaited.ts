import { type Event, HUNG_ON, isNear, NEEDED, TO_COME } from './given.ts';
import { phrases, type Search, type Span } from './phrases.ts';
import type { Prose } from './prose.ts';

/** How far the event may go on, in characters. */
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

const forAn = (event: Event, waiting: Search<Span>, prose: Prose): Span[] =>
  waiting.all(prose).flatMap(({ start, end }) => {
    const found = event.told.first(prose, { start: end, end: end + REACH });
    return found && isNear(event, prose, { start: end, end: found.start })
      ? [{ start, end: found.end }]
      : [];
  });

const needed = (prose: Prose): Span[] =>
  NEEDS.all(prose).flatMap(({ start, end }) => {
    const before = NEEDED.told.all(prose, { start: Math.max(0, start - REACH), end: start });
    const found = before.find((event) => isNear(NEEDED, prose, { start: event.end, end: start }));
    return found ? [{ start: found.start, end }] : [];
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
