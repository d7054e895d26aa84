import { COUNTS } from './numbers.ts';
import { openedBy, type Search } from './phrases.ts';
import type { Told } from './words.ts';

/** The days of a working week. */
const WEEK = 5;

const DAYS = openedBy(
  ['\\d', ...Object.keys(COUNTS)],
  new RegExp(
    `\\b(\\d+(?:[.,]\\d+)?|${Object.keys(COUNTS).join('|')})( and a half)?(?: (?:a|to|ou|or) (?:\\d+|\\w+))?[ -]?(jours?|journees?|j|days?)( et demie?)? ?(?:entiers? )?(?:/|par|pour|a|per|a|de la|chaque|each) ?(?:la )?(semaine|sem|mois|week|month)`,
    'y',
  ),
);
const HALF_DAY = openedBy(
  ['un ', 'une ', '\\d ', 'half '],
  /\b(?:une?|1) demi[ -]?(?:journee|jour)s? par semaine|half a day (?:a|per) week/y,
);
const PERCENT = openedBy(['\\d'], /\d*?(\d{1,3}) ?(?:%|pour ?cent|percent)/y);
const FULL = openedBy(
  ['plein', 'temps', 'full'],
  /\b(?:plein[ -]temps|temps plein|temps complet|full[ -]time)\b/y,
);
const HALF = openedBy(
  ['mi-', 'mi ', 'half', 'moitie'],
  /\b(?:mi[ -]temps|half[ -]time|moitie de (?:mon|son|leur) temps|half of (?:my|her|his) time)\b/y,
);

/** A time given to the project: days a week, and where the text says it. */
export type Workload = { readonly days: number; readonly start: number };

const dayCount = ([, count = '', half, , otherHalf, per = '']: RegExpExecArray): number => {
  const days = (COUNTS[count] ?? Number(count.replace(',', '.'))) + (half || otherHalf ? 0.5 : 0);
  return /mois|month/.test(per) ? days / 4 : days;
};

/** The ways of giving a time, the plainest first. */
const READINGS: readonly (readonly [
  Search<RegExpExecArray>,
  (found: RegExpExecArray) => number,
])[] = [
  [HALF_DAY, () => 0.5],
  [DAYS, dayCount],
  [FULL, () => WEEK],
  [HALF, () => WEEK / 2],
  [PERCENT, ([, percent]) => (Number(percent) / 100) * WEEK],
];

/** The time that a text gives; nothing when it tells none. */
export const workload = (told: Told): Workload | undefined => {
  for (const [pattern, days] of READINGS) {
    const found = pattern.first(told);
    if (found) return { days: days(found), start: found.index };
  }
  return undefined;
};
