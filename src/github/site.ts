import type { KnownWorkflow, OnGitHub } from '../doctor/site.ts';
import type { Client } from './client.ts';
import { isRefusal, statusOf } from './failure.ts';
import { observeLabels } from './labels.ts';
import { TroubleError } from '../texts/trouble.ts';

/** What GitHub answers; nothing where it refuses. */
const ifAllowed = async <Told>(answer: Promise<Told>): Promise<Told | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
};

const repositoryOf = async ({ octokit, owner, repo }: Client) => {
  const answer = await ifAllowed(octokit.rest.repos.get({ owner, repo }));
  if (answer) return answer.data;
  throw new TroubleError({ kind: 'unknown-repository', name: `${owner}/${repo}` });
};

/**
 * GitHub looks at the rights before it looks at what is asked for: a label without a name is refused with
 * 422 to whoever may make one, and with 403 or 404 to anybody else. It never makes anything.
 */
const mayWrite = async ({ octokit, owner, repo }: Client): Promise<boolean> => {
  try {
    await octokit.request('POST /repos/{owner}/{repo}/labels', { owner, repo, name: '' });
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return true;
    if (isRefusal(error)) return false;
    throw error;
  }
};

const actionsOf = async ({ octokit, owner, repo }: Client): Promise<OnGitHub['actions']> => {
  const told = await ifAllowed(
    octokit.rest.actions.getGithubActionsPermissionsRepository({ owner, repo }),
  );
  if (!told) return 'unknown';
  if (!told.data.enabled) return 'off';
  return told.data.allowed_actions === 'local_only' ? 'local' : 'all';
};

/** What tells how a run went; one that had nothing to do, or that somebody stopped, tells nothing. */
const TELLING = ['success', 'failure', 'timed_out', 'startup_failure'];

const lastRunOf = async (
  { octokit, owner, repo }: Client,
  workflow_id: number,
): Promise<KnownWorkflow['lastRun']> => {
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id,
    status: 'completed',
    per_page: 30,
  });
  const run = data.workflow_runs.find(({ conclusion }) => TELLING.includes(conclusion ?? ''));
  return run && { at: run.created_at, conclusion: run.conclusion ?? '', url: run.html_url };
};

const workflowsOf = async (client: Client, paths: readonly string[]): Promise<KnownWorkflow[]> => {
  const { octokit, owner, repo } = client;
  const all = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
    owner,
    repo,
    per_page: 100,
  });
  return Promise.all(
    all
      .filter(({ path }) => paths.includes(path))
      .map(async ({ id, path, state, created_at: createdAt }) => ({
        id,
        path,
        state,
        createdAt,
        lastRun: await lastRunOf(client, id),
      })),
  );
};

/** The files right in these folders of the default branch, with git's hash of each. */
const filesOf = async (
  { octokit, owner, repo }: Client,
  folders: readonly string[],
): Promise<Map<string, string>> => {
  const lists = await Promise.all(
    folders.map((path) => ifAllowed(octokit.rest.repos.getContent({ owner, repo, path }))),
  );
  return new Map(
    lists
      .flatMap((list) => (Array.isArray(list?.data) ? list.data : []))
      .filter(({ type }) => type === 'file')
      .map(({ path, sha }) => [path, sha] as const),
  );
};

/**
 * @param folders whose files count
 * @param workflows the paths of those that count
 * @throws TroubleError where there is no such repository, or the token may not see it
 */
export const observeSite = async (
  client: Client,
  {
    folders,
    workflows,
  }: { readonly folders: readonly string[]; readonly workflows: readonly string[] },
): Promise<OnGitHub> => {
  const repository = await repositoryOf(client);
  const [labels, write, actions, known, files] = await Promise.all([
    ifAllowed(observeLabels(client)),
    mayWrite(client),
    actionsOf(client),
    ifAllowed(workflowsOf(client, workflows)),
    filesOf(client, folders),
  ]);
  return {
    repository: repository.full_name,
    archived: repository.archived,
    hasIssues: repository.has_issues,
    rights: write ? 'write' : labels ? 'read' : 'none',
    actions,
    labels,
    workflows: known,
    files,
    defaultBranch: repository.default_branch,
  };
};

/** Wakes a workflow that GitHub has put to sleep. @returns whether the token may do so */
export const enableWorkflow = async (
  { octokit, owner, repo }: Client,
  workflow_id: number,
): Promise<boolean> => {
  const answer = octokit.rest.actions.enableWorkflow({ owner, repo, workflow_id });
  return (await ifAllowed(answer)) !== undefined;
};
