import type { Asking } from '../src/github/client.ts';
import { troubleOf } from '../src/github/trouble.ts';
import { jsonOf } from '../src/markdown/json.ts';
import { describe } from '../src/review/describe.ts';
import type { RunOptions } from '../src/run.ts';
import { sweep } from '../src/sweep.ts';
import { doorTextsIn } from '../src/texts/door.ts';
import type { Texts } from '../src/texts/texts.ts';
import { headline } from '../src/views/headline.ts';
import { sweepMarkdown } from '../src/views/sweep.ts';
import * as say from './say.ts';

/** What GitHub refuses, in one sentence. */
const sentence = (error: unknown, { language }: Texts): string => {
  const trouble = troubleOf(error);
  return trouble ? doorTextsIn(language).trouble(trouble) : say.bug(error);
};

/** Brings every fiche up to date, and tells it. @returns a sentence when some could not be */
export const sweepFiches = async (
  client: Asking,
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
  say.output('swept', jsonOf(plans));
  say.info(markdown);
  await say.summary(markdown);
  if (left > 0) say.warning(texts.summary.sweep.left(left));
  for (const { number, error } of failed) say.error(`${number}: ${sentence(error, texts)}`);
  return failed.length > 0 ? texts.summary.sweep.failed(failed.length) : undefined;
};
