import type { End } from './course.ts';
import type { Review } from './labels.ts';

/** Where a fiche stands: its review, or its end. */
export type Situation = Review | End;

/** What moves a fiche: a command, or what happens to its text and its issue. */
export type Cause =
  | 'error'
  | 'complete'
  | 'edit'
  | 'reopen'
  | 'relire'
  | 'valider'
  | 'corriger'
  | 'etape'
  | 'etape --forcer'
  | 'pivot'
  | 'arreter'
  | 'transferer';

type Transition = {
  readonly from: readonly Situation[];
  readonly cause: Cause;
  readonly to: Situation;
};

const OPEN = ['incomplete', 'toReview', 'changesAsked', 'approved'] as const;
const COMPLETE = ['toReview', 'changesAsked', 'approved'] as const;

/**
 * The whole life of a fiche in one table (METHOD: labels, commands). What is not in it cannot happen.
 * `error`, `complete`: an error stands in the text, or none does any more. `edit`: its author changed it.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: ['incomplete'], cause: 'complete', to: 'toReview' },
  { from: COMPLETE, cause: 'error', to: 'incomplete' },
  { from: ['changesAsked', 'approved'], cause: 'edit', to: 'toReview' },
  { from: OPEN, cause: 'relire', to: 'toReview' },
  { from: OPEN, cause: 'corriger', to: 'changesAsked' },
  { from: COMPLETE, cause: 'valider', to: 'approved' },
  { from: ['approved'], cause: 'etape', to: 'toReview' },
  { from: OPEN, cause: 'etape --forcer', to: 'toReview' },
  { from: OPEN, cause: 'pivot', to: 'toReview' },
  { from: OPEN, cause: 'arreter', to: 'stopped' },
  { from: OPEN, cause: 'transferer', to: 'transferred' },
  { from: ['stopped', 'transferred'], cause: 'reopen', to: 'toReview' },
];

/** Where the cause leads; nothing where the method does not allow it from there. */
export const next = (from: Situation, cause: Cause): Situation | undefined =>
  TRANSITIONS.find((transition) => transition.cause === cause && transition.from.includes(from))
    ?.to;
