import type { End } from './course.ts';
import { STAGES } from './stages.ts';

/** The review axis (METHOD: labels). The French words are the labels, whatever the language of the texts. */
export const REVIEW = {
  incomplete: 'à compléter',
  toReview: 'à relire',
  changesAsked: 'à corriger',
  approved: 'validée',
} as const;

export type Review = keyof typeof REVIEW;

export const REVIEWS = Object.keys(REVIEW) as readonly Review[];

export const END: Readonly<Record<End, string>> = {
  stopped: 'arrêtée',
  transferred: 'transférée',
};

/** The label that tells where a fiche stands. */
export const labelOf = (situation: Review | End): string =>
  situation === 'stopped' || situation === 'transferred' ? END[situation] : REVIEW[situation];

/** The one free mark: never taken off by us. */
export const PIVOT = 'pivot';

/** Every label that the exclusive axes own. */
export const AXES: readonly string[] = [...STAGES, ...Object.values(REVIEW), ...Object.values(END)];

/** GitHub tells labels apart by neither case. */
export const sameLabel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
