import { type ActionResult, type ActionRun, runAction } from '../github/action.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { type Filed, readFiled } from '../demo/fiches.ts';

export type Said = {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
};

/** What a test does at a local GitHub: file an issue as its author, run the Action, look as a coach. */
export type Desk = {
  readonly github: LocalGitHub;
  readonly file: (issue: Pick<Filed, 'title' | 'body'> & Partial<Filed>) => Promise<number>;
  readonly run: (number: number, more?: Partial<ActionRun>) => Promise<ActionResult>;
  readonly sweep: (
    inputs?: Readonly<Record<string, string>>,
    more?: Partial<ActionRun>,
  ) => Promise<ActionResult>;
  readonly labelsOf: (number: number) => Promise<string[]>;
  readonly commentsOf: (number: number) => Promise<Said[]>;
};

export const demo = (name: string): Promise<Filed> =>
  readFiled(`test/demo/fiches/${name}.md`, name);

export const openDesk = async (): Promise<Desk> => {
  const github = await startGitHub();
  const run: Desk['run'] = (number, more = {}) =>
    runAction(github, { number, action: 'opened', ...more });
  return {
    github,
    run,
    sweep: (inputs = {}, more = {}) =>
      run(1, { action: 'schedule', inputs: { sweep: 'true', ...inputs }, ...more }),
    file: async ({ title, body, labels = [] }) =>
      (await github.as('autrice')('POST', '/issues', { title, body, labels })).body.number,
    labelsOf: async (number) =>
      (await github.as('coach')('GET', `/issues/${number}`)).body.labels
        .map(({ name }: { name: string }) => name)
        .sort(),
    commentsOf: async (number) =>
      (await github.as('coach')('GET', `/issues/${number}/comments`)).body,
  };
};
