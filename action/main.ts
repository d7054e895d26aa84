import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { CONFIG_PATH, type Configuration, configure } from '../src/config/configuration.ts';
import { ConfigError } from '../src/config/problem.ts';
import { configText } from '../src/config-file.ts';
import { TemplateError } from '../src/fiche/template-error.ts';
import { connect } from '../src/github/client.ts';
import { failureSentence } from '../src/github/failure-sentence.ts';
import type { Outcome } from '../src/review/decide.ts';
import { describe } from '../src/review/describe.ts';
import { run, type RunOptions } from '../src/run.ts';
import { shippedIn, type TemplateFile, templateFiles } from '../src/template-files.ts';
import { isLanguage, type Language, LANGUAGES, type Texts } from '../src/texts/texts.ts';
import { headline } from '../src/views/headline.ts';

/** A wrong input: one sentence for whoever wrote the workflow. */
class InputError extends Error {}

const here = dirname(fileURLToPath(import.meta.url));

const readLanguage = (): Language | undefined => {
  const language = core.getInput('language');
  if (language === '') return undefined;
  if (isLanguage(language)) return language;
  throw new InputError(`language: « ${language} » is not known; write ${LANGUAGES.join(' or ')}.`);
};

const readIssue = (): number => {
  const written = core.getInput('issue');
  const number = written ? Number(written) : context.payload.issue?.number;
  if (number !== undefined && Number.isInteger(number) && number > 0) return number;
  throw new InputError(
    written
      ? `issue: « ${written} » is no issue number.`
      : 'This event is about no issue: run on « issues » events, or give the input « issue ».',
  );
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
  core.setOutput('stage', told?.stage ?? '');
  core.setOutput('review', told?.review ?? '');
  core.setOutput('errors', told?.errors ?? 0);
  core.setOutput('warnings', told?.warnings ?? 0);
  core.setOutput('plan', JSON.stringify(plan));
  core.info(summary);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary, true).write();
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
    throw new InputError(`config: there is no file ${path} in the checked-out repository.`);
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

/** Every open fiche; nothing of it is loaded for one. @returns what failed, in a sentence */
const sweepAll = async (dryRun: boolean): Promise<string | undefined> => {
  const { sweepFiches } = await import('./sweep.ts');
  const { options, texts } = await lookOptions(dryRun);
  return sweepFiches(open(), options, texts);
};

/** A folder that a workflow may put on a site: the page is its index. @returns its path */
const writeSite = async (forms: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'tableau-de-bord-'));
  for (const [name, content] of Object.entries(forms)) {
    await writeFile(join(folder, name === 'board.html' ? 'index.html' : name), content);
  }
  return folder;
};

/** The weekly board of all fiches; nothing of it is loaded for one. */
const makeBoard = async (dryRun: boolean) => {
  const { configuration } = await readConfiguration();
  const { programme, texts, branch, reminders } = configuration;
  const [{ runBoard }, { firstTemplates }, { startOfDay }] = await Promise.all([
    import('../src/run-board.ts'),
    import('../src/templates.ts'),
    import('../src/method/calendar.ts'),
  ]);
  const at = core.getInput('at') || undefined;
  if (at !== undefined && startOfDay(at) === undefined) {
    throw new InputError(`at: « ${at} » is no date; write it as 2026-11-23.`);
  }
  const templates = await firstTemplates(templateFolders(configuration), programme.stages);
  const { change, forms, reminded, archived } = await runBoard(open(), {
    at,
    dryRun,
    settings: { programme, templates, texts },
    watching: {
      now: () => new Date(),
      wait,
      progress: (read, all) => core.info(`${read}/${all}`),
    },
    issuesUrl: `${repositoryUrl}/issues`,
    reminders,
    branch,
    style: await readFile(join(here, 'board.css'), 'utf8'),
    summarize: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
  });
  core.setOutput('folder', await writeSite(forms));
  const words = reminded.map((reminder) => ({ type: 'remind', ...reminder }));
  core.setOutput('plan', JSON.stringify([...(change ? [change] : []), ...words]));
  if (archived === 'refused') {
    core.warning(
      'The week is not kept in the branch: it needs « permissions: contents: write ». The issue is up to date.',
    );
  }
};

const main = async () => {
  const dryRun = core.getBooleanInput('dry-run');
  const sweeps = core.getBooleanInput('sweep');
  const failed = sweeps ? await sweepAll(dryRun) : undefined;
  // After the sweep, so that it tells what the sweep did.
  if (core.getBooleanInput('board')) await makeBoard(dryRun);
  else if (!sweeps) await lookAtFiche(dryRun);
  if (failed) core.setFailed(failed);
};

try {
  await main();
} catch (error) {
  const sentence =
    error instanceof InputError || error instanceof TemplateError || error instanceof ConfigError
      ? error.message
      : failureSentence(error);
  // A bug is shown as it is, as an error of the run: its lines are read by the runner too, and one of
  // them, made of somebody's words, might be a command to it.
  core.setFailed(
    sentence ?? (error instanceof Error ? (error.stack ?? error.message) : `${error}`),
  );
}
