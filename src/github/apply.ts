import type { Change, Plan } from '../review/plan.ts';
import type { Client } from './client.ts';

const write = async ({ octokit, owner, repo }: Client, number: number, change: Change) => {
  const issue = { owner, repo, issue_number: number };
  switch (change.type) {
    case 'add-labels':
      return octokit.rest.issues.addLabels({ ...issue, labels: [...change.labels] });
    case 'remove-label':
      return octokit.rest.issues.removeLabel({ ...issue, name: change.label });
    case 'create-comment':
      return octokit.rest.issues.createComment({ ...issue, body: change.body });
    case 'update-comment':
      return octokit.rest.issues.updateComment({
        owner,
        repo,
        comment_id: change.id,
        body: change.body,
      });
    case 'delete-comment':
      return octokit.rest.issues.deleteComment({ owner, repo, comment_id: change.id });
  }
};

const gone = (error: unknown) =>
  error instanceof Error && 'status' in error && error.status === 404;

const takesAway = (change: Change) =>
  change.type === 'remove-label' || change.type === 'delete-comment';

/**
 * Applies the plan, one write after the other and none of them twice: what a lost answer
 * leaves undone, the next run sees and does.
 */
export const apply = async (client: Client, number: number, plan: Plan): Promise<void> => {
  for (const change of plan) {
    try {
      await write(client, number, change);
    } catch (error) {
      // Somebody else took it away meanwhile: it is as we want it.
      if (!(gone(error) && takesAway(change))) throw error;
    }
  }
};
