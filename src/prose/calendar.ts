import { COUNTS } from './numbers.ts';

/** The months, folded: in French, then in English. */
export const MONTHS: readonly (readonly string[])[] = [
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
export const monthOf = (name: string) => MONTHS.findIndex((names) => names.includes(name));
export const MONTH = MONTHS.flat().join('|');
/** How many of a length of time: « quelques mois » are about three. */
export const LENGTHS: Readonly<Record<string, number>> = {
  ...COUNTS,
  quelques: 3,
  few: 3,
  cent: 100,
};
export const COUNT = `\\d{1,3}|${Object.keys(LENGTHS).join('|')}`;
export const UNITS: Readonly<Record<string, number>> = {
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

export const ORDERS =
  '1er premier first 2e 2nd deuxieme second 3e troisieme 4e quatrieme dernier last'.split(' ');
export const SEASONS =
  'printemps ete automne hiver rentree noel paques toussaint spring summer autumn winter'.split(
    ' ',
  );

export const FIRST_MONTH: Readonly<Record<string, number>> = {
  printemps: 3,
  paques: 3,
  spring: 3,
  ete: 6,
  summer: 6,
  rentree: 8,
  automne: 9,
  toussaint: 10,
  autumn: 9,
  hiver: 11,
  noel: 11,
  winter: 11,
};
export const orderOf = (word: string): number =>
  /premier|1|first/.test(word)
    ? 0
    : /quatrieme|dernier|4|last/.test(word)
      ? 3
      : /troisieme|3/.test(word)
        ? 2
        : 1;

/** Months from `now` to the end of a month; a month without its year is the next one to come. */
export const until = (
  now: Date | undefined,
  year: string | undefined,
  month: number,
): number | undefined => {
  if (!now) return undefined;
  const here = now.getUTCFullYear() * 12 + now.getUTCMonth();
  if (year) return Number(year) * 12 + month - here;
  return (month - now.getUTCMonth() + 12) % 12;
};
