import type { Change, Plan } from '../review/plan.ts';
import type { Client } from './client.ts';
import { answered } from './failure.ts';

type Reacting = Extract<Change, { type: 'react' | 'unreact' }>;

const react = async ({ octokit, owner, repo }: Client, change: Reacting) => {
  const { data } = await octokit.rest.reactions.createForIssueComment({
    owner,
    repo,
    comment_id: change.comment,
    content: change.reaction,
  });
  return data.id;
};

/** A reaction is taken back by its number, which GitHub tells whoever gives it once more. */
const unreact = async (client: Client, change: Reacting, known: number | undefined) => {
  const { octokit, owner, repo } = client;
  return octokit.rest.reactions.deleteForIssueComment({
    owner,
    repo,
    comment_id: change.comment,
    reaction_id: known ?? (await react(client, change)),
  });
};

const write = async (
  { octokit, owner, repo }: Client,
  number: number,
  change: Exclude<Change, Reacting>,
) => {
  const issue = { owner, repo, issue_number: number };
  switch (change.type) {
    case 'add-labels':
      return octokit.rest.issues.addLabels({ ...issue, labels: [...change.labels] });
    case 'remove-label':
      return octokit.rest.issues.removeLabel({ ...issue, name: change.label });
    case 'assign':
      return octokit.rest.issues.addAssignees({ ...issue, assignees: [change.login] });
    case 'unassign':
      return octokit.rest.issues.removeAssignees({ ...issue, assignees: [change.login] });
    case 'close':
      return octokit.rest.issues.update({
        ...issue,
        state: 'closed',
        state_reason: change.reason,
      });
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

const keyOf = ({ comment, reaction }: Reacting) => `${comment} ${reaction}`;

/** Changes of what somebody else may take away meanwhile: it is then as we want it, or there is no more to do. */
const MAY_BE_GONE: readonly Change['type'][] = [
  'remove-label',
  'unassign',
  'delete-comment',
  'react',
  'unreact',
];

/**
 * Applies the plan, one write after the other and none of them twice: what a lost answer
 * leaves undone, the next run sees and does.
 */
export const apply = async (client: Client, number: number, plan: Plan): Promise<void> => {
  const given = new Map<string, number>();
  for (const change of plan) {
    try {
      switch (change.type) {
        case 'react':
          given.set(keyOf(change), await react(client, change));
          break;
        case 'unreact':
          await unreact(client, change, given.get(keyOf(change)));
          break;
        default:
          await write(client, number, change);
      }
    } catch (error) {
      if (!(answered(error, 404) && MAY_BE_GONE.includes(change.type))) throw error;
    }
  }
};
