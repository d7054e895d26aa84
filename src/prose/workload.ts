/** The days of a working week. */
const WEEK = 5;

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
  demi: 0.5,
};
const DAYS =
  /\b(\d+(?:[.,]\d+)?|un|une|one|deux|two|trois|three|quatre|four|cinq|five)(?: (a|to|ou|or) (?:\d+|\w+))?[ -]?(jours?|journees?|j|days?)(?: et demie?)? ?(?:entiers? )?(?:\/|par|pour|a|per|a|de la|chaque|each) ?(?:la )?(semaine|sem|mois|week|month)/;
const HALF_DAY = /\b(?:une?|1) demi[ -]?(?:journee|jour)s? par semaine|half a day (?:a|per) week/;
const PERCENT = /(\d{1,3}) ?(?:%|pour ?cent|percent)/;
const FULL = /\b(?:plein[ -]temps|temps plein|temps complet|full[ -]time)\b/;
const HALF =
  /\b(?:mi[ -]temps|half[ -]time|moitie de (?:mon|son|leur) temps|half of (?:my|her|his) time)\b/;

/** The time that a folded text gives, in days a week; nothing when it tells none. */
export const daysAWeek = (folded: string): number | undefined => {
  if (HALF_DAY.test(folded)) return 0.5;
  const days = DAYS.exec(folded);
  if (days) {
    const count = COUNTS[days[1]!] ?? Number(days[1]!.replace(',', '.'));
    return /mois|month/.test(days[4]!) ? count / 4 : count;
  }
  if (FULL.test(folded)) return WEEK;
  if (HALF.test(folded)) return WEEK / 2;
  const percent = PERCENT.exec(folded);
  return percent ? (Number(percent[1]) / 100) * WEEK : undefined;
};
