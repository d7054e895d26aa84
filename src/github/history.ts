import type { FicheHistory, HistoryEvent, RepositoryHistory } from '../board/snapshot.ts';
import { botNamed, GHOST } from '../markdown/login.ts';
import type { Actor, EventNode, Page } from './answer.ts';
import type { Asking } from './client.ts';
import { HISTORY, REST_OF_ISSUE } from './history-question.ts';
import { pagesOf } from './pages.ts';
import { TroubleError } from '../texts/trouble.ts';

type Happened =
  | EventNode
  | {
      readonly __typename: 'RenamedTitleEvent';
      readonly createdAt: string;
      readonly actor: Actor;
    };

type Said = { readonly createdAt: string; readonly author: Actor };

type Told = { readonly timelineItems: Page<Happened>; readonly comments: Page<Said> };

type IssueNode = Told & {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly stateReason: string | null;
  readonly body: string;
  readonly author: Actor;
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
};

type Issues = Page<IssueNode> & { readonly totalCount: number };

type HistoryAnswer = {
  readonly viewer: { readonly login: string };
  readonly rateLimit: { readonly remaining: number; readonly resetAt: string } | null;
  readonly repository: { readonly issues: Issues } | null;
};

type HistoryPage = Pick<HistoryAnswer, 'viewer' | 'rateLimit'> & { readonly issues: Issues };

type RestAnswer = { readonly repository: { readonly issue: Told | null } | null };

/** What the one who waits is told, and what time it is: both are the door's. */
export type Watching = {
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly progress: (read: number, all: number) => void;
};

/** An account as the snapshot names it: an App is told by « [bot] ». */
const loginOf = (actor: Actor): string =>
  actor === null ? GHOST : actor.__typename === 'Bot' ? botNamed(actor.login) : actor.login;

const TYPES = {
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
  AssignedEvent: 'assigned',
  UnassignedEvent: 'unassigned',
  RenamedTitleEvent: 'renamed',
} as const;

const eventOf = (node: Happened): HistoryEvent => ({
  at: node.createdAt,
  type: TYPES[node.__typename],
  ...('label' in node ? { label: node.label.name } : {}),
  ...('assignee' in node && node.assignee?.login ? { assignee: node.assignee.login } : {}),
  actor: loginOf(node.actor),
});

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

const ficheOf = (node: IssueNode, events: Happened[], comments: Said[]): FicheHistory => ({
  number: node.number,
  title: node.title,
  url: node.url,
  author: loginOf(node.author),
  createdAt: node.createdAt,
  closedAt: node.closedAt,
  stateReason: REASONS.find((reason) => reason === node.stateReason?.toLowerCase()) ?? null,
  body: node.body,
  assignees: node.assignees.nodes.map(({ login }) => login),
  labels: (node.labels?.nodes ?? []).map(({ name }) => name),
  events: events.map(eventOf),
  comments: comments.map(({ createdAt, author }) => ({
    at: createdAt,
    author: loginOf(author),
    byBot: author?.__typename === 'Bot',
  })),
});

/** Reads on the history of one issue, where it is longer than a page. */
const wholeOf = async (
  { octokit, owner, repo }: Asking,
  node: IssueNode,
): Promise<FicheHistory> => {
  const events = [...node.timelineItems.nodes];
  const comments = [...node.comments.nodes];
  let told: Told = node;
  while (told.timelineItems.pageInfo.hasNextPage || told.comments.pageInfo.hasNextPage) {
    const answer: RestAnswer = await octokit.graphql(REST_OF_ISSUE, {
      owner,
      name: repo,
      number: node.number,
      events: told.timelineItems.pageInfo.endCursor,
      comments: told.comments.pageInfo.endCursor,
    });
    const more = answer.repository?.issue;
    if (!more) break;
    events.push(...more.timelineItems.nodes);
    comments.push(...more.comments.nodes);
    told = {
      timelineItems: stayAt(told.timelineItems, more.timelineItems),
      comments: stayAt(told.comments, more.comments),
    };
  }
  return ficheOf(node, events, comments);
};

/** A connection that is at its end gives no cursor: it keeps its last, so that it is not read again. */
const stayAt = <Node>(before: Page<Node>, after: Page<Node>): Page<Node> =>
  after.pageInfo.endCursor === null
    ? { ...after, pageInfo: { hasNextPage: false, endCursor: before.pageInfo.endCursor } }
    : after;

const LARGEST_PAGE = 100;
/** Fewer points than that may not do for another page. */
const FEW_POINTS = 20;

/** Waits until GitHub answers again, when its points are nearly used up. */
const respect = async (limit: HistoryAnswer['rateLimit'], { now, wait }: Watching) => {
  if (!limit || limit.remaining >= FEW_POINTS) return;
  await wait(Math.max(0, Date.parse(limit.resetAt) - now().getTime()));
};

/**
 * Reads all issues of a repository with their history: about one request for each hundred of them. A
 * page is read when the fiches of the one before were taken: of ten thousand, a hundred are held.
 * @throws TroubleError when there is no such repository, or the token may not read it
 */
export const observeHistory = async (
  client: Asking,
  watching: Watching,
): Promise<RepositoryHistory & { readonly viewer: string }> => {
  const { octokit, owner, repo } = client;
  const takenAt = watching.now().toISOString();
  const pages = pagesOf<HistoryPage>(LARGEST_PAGE, async (size, after) => {
    // A page that is too much is asked again with half its size, not as it is.
    const names = { owner, name: repo, size, after, request: { retries: 0 } };
    const answer = await octokit.graphql<HistoryAnswer>(HISTORY, names);
    const issues = answer.repository?.issues;
    if (!issues) throw new TroubleError({ kind: 'unknown-repository', name: `${owner}/${repo}` });
    return { answer: { ...answer, issues }, page: issues.pageInfo };
  });
  let read = 0;
  const fichesIn = async function* ({ issues, rateLimit }: HistoryPage) {
    read += issues.nodes.length;
    watching.progress(read, issues.totalCount);
    for (const node of issues.nodes) yield await wholeOf(client, node);
    if (issues.pageInfo.hasNextPage) await respect(rateLimit, watching);
  };
  // Who asks is told with the first page.
  const { value: first } = await pages.next();
  const fiches = async function* () {
    if (first) yield* fichesIn(first);
    for await (const page of pages) yield* fichesIn(page);
  };
  const viewer = first?.viewer.login ?? '';
  return { repository: `${owner}/${repo}`, takenAt, viewer, fiches: fiches() };
};
