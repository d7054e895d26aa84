import type { Length } from '../method/stages.ts';

const WRITTEN = /^([1-9]\d{0,3}) ?(jours?|days?|semaines?|weeks?|mois|months?)$/i;

/** « 9 semaines », « 6 months »; nothing for anything else. */
export const readLength = (written: string): Length | undefined => {
  const [, digits, unit = ''] = WRITTEN.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  if (/^[jd]/i.test(unit)) return { days: count };
  return /^m/i.test(unit) ? { months: count } : { weeks: count };
};
