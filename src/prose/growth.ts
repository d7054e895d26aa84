import { further, goesFurther, othersFollow } from './further.ts';
import { phrases, words } from './phrases.ts';
import { countedGroup } from './places.ts';
import type { Prose } from './prose.ts';
import { reachesMany } from './reached.ts';
import { sentences } from './sentences.ts';
import { SPREAD, REACH } from './spread.ts';
import { comesTwice } from './times-told.ts';

/** What comes next is told after them: « puis ouvrir », and not « ouvrir, puis chercher ». */
const NEXT = phrases(words('puis then'));
/** What comes after a first step, goes faster, or is aimed at in the end. */
const LATER = phrases([
  ...words('ensuite enfin ulterieurement ambitions? vocation later gradually'),
  ...words('par pour dans').map((at) => `${at} la suite`),
  ...words('saison annee rentree mois semestre trimestre').map((time) => `${time} suivante?`),
  'plus tard',
  'a (?:plus |moyen )?(?:long )?terme',
  'second temps',
  'deuxieme temps',
  'partir de la',
  'progressi(?:fs?|ves?|vement)',
  'petit a petit',
  'pas a pas',
  // after the first ones, and not where a sentence opens
  'les autres(?<=[a-z\\d,:;] les autres)',
  'step by step',
  'par vagues?',
  'acceler(?:er|ation)',
]);

/** What goes to more people or places, or is done in more of them. */
const WIDENING = [
  'generalis(?:e[a-z]*|ons|ation|able)(?<!generalistes?)',
  ...words('massifi essaim dupliqu duplica repliqu replica transpos dissemin elargi').map(
    (stem) => `${stem}\\w*`,
  ),
  "etend\\w*(?! l'usage)",
  ...words('extension extend\\w* scal(?:e|ing)'),
];
const WIDENS = phrases(WIDENING);

/** What says by itself that more people or places have the service, or will. */
const GROWTH = phrases([
  ...WIDENING,
  'ambassad(?:eu|o)rs?',
  'relais aupres',
  ...words('deux trois quatre plusieurs premiere').map(
    (some) => `${some} vagues?(?! de (?:chaleur|froid))`,
  ),
  'souhait[a-z]+ (?:le |la |nous )?(?:adherer|rejoindre)',
  'passer le mot',
  'a (?:leur|son) tour',
  ...words('aller ira irons iront').map((go) => `${go} (?:[a-z]+ )?vers`),
  ...words('leurs nos sa ses son').map((its) => `${its} homologues?`),
  "strategies? d'acquisition",
  "acquisition d(?:e |')(?:nouveaux |nouvelles )?(?:abonn|adherent|client|collectivite|commune|public|usager|utilisat)[a-z]*",
  'massivement',
  'parrainages?',
  'roll(?:ed|s)?[ -]?out',
  "pass\\w+ (?:a|d'|en) ?(?:l')?echelle",
  "changement d'echelle",
  'mont(?:ee|er) en (?:charge|puissance)',
  "phases? d'acceleration",
  'rendre interministeriel',
  'bouche[ -]a[ -]oreille',
  'grandi(?:t|ra|ront|ssent)',
  'croissance (?:est )?organique',
  'aussi repandue?s?',
  ...words('deuxieme seconde nouvelle prochaine').map(
    (next) => `${next}s? (?:cible|vague|territoire|experimentation|phase d'experimentation)s?`,
  ),
  // « d’autres gares devraient suivre »
  'autres (?!fonctionnalite|module|donnee|version|etape)[a-z]+ (?:[a-z]+ )?suiv(?:re|ront|ent)',
  // « quarante autres sont inscrites »
  'autres(?<=(?:\\d|dix|vingt|trente|quarante|cinquante|cent|deux|trois|quatre|cinq|six) autres)(?= (?:sont|seront|ont|viennent|arrivent|attendent)|[.,;])',
  // their number grows, or is large
  'plus grand nombre',
  'nombre croissant',
  'de plus en plus',
  'multiplier par',
  'pass[a-z]+ de \\d+ a \\d+',
  'doubl(?:er?|era)',
  'milliers? de',
  "millions? d(?:e|'[a-z]+)",
  ...words('dizaine quinzaine vingtaine trentaine').map(
    (some) => `${some} de (?:departements|regions|academies)`,
  ),
]);

/** « Nous appelons », « l’agence ira »: what is to be done. */
const TO_DO = /\bnous [a-z]+ons\b|\b[a-z]{2,}(?:ra|rons|ront)\b/;

/**
 * True where a text tells that more people or places have the service, or will: by a word for it, by how many
 * they are, by two times at which it comes, or where two of three meet in a sentence: a later step, what spreads,
 * and further people or places. A later step may be announced in one sentence, and spread in the next.
 */
export const grows = (prose: Prose): boolean =>
  GROWTH.test(prose) ||
  reachesMany(prose) ||
  othersFollow(prose) ||
  sentences(prose).some((sentence, index, all) => {
    const near = { start: all[index - 1]?.start ?? 0, end: sentence.end };
    if (LATER.test(prose, near) && SPREAD.test(prose, near)) return true;
    const next = NEXT.first(prose, near);
    if (next && SPREAD.test(prose, { start: next.end, end: near.end })) return true;
    const isNext =
      LATER.test(prose, sentence) || NEXT.test(prose, sentence) || REACH.test(prose, sentence);
    if (isNext && goesFurther(prose, sentence)) return true;
    return further(prose, sentence) && TO_DO.test(sentence.folded);
  }) ||
  comesTwice(prose);

/** The same where a text tells of other things too: there a sentence must say what is widened later, and to whom. */
export const willGrow = (prose: Prose): boolean =>
  WIDENS.test(prose) &&
  sentences(prose).some(
    (sentence) =>
      WIDENS.test(prose, sentence) &&
      (LATER.test(prose, sentence) || NEXT.test(prose, sentence)) &&
      (countedGroup(prose, sentence) !== undefined || goesFurther(prose, sentence)),
  );
