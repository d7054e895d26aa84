import type { Change } from './plan.ts';

/** One line a change, for a dry run and the log. */
export const describe = (change: Change): string => {
  switch (change.type) {
    case 'react':
      return `+ ${change.reaction} (${change.comment})`;
    case 'unreact':
      return `- ${change.reaction} (${change.comment})`;
    case 'add-labels':
      return `+ ${change.labels.join(', ')}`;
    case 'remove-label':
      return `- ${change.label}`;
    case 'assign':
      return `+ @${change.login}`;
    case 'unassign':
      return `- @${change.login}`;
    case 'close':
      return `× ${change.reason}`;
    case 'create-comment':
      return `+ comment (${change.body.length})`;
    case 'update-comment':
      return `~ comment ${change.id} (${change.body.length})`;
    case 'delete-comment':
      return `- comment ${change.id}`;
  }
};
