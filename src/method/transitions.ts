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

const COMPLETE = ['toReview', 'changesAsked', 'approved'] as const;
const OPEN = ['incomplete', ...COMPLETE] as const;

/**
 * The whole life of a fiche in one table (METHOD: labels, commands). What is not in it cannot happen.
 * `error`, `complete`: an error stands in the text, or none does any more. `edit`: its author changed it.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: ['incomplete'], cause: 'complete', to: 'toReview' },
  { from: COMPLETE, cause: 'error', to: 'incomplete' },
  { from: ['changesAsked', 'approved'], cause: 'edit', to: 'toReview' },
  { from: COMPLETE, cause: 'relire', to: 'toReview' },
  { from: COMPLETE, cause: 'corriger', to: 'changesAsked' },
  { from: COMPLETE, cause: 'valider', to: 'approved' },
  { from: ['approved'], cause: 'etape', to: 'toReview' },
  { from: COMPLETE, cause: 'etape --forcer', to: 'toReview' },
  { from: COMPLETE, cause: 'pivot', to: 'toReview' },
  // What is said of a text in which an error stands is heard; the error still comes first.
  { from: ['incomplete'], cause: 'relire', to: 'incomplete' },
  { from: ['incomplete'], cause: 'corriger', to: 'incomplete' },
  { from: ['incomplete'], cause: 'etape --forcer', to: 'incomplete' },
  { from: ['incomplete'], cause: 'pivot', to: 'incomplete' },
  { from: OPEN, cause: 'arreter', to: 'stopped' },
  { from: OPEN, cause: 'transferer', to: 'transferred' },
  { from: ['stopped', 'transferred'], cause: 'reopen', to: 'toReview' },
];

/** Where the cause leads; nothing where the method does not allow it from there. */
export const next = (from: Situation, cause: Cause): Situation | undefined =>
  TRANSITIONS.find((transition) => transition.cause === cause && transition.from.includes(from))
    ?.to;
