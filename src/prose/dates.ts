import { openedBy } from './phrases.ts';
import type { Told } from './words.ts';

/** A time that a text names. `months`: from the reference date on, negative in the past; unknown without one. */
export type NamedTime = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'month' | 'quarter' | 'semester' | 'season' | 'year' | 'duration';
  readonly months: number | undefined;
};

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];
const monthOf = (name: string) => MONTHS.findIndex((names) => names.includes(name));
const MONTH = MONTHS.flat().join('|');
const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  douze: 12,
  twelve: 12,
  'dix-huit': 18,
  eighteen: 18,
  quelques: 3,
  few: 3,
};
const COUNT = `\\d{1,3}|${Object.keys(COUNTS).join('|')}`;
const UNITS: Readonly<Record<string, number>> = {
  jour: 1 / 30,
  day: 1 / 30,
  semaine: 7 / 30,
  week: 7 / 30,
  mois: 1,
  month: 1,
  trimestre: 3,
  quarter: 3,
  semestre: 6,
  semester: 6,
  an: 12,
  annee: 12,
  year: 12,
};

const ORDERS =
  '1er premier first 2e 2nd deuxieme second 3e troisieme 4e quatrieme dernier last'.split(' ');
const SEASONS = 'printemps ete automne hiver rentree spring summer autumn winter'.split(' ');

const TIMES = {
  numeric: openedBy(['\\d'], /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/y),
  iso: openedBy(['\\d\\d\\d'], /\b(20\d\d)-(\d{2})(?:-\d{2})?\b/y),
  month: openedBy(
    ['\\d ', '\\d\\d ', '1er', '\\d\\de', ...MONTHS.flat()],
    new RegExp(`\\b(?:\\d{1,2}(?:er)? )?(${MONTH})(?: \\d{1,2},)?(?: (20\\d\\d))?\\b`, 'y'),
  ),
  quarter: openedBy(
    ['t\\d', 'q\\d', ...ORDERS],
    /\b(?:t|q)([1-4]) ?(20\d\d)?\b|\b(premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|quatrieme|4e|4eme|dernier|first|last) (?:trimestre|quarter)(?: (?:de )?(20\d\d))?/y,
  ),
  semester: openedBy(
    ['s\\d', ...ORDERS],
    /\b(?:(premier|1er|first|deuxieme|second|2e|2eme|2nd) (?:semestre|half)|s([12]))(?: (?:de )?(20\d\d))?\b/y,
  ),
  season: openedBy(
    SEASONS,
    new RegExp(`\\b(${SEASONS.join('|')})(?: (?:de )?(?:scolaire )?(20\\d\\d))?\\b`, 'y'),
  ),
  year: openedBy(['\\d\\d\\d'], /\b(20[12]\d)\b/y),
  next: openedBy(
    ['prochain', 'next', 'mois', 'semaine', 'trimestre', 'semestre', 'annee'],
    /\b(?:prochaine?s?|next) (mois|semaine|month|week|trimestre|quarter|semestre|semester|annee|year)s?\b|\b(mois|semaine|trimestre|semestre|annee)s? (?:prochaine?s?|a venir)\b/y,
  ),
  // « sept. 2027 »
  short: openedBy(
    'jan fev avr juil sep oct nov dec'.split(' '),
    /\b(janv?|fevr?|avr|juil|sept?|oct|nov|dec)\.? (20\d\d)\b/y,
  ),
  // « M+6 »
  plus: openedBy(['j ', 'm '], /\b([jm]) ?\+ ?(\d{1,3})\b/y),
  endOfYear: openedBy(['fin d'], /\bfin (?:de l'|d')annee(?! 20)\b/y),
  duration: openedBy(
    ['\\d', 'a ', ...Object.keys(COUNTS).map((count) => `${count} `)],
    new RegExp(
      `\\b(${COUNT}|a(?= (?:day|week|month|quarter|year)\\b)) (?:a (?:\\d+|[a-z]+) )?(?:premiers? |first )?(jours?|days?|semaines?|weeks?|mois|months?|trimestres?|quarters?|semestres?|ans?|annees?|years?)\\b`,
      'y',
    ),
  ),
};
const FIRST_MONTH: Readonly<Record<string, number>> = {
  printemps: 3,
  spring: 3,
  ete: 6,
  summer: 6,
  rentree: 8,
  automne: 9,
  autumn: 9,
  hiver: 11,
  winter: 11,
};
/** What stands before the season, and never before « été » the participle. */
const SUMMER_AFTER = /(?:l'|d'|\b(?:cet|en|un|mi-|fin|debut) ?)$/;
const SECOND = /deuxieme|second|2/;
const orderOf = (word: string): number =>
  /premier|1|first/.test(word)
    ? 0
    : /quatrieme|dernier|4|last/.test(word)
      ? 3
      : /troisieme|3/.test(word)
        ? 2
        : 1;

/** Months from `now` to the end of a month; a month without its year is the next one to come. */
const until = (
  now: Date | undefined,
  year: string | undefined,
  month: number,
): number | undefined => {
  if (!now) return undefined;
  const here = now.getUTCFullYear() * 12 + now.getUTCMonth();
  if (year) return Number(year) * 12 + month - here;
  return (month - now.getUTCMonth() + 12) % 12;
};

/** All times that a text names, in their order; a time that is part of a longer one is not told twice. */
export const dates = (told: Told, now: Date | undefined): readonly NamedTime[] => {
  const found: NamedTime[] = [];
  const add = (match: RegExpExecArray, kind: NamedTime['kind'], months: number | undefined) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!found.some((other) => start < other.end && end > other.start))
      found.push({ start, end, kind, months });
  };
  for (const match of TIMES.numeric.all(told))
    add(match, 'date', until(now, match[3], Number(match[2]) - 1));
  for (const match of TIMES.iso.all(told))
    add(match, 'date', until(now, match[1], Number(match[2]) - 1));
  for (const match of TIMES.month.all(told)) {
    // « may » and « mars » alone are words of their own.
    const [whole, name = '', year] = match;
    if (name === 'may' && !year && whole === name) continue;
    add(match, whole.length > name.length ? 'date' : 'month', until(now, year, monthOf(name)));
  }
  for (const match of TIMES.short.all(told)) {
    const month = MONTHS.findIndex(([name]) => name?.startsWith(match[1]!));
    add(match, 'date', until(now, match[2], month));
  }
  for (const match of TIMES.plus.all(told))
    add(match, 'duration', Number(match[2]) * (match[1] === 'm' ? 1 : UNITS.jour!));
  for (const match of TIMES.endOfYear.all(told)) add(match, 'date', until(now, undefined, 11));
  for (const match of TIMES.quarter.all(told)) {
    const order = match[1] ? Number(match[1]) - 1 : orderOf(match[3] ?? '');
    add(match, 'quarter', until(now, match[2] ?? match[4], order * 3));
  }
  for (const match of TIMES.semester.all(told)) {
    const second = match[2] === '2' || SECOND.test(match[1] ?? '');
    add(match, 'semester', until(now, match[3], second ? 6 : 0));
  }
  for (const match of TIMES.season.all(told)) {
    // « l’été », « été 2027 »; « a été ouvert » tells no season.
    const before = told.folded.slice(Math.max(0, match.index - 6), match.index);
    if (match[0] === 'ete' && !SUMMER_AFTER.test(before)) continue;
    add(match, 'season', until(now, match[2], FIRST_MONTH[match[1]!]!));
  }
  for (const match of TIMES.duration.all(told)) {
    const count = match[1] === 'a' ? 1 : (COUNTS[match[1]!] ?? Number(match[1]));
    const unit = match[2] === 'mois' ? 1 : UNITS[match[2]!.replace(/s$/, '')]!;
    add(match, 'duration', count * unit);
  }
  for (const match of TIMES.next.all(told)) add(match, 'duration', UNITS[match[1] ?? match[2]!]!);
  // A year alone may mean its first days: it is late only when it begins too late.
  for (const match of TIMES.year.all(told)) {
    const late = /\bfin (?:de |d'annee )?$|\bend of $/.test(
      told.folded.slice(Math.max(0, match.index - 16), match.index),
    );
    add(match, 'year', until(now, match[1], late ? 11 : 0));
  }
  return found.sort((a, b) => a.start - b.start);
};
