import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { TemplateError } from '../src/fiche/template-error.ts';
import { connect } from '../src/github/client.ts';
import { failureSentence } from '../src/github/failure.ts';
import type { Outcome } from '../src/review/decide.ts';
import { describe } from '../src/review/describe.ts';
import { run } from '../src/run.ts';
import { shippedIn, type TemplateFile, templateFiles } from '../src/template-files.ts';
import { isLanguage, LANGUAGES, type Texts, textsIn } from '../src/texts/texts.ts';
import { headline } from '../src/views/headline.ts';

/** A wrong input: one sentence for whoever wrote the workflow. */
class InputError extends Error {}

const here = dirname(fileURLToPath(import.meta.url));

const readLanguage = () => {
  const language = core.getInput('language') || 'fr';
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

const main = async () => {
  const language = readLanguage();
  const texts = textsIn(language);
  const number = readIssue();
  const dryRun = core.getBooleanInput('dry-run');
  const repository = `${context.repo.owner}/${context.repo.repo}`;
  const repositoryUrl = `${context.serverUrl}/${repository}`;
  const folders = [
    join(process.env.GITHUB_WORKSPACE ?? '.', core.getInput('templates')),
    shippedIn(language, join(here, '../../templates')),
  ];
  const lots = await Promise.all(folders.map(templateFiles));
  const key = await keyOf([language, repositoryUrl], lots);
  const settings = async () => {
    const { firstOf } = await import('../src/templates.ts');
    return { templates: firstOf(lots, folders.join(', ')), texts, repositoryUrl, key };
  };
  const token = core.getInput('token', { required: true });
  const client = connect({ token, repository, apiUrl: context.apiUrl, environment: process.env });
  const coaches = core
    .getInput('coaches')
    .split(/[\s,]+/)
    .filter(Boolean);
  const outcome = await run(client, number, { dryRun, coaches, key, settings });
  await tell(outcome, await summaryOf(outcome, number, { dryRun, texts }));
};

try {
  await main();
} catch (error) {
  const sentence =
    error instanceof InputError || error instanceof TemplateError
      ? error.message
      : failureSentence(error);
  if (sentence === undefined) throw error;
  core.setFailed(sentence);
}
