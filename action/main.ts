import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { CONFIG_PATH, type Configuration, configure } from '../src/config/configuration.ts';
import { ConfigError } from '../src/config/problem.ts';
import { configText } from '../src/config-file.ts';
import { connect } from '../src/github/client.ts';
import { jsonOf } from '../src/markdown/json.ts';
import { troubleOf } from '../src/github/trouble.ts';
import type { Outcome } from '../src/review/decide.ts';
import { describe } from '../src/review/describe.ts';
import { run, type RunOptions } from '../src/run.ts';
import { shippedIn, type TemplateFile, templateFiles } from '../src/template-files.ts';
import { isLanguage, type Language, LANGUAGES, type Texts } from '../src/texts/texts.ts';
import { TroubleError } from '../src/texts/trouble.ts';
import type { Trouble } from '../src/texts/trouble-text.ts';
import { headline } from '../src/views/headline.ts';
import * as say from './say.ts';

const here = dirname(fileURLToPath(import.meta.url));

const readLanguage = (): Language | undefined => {
  const language = core.getInput('language');
  if (language === '') return undefined;
  if (isLanguage(language)) return language;
  throw new TroubleError({
    kind: 'none-of',
    option: 'language',
    written: language,
    accepted: LANGUAGES,
  });
};

const readIssue = (): number => {
  const written = core.getInput('issue');
  const number = written ? Number(written) : context.payload.issue?.number;
  if (number !== undefined && Number.isInteger(number) && number > 0) return number;
  throw new TroubleError(written ? { kind: 'no-issue-number', written } : { kind: 'no-issue' });
};

/** The whole of the run in a few lines; what lays out a list is loaded only where there is one. */
const summaryOf = async (
  { decision, plan }: Outcome,
  number: number,
  about: { readonly dryRun: boolean; readonly texts: Texts },
): Promise<string> => {
  const { texts } = about;
  const first = headline(decision, number, texts);
  if (plan.length === 0) return 'told' in decision ? `${first}\n\n${texts.summary.nothing}` : first;
  const { changesWritten } = await import('../src/views/summary.ts');
  return `${first}\n\n${changesWritten(plan.map(describe), about)}`;
};

const tell = async ({ decision, plan }: Outcome, summary: string) => {
  const told = 'told' in decision ? decision.told : undefined;
  say.output('stage', told?.stage ?? '');
  say.output('review', told?.review ?? '');
  say.output('errors', told?.errors ?? 0);
  say.output('warnings', told?.warnings ?? 0);
  say.output('plan', jsonOf(plan));
  say.info(summary);
  await say.summary(summary);
};

/** What decides besides the issue: this code, the language, the templates, the repository's address. */
const keyOf = async (parts: readonly string[], lots: readonly (readonly TemplateFile[])[]) => {
  const code = await readFile(fileURLToPath(import.meta.url), 'utf8');
  const texts = lots.flat().map(({ text }) => text);
  return createHash('sha256')
    .update([code, ...parts, ...texts].join('\0'))
    .digest('base64url');
};

const repository = `${context.repo.owner}/${context.repo.repo}`;
const repositoryUrl = `${context.serverUrl}/${repository}`;

const open = () => {
  const token = core.getInput('token', { required: true });
  return connect({ token, repository, apiUrl: context.apiUrl, environment: process.env });
};

/** The checked-out default branch: nothing is read of what an issue says. */
const workspace = process.env.GITHUB_WORKSPACE ?? '.';

/** The repository's own templates, then those that come with Fiches. */
const templateFolders = ({ templates, texts }: Configuration): string[] => [
  join(workspace, templates),
  shippedIn(texts.language, join(here, '../../templates')),
];

const asked = (name: string): string | undefined => core.getInput(name) || undefined;

/** What the workflow asks for comes before the configuration's file. */
const readConfiguration = async () => {
  const path = asked('config') ?? CONFIG_PATH;
  const text = await configText(join(workspace, path));
  if (text === undefined && path !== CONFIG_PATH) {
    throw new TroubleError({ kind: 'not-checked-out', path });
  }
  const branch = asked('branch');
  const configuration = await configure(text, path, {
    language: readLanguage(),
    templates: asked('templates'),
    coaches: asked('coaches')
      ?.split(/[\s,]+/)
      .filter(Boolean),
    branch: branch === 'false' ? '' : branch,
    reminders: asked('reminders') === undefined ? undefined : core.getBooleanInput('reminders'),
  });
  return { configuration, text: text ?? '' };
};

/** What every look at a fiche is given. */
const lookOptions = async (dryRun: boolean) => {
  const { configuration, text } = await readConfiguration();
  const { texts, programme, coaches } = configuration;
  const folders = templateFolders(configuration);
  const lots = await Promise.all(folders.map(templateFiles));
  const key = await keyOf([texts.language, text, repositoryUrl], lots);
  const settings = async () => {
    const { firstOf } = await import('../src/templates.ts');
    const templates = firstOf(lots, folders.join(', '), programme.stages);
    return { programme, templates, texts, coaches, repositoryUrl, key };
  };
  const options: RunOptions = { dryRun, key, settings, wait };
  return { options, texts };
};

/** One fiche: the event's, or the one asked for. */
const lookAtFiche = async (dryRun: boolean) => {
  const number = readIssue();
  const { options, texts } = await lookOptions(dryRun);
  const outcome = await run(open(), number, options);
  await tell(outcome, await summaryOf(outcome, number, { dryRun, texts }));
};

/** Every fiche; nothing of it is loaded for one. @returns what failed, in a sentence */
const sweepAll = async (dryRun: boolean): Promise<string | undefined> => {
  const { sweepFiches } = await import('./sweep.ts');
  const { options, texts } = await lookOptions(dryRun);
  return sweepFiches(open(), options, texts);
};

/** The weekly board of all fiches; nothing of it is loaded for one. */
const boardOfAll = async (dryRun: boolean): Promise<void> => {
  const { makeBoard } = await import('./board.ts');
  const { configuration } = await readConfiguration();
  const folders = templateFolders(configuration);
  const style = await readFile(join(here, 'board.css'), 'utf8');
  const issuesUrl = `${repositoryUrl}/issues`;
  await makeBoard(open(), { configuration, folders, style, issuesUrl, dryRun, wait });
};

const main = async () => {
  const dryRun = core.getBooleanInput('dry-run');
  const sweeps = core.getBooleanInput('sweep');
  const failed = sweeps ? await sweepAll(dryRun) : undefined;
  // After the sweep, so that it tells what the sweep did.
  if (core.getBooleanInput('board')) await boardOfAll(dryRun);
  else if (!sweeps) await lookAtFiche(dryRun);
  if (failed) say.failed(failed);
};

/** In the language of the workflow or of the configuration, else in French. */
const sentenceOf = async (trouble: Trouble): Promise<string> => {
  const { doorTextsIn } = await import('../src/texts/door.ts');
  const configured = await readConfiguration().catch(() => undefined);
  return doorTextsIn(configured?.configuration.texts.language ?? 'fr').trouble(trouble);
};

try {
  await main();
} catch (error) {
  const trouble = troubleOf(error);
  if (trouble) say.failed(await sentenceOf(trouble));
  else if (error instanceof ConfigError) say.failed(error.message);
  // As an error of the run: its lines are read by the runner too, and one of them, made of somebody's
  // words, might be a command to it.
  else say.failed(say.bug(error));
}
