import {
  COUNT,
  FIRST_MONTH,
  MONTH,
  MONTHS,
  ORDERS,
  SEASONS,
  UNITS,
  monthOf,
  orderOf,
  until,
  LENGTHS,
} from './calendar.ts';
import { type Opened, openedByEach } from './phrases.ts';
import type { Told } from './words.ts';

/** A time that a text names. `months`: from the reference date on, negative in the past; unknown without one. */
export type NamedTime = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'month' | 'quarter' | 'semester' | 'season' | 'year' | 'duration';
  readonly months: number | undefined;
};

/** What stands before the season, and never before « été » the participle. */
const SUMMER_AFTER = /(?:l'|d'|\b(?:cet|en|un|mi-|fin|debut) ?)$/;
const SECOND = /deuxieme|second|2/;

/** A way of naming a time. */
type Way = Opened & {
  /** What the words tell; nothing where they are none of a time after all. */
  readonly read: (
    match: RegExpExecArray,
    now: Date | undefined,
    told: Told,
  ) => Pick<NamedTime, 'kind' | 'months'> | undefined;
};

/** Those that tell the most come first. */
const WAYS: readonly Way[] = [
  {
    openings: ['\\d'],
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/y,
    read: ([, , month, year], now) => ({
      kind: 'date',
      months: until(now, year, Number(month) - 1),
    }),
  },
  {
    openings: ['\\d\\d\\d'],
    pattern: /\b(20\d\d)-(\d{2})(?:-\d{2})?\b/y,
    read: ([, year, month], now) => ({ kind: 'date', months: until(now, year, Number(month) - 1) }),
  },
  {
    openings: ['\\d ', '\\d\\d ', '1er', '\\d\\de', ...MONTHS.flat()],
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:er)? )?(${MONTH})(?: \\d{1,2},)?(?: (20\\d\\d))?\\b`,
      'y',
    ),
    read: ([whole, name = '', year], now) => {
      // « may » and « mars » alone are words of their own.
      if (name === 'may' && !year && whole === name) return undefined;
      const kind = whole.length > name.length ? 'date' : 'month';
      return { kind, months: until(now, year, monthOf(name)) };
    },
  },
  // « sept. 2027 »
  {
    openings: 'jan fev avr juil sep oct nov dec'.split(' '),
    pattern: /\b(janv?|fevr?|avr|juil|sept?|oct|nov|dec)\.? (20\d\d)\b/y,
    read: ([, short = '', year], now) => {
      const month = MONTHS.findIndex(([name]) => name?.startsWith(short));
      return { kind: 'date', months: until(now, year, month) };
    },
  },
  // « M+6 »
  {
    openings: ['j ', 'm '],
    pattern: /\b([jm]) ?\+ ?(\d{1,3})\b/y,
    read: ([, unit, count]) => ({
      kind: 'duration',
      months: Number(count) * (unit === 'm' ? 1 : UNITS.jour!),
    }),
  },
  // « Semaine 6 : », « Semaines 5 à 12 : », in a calendar
  {
    openings: ['semaine', 'mois ', 'week', 'month'],
    pattern: /\b(semaine|mois|week|month)s? (\d{1,2})(?: ?(?:a|-|to) ?\d{1,2})?(?= ?[:;)\n]|$)/y,
    read: ([, unit = '', count]) => ({ kind: 'duration', months: Number(count) * UNITS[unit]! }),
  },
  {
    openings: ['fin d'],
    pattern: /\bfin (?:de l'|d')annee(?! 20)\b/y,
    read: (_, now) => ({ kind: 'date', months: until(now, undefined, 11) }),
  },
  {
    openings: ['t\\d', 'q\\d', ...ORDERS],
    pattern:
      /\b(?:t|q)([1-4]) ?(20\d\d)?\b|\b(premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|quatrieme|4e|4eme|dernier|first|last) (?:trimestre|quarter)(?: (?:de )?(20\d\d))?/y,
    read: ([, number, year, order = '', itsYear], now) => {
      const quarter = number ? Number(number) - 1 : orderOf(order);
      return { kind: 'quarter', months: until(now, year ?? itsYear, quarter * 3) };
    },
  },
  {
    openings: ['s\\d', ...ORDERS],
    pattern:
      /\b(?:(premier|1er|first|deuxieme|second|2e|2eme|2nd) (?:semestre|half)|s([12]))(?: (?:de )?(20\d\d))?\b/y,
    read: ([, order = '', number, year], now) => {
      const second = number === '2' || SECOND.test(order);
      return { kind: 'semester', months: until(now, year, second ? 6 : 0) };
    },
  },
  {
    openings: SEASONS,
    pattern: new RegExp(`\\b(${SEASONS.join('|')})(?: (?:de )?(?:scolaire )?(20\\d\\d))?\\b`, 'y'),
    read: ({ 0: whole, 1: season = '', 2: year, index }, now, { folded }) => {
      // « l’été », « été 2027 »; « a été ouvert » tells no season.
      const before = folded.slice(Math.max(0, index - 6), index);
      if (whole === 'ete' && !SUMMER_AFTER.test(before)) return undefined;
      return { kind: 'season', months: until(now, year, FIRST_MONTH[season]!) };
    },
  },
  {
    openings: ['\\d', 'a ', ...Object.keys(LENGTHS).map((count) => `${count} `)],
    pattern: new RegExp(
      `\\b(${COUNT}|a(?= (?:day|week|month|quarter|year)\\b)) (?:a (?:\\d+|[a-z]+) )?(?:premiers? |first )?(jours?|days?|semaines?|weeks?|mois|months?|trimestres?|quarters?|semestres?|ans?|annees?|years?)\\b`,
      'y',
    ),
    read: ([, count = '', units = '']) => {
      const unit = units === 'mois' ? 1 : UNITS[units.replace(/s$/, '')]!;
      return {
        kind: 'duration',
        months: unit * (count === 'a' ? 1 : (LENGTHS[count] ?? Number(count))),
      };
    },
  },
  {
    openings: ['prochain', 'next', 'mois', 'semaine', 'trimestre', 'semestre', 'annee'],
    pattern:
      /\b(?:prochaine?s?|next) (mois|semaine|month|week|trimestre|quarter|semestre|semester|annee|year)s?\b|\b(mois|semaine|trimestre|semestre|annee)s? (?:prochaine?s?|a venir)\b/y,
    read: ([, after, before]) => ({ kind: 'duration', months: UNITS[after ?? before!]! }),
  },
  {
    openings: ['\\d\\d\\d'],
    pattern: /\b(20[12]\d)\b/y,
    read: ({ 1: year, index }, now, { folded }) => {
      // A year alone may mean its first days: it is late only when it begins too late.
      const late = /\bfin (?:de |d'annee )?$|\bend of $/.test(
        folded.slice(Math.max(0, index - 16), index),
      );
      return { kind: 'year', months: until(now, year, late ? 11 : 0) };
    },
  },
];

const named = openedByEach(WAYS);

/** All times that a text names, in their order; a time that is part of a longer one is not told twice. */
export const dates = (told: Told, now: Date | undefined): readonly NamedTime[] => {
  const found: NamedTime[] = [];
  for (const [{ read }, match] of named(told)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    const time = read(match, now, told);
    if (time) found.push({ start, end, ...time });
  }
  return found.sort((a, b) => a.start - b.start);
};
