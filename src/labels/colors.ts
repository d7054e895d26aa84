import type { LabelRole } from '../method/labels.ts';

/** One family for each axis; GitHub writes each name upon its colour in black or in white. */

const STAGES = ['dbe8f7', 'b4d0ee', '86b3e2', '3b75b8', '2a5f9e', '1b4a82'];

export const ROLE_COLORS: Readonly<Record<LabelRole, string>> = {
  incomplete: 'f7ecc9',
  toReview: 'f2cf63',
  changesAsked: 'eda35b',
  approved: '2c7a4b',
  stopped: '6b7480',
  transferred: '454d57',
  pivot: 'd6c8ea',
  pause: 'dde1e6',
};

/** From the lightest for the first stage to the darkest for the last one. */
export const stageColor = (index: number, count: number): string =>
  STAGES[Math.round((index * (STAGES.length - 1)) / Math.max(1, count - 1))] ?? ROLE_COLORS.pause;
