import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOutputs } from './outputs.ts';
import type { LocalGitHub, Recorded } from './server.ts';

export const BUNDLE = resolve(import.meta.dirname, '../../action/dist/main.js');

export type ActionRun = {
  readonly number: number;
  /** What happened to the issue: opened, edited, labeled… */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** The checked-out repository; an empty folder when absent. */
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The run is killed when it is aborted, as by a machine that stops. */
  readonly life?: AbortSignal;
  /** What is run instead of the built Action. */
  readonly bundle?: string;
  /** It is ended after this time, in milliseconds; a minute when absent. */
  readonly limit?: number;
};

export type ActionResult = {
  /** Nothing for a run that was killed. */
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The runner's file of outputs, as it was written. */
  readonly written: string;
  readonly summary: string;
  readonly log: string;
  readonly requests: readonly Recorded[];
  /** Those of the requests that may change something. */
  readonly writes: readonly Recorded[];
  readonly milliseconds: number;
};

/** A run that hangs is ended after this time, in milliseconds. */
const LIMIT = 60_000;

const start = (
  env: Record<string, string>,
  { life, bundle = BUNDLE, limit = LIMIT }: ActionRun,
): Promise<{ exitCode: number | null; log: string }> =>
  new Promise((done, fail) => {
    const more = life ? { signal: life, killSignal: 'SIGKILL' as const } : {};
    const child = spawn(process.execPath, [bundle], { env, timeout: limit, ...more });
    let log = '';
    child.on('error', (error) => {
      if (!life?.aborted) fail(error);
    });
    child.stdout.on('data', (chunk) => (log += chunk));
    child.stderr.on('data', (chunk) => (log += chunk));
    child.on('close', (exitCode) => done({ exitCode, log }));
  });

/** What a run needs of a GitHub. */
export type RunsOn = Pick<LocalGitHub, 'url' | 'owner' | 'repo' | 'tokens' | 'as' | 'requests'>;

/** Runs the built Action as GitHub's runner does: an event in a file, inputs in the environment. */
export const runAction = async (github: RunsOn, run: ActionRun): Promise<ActionResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-run-'));
  const at = (name: string) => join(folder, name);
  const { body: issue } = await github.as('mainteneuse')('GET', `/issues/${run.number}`);
  const event = {
    action: run.action,
    issue,
    repository: {
      name: github.repo,
      full_name: `${github.owner}/${github.repo}`,
      owner: { login: github.owner },
    },
    sender: { login: 'autrice', type: 'User' },
  };
  await Promise.all([
    writeFile(at('event.json'), JSON.stringify(event)),
    writeFile(at('output'), ''),
    writeFile(at('summary'), ''),
  ]);
  const inputs = {
    token: run.token ?? github.tokens.bot,
    language: '',
    config: '',
    templates: '',
    issue: '',
    coaches: '',
    board: 'false',
    sweep: 'false',
    at: '',
    branch: 'false',
    reminders: '',
    'dry-run': 'false',
    ...run.inputs,
  };
  const before = github.requests.length;
  const environment = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: event.repository.full_name,
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_WORKSPACE: run.workspace ?? folder,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  };
  const started = performance.now();
  const { exitCode, log } = await start(environment, run);
  const milliseconds = performance.now() - started;
  const [output, summary] = await Promise.all([
    readFile(at('output'), 'utf8'),
    readFile(at('summary'), 'utf8'),
  ]);
  await rm(folder, { recursive: true });
  const requests = github.requests.slice(before);
  const writes = requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  return {
    exitCode,
    outputs: readOutputs(output),
    written: output,
    summary,
    log,
    requests,
    writes,
    milliseconds,
  };
};
