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

/** Every label that the two exclusive axes own. */
export const AXES: readonly string[] = [...STAGES, ...Object.values(REVIEW)];
