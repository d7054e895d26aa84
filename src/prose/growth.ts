import { dates } from './dates.ts';
import { phrases, type Span } from './phrases.ts';
import { countedGroup } from './places.ts';
import type { Prose } from './prose.ts';
import { isWhom, reachesMany } from './reached.ts';
import { sentences } from './sentences.ts';
import { doing, verbs } from './verbs.ts';

const turns = (list: string): readonly string[] => list.split(' ');

/** What comes next is told after them: « puis ouvrir », and not « ouvrir, puis chercher ». */
const NEXT = phrases(turns('puis then'));
/** What comes after a first step, goes faster, or is aimed at in the end. */
const LATER = phrases([
  ...turns('ensuite enfin ulterieurement ambitions? vocation later gradually'),
  ...turns('par pour dans').map((at) => `${at} la suite`),
  ...turns('saison annee rentree mois semestre trimestre').map((time) => `${time} suivante?`),
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

/** « Le déploiement des fonctionnalités »: what grows is the product. */
const OF_PRODUCT =
  "(?! (?:[a-z]+ )?(?:de |des |les |d')(?:[a-z]+ )?(?:fonctionnalite|module|donnee)s?)";
/** What brings a service somewhere. */
const SPREADS = [
  // « proposé aux mairies »; « le service proposé » is the one that is there
  'proposee?s? (?:a|aux?|dans)',
  ...turns(
    'deploi\\w+ deploy\\w+ diffus\\w+ ouvr\\w+ ouvert(?:e|s|es|ure)? opens? embarqu\\w+ integr(?:e|es)',
  ),
  ...doing('equip integr propos'),
].map((turn) => turn + OF_PRODUCT);
const SPREAD = phrases(SPREADS);
/** The same, or what has people reached. */
const REACH = phrases([
  ...SPREADS,
  ...verbs('adopt adress attir equip gagn lanc port propos recommand touch utilis'),
  ...turns(
    'accessibles? acqui(?:sition|er|ier|rer)\\w* adoption ambitionn\\w+ atteign\\w+ atteindr\\w+ conqu\\w+ convain\\w+ couvr\\w+ couverture disponibles? disposition experimentations? lancement launch\\w* passage prescri\\w+ ralli\\w+ reach rejoi\\w+ repren\\w+ repris(?:es?)? sedui\\w+ vis(?:ons|erons)',
  ),
]);

const WIDE = phrases([
  ...turns(
    'au niveau echelle territoire couverture portee maille ampleur vocation ambition usage deploiement diffusion ouverture lancement generalisation',
  ).map((what) => `${what} nationa\\w+`),
  ...turns('nationalement nationwide partout largement'),
  'national (?:scale|level)',
  ...turns('france pays territoire region departement').map((land) => `${land} entiere?`),
  'toute la france',
  'plus larges?',
  'grande echelle',
]);
/** What makes the people or places it is said of further ones. */
const FURTHER = phrases(
  turns(
    'autres? nouveau nouveaux nouvelles? prochaine?s? ensuite puis enfin others? more new then',
  ).map(
    (further) =>
      `${further} (?:tou(?:tes?|s|t) )?(?:(?:les|la|le|aux?|a|the) |l')?(?:autres |other )?[a-z]+`,
  ),
);
/** « Les mairies voisines », « dix sites supplémentaires », « les ports non équipés » */
const AFTER = phrases([
  ...turns('voisine?s supplementaires suivante?s restante?s'),
  'non (?:presente?|equipee?|couverte?|utilisat[a-z]+)s',
  'pas encore',
]);
/** What makes them all there are. */
const EACH = phrases([
  "tou(?:tes?|s|t) (?:les |le |la |l')?(?:autres )?[a-z]+",
  "n'importe quel(?:le)? [a-z]+",
  'chaque [a-z]+',
  ...turns('ensemble integralite reste chacun chacune').map(
    (all) => `${all} (?:du|de la|des|de (?:ses|nos|leurs|ces)) (?:\\d[\\d .]* )?[a-z]+`,
  ),
  '100 % des [a-z]+',
]);

/** True where the last word that was found names people or places, or has a capital letter: « toute l’Ariège ». */
const endsOnWhom = ({ text, folded }: Prose, { end }: Span): boolean => {
  const whom = Math.max(folded.lastIndexOf(' ', end - 1), folded.lastIndexOf("'", end - 1)) + 1;
  return /\p{Lu}/u.test(text[whom] ?? '') || isWhom(folded.slice(whom, end));
};
/** The same for the word before it. */
const followsWhom = (prose: Prose, { start }: Span): boolean =>
  endsOnWhom(prose, { start: 0, end: start - 1 });

const further = (prose: Prose, within: Span): boolean =>
  FURTHER.all(prose, within).some((span) => endsOnWhom(prose, span)) ||
  AFTER.all(prose, within).some((span) => followsWhom(prose, span));

const goesFurther = (prose: Prose, within: Span): boolean =>
  WIDE.test(prose, within) ||
  further(prose, within) ||
  EACH.all(prose, within).some((span) => endsOnWhom(prose, span));

/** What goes to more people or places, or is done in more of them. */
const WIDENING = [
  'generalis(?:e[a-z]*|ons|ation|able)(?<!generalistes?)',
  ...turns('massifi essaim dupliqu duplica repliqu replica transpos dissemin elargi').map(
    (stem) => `${stem}\\w*`,
  ),
  "etend\\w*(?! l'usage)",
  ...turns('extension extend\\w* scal(?:e|ing)'),
];
const WIDENS = phrases(WIDENING);

/** What says by itself that more people or places have the service, or will. */
const GROWTH = phrases([
  ...WIDENING,
  'ambassad(?:eu|o)rs?',
  'relais aupres',
  'parrainages?',
  'roll(?:ed|s)? out',
  "pass\\w+ (?:a|d'|en) ?(?:l')?echelle",
  "changement d'echelle",
  'mont(?:ee|er) en (?:charge|puissance)',
  "phases? d'acceleration",
  'rendre interministeriel',
  'bouche[ -]a[ -]oreille',
  'croissance (?:est )?organique',
  'aussi repandue?s?',
  ...turns('deuxieme seconde nouvelle prochaine').map(
    (next) => `${next}s? (?:vague|experimentation|phase d'experimentation)s?`,
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
  ...turns('dizaine quinzaine vingtaine trentaine').map(
    (some) => `${some} de (?:departements|regions|academies)`,
  ),
]);

/** « Douai et Arras suivront », « les gares voisines prendront le relais » */
const FOLLOW = phrases([
  'suivront',
  'rejoindront',
  'viendront',
  'prendront le relais',
  "s'y mettront",
]);
const othersFollow = (prose: Prose): boolean =>
  FOLLOW.all(prose).some((span) => followsWhom(prose, span));

/** « Nous appelons », « l’agence ira »: what is to be done. */
const TO_DO = /\bnous [a-z]+ons\b|\b[a-z]{2,}(?:ra|rons|ront)\b/;

/** « Mars - juin 2027 » is one time. */
const RANGE = /^ ?(?:-|a|au|et|\/) ?$/;

/** True where it comes at two times: « lancé en mars pour les ports, disponible en juin pour les écluses ». */
const comesTwice = (prose: Prose): boolean => {
  const days = new Set<string>();
  for (const sentence of sentences(prose)) {
    const reached = REACH.all(prose, sentence);
    if (reached.length === 0) continue;
    const { folded } = sentence;
    const told = dates({ folded }, undefined).filter(
      ({ start, kind }, index, all) =>
        kind !== 'duration' && !RANGE.test(folded.slice(all[index - 1]?.end ?? 0, start)),
    );
    for (const { start, end } of told.slice(0, reached.length)) days.add(folded.slice(start, end));
  }
  return days.size > 1;
};

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
    return TO_DO.test(prose.folded.slice(sentence.start, sentence.end)) && further(prose, sentence);
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
