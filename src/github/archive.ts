import type { Client } from './client.ts';
import { answered } from './failure.ts';

/** The branch that keeps each week's board, as it stands now. */
export type Archive = {
  /** Its last commit and the tree of it; nothing while there is no such branch. */
  readonly head: { readonly commit: string; readonly tree: string } | undefined;
  /** « 2026-W48 », the newest first. */
  readonly weeks: readonly string[];
};

export type ArchiveFile = { readonly path: string; readonly content: string };

const WEEK = /^(\d{4}-W\d\d)$/;

/** The branch's last commit; nothing while there is no such branch. */
const headOf = async (
  { octokit, owner, repo }: Client,
  branch: string,
): Promise<string | undefined> => {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    // GitHub answers 409 for a repository with no commit at all.
    if (answered(error, 404, 409)) return undefined;
    throw error;
  }
};

export const observeArchive = async (client: Client, branch: string): Promise<Archive> => {
  const commit = await headOf(client, branch);
  if (commit === undefined) return { head: undefined, weeks: [] };
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  const tree = await octokit.rest.git.getTree({ owner, repo, tree_sha: data.tree.sha });
  const weeks = tree.data.tree.flatMap(({ path = '' }) => WEEK.exec(path)?.[1] ?? []);
  return { head: { commit, tree: data.tree.sha }, weeks: weeks.sort().reverse() };
};

/**
 * One tree, one commit, and the branch moved on to it, never by force.
 * @returns `same` when the files stand there already; `refused` when the token may not write them
 */
export const commitToArchive = async (
  { octokit, owner, repo }: Client,
  branch: string,
  { head }: Archive,
  { files, message }: { readonly files: readonly ArchiveFile[]; readonly message: string },
): Promise<'written' | 'same' | 'refused'> => {
  const entries = files.map(
    ({ path, content }) => ({ path, content, mode: '100644', type: 'blob' }) as const,
  );
  try {
    const tree = await octokit.rest.git.createTree({
      owner,
      repo,
      tree: entries,
      ...(head ? { base_tree: head.tree } : {}),
    });
    if (tree.data.sha === head?.tree) return 'same';
    const commit = await octokit.rest.git.createCommit({
      owner,
      repo,
      message,
      tree: tree.data.sha,
      parents: head ? [head.commit] : [],
    });
    const { sha } = commit.data;
    if (head) await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha });
    else await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
    return 'written';
  } catch (error) {
    if (answered(error, 403, 404)) return 'refused';
    throw error;
  }
};
