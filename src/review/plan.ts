import type { Comment, Snapshot } from './snapshot.ts';

/** What an issue should look like. Labels and comments of other people are no part of it. */
export type Desired = {
  /** Of the bot's two axes, exactly these are wanted. */
  readonly labels: readonly string[];
  /** Every label of the two axes: those not wanted are taken off. */
  readonly axes: readonly string[];
  readonly comment: string;
};

/** One write on GitHub. */
export type Change =
  | { readonly type: 'add-labels'; readonly labels: readonly string[] }
  | { readonly type: 'remove-label'; readonly label: string }
  | { readonly type: 'create-comment'; readonly body: string }
  | { readonly type: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly type: 'delete-comment'; readonly id: number };

export type Plan = readonly Change[];

// GitHub does not tell labels apart by their case.
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const has = (labels: readonly string[], label: string) =>
  labels.some((other) => same(other, label));

/** Its own comments, oldest first: one is kept, a second one (a run cut short) goes. */
export const ownComments = (snapshot: Snapshot, isOurs: (body: string) => boolean): Comment[] =>
  snapshot.comments.filter(({ own, body }) => own && isOurs(body));

// GitHub gives lines back as CRLF at times, and without white space at the end.
const sameText = (a: string, b: string) =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** The writes that lead from what is to what should be; none when it is so already. */
export const diff = (
  snapshot: Snapshot,
  desired: Desired,
  isOurs: (body: string) => boolean,
): Plan => {
  const plan: Change[] = [];
  const [kept, ...doubled] = ownComments(snapshot, isOurs);
  if (!kept) plan.push({ type: 'create-comment', body: desired.comment });
  else if (!sameText(kept.body, desired.comment)) {
    plan.push({ type: 'update-comment', id: kept.id, body: desired.comment });
  }
  for (const { id } of doubled) plan.push({ type: 'delete-comment', id });
  const missing = desired.labels.filter((label) => !has(snapshot.labels, label));
  if (missing.length > 0) plan.push({ type: 'add-labels', labels: missing });
  for (const label of snapshot.labels) {
    if (has(desired.axes, label) && !has(desired.labels, label))
      plan.push({ type: 'remove-label', label });
  }
  return plan;
};

const NEW_COMMENT = -1;

const applied = (now: Snapshot, change: Change): Snapshot => {
  switch (change.type) {
    case 'add-labels':
      return { ...now, labels: now.labels.concat(change.labels) };
    case 'remove-label':
      return { ...now, labels: now.labels.filter((label) => !same(label, change.label)) };
    case 'create-comment': {
      const comment = { id: NEW_COMMENT, author: 'fiches', own: true, body: change.body };
      return { ...now, comments: now.comments.concat(comment) };
    }
    case 'update-comment': {
      const update = (comment: Comment): Comment =>
        comment.id === change.id ? { ...comment, body: change.body } : comment;
      return { ...now, comments: now.comments.map(update) };
    }
    case 'delete-comment':
      return { ...now, comments: now.comments.filter(({ id }) => id !== change.id) };
  }
};

/** What the issue looks like once the plan is applied: for the law that nothing is left to do then. */
export const simulate = (snapshot: Snapshot, plan: Plan): Snapshot =>
  plan.reduce(applied, snapshot);

/** One line a change, for a dry run and the log. */
export const describe = (change: Change): string => {
  switch (change.type) {
    case 'add-labels':
      return `+ ${change.labels.join(', ')}`;
    case 'remove-label':
      return `- ${change.label}`;
    case 'create-comment':
      return `+ comment (${change.body.length})`;
    case 'update-comment':
      return `~ comment ${change.id} (${change.body.length})`;
    case 'delete-comment':
      return `- comment ${change.id}`;
  }
};
