import type { Snapshot } from '../review/snapshot.ts';
import type { OpenIssuesAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { goesOn, observe, snapshotOf } from './observe.ts';
import { pagesOf } from './pages.ts';
import { OPEN_ISSUES } from './question.ts';
import { TroubleError } from '../texts/trouble.ts';

/** An issue comes with its comments whole: of a hundred, GitHub gives up too often. */
const LARGEST_PAGE = 50;

/**
 * Reads every open issue as it stands, one after the other: one request for each fifty of them, and
 * more only for one with over a hundred comments or events. A page is read when the one before was
 * looked at: of ten thousand issues, fifty are held.
 * @throws TroubleError when there is no such repository, or the token may not read it
 */
export const observeOpen = async function* (client: Client): AsyncGenerator<Snapshot> {
  const { octokit, owner, repo } = client;
  const pages = pagesOf(LARGEST_PAGE, async (size, after) => {
    // A page that is too much is asked again with half its size, not as it is.
    const names = { owner, name: repo, size, after, request: { retries: 0 } };
    const { repository, viewer } = await octokit.graphql<OpenIssuesAnswer>(OPEN_ISSUES, names);
    if (!repository)
      throw new TroubleError({ kind: 'unknown-repository', name: `${owner}/${repo}` });
    const { nodes, pageInfo: page } = repository.issues;
    return { answer: nodes.map((issue) => ({ issue, viewer: viewer.login })), page };
  });
  for await (const page of pages) {
    for (const seen of page) {
      const { number } = seen.issue;
      const whole = goesOn(seen.issue) ? await observe(client, number) : undefined;
      yield whole ?? snapshotOf(number, seen);
    }
  }
};
