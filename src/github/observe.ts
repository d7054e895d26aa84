import type { Comment, LabelEvent, Snapshot } from '../review/snapshot.ts';
import { isOurs } from '../review/marker.ts';
import type { Client } from './client.ts';

const PAGE = 100;

/** The login behind the token, or nothing for an App's token, which has no user. */
const viewer = async ({ octokit }: Client): Promise<string | undefined> => {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (
      error instanceof Error &&
      'status' in error &&
      (error.status === 403 || error.status === 401 || error.status === 404)
    ) {
      return undefined;
    }
    throw error;
  }
};

const observeComments = async (client: Client, number: number): Promise<Comment[]> => {
  const { octokit, owner, repo } = client;
  const found = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
  });
  // Workflows run as an App; only a personal token makes it worth asking who we are.
  const marked = found.some(({ user, body }) => user?.type !== 'Bot' && isOurs(body ?? ''));
  const self = marked ? await viewer(client) : undefined;
  return found.map(({ id, user, body }) => ({
    id,
    author: user?.login ?? 'ghost',
    own: self === undefined ? user?.type === 'Bot' : user?.login === self,
    body: body ?? '',
  }));
};

const observeEvents = async (
  { octokit, owner, repo }: Client,
  number: number,
): Promise<LabelEvent[]> => {
  const found = await octokit.paginate(octokit.rest.issues.listEvents, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
  });
  return found.flatMap((event) => {
    if (event.event !== 'labeled' && event.event !== 'unlabeled') return [];
    const label = 'label' in event ? event.label?.name : undefined;
    if (!label) return [];
    return [
      { at: event.created_at, type: event.event, label, actor: event.actor?.login ?? 'ghost' },
    ];
  });
};

/** Reads one issue as it stands now: three requests, more when it has over a hundred comments or events. */
export const observe = async (client: Client, number: number): Promise<Snapshot> => {
  const { octokit, owner, repo } = client;
  const [issue, comments, events] = await Promise.all([
    octokit.rest.issues.get({ owner, repo, issue_number: number }),
    observeComments(client, number),
    observeEvents(client, number),
  ]);
  const { title, body, user, created_at, state, labels } = issue.data;
  return {
    number,
    title,
    body: body ?? '',
    author: user?.login ?? 'ghost',
    createdAt: created_at,
    state: state === 'closed' ? 'closed' : 'open',
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : label.name) ?? []),
    comments,
    events,
  };
};
