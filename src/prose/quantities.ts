import { phrases } from './phrases.ts';
import type { Told } from './words.ts';

export type Quantity = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'percent' | 'money' | 'duration' | 'fraction' | 'words';
};

const NUMBER = /\d{1,3}(?:[ .,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;

/** What makes a number the name of something: an article, a page, a version, a date's day… */
const NAMED_BEFORE =
  /(?:n[°o]s? ?|\b(?:articles?|art\.|lois?|decrets?|circulaires?|directives?|reglements?|ordonnances?|pages?|p\.|versions?|v\.?|etapes?|phases?|axes?|leviers?|chapitres?|figures?|tableaux?|niveaux?|annexes?|points?|lots?|covid|web|wave|level|section|law|act|step|codes?|categories?) ?|[a-z]\.? ?-|[a-z])$/;
const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december';
const DATE_AFTER = new RegExp(
  `^(?:er)? (?:${MONTH})\\b|^[/.-]\\d|^-[a-z]|^(?:\\.|\\)) (?=[a-z])|^(?:h|j) ?/ ?\\d|^°`,
);
const DATE_BEFORE = new RegExp(`(?:\\d[/.-]|\\b(?:${MONTH}) )$`);
const UNIT =
  /^ ?(?:%|pour cent|pourcents?|percent|€|euros?|k€|m€|md€|eur\b|milliers?|millions?|milliards?|thousand|fois|x |times|minutes?|min\b|heures?|hours?|h\b|jours?|j\b|days?|semaines?|weeks?|mois|months?|ans?\b|annees?|years?|kg|tonnes?|t\b|km|kwh|[a-z]+(?: [a-z]+){0,2} sur \d|sur \d|sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|out of|personnes?|people|par (?:an|mois|jour|semaine))/;
/** How one looked, or how far and how loud: it tells no extent of what people suffer. */
const MEANS =
  /^ ?(?:entretiens?|interviews?|ateliers?|verbatims?|questionnaires?|metres?|m(?![a-z€])|db)/;
/** « le ROME 4.0 » */
const VERSION = /^\d\.0$/;
const AMOUNT_BEFORE = /(?:plus de|pres de|environ|quelque|moins de|over|about|nearly|~|≈|\+) ?$/;
const AGE_BEFORE = /(?:\b(?:de|a|entre|les|et|agees? de|plus de|moins de) )$/;
const AGE_CONTEXT =
  /(?:jeunes?|enfants?|eleves?|personnes?|adultes?|mineurs?|ages?|agees?|seniors?|bebes?|adolescents?|hommes|femmes|citoyens?|francais|les|young|aged)[a-z\d ,]{0,30}$/;

const kindOf = (after: string): Quantity['kind'] => {
  if (/^ ?(?:%|pour cent|pourcent|percent)/.test(after)) return 'percent';
  if (/^ ?(?:€|euros?|k€|m€|md€|eur\b)/.test(after)) return 'money';
  if (
    /^ ?(?:min|heure|hour|h\b|jour|j\b|day|semaine|week|mois|month|ans?\b|annee|year)/.test(after)
  )
    return 'duration';
  if (/^[a-z ]{0,40} sur /.test(after)) return 'fraction';
  return 'number';
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
    .map((some) => `${some} (?:tiers|quarts?|cinquiemes?|dixiemes?|thirds?|quarters?)`),
  ...['une?', ...FEW].map(
    (some) =>
      `${some} (?:[a-z'·-]+ ){0,3}sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|\\d+)`,
  ),
  ...'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard dozen hundred thousand billion'
    .split(' ')
    .map((many) => `${many}s?`),
  ...FEW.map(
    (some) => `${some} (?:fois|minutes?|heures?|jours?|semaines?|mois|ans|annees|personnes)`,
  ),
  ...'two three four five six seven eight nine'
    .split(' ')
    .map((some) => `${some} (?:times|minutes|hours?|days?|weeks?|months?|years?|people)`),
  ...'dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cents? mille(?!-) ten twelve fifteen twenty thirty forty fifty sixty'.split(
    ' ',
  ),
  'quatre-vingts?',
  ...'doubl tripl quadrupl'.split(' ').map((times) => `${times}(?:e|es|ent|er|ait|ee)`),
]);

const isFigure = (number: string, after: string, before: string): boolean => {
  if (NAMED_BEFORE.test(before) || DATE_BEFORE.test(before) || DATE_AFTER.test(after)) return false;
  // « Trois constats », « 2 volets »: a small number counts the text's own parts, unless a unit follows.
  const needsUnit = /^\d$/.test(number) || /^[a-z_]/.test(after);
  if (needsUnit && !UNIT.test(after)) return false;
  if (MEANS.test(after) || VERSION.test(number)) return false;
  return !isYear(number, after, before) && !isAge(after, before);
};

/** The first figure in digits from an offset on. */
const nextInDigits = (folded: string, from: number): Quantity | undefined => {
  NUMBER.lastIndex = from;
  for (let match = NUMBER.exec(folded); match; match = NUMBER.exec(folded)) {
    const [number] = match;
    const start = match.index;
    const end = start + number.length;
    const before = folded.slice(Math.max(0, start - 40), start);
    const after = folded.slice(end, end + 40);
    if (isFigure(number, after, before)) return { start, end, kind: kindOf(after) };
  }
  return undefined;
};

/** The figures that a text writes in digits. */
export const figures = (folded: string): readonly Quantity[] => {
  const found: Quantity[] = [];
  for (let next = nextInDigits(folded, 0); next; next = nextInDigits(folded, next.end)) {
    found.push(next);
  }
  return found;
};

/**
 * The figures of a text: numbers, shares, sums, times, « la moitié des », « une personne sur dix ».
 * Dates, years, ages, articles of law, page and list numbers are none, nor are « beaucoup » and « la plupart ».
 */
export const quantities = (told: Told): readonly Quantity[] => {
  const inWords: Quantity[] = WORDS.all(told).map((span) => ({ ...span, kind: 'words' }));
  return [...figures(told.folded), ...inWords].sort((a, b) => a.start - b.start);
};

/** True when the text holds a figure: most tell it in digits, which is quickly seen. */
export const hasQuantity = (told: Told): boolean =>
  nextInDigits(told.folded, 0) !== undefined || WORDS.test(told);
