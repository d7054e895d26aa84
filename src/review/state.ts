import { REVIEW, REVIEWS, type Review } from '../method/labels.ts';
import { isStage, type Stage } from '../method/stages.ts';
import type { Snapshot } from './snapshot.ts';

/** The labels of one axis that the issue bears, the one set last first. */
const latest = <Label extends string>(snapshot: Snapshot, labels: readonly Label[]): Label[] => {
  const setAt = (label: string) =>
    snapshot.events.findLastIndex(
      (event) => event.type === 'labeled' && event.label.toLowerCase() === label,
    );
  return labels
    .filter((label) => snapshot.labels.some((other) => other.toLowerCase() === label))
    .sort((a, b) => setAt(b) - setAt(a));
};

export const stageOf = (snapshot: Snapshot): Stage | undefined => {
  const stages = snapshot.labels.map((label) => label.toLowerCase()).filter(isStage);
  return latest(snapshot, stages)[0];
};

/** When the stage began: its label's event, or the filing for a label that was there from the start. */
export const stageSince = (snapshot: Snapshot, stage: Stage): string =>
  snapshot.events.findLast(({ type, label }) => type === 'labeled' && label.toLowerCase() === stage)
    ?.at ?? snapshot.createdAt;

export const reviewOf = (snapshot: Snapshot): Review | undefined => {
  const [label] = latest(snapshot, Object.values(REVIEW));
  return REVIEWS.find((review) => REVIEW[review] === label);
};

/**
 * The review axis (METHOD: labels): an error leads to « à compléter » from anywhere; without one,
 * a coach's word stands, until the author edits what was to be corrected.
 */
export const nextReview = (
  current: Review | undefined,
  { hasError, edited }: { readonly hasError: boolean; readonly edited: boolean },
): Review => {
  if (hasError) return 'incomplete';
  switch (current) {
    case 'approved':
      return 'approved';
    case 'changesAsked':
      return edited ? 'toReview' : 'changesAsked';
    case 'toReview':
    case 'incomplete':
    case undefined:
      return 'toReview';
  }
};
