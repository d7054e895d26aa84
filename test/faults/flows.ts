import { Octokit } from '@octokit/rest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, connect, octokitOptions } from '../../src/github/client.ts';
import { readable } from '../../src/github/readable.ts';
import { startupDEtat } from '../../src/method/programme.ts';
import { run } from '../../src/run.ts';
import { runBoard } from '../../src/run-board.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { readFiled, TEMPLATES } from '../demo/fiches.ts';
import { type ActionRun, BUNDLE } from '../github/action.ts';
import { OWNER, REPO } from '../github/people.ts';
import type { LocalGitHub } from '../github/server.ts';

/** One of the ways in which the Action is used: what happened before, then the run that meets a fault. */
export type Flow = {
  readonly name: string;
  /** What happened before that run, with no fault. */
  readonly before: (github: LocalGitHub) => Promise<unknown>;
  readonly run: ActionRun;
  readonly as: 'bot' | 'archivist';
  /** The same as a function, without a process: quick, and the same code. */
  readonly quick: (github: LocalGitHub) => Promise<unknown>;
};

const DAY = 24 * 60;
const STYLE = join(BUNDLE, '../board.css');

/** With no fault there is nothing to wait for; and what waits by the clock must not see it set back. */
const clientOf = (github: LocalGitHub, token: string): Client => {
  const repository = `${OWNER}/${REPO}`;
  const access = { token, apiUrl: github.url, environment: {} };
  const Impatient = Octokit.plugin(readable);
  const client: Client = {
    ...connect({ repository, ...access }),
    octokit: new Impatient(octokitOptions(access)),
    patient: async () => client,
  };
  return client;
};

const texts = textsIn('fr');
const programme = startupDEtat(texts.stages);
const templates = await loadTemplates(TEMPLATES, programme.stages);
const repositoryUrl = `https://github.com/${OWNER}/${REPO}`;

/** A run of the Action with no process of its own. */
const lookAt = (github: LocalGitHub, number: number) =>
  run(clientOf(github, github.tokens.bot), number, {
    dryRun: false,
    key: 'quick',
    wait,
    settings: async () => ({
      programme,
      templates,
      texts,
      coaches: [],
      repositoryUrl,
      key: 'quick',
    }),
  });

const makeBoard = async (github: LocalGitHub) =>
  runBoard(clientOf(github, github.tokens.archivist), {
    dryRun: false,
    settings: { programme, templates, texts },
    watching: { now: () => new Date(), wait: async () => {}, progress: () => {} },
    issuesUrl: `${repositoryUrl}/issues`,
    reminders: true,
    branch: 'tableau-de-bord',
    style: await readFile(STYLE, 'utf8'),
    summarize: async () => {},
  });

const file = async (github: LocalGitHub, name: string) => {
  const { title, body, labels } = await readFiled(`test/demo/fiches/${name}.md`, name);
  await github.as('autrice')('POST', '/issues', { title, body, labels });
};

/** A complete fiche, filed and answered. */
const answered = async (github: LocalGitHub) => {
  await file(github, '01-relais');
  await lookAt(github, 1);
};

const say = (github: LocalGitHub, who: 'autrice' | 'coach', body: string) =>
  github.as(who)('POST', '/issues/1/comments', { body });

const ofFiche = (action: string): Pick<Flow, 'run' | 'as' | 'quick'> => ({
  run: { number: 1, action },
  as: 'bot',
  quick: (github) => lookAt(github, 1),
});

const ofBoard: Pick<Flow, 'run' | 'as' | 'quick'> = {
  run: {
    number: 1,
    action: 'schedule',
    inputs: { board: 'true', reminders: 'true', branch: 'tableau-de-bord' },
  },
  as: 'archivist',
  quick: makeBoard,
};

/** Somebody writes this about a complete fiche. */
const afterSaying = (name: string, who: 'autrice' | 'coach', body: string): Flow => ({
  name,
  before: async (github) => {
    await answered(github);
    await say(github, who, body);
  },
  ...ofFiche('created'),
});

export const FLOWS: readonly Flow[] = [
  {
    name: 'a fiche is filed',
    before: (github) => file(github, '02-a-moitie'),
    ...ofFiche('opened'),
  },
  {
    name: 'its author edits it',
    before: async (github) => {
      await file(github, '02-a-moitie');
      await lookAt(github, 1);
      const { body } = await readFiled('test/demo/fiches/01-relais.md', '01-relais');
      await github.as('autrice')('PATCH', '/issues/1', { body });
    },
    ...ofFiche('edited'),
  },
  afterSaying('a command', 'coach', '/corriger Dites qui rappelle l’apprenti.'),
  afterSaying(
    'a stage begins, with a coach',
    'coach',
    '/valider Prête.\n/coach @coach\n/etape construction',
  ),
  afterSaying('its author stops it', 'autrice', '/arreter Le problème est résolu autrement.'),
  {
    name: 'a sweep of three fiches',
    before: async (github) => {
      await answered(github);
      await say(github, 'coach', '/valider Prête.');
      await file(github, '02-a-moitie');
      await file(github, '09-construction');
    },
    run: { number: 1, action: 'schedule', inputs: { sweep: 'true' } },
    as: 'bot',
    quick: async (github) => {
      for (const number of [1, 2, 3]) await lookAt(github, number);
    },
  },
  {
    name: 'the first board',
    before: async (github) => {
      await answered(github);
      github.pass(DAY);
    },
    ...ofBoard,
  },
  {
    name: 'the next board, with a reminder',
    before: async (github) => {
      await file(github, '02-a-moitie');
      await lookAt(github, 1);
      github.pass(60 * DAY);
      await makeBoard(github);
      github.pass(7 * DAY);
    },
    ...ofBoard,
  },
];
