import { phrases, type Span, WHOLE } from './phrases.ts';
import { type Told, wordsIn } from './words.ts';

export type Quantity = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'percent' | 'money' | 'duration' | 'fraction' | 'words';
};

const NUMBER = /\d{1,3}(?:[ .,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;

/** What makes a number the name of something: an article, a page, a version, a date's day… */
const NAMED_BEFORE =
  /(?<=\bn(?:°s?|o) ?|\bnumeros? |\b(?:le|au|du) (?=1[1578]\b|11[24569]\b|3[69]\d\d\b)|\b(?:articles?|art\.|lois?|decrets?|circulaires?|directives?|reglements?|ordonnances?|pages?|p\.|versions?|v\.?|etapes?|phases?|axes?|leviers?|chapitres?|figures?|tableaux?|niveaux?|annexes?|points?|lots?|covid|office|windows|web|wave|level|section|law|act|step|codes?|categories?|cerfa) ?|[a-z]\.? ?-|[a-z])/y;
const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december';
const DATE_AFTER = new RegExp(
  `^(?:er)? (?:${MONTH})\\b|^[/.-]\\d|^-[a-z]|^(?:\\.|\\)) (?=[a-z])|^(?:h|j) ?/ ?\\d|^°`,
);
const DATE_BEFORE = new RegExp(`(?<=\\d(?:[hj] ?)?[/.-]|\\b(?:${MONTH}) )`, 'y');
const UNIT =
  /^ ?(?:%|pour cent|pourcents?|percent|(?:k|m|mds?)? ?(?:€|(?:d')?euros?)|eur\b|milliers?|millions?|milliards?|thousand|fois|reprises|x |times|minutes?|min\b|heures?|hours?|h(?:\b|\d)|jours?|j\b|days?|semaines?|weeks?|mois|months?|ans?\b|annees?|years?|k\b|mds?\b|kg|tonnes?|t\b|km|kwh|[a-z]+(?: [a-z]+){0,2} sur \d|sur \d|sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|out of|personnes?|people|par (?:an|mois|jour|semaine))/;
/** How one looked, or how far and how loud: it tells no extent of what people suffer. */
const MEANS =
  /^ ?(?:entretiens?|interviews?|ateliers?|verbatims?|questionnaires?|metres?|m(?![a-z€]| €| d'euro)|db)/;
/** « le ROME 4.0 », « le département 06 » */
const NAME = /^\d\.0$|^0\d/;
const AMOUNT_BEFORE = /(?:plus de|pres de|environ|quelque|moins de|over|about|nearly|~|≈|\+) ?$/;
const AGE_BEFORE = /(?:\b(?:de|a|entre|les|et|agees? de|plus de|moins de) )(?:\d+-)?$/;
const AGE_CONTEXT =
  /(?:jeunes?|enfants?|eleves?|personnes?|adultes?|mineurs?|ages?|agees?|seniors?|bebes?|adolescents?|hommes|femmes|citoyens?|francais|les|young|aged)[a-z\d ,]{0,30}$/;

/** « 60-70 % », « 3 à 6 mois »: two figures for one. */
const RANGE =
  /^ ?(?:-|a) ?\d+(?:[.,]\d+)? ?(?:%|pour cent|€|euros?|minutes?|heures?|jours?|semaines?|mois|fois)/;
/** « les 2/3 des familles » */
const SHARE = /^\/[2-9](?![\d/])/;

const KIND =
  /^ ?(?:(%|pour cent|pourcent|percent)|((?:k|m|mds?)? ?(?:€|(?:d')?euros?)|eur\b)|(min(?:utes?)?\b|heure|hour|h\b|jour|j\b|day|semaine|week|mois|month|ans?\b|annee|year))|^[a-z ]{0,40}( sur )/;
const kindOf = (after: string): Quantity['kind'] => {
  const [, percent, money, duration, fraction] = KIND.exec(after) ?? [];
  if (percent) return 'percent';
  if (money) return 'money';
  if (duration) return 'duration';
  return fraction ? 'fraction' : 'number';
};

const isYear = (number: string, after: string, before: string): boolean =>
  /^(?:1[89]|20)\d\d$/.test(number) && !UNIT.test(after) && !AMOUNT_BEFORE.test(before);

const isAge = (after: string, before: string): boolean =>
  /^(?: ?(?:a|et|-) ?\d+)? ?(?:ans?\b|years? old)/.test(after) &&
  AGE_BEFORE.test(before) &&
  AGE_CONTEXT.test(before);

const FEW = 'deux trois quatre cinq six sept huit neuf'.split(' ');
const WORDS = phrases([
  'moities?',
  'half',
  ...'un une deux trois quatre le les one two three'
    .split(' ')
    // « un tiers des familles », but « un tiers de confiance », « par un tiers »
    .map(
      (some) =>
        `${some} (?:(?<!\\b(?:un|le|les) )tiers|tiers(?= d(?!e confiance))|quarts?|cinquiemes?|dixiemes?|thirds?|quarters?)`,
    ),
  ...['une?', ...FEW].map(
    (some) =>
      `${some} (?:[a-z'·-]+ ){0,3}sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|\\d+)`,
  ),
  ...'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard dozen hundred thousand billion'
    .split(' ')
    .map((many) => `${many}s?`),
  ...FEW.map(
    (some) =>
      `${some} (?:fois|reprises|minutes?|heures?|jours?|semaines?|mois|ans|annees|personnes)`,
  ),
  ...'two three four five six seven eight nine'
    .split(' ')
    .map((some) => `${some} (?:times|minutes|hours?|days?|weeks?|months?|years?|people)`),
  ...'dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cents? mille(?!-) ten twelve fifteen twenty thirty forty fifty sixty'.split(
    ' ',
  ),
  'quatre-vingts?',
  'une demi-(?:heure|journee)',
  ...['un', 'une'].map((one) => `${one} [a-z-]+ par (?:jour|semaine|nuit|matin|soir)`),
  "une (?:heure|journee|soiree|matinee|nuit|semaine) (?:par|entiere|perdue|d'attente|de (?:travail|retard|trajet))",
  "un (?:jour|mois|an) (?:par|entier|perdu|d'attente|de (?:travail|retard))",
  ...['multipli', 'divis'].map((so) => `${so}(?:e|ee)?s? par (?:${FEW.join('|')}|dix|\\d)`),
  // « a doublé », « ont plus que triplé », « le double des »; « le double enjeu » counts nothing.
  ...['a', 'ont', 'avait', 'va', 'vont'].map(
    (has) => `${has} (?!une? )(?:[a-z]+ ){0,2}(?:doubl|tripl|quadrupl)er?`,
  ),
  "le (?:doubl|tripl|quadrupl)e(?! (?!d(?:e |u |'))[a-z])",
  ...['double', 'triple', 'quadruple'].map(
    (times) => `${times}(?:nt|ment| chaque| tous les| toutes les| en \\d)`,
  ),
]);

/** Looks backward from an offset, which is quicker than forward to it from every letter before. */
const isAt = (pattern: RegExp, folded: string, index: number): boolean => {
  pattern.lastIndex = index;
  return pattern.test(folded);
};

const isFigure = (folded: string, start: number, end: number): boolean => {
  if (isAt(NAMED_BEFORE, folded, start)) return false;
  const number = folded.slice(start, end);
  const after = folded.slice(end, end + 40);
  if (RANGE.test(after) || (/^[1-9]$/.test(number) && SHARE.test(after))) return true;
  if (isAt(DATE_BEFORE, folded, start)) return false;
  const before = folded.slice(Math.max(0, start - 40), start);
  // « Trois constats », « 2 volets »: a small number counts the text's own parts, unless a unit follows.
  const needsUnit = /^\d$/.test(number) || /^[a-z_]/.test(after);
  if (DATE_AFTER.test(after) || (needsUnit && !UNIT.test(after))) return false;
  if (MEANS.test(after) || NAME.test(number)) return false;
  return !isYear(number, after, before) && !isAge(after, before);
};

/** The first figure in digits of a stretch. */
const nextInDigits = (told: Told, from: number, to: number): Span | undefined => {
  if (!wordsIn(told).hasDigit) return undefined;
  NUMBER.lastIndex = from;
  let match = NUMBER.exec(told.folded);
  while (match && match.index < to) {
    const start = match.index;
    const end = NUMBER.lastIndex;
    if (isFigure(told.folded, start, end)) return { start, end };
    match = NUMBER.exec(told.folded);
  }
  return undefined;
};

const figureAt = ({ folded }: Told, { start, end }: Span): Quantity => ({
  start,
  end,
  kind: kindOf(folded.slice(end, end + 40)),
});

/** The figures that a text writes in digits, or a stretch of it. */
export const figures = (told: Told, { start, end }: Span = WHOLE): readonly Quantity[] => {
  const found: Quantity[] = [];
  let figure = nextInDigits(told, start, end);
  while (figure) {
    found.push(figureAt(told, figure));
    figure = nextInDigits(told, figure.end, end);
  }
  return found;
};

const inWords = (span: Span): Quantity => ({ ...span, kind: 'words' });

/**
 * The figures of a text: numbers, shares, sums, times, « la moitié des », « une personne sur dix ».
 * Dates, years, ages, articles of law, page and list numbers are none, nor are « beaucoup » and « la plupart ».
 */
export const quantities = (told: Told): readonly Quantity[] =>
  [...figures(told), ...WORDS.all(told).map(inWords)].sort((a, b) => a.start - b.start);

/** True when a figure of the text is such: most are in digits, which are quickly seen. */
export const someQuantity = (
  told: Told,
  isSuch: (quantity: Quantity) => boolean,
  within: Span = WHOLE,
): boolean => {
  let figure = nextInDigits(told, within.start, within.end);
  while (figure) {
    if (isSuch(figureAt(told, figure))) return true;
    figure = nextInDigits(told, figure.end, within.end);
  }
  return WORDS.pick(told, (span) => isSuch(inWords(span)) || undefined, within) ?? false;
};

export const hasQuantity = (told: Told, { start, end }: Span = WHOLE): boolean =>
  nextInDigits(told, start, end) !== undefined || WORDS.test(told, { start, end });
