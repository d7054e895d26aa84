import { sameLabel } from '../method/labels.ts';
import type { Change, Plan } from './plan.ts';
import type { Comment, Snapshot } from './snapshot.ts';

const NEW_COMMENT = -1;

const commentAfter = (comment: Comment, change: Change): Comment => {
  switch (change.type) {
    case 'react':
      return change.comment === comment.id
        ? { ...comment, reactions: [...comment.reactions, change.reaction] }
        : comment;
    case 'unreact':
      return change.comment === comment.id
        ? { ...comment, reactions: comment.reactions.filter((one) => one !== change.reaction) }
        : comment;
    case 'update-comment':
      return change.id === comment.id ? { ...comment, body: change.body } : comment;
    default:
      return comment;
  }
};

const written = (body: string, at: string): Comment => ({
  id: NEW_COMMENT,
  at,
  author: 'fiches',
  bot: true,
  own: true,
  body,
  reactions: [],
});

const after = (now: Snapshot, change: Change): Snapshot => {
  const { labels, assignees, comments } = now;
  switch (change.type) {
    case 'add-labels':
      return { ...now, labels: [...labels, ...change.labels] };
    case 'remove-label':
      return { ...now, labels: labels.filter((label) => !sameLabel(label, change.label)) };
    case 'assign':
      return { ...now, assignees: [...assignees, change.login] };
    case 'unassign':
      return { ...now, assignees: assignees.filter((login) => !sameLabel(login, change.login)) };
    case 'close':
      return { ...now, state: 'closed', stateReason: change.reason };
    case 'create-comment':
      return { ...now, comments: [...comments, written(change.body, now.createdAt)] };
    case 'delete-comment':
      return { ...now, comments: comments.filter(({ id }) => id !== change.id) };
    case 'react':
    case 'unreact':
    case 'update-comment':
      return { ...now, comments: comments.map((comment) => commentAfter(comment, change)) };
  }
};

/** What the issue looks like once the plan is applied: for the law that nothing is left to do then. */
export const simulate = (snapshot: Snapshot, plan: Plan): Snapshot => plan.reduce(after, snapshot);
