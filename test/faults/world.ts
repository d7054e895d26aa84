import { look } from '../demo/conversation.ts';
import type { LocalGitHub } from '../github/server.ts';

/** All that people can see of the repository: what a run that met a fault must leave as any other. */
export const worldOf = async (github: LocalGitHub): Promise<unknown> => {
  const rest = github.as('mainteneuse');
  const { body: issues } = await rest('GET', '/issues?state=all&per_page=100&direction=asc');
  const seen = await Promise.all(
    issues.map(async ({ number, title, body }: Issue) => {
      const { events, ...others } = await look(github, number);
      // A run that goes on later does the same, in another order.
      return { title, body, events: [...events].sort(), ...others };
    }),
  );
  return { issues: seen, archive: await archiveOf(github) };
};

type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
};

type File = { readonly path: string; readonly sha: string };

/** What a file is; the text for people tells days, and is the same each time, where others tell seconds. */
const fileOf = ({ path, sha }: File) => (path.endsWith('.md') ? `${path} ${sha}` : path);

/** Every commit of the branch, the newest first, by what it says and holds. */
const archiveOf = async (github: LocalGitHub): Promise<unknown[]> => {
  const rest = github.as('mainteneuse');
  const commits: unknown[] = [];
  const head = await rest('GET', '/git/ref/heads/tableau-de-bord');
  for (let sha = head.body?.object?.sha; sha; ) {
    const { body } = await rest('GET', `/git/commits/${sha}`);
    const { body: tree } = await rest('GET', `/git/trees/${body.tree.sha}?recursive=1`);
    commits.push({ message: body.message, files: tree.tree.map(fileOf).sort() });
    sha = body.parents[0]?.sha;
  }
  return commits;
};
