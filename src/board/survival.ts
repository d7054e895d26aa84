/** How long something lasted, in days; `ended` is false while it still lasts (censored). */
export type Duration = { readonly days: number; readonly ended: boolean };

/** A point of the curve: what happens after so many days. */
export type Step = {
  readonly days: number;
  /** How many still lasted just before. */
  readonly atRisk: number;
  readonly ended: number;
  /** The share that lasts beyond, from 0 to 1. */
  readonly survival: number;
};

/**
 * The estimate of Kaplan and Meier (1958): those that still last count as long as they were seen,
 * and no longer.
 */
export const survivalOf = (durations: readonly Duration[]): readonly Step[] => {
  const sorted = [...durations].sort((a, b) => a.days - b.days);
  const steps: Step[] = [];
  let survival = 1;
  for (let index = 0; index < sorted.length; ) {
    const { days } = sorted[index]!;
    const atRisk = sorted.length - index;
    let ended = 0;
    for (; index < sorted.length && sorted[index]!.days === days; index += 1) {
      if (sorted[index]!.ended) ended += 1;
    }
    if (ended === 0) continue;
    survival *= 1 - ended / atRisk;
    steps.push({ days, atRisk, ended, survival });
  }
  return steps;
};

/** The share that lasts beyond so many days; nothing when nobody was seen that long. */
export const survivalAt = (durations: readonly Duration[], days: number): number | undefined => {
  if (!durations.some((duration) => duration.days >= days)) return undefined;
  return survivalOf(durations).findLast((step) => step.days <= days)?.survival ?? 1;
};

/** The value below which a share of the numbers lies, between neighbours in proportion. */
export const quantile = (numbers: readonly number[], share: number): number | undefined => {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
};
