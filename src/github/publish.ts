import type { BoardChange } from '../board/issue.ts';
import type { Client } from './client.ts';

const PIN = /* GraphQL */ `
  mutation pin($issue: ID!) {
    pinIssue(input: { issueId: $issue }) {
      issue { id }
    }
  }
`;

/** Pinning asks for more than the board needs: without that right, it is found by its title. */
const pin = async ({ octokit }: Client, issue: string): Promise<boolean> => {
  try {
    await octokit.graphql(PIN, { issue });
    return true;
  } catch (error) {
    if (error instanceof Error && ('errors' in error || 'status' in error)) return false;
    throw error;
  }
};

/** Writes the board's issue, and pins a new one where the token may. @returns its number */
export const publish = async (client: Client, change: BoardChange): Promise<number> => {
  const { octokit, owner, repo } = client;
  const { title, body } = change;
  if (change.type === 'update-issue') {
    const issue_number = change.number;
    await octokit.rest.issues.update({ owner, repo, issue_number, title, body });
    return issue_number;
  }
  const { data } = await octokit.rest.issues.create({ owner, repo, title, body });
  await pin(client, data.node_id);
  return data.number;
};

/** Says something on an issue, in a comment of its own. */
export const comment = async (
  { octokit, owner, repo }: Client,
  issue_number: number,
  body: string,
): Promise<void> => {
  await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
};
