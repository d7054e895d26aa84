import { TZDate } from '@date-fns/tz';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { parseISO } from 'date-fns/parseISO';
import { startOfMonth } from 'date-fns/startOfMonth';
import { subDays } from 'date-fns/subDays';

/** Weeks and days are those of the maintainers (METHOD: the weekly board). */
const PARIS = 'Europe/Paris';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The first instant of a day in Paris, ISO 8601; nothing for what is no date (« 2026-02-30 »). */
export const startOfDay = (date: string): string | undefined => {
  const [, year = NaN, month = NaN, day = NaN] = DATE.exec(date)?.map(Number) ?? [];
  const start = new TZDate(year, month - 1, day, PARIS);
  // A day that its month has not is one of another; the year 26 would be read as 1926.
  const same = start.getFullYear() === year && start.getMonth() === month - 1;
  return same ? new Date(start.getTime()).toISOString() : undefined;
};

/** The day in Paris at some time: « 2026-11-24 ». */
export const dayOf = (at: string): string => {
  const date = new TZDate(at, PARIS);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The ISO week at some time: « 2026-W48 ». */
export const weekOf = (at: string): string => {
  const date = new TZDate(at, PARIS);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
};

/** The beginning of a day of a week (« 2026-W48 ») in Paris: 1 for Monday, 7 for Sunday. */
const dayIn = (week: string, day: number): string =>
  startOfDay(formatISO(parseISO(`${week}-${day}`), { representation: 'date' })) ?? '';

export const mondayOf = (week: string): string => dayIn(week, 1);
export const sundayOf = (week: string): string => dayIn(week, 7);

/** The same hour in Paris some days before. */
export const daysBefore = (at: string, days: number): string =>
  new Date(subDays(new TZDate(at, PARIS), days).getTime()).toISOString();

/** The beginning of each month in Paris after a time, up to another, which comes last. */
export const monthsUntil = (first: string, last: string): string[] => {
  const found: string[] = [];
  for (
    let month = addMonths(startOfMonth(new TZDate(first, PARIS)), 1);
    ;
    month = addMonths(month, 1)
  ) {
    const at = new Date(month.getTime()).toISOString();
    if (at >= last) return [...found, last];
    found.push(at);
  }
};

const DAY = 24 * 60 * 60 * 1000;

/** Days from one time to another, with their fraction. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY;

/** Whole days from one time to another, as a calendar in Paris counts them. */
export const calendarDays = (from: string, to: string): number =>
  daysBetween(dayOf(from), dayOf(to));
