import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { connect } from '../src/github/client.ts';
import { failureSentence } from '../src/github/failure.ts';
import { isError } from '../src/lint.ts';
import { labelOf } from '../src/method/labels.ts';
import type { Outcome } from '../src/review/decide.ts';
import { describe } from '../src/review/describe.ts';
import { run } from '../src/run.ts';
import { firstTemplates, shippedIn } from '../src/templates.ts';
import { TemplateError } from '../src/fiche/template.ts';
import { isLanguage, LANGUAGES, textsIn } from '../src/texts/texts.ts';
import { summaryFor } from '../src/views/summary.ts';

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

const tell = async ({ decision, plan }: Outcome, summary: string) => {
  const findings = decision.kind === 'fiche' ? decision.result.findings : [];
  const errors = findings.filter(isError).length;
  core.setOutput('stage', decision.kind === 'fiche' ? decision.course.stage : '');
  core.setOutput('review', decision.kind === 'fiche' ? labelOf(decision.situation) : '');
  core.setOutput('errors', errors);
  core.setOutput('warnings', findings.length - errors);
  core.setOutput('plan', JSON.stringify(plan));
  core.info(summary);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary, true).write();
};

const main = async () => {
  const language = readLanguage();
  const texts = textsIn(language);
  const number = readIssue();
  const dryRun = core.getBooleanInput('dry-run');
  const repository = `${context.repo.owner}/${context.repo.repo}`;
  const own = join(here, '../../templates');
  const templates = await firstTemplates([
    join(process.env.GITHUB_WORKSPACE ?? '.', core.getInput('templates')),
    shippedIn(language, own),
  ]);
  const token = core.getInput('token', { required: true });
  const client = connect({ token, repository, apiUrl: context.apiUrl, environment: process.env });
  const settings = { templates, texts, repositoryUrl: `${context.serverUrl}/${repository}` };
  const coaches = core
    .getInput('coaches')
    .split(/[\s,]+/)
    .filter(Boolean);
  const outcome = await run(client, number, settings, { dryRun, coaches });
  const changes = outcome.plan.map(describe);
  await tell(outcome, summaryFor(outcome.decision, { number, changes, dryRun, texts }));
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
