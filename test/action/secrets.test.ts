import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fichesIn } from '../doctor/command.ts';
import type { ActionRun } from '../github/action.ts';
import { type Desk, openDesk } from './desk.ts';
import { body, TEMPLATE, template } from './planted.ts';
import { howMany, secret, secrets, seenIn } from './secrets.ts';

/**
 * Tokens of every kind stand wherever somebody may write one, and GitHub's own answers repeat the run's.
 * Whole runs, in debug mode: none of it can be read in anything that people see.
 */

/** All that was said in a place, by the runs one after the other. */
const seen: Record<string, string> = {};
const say = (place: string, text: string) => {
  seen[place] = `${seen[place] ?? ''}\n${text}`;
};

let desk: Desk;
let workspace: string;
let tokens: Readonly<Record<string, string>>;

const run = async (number: number, more: Partial<ActionRun> = {}) => {
  const env = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };
  const result = await desk.run(number, { workspace, env, ...more });
  say('the log, what is said and what is wrong', result.log);
  say('GITHUB_OUTPUT', result.written);
  say('the job summary', result.summary);
  const { folder } = result.outputs;
  for (const name of folder ? await readdir(folder) : []) {
    say(`the site’s ${name}`, await readFile(join(folder!, name), 'utf8'));
  }
  return result;
};

const write = async (path: string, text: string) => {
  const file = join(workspace, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
};

const commanded = async (args: readonly string[]): Promise<void> => {
  const env = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: tokens.bot! };
  const { out, err } = await fichesIn(workspace, args, env);
  say('the command line', out + err);
};

const COMMANDS = [
  '/corriger Mettez',
  '/ignorer fiche-long',
  '/pivot',
  '/coach',
  '/etape',
  '/xyzzy',
  '/ignorer',
];

/** A fiche, the words of people about it, and runs on each of them. */
const lived = async (): Promise<void> => {
  const title = `Relais ${secret('fine', 'a title')} ${secret('jwt', 'a title')} ${tokens.bot}`;
  const number = await desk.file({ title, body: body(tokens.bot!), labels: ['investigation'] });
  await desk.file({ title: secrets('a title alone'), body: secrets('a body alone') });
  const pointed = await desk.file({ title: 'Relais', body: '## Problème\n\nLe bus.' });
  for (const one of [number, number + 1, pointed]) await run(one);
  for (const who of ['coach', 'autrice', 'passant'] as const) {
    for (const command of COMMANDS) {
      const words = `${command} ${secrets(`${who}’s ${command}`)} ${tokens.bot}`;
      await desk.github.as(who)('POST', `/issues/${number}/comments`, { body: words });
    }
    await run(number, { action: 'created' });
  }
  const labels = [secret('ghp', 'a label’s name'), 'pivot'];
  await desk.github.as('passant')('POST', `/issues/${number}/labels`, { labels });
  await desk.github.as('coach')('POST', `/issues/${number}/labels`, { labels });
  await run(number, { action: 'labeled' });
};

/** The branch is there before us, with what somebody wrote in it. */
const branched = async (branch: string): Promise<void> => {
  const git = async (path: string, sent: object) =>
    (await desk.github.as('mainteneuse')('POST', `/git/${path}`, sent)).body.sha;
  const path = `${secret('ghs', 'a file of the branch')}.md`;
  const content = secrets('a text of the branch');
  const tree = await git('trees', { tree: [{ path, content, mode: '100644', type: 'blob' }] });
  const message = secrets('a commit’s message');
  const sha = await git('commits', { message, tree, parents: [] });
  await git('refs', { ref: `refs/heads/${branch}`, sha });
};

/** The board of it all, in its issue, its branch and its site; then a sweep. */
const boarded = async (branch: string): Promise<void> => {
  const inputs = { board: 'true', sweep: 'true', reminders: 'true', branch, at: '2026-12-21' };
  await run(1, { inputs, token: tokens.archivist! });
  const read = async (path: string) => (await desk.github.as('mainteneuse')('GET', path)).body;
  const { tree } = await read(`/git/trees/${branch}?recursive=1`);
  for (const { path, type, sha } of tree) {
    if (type !== 'blob' || /^gh/.test(path)) continue;
    const { content } = await read(`/git/blobs/${sha}`);
    say(`the branch’s ${path}`, Buffer.from(content, 'base64').toString('utf8'));
  }
};

/** What is asked for wrongly, each time with a secret in it. */
const misused = async (): Promise<void> => {
  const inputs: Readonly<Record<string, string>>[] = [
    { language: secrets('the language') },
    { issue: secret('ghp', 'the issue') },
    { config: `${secret('ghp', 'the configuration’s path')}.yml` },
    { board: 'true', at: secrets('the day') },
    { templates: secret('ghp', 'the templates’ path'), coaches: secrets('the coaches') },
    { 'dry-run': secret('ghp', 'an input of yes or no') },
  ];
  for (const one of inputs) await run(1, { inputs: one });
  const configurations = [
    `${secret('ghp', 'an unknown key')}: a\n`,
    `rules:\n  fiche-long: ${secrets('a wrong value')}\n`,
    `labels: [${secrets('a wrong list')}\n`,
    `stages:\n  - id: investigation\n    deadline: ${secrets('a deadline')}\n`,
    `labels:\n  toReview: ${secret('ghp', 'a label of the configuration')}\n`,
    `coaches: [${secret('gho', 'a coach of the configuration')}]\n`,
    `stages:\n  - id: investigation\n    name: ${secret('ghs', 'a stage’s name')}\n    deadline: 2 mois\n`,
  ];
  for (const text of configurations) {
    await write('.github/fiches.yml', text);
    await run(1);
    await run(1, { inputs: { board: 'true' } });
    await commanded(['doctor']);
  }
  await rm(join(workspace, '.github/fiches.yml'));
  const path = `.github/ISSUE_TEMPLATE/${secret('ghp', 'a wrong template’s name')}.md`;
  await write(path, `---\nlabels: [investigation\n${secrets('a wrong template')}\n---\n`);
  await run(1);
  await commanded(['doctor']);
  await rm(join(workspace, path));
  await write('fiche.md', body(secret('gho', 'a file')));
  for (const format of ['pretty', 'json', 'sarif']) {
    await commanded(['lint', 'fiche.md', '--template', TEMPLATE, '--format', format]);
  }
};

/** GitHub fails, and its answer says again what it was asked, with the token. */
const echoed = async (): Promise<void> => {
  const rules = [
    { method: /POST/, path: /graphql$/, status: 200 },
    { method: /POST/, path: /graphql$/, status: 500 },
    { method: /POST|PATCH/, path: /comments/, status: 500 },
    { method: /POST|PATCH/, path: /comments/, status: 422 },
    { method: /POST/, path: /labels$/, status: 422 },
    { method: /POST|PATCH/, path: /issues(?:\/\d+)?$/, status: 422 },
  ] as const;
  for (const { status, ...where } of rules) {
    const fault = { kind: 'echo', status } as const;
    const title = 'Relais';
    const number = await desk.file({ title, body: '## Problème\n\nx\n\n## Solution\n\ny' });
    desk.github.fail({ ...where, times: 99, fault });
    await run(number);
    await run(number, { inputs: { sweep: 'true' } });
    await run(number, { inputs: { board: 'true' } });
    for (const command of ['board', 'snapshot', 'labels', 'doctor']) {
      await commanded([command, '--repo', `${desk.github.owner}/${desk.github.repo}`]);
    }
    desk.github.heal();
  }
};

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'fiches-secrets-'));
  desk = await openDesk();
  const { bot, archivist } = desk.github.tokens;
  tokens = { bot, archivist };
  await write(TEMPLATE, template);
  await lived();
  await branched('tableau-de-bord');
  await boarded('tableau-de-bord');
  await misused();
  await echoed();
  const { body: issues } = await desk.github.as('coach')('GET', '/issues?state=all&per_page=100');
  for (const { number, title, body: text, user } of issues) {
    if (user.login.endsWith('[bot]')) say('the board’s issue', `${title}\n${text}`);
    for (const comment of await desk.commentsOf(number)) {
      if (comment.user.login.endsWith('[bot]')) say('the comments', comment.body);
    }
  }
}, 300_000);

afterAll(async () => {
  await desk.github.close();
  await rm(workspace, { recursive: true, force: true });
});

const PLACES = [
  'the log, what is said and what is wrong',
  'GITHUB_OUTPUT',
  'the job summary',
  'the comments',
  'the board’s issue',
  'the site’s index.html',
  'the site’s board.md',
  'the site’s board.json',
  'the site’s board.csv',
  'the branch’s 2026-W52/board.html',
  'the branch’s 2026-W52/board.md',
  'the branch’s 2026-W52/board.json',
  'the branch’s 2026-W52/board.csv',
  'the branch’s index.html',
  'the branch’s feed.xml',
  'the command line',
];

test.each(PLACES)('no secret can be read in %s', (place) => {
  expect(seen[place]?.length).toBeGreaterThan(100);
  expect(seenIn(seen[place]!, tokens)).toEqual([]);
});

test('these are all the places, and secrets came as far as them', () => {
  expect(Object.keys(seen).sort()).toEqual([...PLACES].sort());
  expect(howMany()).toBeGreaterThan(150);
  for (const place of ['the comments', 'the board’s issue', 'the site’s board.csv']) {
    expect(seen[place]).toContain('••••');
  }
});
