import { sameText } from '../markdown/same-text.ts';
import { sameLabel } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import { ownComments } from './marker.ts';
import { holdsIn, type Memory, memoryIn } from './memory.ts';
import type { Reaction, Snapshot, StateReason } from './snapshot.ts';

/** What an issue should look like. What other people own is no part of it. */
export type Desired = {
  /** Exactly these are wanted of those that we keep. */
  readonly labels: readonly string[];
  /** Every label that we keep: those not wanted are taken off. */
  readonly keeps: readonly string[];
  readonly comment: string;
  /** How the issue should be closed; left as it is when absent. */
  readonly closed?: StateReason | undefined;
  readonly assigned: readonly string[];
  readonly unassigned: readonly string[];
  /** Our last word on the comments that held commands, by their id. */
  readonly reactions: Readonly<Record<string, Reaction>>;
};

/** One write on GitHub; those of a plan are done in their order. */
export type Change =
  | { readonly type: 'react' | 'unreact'; readonly comment: number; readonly reaction: Reaction }
  | { readonly type: 'add-labels'; readonly labels: readonly string[] }
  | { readonly type: 'remove-label'; readonly label: string }
  | { readonly type: 'assign' | 'unassign'; readonly login: string }
  | { readonly type: 'close'; readonly reason: StateReason }
  | { readonly type: 'create-comment'; readonly body: string }
  | { readonly type: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly type: 'delete-comment'; readonly id: number };

/** All that is left to do on an issue; empty when it stands as it should. */
export type Plan = readonly Change[];

const has = (labels: readonly string[], label: string) =>
  labels.some((other) => sameLabel(other, label));

/** What our comment remembers of this issue. */
export const remembered = (snapshot: Snapshot, programme: Programme): Memory | undefined =>
  ownComments(snapshot)
    .flatMap(({ body }) => memoryIn(body) ?? [])
    .find((memory) => holdsIn(programme, memory));

const labelChanges = ({ labels }: Snapshot, desired: Desired): Change[] => {
  const missing = desired.labels.filter((label) => !has(labels, label));
  const extra = labels.filter((label) => has(desired.keeps, label) && !has(desired.labels, label));
  return [
    ...(missing.length > 0 ? [{ type: 'add-labels', labels: missing } as const] : []),
    ...extra.map((label) => ({ type: 'remove-label', label }) as const),
  ];
};

// GitHub tells logins apart by no case.
const sameLogin = sameLabel;

const peopleChanges = ({ assignees }: Snapshot, { assigned, unassigned }: Desired): Change[] => {
  const known = (login: string) => assignees.some((other) => sameLogin(other, login));
  return [
    ...assigned
      .filter((login) => !known(login))
      .map((login) => ({ type: 'assign', login }) as const),
    ...unassigned.filter(known).map((login) => ({ type: 'unassign', login }) as const),
  ];
};

const stateChanges = ({ state, stateReason }: Snapshot, { closed }: Desired): Change[] =>
  closed === undefined || (state === 'closed' && stateReason === closed)
    ? []
    : [{ type: 'close', reason: closed }];

const commentChanges = (snapshot: Snapshot, { comment }: Desired): Change[] => {
  const [kept, ...doubled] = ownComments(snapshot);
  const changed = kept && !sameText(kept.body, comment);
  return [
    ...(kept ? [] : [{ type: 'create-comment', body: comment } as const]),
    ...(changed ? [{ type: 'update-comment', id: kept.id, body: comment } as const] : []),
    ...doubled.map(({ id }) => ({ type: 'delete-comment', id }) as const),
  ];
};

type Reacting = { readonly seen: Change[]; readonly answered: Change[] };

const reactionChanges = ({ comments }: Snapshot, { reactions }: Desired): Reacting => {
  const wanted = comments.flatMap(({ id, reactions: ours }) => {
    const reaction = reactions[id];
    return reaction ? [{ comment: id, reaction, ours }] : [];
  });
  const open = wanted.filter(({ ours, reaction }) => !ours.includes(reaction));
  return {
    seen: open
      .filter(({ ours }) => !ours.includes('eyes'))
      .map(({ comment }) => ({ type: 'react', comment, reaction: 'eyes' })),
    answered: wanted.flatMap(({ comment, reaction, ours }): Change[] => {
      const missing = !ours.includes(reaction);
      return [
        ...(missing ? [{ type: 'react', comment, reaction } as const] : []),
        ...(missing || ours.includes('eyes')
          ? [{ type: 'unreact', comment, reaction: 'eyes' } as const]
          : []),
      ];
    }),
  };
};

/**
 * The writes that lead from what is to what should be; none when it is so already. The comment,
 * which remembers what was read, comes after what it remembers: a run cut short is done again.
 */
export const diff = (snapshot: Snapshot, desired: Desired): Plan => {
  const { seen, answered } = reactionChanges(snapshot, desired);
  return [
    ...seen,
    ...labelChanges(snapshot, desired),
    ...peopleChanges(snapshot, desired),
    ...stateChanges(snapshot, desired),
    ...commentChanges(snapshot, desired),
    ...answered,
  ];
};
