import type { Length } from '../method/stages.ts';

/** Editors read this pattern too, and they know no flags. */
export const LENGTH =
  /^([1-9]\d{0,3}) ?([Jj]ours?|[Dd]ays?|[Ss]emaines?|[Ww]eeks?|[Mm]ois|[Mm]onths?)$/;

/** « 9 semaines », « 6 months »; nothing for anything else. */
export const readLength = (written: string): Length | undefined => {
  const [, digits, unit = ''] = LENGTH.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  if (/^[jd]/i.test(unit)) return { days: count };
  return /^m/i.test(unit) ? { months: count } : { weeks: count };
};
