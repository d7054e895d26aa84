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
  /^(?:opera|camera|extra|sera[cf]\w*|ira[nk]\w*|(?:ex|at|por|re|abs|con|dis|sous)?trait|extrait|retrait|portrait|environs|(?:af)?front|girons?|souverai[ns]\w*|terrai[ns]|lettr\w+|(?:\w*(?:montr|entr|rencontr|concentr|centr|administr|enregistr|illustr|demontr|filtr|livr|delivr|ouvr|couvr|decouvr|offr|souffr|engendr|cadr|encadr|parametr|chiffr|oeuvr|ovr|tir|retir|attir|inspir|desir|admir|vir|expir|gener|oper|gerer?|ger|acceler|amelior|consider|repér|reper|recuper|coordon|liber|prefer|suggér|sugger|transfer|refer|reser|inser|integr|adher|diffr|differ|moder|coopér|cooper|prosper|esper|toler|numer|enumer|regener|remuner|elabor)(?:ons|ez|a|as|ait|ais|aient|ions|iez|ai)))$/;

// Verbs that a description of a service is made of, in the present.
const PRESENT = (
  'est sont ont fait font peut peuvent doit doivent va vont sait savent voit voient met mettent ' +
  'prend prennent apprend comprend vient viennent tient obtient obtiennent recoit recoivent suit suivent rend rendent dit lit ecrit ' +
  'inscrit offre offrent ouvre couvre donne donnent aide aident permet permettent propose proposent vise visent consiste accompagne accompagnent ' +
  'facilite facilitent simplifie simplifient centralise regroupe rassemble informe oriente guide relie connecte trouve trouvent cherche demande demandent envoie ' +
  "envoient remplit remplissent garantit fournit fournissent choisit reunit agit s'appuie appuie appelle appellent utilise utilisent partage partagent remplace " +
  'reduit evite automatise integre assure met gere calcule affiche indique signale declare deposent depose consulte consultent repond repondent ' +
  'beneficie existe fonctionne repose cree developpe ameliore renforce sert devient constitue represente is are has have does gives ' +
  'helps lets finds sends receives calls offers replaces makes allows uses works'
).split(' ');

// In English only the auxiliary tells.
const PLAIN = new Map<string, Tense>([
  ...PRESENT.map((word) => [word, 'present'] as const),
  ['will', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['could', 'conditional'],
  ['might', 'conditional'],
]);

/** What the future and the conditional of French end with, and few other words do. */
const LATER = /r(?:ai|as?|ons|ez|ont|ais|ait|ions|iez|aient)$/;

/** The tense of a folded word, when it is a verb form that tells one. */
export const tenseOf = (word: string): Tense | undefined => {
  const plain = PLAIN.get(word);
  if (plain || !LATER.test(word) || OTHER.test(word)) return plain;
  if (CONDITIONAL.test(word)) return 'conditional';
  return FUTURE.test(word) ? 'future' : undefined;
};

const WORD = /[a-z]{1,20}/g;

/** Wishes and the near future tell of later too: « nous souhaitons », « va permettre », « we plan to ». */
const INTENTION = phrases([
  'souhait(?:e|ons|ent)',
  'envisage(?:ons|nt)?',
  'prev(?:oit|oyons|oient)',
  'ambitionn(?:e|ons|ent)',
  ...['va', 'vont', 'allons'].map((goes) => `${goes} [a-z]{2,20}(?:er|ir|re)`),
  'est prevue?',
  'sont prevue?s',
  'doi(?:t|vent) permettre',
  'plans? to',
  'going to',
  'hopes? to',
]);

/** What is aimed at is told of no time; what was done is past: « vise à », « l’objectif est de », « ont montré ». */
const TIMELESS = phrases([
  'vise(?:nt)?(?= a\\b)',
  ...'objectif but ambition idee enjeu vocation finalite'
    .split(' ')
    .map((aim) => `${aim}s? (?:[a-z']+ ){0,3}(?:est|sont)`),
  'ont (?:pour|vocation)',
  'ont (?:[a-z]+ment |deja |ete |aussi )?(?!une\\b|cette\\b|chaque\\b|notre\\b|votre\\b|leur\\b|autre)[a-z]{3,}(?:e|i|u|is|it|ert)e?s?',
]);

/** « une aide », « l’offre », « leur demande »: before a noun that is written like a verb. */
const DETERMINER =
  /(?:[ld]'|\b(?:l[ea]s?|une?|des?|du|aux?|cet(?:te)?|ces|leurs?|notre|votre|nos|vos|par|sans|toute|chaque|nouvelles?) )$/;
const LONGEST = 10;

/** How many verbs of a sentence tell of later, and how many of now. */
export const tensesIn = (told: Told, sentence?: Span): { later: number; present: number } => {
  const counts = { later: INTENTION.test(told, sentence) ? 1 : 0, present: 0 };
  const { folded } = told;
  const { start, end } = sentence ?? { start: 0, end: folded.length };
  const timeless = TIMELESS.all(told, sentence);
  const isVerb = (at: number): boolean =>
    !timeless.some((aim) => at >= aim.start && at < aim.end) &&
    !DETERMINER.test(folded.slice(Math.max(start, at - LONGEST), at));
  WORD.lastIndex = start;
  for (let match = WORD.exec(folded); match && match.index < end; match = WORD.exec(folded)) {
    const tense = tenseOf(match[0]);
    if (tense === 'present') counts.present += isVerb(match.index) ? 1 : 0;
    else if (tense) counts.later += 1;
  }
  return counts;
};
