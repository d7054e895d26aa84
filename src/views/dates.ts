import { mondayOf, sundayOf } from '../method/calendar.ts';
import type { Language, Texts } from '../texts/texts.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const STYLES = {
  day: { dateStyle: 'long' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once, where it is first needed: it holds fifty kilobytes, and a board writes thousands of days. */
const formatIn = (language: Language, style: keyof typeof STYLES): Intl.DateTimeFormat => {
  const key = `${language} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    ...STYLES[style],
    timeZone: 'Europe/Paris',
  });
  formats.set(key, format);
  return format;
};

const written = (at: string, language: Language, style: keyof typeof STYLES): string =>
  formatIn(language, style).format(new Date(at)).replaceAll(' ', '\u00a0');

/** A day as people write it, in Paris: « 3 novembre 2026 », « 1er janvier 2027 ». */
export const day = (at: string, language: Language): string => {
  const plain = written(at, language, 'day');
  return language === 'fr' ? plain.replace(/^1\u00a0/, '1er\u00a0') : plain;
};

/** The title of the board of an ISO week: « Tableau de bord, semaine 5 de 2027 ». */
export const boardTitle = (week: string, { board }: Texts): string => {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  return board.title({ year, number });
};

/** The days of an ISO week: « du 1er au 7 février 2027 ». */
export const weekDays = (week: string, { board, language }: Texts): string => {
  const parts = (at: string) => day(at, language).split('\u00a0');
  const [first, last] = [parts(mondayOf(week)), parts(sundayOf(week))];
  // A month and a year that both share are written once.
  const shared = first.findIndex((_, from) => first.slice(from).join() === last.slice(from).join());
  const own = shared === -1 ? first : first.slice(0, shared);
  return board.fromTo(own.join('\u00a0'), last.join('\u00a0'));
};

/** A month, where there is little room: « nov. 2026 ». */
export const month = (at: string, language: Language): string => written(at, language, 'month');
