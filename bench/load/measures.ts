import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, runAction } from '../../test/github/action.ts';
import { type Cost, costOf, costOfNode, medians } from '../process.ts';
import { cost, type Line, requests } from '../table.ts';
import { type LoadGitHub, serve } from './github.ts';
import { issueMetricsRequests } from './issue-metrics.ts';
import { type Programme, programmeOf } from './programme.ts';

/** What the Action takes with programmes of a hundred to ten thousand open fiches. */

const SIZES = [100, 1_000, 10_000];
/** Ten times the fiches may take ten times as long, and no more; the tenth over is the machine's. */
const LINEAR = 11;
const LIMIT = 10 * 60_000;

/** Runs the Action, which must end well and write so much. */
const action =
  (github: LoadGitHub, writes: number, run: Omit<ActionRun, 'action'>) => (): Promise<Cost> =>
    costOf(async (env) => {
      const before = github.written.length;
      const { exitCode, log, milliseconds } = await runAction(github, {
        action: 'edited',
        limit: LIMIT,
        ...run,
        env,
      });
      const written = github.written.length - before;
      if (exitCode !== 0) throw new Error(`the Action ended with ${exitCode}: ${log}`);
      if (written !== writes) throw new Error(`${written} writes, where ${writes} were to come`);
      return milliseconds;
    });

/** How many requests a run made. */
const counted = async (github: LoadGitHub, run: () => Promise<Cost>, turns: number) => {
  const before = github.requests.length;
  const [spent] = await medians(turns, run);
  return { ...spent!, requests: (github.requests.length - before) / turns };
};

type Counted = Awaited<ReturnType<typeof counted>>;

/** A fiche that nobody has looked at: it gets its labels and its comment. */
const firstLook = async ({ untouched, comment }: Programme): Promise<Line> => {
  const github = await serve([untouched]);
  const spent = await counted(github, action(github, 2, { number: 1 }), 5);
  const told = github.written.map(({ body }) => (body as { body?: string }).body);
  github.close();
  // The programme rests for the very Action that is measured: it would have written the same.
  if (!told.includes(comment)) throw new Error('the Action writes another comment than the bench');
  const ours = `${cost(spent)}, ${requests(spent.requests)}`;
  return { what: 'a new fiche: read, judged, labelled, answered', ours, beside: '', theirs: '' };
};

/** A workspace whose configuration changes nothing but what every seal is of. */
const updated = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-updated-'));
  await mkdir(join(folder, '.github'));
  await writeFile(join(folder, '.github/fiches.yml'), '# A newer version.\nlanguage: fr\n');
  return folder;
};

const measured = async (github: LoadGitHub, size: number, workspace: string) => {
  const turns = size < 1_000 ? 5 : size < 10_000 ? 3 : 1;
  const sweep = { number: 1, inputs: { sweep: 'true' } };
  return {
    'an event that changes nothing': await counted(github, action(github, 0, { number: size }), 7),
    'the sweep, all at rest': await counted(github, action(github, 0, sweep), turns),
    'the sweep after an update: every text judged anew': await counted(
      github,
      action(github, 0, { ...sweep, workspace }),
      turns,
    ),
    // The issue that shows it; pinning it is a query.
    'the board, from GitHub to its issue and files': await counted(
      github,
      action(github, 1, { number: 1, inputs: { board: 'true' } }),
      turns,
    ),
  };
};

const lineOf = (what: string, size: number, ours: Counted, before: Counted | undefined): Line => {
  const isBoard = what.startsWith('the board');
  return {
    what: `${what}, ${size} fiches`,
    ours: `${cost(ours)}, ${requests(ours.requests)}`,
    ...(isBoard
      ? { beside: 'issue-metrics, counted', theirs: requests(issueMetricsRequests(size)) }
      : { beside: before ? 'a tenth of the fiches' : '', theirs: before ? cost(before) : '' }),
    ...(before ? { ratio: ours.milliseconds / before.milliseconds, bound: LINEAR } : {}),
  };
};

export const loadLines = async (): Promise<Line[]> => {
  const programme = await programmeOf(SIZES.at(-1)!);
  const workspace = await updated();
  const lines = [await firstLook(programme)];
  const found: { size: number; costs: Awaited<ReturnType<typeof measured>> }[] = [];
  for (const size of SIZES) {
    const github = await serve(programme.issues.slice(0, size));
    found.push({ size, costs: await measured(github, size, workspace) });
    github.close();
  }
  await rm(workspace, { recursive: true });
  type What = keyof (typeof found)[0]['costs'];
  for (const what of Object.keys(found[0]!.costs) as What[]) {
    for (const [index, { size, costs }] of found.entries()) {
      lines.push(lineOf(what, size, costs[what], found[index - 1]?.costs[what]));
    }
  }
  return [...lines, ...(await fromFile(programme))];
};

/** The command line: a snapshot taken, then the board of it in all its forms. */
const fromFile = async ({ issues }: Programme): Promise<Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-board-'));
  const github = await serve(issues);
  const file = join(folder, 'snapshot.json');
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.tokens.bot };
  const repository = `${github.owner}/${github.repo}`;
  const take = ['dist/cli.js', 'snapshot', '--repo', repository, '--out', file];
  const snapshot = await costOfNode(take, environment);
  const read = github.requests.length;
  github.close();
  const board = await costOfNode(['dist/cli.js', 'board', '--snapshot', file, '--out', folder]);
  await rm(folder, { recursive: true });
  const line = (what: string, ours: string): Line => ({ what, ours, beside: '', theirs: '' });
  return [
    line(`fiches snapshot, ${issues.length} fiches`, `${cost(snapshot)}, ${requests(read)}`),
    line(`fiches board from a file, ${issues.length} fiches`, cost(board)),
  ];
};
