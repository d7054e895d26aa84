import type { Snapshot } from '../review/snapshot.ts';
import { TroubleError } from '../texts/trouble.ts';
import type { IssuesAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { goesOn, observe, type Seen, snapshotOf } from './observe.ts';
import { pagesOf } from './pages.ts';
import { ISSUES } from './question.ts';

/** An issue comes with its comments whole: of a hundred, GitHub gives up too often. */
const LARGEST_PAGE = 50;

type Listing = {
  readonly state: 'OPEN' | 'CLOSED';
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
};

const OPEN: Listing = { state: 'OPEN', order: { field: 'CREATED_AT', direction: 'ASC' } };
const LAST_CLOSED: Listing = { state: 'CLOSED', order: { field: 'UPDATED_AT', direction: 'DESC' } };

type Listed = Seen & { readonly issue: { readonly number: number } };

const pages = (client: Client, listing: Listing): AsyncGenerator<readonly Listed[]> => {
  const { octokit, owner, repo } = client;
  return pagesOf(LARGEST_PAGE, async (size, after) => {
    // A page that is too much is asked again with half its size, not as it is.
    const names = { owner, name: repo, size, after, ...listing, request: { retries: 0 } };
    const { repository, viewer } = await octokit.graphql<IssuesAnswer>(ISSUES, names);
    if (!repository)
      throw new TroubleError({ kind: 'unknown-repository', name: `${owner}/${repo}` });
    const { nodes, pageInfo: page } = repository.issues;
    return { answer: nodes.map((issue) => ({ issue, viewer: viewer.login })), page };
  });
};

/** What was listed of an issue, or all of it where that is more. */
const whole = async (client: Client, seen: Listed): Promise<Snapshot> => {
  const { number } = seen.issue;
  const more = goesOn(seen.issue) ? await observe(client, number) : undefined;
  return more ?? snapshotOf(number, seen);
};

/**
 * Reads every open issue as it stands, one after the other, then the closed ones that changed last, as
 * many as one page holds: one request for each fifty, and more only for one with over a hundred comments
 * or events. A page is read when the one before was looked at: of ten thousand issues, fifty are held.
 * @throws TroubleError when there is no such repository, or the token may not read it
 */
export const observeIssues = async function* (client: Client): AsyncGenerator<Snapshot> {
  for await (const page of pages(client, OPEN)) {
    for (const seen of page) yield await whole(client, seen);
  }
  for await (const page of pages(client, LAST_CLOSED)) {
    for (const seen of page) yield await whole(client, seen);
    return;
  }
};
