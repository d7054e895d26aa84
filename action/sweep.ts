import * as core from '@actions/core';
import type { Client } from '../src/github/client.ts';
import { troubleOf } from '../src/github/trouble.ts';
import { describe } from '../src/review/describe.ts';
import type { RunOptions } from '../src/run.ts';
import { sweep } from '../src/sweep.ts';
import { doorTextsIn } from '../src/texts/door.ts';
import type { Texts } from '../src/texts/texts.ts';
import { headline } from '../src/views/headline.ts';
import { sweepMarkdown } from '../src/views/sweep.ts';

/** A bug is shown as it is; what GitHub refuses, in one sentence. */
const sentence = (error: unknown, { language }: Texts): string => {
  const trouble = troubleOf(error);
  if (trouble) return doorTextsIn(language).trouble(trouble);
  return error instanceof Error ? (error.stack ?? error.message) : `${error}`;
};

/** Brings every fiche up to date, and tells it. @returns a sentence when some could not be */
export const sweepFiches = async (
  client: Client,
  options: RunOptions,
  texts: Texts,
): Promise<string | undefined> => {
  const { dryRun } = options;
  const { open, swept, failed, left } = await sweep(client, options);
  const fiches = swept.map(({ number, outcome: { decision, plan } }) => ({
    headline: headline(decision, number, texts),
    changes: plan.map(describe),
  }));
  const counts = { open, failed: failed.length, left };
  const markdown = sweepMarkdown({ ...counts, swept: fiches, dryRun, texts });
  const plans = swept.map(({ number, outcome: { plan } }) => ({ number, plan }));
  core.setOutput('swept', JSON.stringify(plans));
  core.info(markdown);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  if (left > 0) core.warning(texts.summary.sweep.left(left));
  for (const { number, error } of failed) core.error(`${number}: ${sentence(error, texts)}`);
  return failed.length > 0 ? texts.summary.sweep.failed(failed.length) : undefined;
};
