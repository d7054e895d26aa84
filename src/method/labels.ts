import type { End } from './course.ts';
import type { Stages } from './stages.ts';
import type { Situation } from './transitions.ts';

/** The places of the review axis (METHOD: labels). */
export const REVIEWS = ['incomplete', 'toReview', 'changesAsked', 'approved'] as const;

/** A place of the review axis. */
export type Review = (typeof REVIEWS)[number];

/** The one free mark, and the one that stops reminders. */
export type Mark = 'pivot' | 'pause';

/** The roles that a label can have, the stages apart. */
export const LABEL_ROLES = [...REVIEWS, 'stopped', 'transferred', 'pivot', 'pause'] as const;

export type LabelRole = (typeof LABEL_ROLES)[number];

/** The labels of a programme, the stages' apart: these are named by their ids. */
export type Labels = Readonly<Record<Review | End | Mark, string>>;

/** GitHub tells labels apart by neither case. */
export const sameLabel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a label says of a fiche's review or end; nothing for any other label. */
export const situationIn = (labels: Labels, label: string): Situation | undefined =>
  SITUATIONS.find((situation) => sameLabel(labels[situation], label));

const SITUATIONS: readonly Situation[] = [...REVIEWS, 'stopped', 'transferred'];

/** Every label that the exclusive axes own. */
export const axesOf = (stages: Stages, labels: Labels): readonly string[] => [
  ...stages.map(({ id }) => id),
  ...SITUATIONS.map((situation) => labels[situation]),
];
