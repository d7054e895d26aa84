import { firstMatch } from './matches.ts';
import { phrases, type Span } from './phrases.ts';
import type { Told } from './words.ts';

/** Future and conditional, against the present: told by the forms of French verbs, accents kept out. */
export type Tense = 'future' | 'conditional' | 'present';

// The stems of the verbs that are met most, and of those whose future is irregular.
const IRREGULAR =
  'aur|ser|fer|ir|saur|devr|pourr|voudr|viendr|tiendr|faudr|vaudr|verr|enverr|courr|mourr|deviendr|obtiendr|maintiendr|contiendr|interviendr|parviendr|proviendr|conviendr|soutiendr|recevr|apercevr|percevr|concevr';
const FUTURE = new RegExp(`^(?:(?:${IRREGULAR})|[a-z]{2,}(?:e|i|u|d|t|v)r)(?:ai|as|a|ons|ez|ont)$`);
const CONDITIONAL = new RegExp(
  `^(?:(?:${IRREGULAR})|[a-z]{2,}(?:e|i|d|t|v)r)(?:ais|ait|ions|iez|aient)$`,
);

/**
 * Forms that end so and are something else: nouns, presents and imperfects of verbs in -rer
 * (« montrons », « montrait », « tirez »), where the accents no longer tell.
 */
const OTHER =
  /^(?:opera|camera|extra|sera[cf]\w*|ira[nk]\w*|(?:ex|at|por|re|abs|con|dis|sous)?trait|extrait|retrait|portrait|environs|(?:af)?front|girons?|souverai[ns]\w*|terrai[ns]|lettr\w+|(?:(?:v|g|t|ret|att|di?g|ad?m|dec|asp|insp|exp|resp|consp|transp)(?:er|ir)|\w*(?:montr|rencontr|entr|centr|administr|enregistr|illustr|filtr|livr|ouvr|offr|souffr|engendr|cadr|parametr|chiffr|oeuvr|ovr|desir|gener|oper|acceler|amelior|consider|reper|recuper|coordon|liber|prefer|sugger|transfer|refer|reser|inser|integr|adher|diffr|differ|moder|prosper|esper|toler|numer|remuner|elabor))(?:ons|ez|a|as|ait|ais|aient|ions|iez|ai))$/;

// Verbs that a description of a service is made of, in the present.
/** Regular verbs, in the third person: « donne » makes « donnent », « donnons », « donnez ». */
const REGULAR = (
  'offre ouvre couvre donne aide propose vise consiste accompagne facilite simplifie centralise regroupe rassemble informe ' +
  'oriente guide relie connecte trouve cherche demande envoie appuie appelle utilise partage remplace evite automatise ' +
  'integre assure gere calcule affiche indique signale declare depose consulte beneficie existe fonctionne repose cree ' +
  'developpe ameliore renforce constitue represente'
).split(' ');
const OTHERS = (
  'est sont ont fait font peut peuvent doit doivent va vont sait savent voit voient met mettent prend prennent apprend ' +
  'comprend vient viennent tient obtient obtiennent recoit recoivent suit suivent rend rendent dit lit ecrit inscrit permet ' +
  'permettent remplit remplissent garantit fournit fournissent choisit reunit agit reduit repond repondent sert devient ' +
  'garantissent reunissent agissent deviennent inscrivent lisent ecrivent disent tiennent servent reduisent pouvons pouvez ' +
  'recevez voyez choisissez'
).split(' ');
const ENGLISH =
  'is are has have does gives helps lets finds sends receives calls offers replaces makes allows uses works'.split(
    ' ',
  );
const PRESENT = [
  ...REGULAR.flatMap((verb) => [verb, `${verb}nt`, `${verb.slice(0, -1)}ons`, `${verb}z`]),
  ...OTHERS,
  ...ENGLISH,
];

const PRESENT_WORDS = new Set(PRESENT);

/** The future and the conditional of French end so, and few other words do. */
const ENDING = 'r(?:ai|as?|ons|ez|ont|ais|ait|ions|iez|aient)';
const MAY_BE_LATER = new RegExp(`${ENDING}$`);

/** The tense of a folded word of French, when it is a verb form that tells one. */
export const tenseOf = (word: string): Tense | undefined => {
  if (PRESENT_WORDS.has(word)) return 'present';
  if (!MAY_BE_LATER.test(word) || OTHER.test(word)) return undefined;
  if (CONDITIONAL.test(word)) return 'conditional';
  return FUTURE.test(word) ? 'future' : undefined;
};

/**
 * Wishes and the near future tell of later too, and in English the auxiliary alone:
 * « nous souhaitons », « va permettre », « we plan to », « will ».
 */
const INTENTION = phrases([
  'souhait(?:ons|e(?<!(?:qui|le) souhaite))',
  'envisag(?:eons|e)',
  'prev(?:oit|oyons|oient)',
  'ambitionn(?:e|ons|ent)',
  ...['va', 'vont', 'allons'].map((goes) => `${goes} [a-z]{2,20}(?:er|ir|re)`),
  'est prevue?',
  "est (?:proposee?|envisagee?|question) d(?:e|'[a-z]+)",
  'sont (?:prevue?s|envisagee?s)',
  'doi(?:t|vent) (?:[a-z]+ )?(?:permettre|offrir|proposer|aider|faciliter|etre capable|pouvoir)',
  'doit etre [a-z]+e(?<=(?:solution|service|outil|elle) doit etre [a-z]+)',
  'solution (?:imaginee|envisagee)',
  'entend(?:ent|ons)?(?: [a-z]+)?(?= ?:| [a-z]+(?:er|ir|re)\\b)',
  ...['comptons', 'aspirons', 'esperons'].map(
    (hopes) => `${hopes} (?:a |bien )?[a-z]+(?:er|ir|re)`,
  ),
  "projet(?:te|ons|tons|tent) d(?:e|'[a-z]+)",
  ...['est', 'sont', 'reste', 'restent'].map(
    (is) => `${is} a (?:construire|creer|developper|definir|inventer|imaginer|batir|concevoir)`,
  ),
  'plans? to',
  'going to',
  'hopes? to',
  ...'will shall would could might'.split(' '),
]);
/** Looked for by its ending, which few letters begin. */
const VERB = new RegExp(`${ENDING}\\b(?<=\\b([a-z]+))`, 'g');
const NOW = phrases(PRESENT);

/** What is aimed at, proposed or needed is told of no time; what was done is past: « vise à », « l’objectif est de », « ont montré ». */
const TIMELESS = phrases([
  'vise(?:nt)?(?= a\\b)',
  'se propose(?:nt)? de?',
  ...'objectif but ambition idee enjeu vocation finalite vision mission'
    .split(' ')
    .map((aim) => `${aim}s? (?:[a-z']+ ){0,3}(?:est|sont)`),
  'ont (?:pour|vocation)',
  'est proposee?',
  'il est (?:necessaire|indispensable|essentiel|important)',
  'ont (?:[a-z]+ment |deja |ete |aussi )?(?!une\\b|cette\\b|chaque\\b|notre\\b|votre\\b|leur\\b|autre)[a-z]{3,}(?:e|i|u|is|it|ert)e?s?',
]);

const holdsFuture = (sentence: string): boolean =>
  firstMatch(VERB, sentence, ([, verb = '']) => {
    const tense = tenseOf(verb);
    return tense === 'present' ? undefined : tense;
  }) !== undefined;

/** « une aide », « l’offre », « leur demande »: before a noun that is written like a verb. */
const DETERMINER =
  /(?:[ld]'|\b(?:l[ea]s?|une?|des?|du|aux?|cet(?:te)?|ces|leurs?|notre|votre|nos|vos|par|sans|toute|chaque|nouvelles?) )$/;
const LONGEST = 10;

/** True for a sentence that tells of later: one of its verbs is enough. */
export const tellsOfLater = (told: Told, sentence: Span): boolean =>
  INTENTION.test(told, sentence) || holdsFuture(told.folded.slice(sentence.start, sentence.end));

/** « (il est nécessaire) que chacun prenne part »: a wish. */
const WISHED = /^\s*qu(?:e |')/;

/** True for a sentence with a verb in the present. */
export const tellsOfNow = (told: Told, sentence: Span): boolean => {
  if (WISHED.test(told.folded.slice(sentence.start, sentence.end))) return false;
  const verbs = NOW.all(told, sentence);
  if (verbs.length === 0) return false;
  const timeless = TIMELESS.all(told, sentence);
  return verbs.some(
    ({ start }) =>
      !timeless.some((aim) => start >= aim.start && start < aim.end) &&
      !DETERMINER.test(told.folded.slice(Math.max(sentence.start, start - LONGEST), start)),
  );
};
