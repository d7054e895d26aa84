import type { Edits } from './edits.ts';
import type { Reactions } from './reactions.ts';
import type { Json } from './wire.ts';

/** GitHub's objects as its query language tells them, made of what emulate's REST interface says. */

export type Get = (path: string) => Promise<Json>;

export type World = {
  /** Reads the REST interface as whoever asks. */
  readonly get: Get;
  /** Who asks: an App as « name[bot] ». */
  readonly login: string;
  readonly reactions: Reactions;
  readonly edits: Edits;
};

type Chosen = {
  readonly states?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
};

type Paged = { readonly first?: number; readonly after?: string | null };

/** A connection, as GitHub pages it; it refuses to give all at once. */
const connection = (nodes: readonly unknown[], { first, after }: Paged) => {
  if (!first || first > 100) throw new Error('`first` on a connection must be from 1 to 100');
  const start = after ? Number(after) : 0;
  const end = Math.min(start + first, nodes.length);
  return {
    totalCount: nodes.length,
    nodes: nodes.slice(start, end),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: end > start ? String(end) : null },
  };
};

const actor = (user: Json) =>
  user && {
    __typename: user.type === 'Bot' ? 'Bot' : 'User',
    login: user.login.replace(/\[bot\]$/, ''),
  };

const CONTENT: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

/** emulate takes the two times one after the other: what is new may be a moment apart. */
const isEdited = ({ created_at, updated_at }: Json): boolean =>
  Date.parse(updated_at) - Date.parse(created_at) >= 1_000;

const comment = (found: Json, { login, reactions }: World) => ({
  __typename: 'IssueComment',
  fullDatabaseId: String(found.id),
  createdAt: found.created_at,
  lastEditedAt: isEdited(found) ? found.updated_at : null,
  body: found.body,
  viewerDidAuthor: found.user?.login === login,
  author: actor(found.user),
  reactionGroups: Object.entries(CONTENT).map(([content, name]) => ({
    content: name,
    viewerHasReacted: reactions
      .list(String(found.id))
      .some((reaction) => reaction.content === content && reaction.user.login === login),
  })),
});

const EVENTS: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
};

const event = (found: Json, issue: Json) => ({
  __typename: EVENTS[found.event],
  createdAt: found.created_at,
  actor: actor(found.actor),
  label: found.label,
  assignee: found.assignee && { __typename: 'User', login: found.assignee.login },
  stateReason: String(issue.state_reason ?? 'completed').toUpperCase(),
});

const all = async (get: Get, path: string, more = ''): Promise<Json[]> => {
  const found: Json[] = [];
  for (let page = 1; ; page += 1) {
    const read = await get(`${path}?per_page=100&page=${page}${more}`);
    if (read === null) throw new Error('Could not resolve to a Repository');
    found.push(...read);
    if (read.length < 100) return found;
  }
};

const issue = (found: Json, base: string, world: World) => ({
  __typename: 'Issue',
  number: found.number,
  // emulate tells its own address, which differs each time.
  url: String(found.html_url).replace(/^http:\/\/[^/]+/, 'https://github.com'),
  closedAt: found.closed_at,
  title: found.title,
  body: found.body ?? '',
  createdAt: found.created_at,
  lastEditedAt: world.edits.lastOf(found.number),
  state: found.state.toUpperCase(),
  stateReason: found.state_reason?.toUpperCase() ?? null,
  authorAssociation: found.author_association,
  author: actor(found.user),
  assignees: (page: Paged) => connection(found.assignees, page),
  labels: (page: Paged) => connection(found.labels, page),
  comments: async (page: Paged) => {
    const comments = await all(world.get, `${base}/comments`);
    return connection(
      comments.map((one) => comment(one, world)),
      page,
    );
  },
  timelineItems: async ({ itemTypes = [], ...page }: Paged & { itemTypes?: string[] }) => {
    const wanted = itemTypes.map((name) => name.replaceAll('_', '').toLowerCase());
    const events = (await all(world.get, `${base}/events`)).map((one) => event(one, found));
    return connection(
      events.filter(({ __typename: name }) => name && wanted.includes(name.toLowerCase())),
      page,
    );
  },
  userContentEdits: (page: Paged) =>
    connection(
      [...world.edits.of(found.number)]
        .reverse()
        .map(({ at, body }) => ({ editedAt: at, createdAt: at, diff: body })),
      page,
    ),
});

/** All that may be asked, as whoever asks sees it. */
export const root = (world: World) => ({
  viewer: { login: world.login },
  rateLimit: { cost: 1, remaining: 5000, resetAt: '2026-11-24T00:00:00Z' },
  repository: async ({ owner, name }: { owner: string; name: string }) => {
    const byNumber = async ({ number }: { number: number }) => {
      const base = `/repos/${owner}/${name}/issues/${number}`;
      const found = await world.get(base);
      return found && issue(found, base, world);
    };
    const issues = async ({ states = [], orderBy, ...page }: Paged & Chosen) => {
      const path = `/repos/${owner}/${name}/issues`;
      const found = await all(world.get, path, '&state=all&sort=created&direction=asc');
      const wanted = found.filter(
        ({ state }) => !states || states.length === 0 || states.includes(state.toUpperCase()),
      );
      if (orderBy?.field === 'UPDATED_AT')
        wanted.sort((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
      if (orderBy?.direction === 'DESC') wanted.reverse();
      return connection(
        wanted.map((one) => issue(one, `${path}/${one.number}`, world)),
        page,
      );
    };
    return { issue: byNumber, issueOrPullRequest: byNumber, issues };
  },
});
