/** The three stages of the method, in order (METHOD: stages). The ids are also the labels. */
export const STAGES = ['investigation', 'construction', 'acceleration'] as const;

export type Stage = (typeof STAGES)[number];

export const isStage = (value: unknown): value is Stage => STAGES.includes(value as Stage);

/** True when `stage` is `from` or comes after it. */
export const reached = (stage: Stage, from: Stage): boolean =>
  STAGES.indexOf(stage) >= STAGES.indexOf(from);

/** The longest time, in months, before a first version must be in production (METHOD: three pillars). */
export const MONTHS_TO_PRODUCTION = 6;
