import { GHOST, isSameAccount } from '../markdown/login.ts';
import type {
  Comment,
  IssueEvent,
  Reaction,
  Snapshot,
  StateReason,
  Version,
} from '../review/snapshot.ts';
import type {
  Actor,
  CommentNode,
  EventNode,
  IssueAnswer,
  IssueNode,
  VersionsAnswer,
} from './answer.ts';
import type { Asking } from './client.ts';
import { ISSUE, VERSIONS } from './question.ts';
import { TroubleError } from '../texts/trouble.ts';

const ask = async <Answer>(
  { octokit, owner, repo }: Asking,
  question: string,
  values: Record<string, unknown>,
): Promise<Answer> => octokit.graphql<Answer>(question, { owner, name: repo, ...values });

const loginOf = (actor: Actor): string => actor?.login ?? GHOST;

const REACTIONS: Readonly<Record<string, Reaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  CONFUSED: 'confused',
};

const commentOf = (node: CommentNode): Comment => ({
  id: Number(node.fullDatabaseId),
  at: node.createdAt,
  ...(node.lastEditedAt ? { editedAt: node.lastEditedAt } : {}),
  author: loginOf(node.author),
  bot: node.author?.__typename === 'Bot',
  own: node.viewerDidAuthor,
  body: node.body,
  reactions: (node.reactionGroups ?? []).flatMap(({ content, viewerHasReacted }) =>
    viewerHasReacted ? (REACTIONS[content] ?? []) : [],
  ),
});

const reasonOf = (reason: string | null): StateReason => {
  switch (reason) {
    case 'NOT_PLANNED':
      return 'not_planned';
    case 'DUPLICATE':
      return 'duplicate';
    default:
      return 'completed';
  }
};

const eventOf = (node: EventNode, viewer: string): IssueEvent | undefined => {
  const by = {
    at: node.createdAt,
    actor: loginOf(node.actor),
    bot: node.actor?.__typename === 'Bot',
    own: node.actor !== null && isSameAccount(node.actor.login, viewer),
  };
  switch (node.__typename) {
    case 'LabeledEvent':
      return { ...by, type: 'labeled', label: node.label.name };
    case 'UnlabeledEvent':
      return { ...by, type: 'unlabeled', label: node.label.name };
    case 'ClosedEvent':
      return { ...by, type: 'closed', reason: reasonOf(node.stateReason) };
    case 'ReopenedEvent':
      return { ...by, type: 'reopened' };
    case 'AssignedEvent':
    case 'UnassignedEvent': {
      const type = node.__typename === 'AssignedEvent' ? 'assigned' : 'unassigned';
      return node.assignee?.login ? { ...by, type, assignee: node.assignee.login } : undefined;
    }
  }
};

const STRANGERS = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'];

export type Seen = { readonly issue: IssueNode; readonly viewer: string };

/** True where more of an issue's history is to be read. */
export const goesOn = ({ comments, timelineItems }: IssueNode): boolean =>
  comments.pageInfo.hasNextPage || timelineItems.pageInfo.hasNextPage;

/** Reads on until all comments and events of the issue are there; nothing for a pull request. */
const readAll = async (client: Asking, number: number): Promise<Seen[] | undefined> => {
  const pages: Seen[] = [];
  let cursors: { comments: string | null; events: string | null } = {
    comments: null,
    events: null,
  };
  for (let more = true; more; ) {
    const answer = await ask<IssueAnswer>(client, ISSUE, { number, ...cursors });
    const issue = answer.repository?.issueOrPullRequest;
    if (!issue) throw new TroubleError({ kind: 'unknown-issue', number });
    if (issue.__typename === 'PullRequest') return undefined;
    pages.push({ issue, viewer: answer.viewer.login });
    const { comments, timelineItems: events } = issue;
    more = goesOn(issue);
    cursors = {
      comments: comments.pageInfo.endCursor ?? cursors.comments,
      events: events.pageInfo.endCursor ?? cursors.events,
    };
  }
  return pages;
};

/** An issue as it stands, from the pages of its history. */
export const snapshotOf = (number: number, first: Seen, ...rest: readonly Seen[]): Snapshot => {
  const { issue, viewer } = first;
  const pages = [first, ...rest];
  return {
    number,
    title: issue.title,
    body: issue.body,
    author: loginOf(issue.author),
    newcomer: STRANGERS.includes(issue.authorAssociation),
    createdAt: issue.createdAt,
    ...(issue.lastEditedAt ? { editedAt: issue.lastEditedAt } : {}),
    versions: [],
    state: issue.state === 'CLOSED' ? 'closed' : 'open',
    ...(issue.state === 'CLOSED' ? { stateReason: reasonOf(issue.stateReason) } : {}),
    labels: (issue.labels?.nodes ?? []).map(({ name }) => name),
    assignees: issue.assignees.nodes.map(({ login }) => login),
    comments: pages.flatMap((page) => page.issue.comments.nodes.map(commentOf)),
    events: pages.flatMap((page) =>
      page.issue.timelineItems.nodes.flatMap((node) => eventOf(node, viewer) ?? []),
    ),
    ranks: {},
    assignable: {},
  };
};

/**
 * Reads one issue as it stands now: one request for each hundred comments or events.
 * @returns nothing for a pull request, which is no fiche
 * @throws TroubleError when there is no such issue, or the token may not read it
 */
export const observe = async (client: Asking, number: number): Promise<Snapshot | undefined> => {
  const [first, ...rest] = (await readAll(client, number)) ?? [];
  return first && snapshotOf(number, first, ...rest);
};

/** The body as it was from each change on, oldest first. */
export const observeVersions = async (client: Asking, number: number): Promise<Version[]> => {
  const versions: Version[] = [];
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const answer: VersionsAnswer = await ask(client, VERSIONS, { number, after });
    const page = answer.repository?.issue?.userContentEdits;
    // A version that its author took away is not known.
    for (const { editedAt, diff } of page?.nodes ?? []) {
      if (diff !== null) versions.push({ at: editedAt, body: diff });
    }
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  return versions.sort((a, b) => (a.at < b.at ? -1 : 1));
};
