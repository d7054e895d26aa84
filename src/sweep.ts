import { watchAllowance } from './github/allowance.ts';
import type { Asking } from './github/client.ts';
import { isLimited } from './github/failure.ts';
import { observeIssues } from './github/observe-issues.ts';
import { decide, type Outcome } from './review/decide.ts';
import { diff } from './review/plan.ts';
import { sealed } from './review/seal.ts';
import type { Snapshot } from './review/snapshot.ts';
import { run, type RunOptions, type RunSettings } from './run.ts';

export type Sweep = {
  /** How many open issues there are. */
  readonly open: number;
  /** Those for which something was written, or would be. */
  readonly swept: readonly { readonly number: number; readonly outcome: Outcome }[];
  readonly failed: readonly { readonly number: number; readonly error: unknown }[];
  /** How many are left to the next run: GitHub asked to wait, or would soon. */
  readonly left: number;
};

/** What is left of GitHub's allowance to the board and to those who file meanwhile, in requests. */
const KEPT = 100;

/** GitHub asks those who write much to take a second from one to the next, in milliseconds. */
const PAUSE = 1_000;

/** True where a look at the issue as it was seen writes nothing. Nothing is asked of GitHub. */
const isAtRest = async (seen: Snapshot, { key, settings }: RunOptions): Promise<boolean> => {
  if (sealed(seen, key)) return true;
  // Who did what waits to be judged is not known here: but our comment does not remember it yet.
  const decision = await decide(seen, await settings());
  return !('desired' in decision) || diff(seen, decision.desired).length === 0;
};

/** Read once for all. */
const once = (settings: RunOptions['settings']): RunOptions['settings'] => {
  let read: Promise<RunSettings> | undefined;
  return () => {
    read ??= settings();
    return read;
  };
};

/**
 * Brings every fiche that is open, or was closed lately, to what it should look like: what a lost event
 * left undone. Those where all is in place cost no request of their own. Each other one is looked at
 * anew, one after the other; what fails for one is told at the end, and stops no other.
 */
export const sweep = async (light: Asking, asked: RunOptions): Promise<Sweep> => {
  const client = await light.patient();
  const options = { ...asked, settings: once(asked.settings) };
  const allowance = watchAllowance(client);
  const swept: { number: number; outcome: Outcome }[] = [];
  const failed: { number: number; error: unknown }[] = [];
  const waiting: number[] = [];
  let open = 0;
  for await (const seen of observeIssues(client)) {
    if (seen.state === 'open') open += 1;
    try {
      if (!(await isAtRest(seen, options))) waiting.push(seen.number);
    } catch (error) {
      failed.push({ number: seen.number, error });
    }
  }
  let left = waiting.length;
  for (const number of waiting) {
    if (allowance() < KEPT) break;
    try {
      const outcome = await run(client, number, options);
      if (outcome.plan.length > 0) swept.push({ number, outcome });
    } catch (error) {
      if (isLimited(error)) break;
      failed.push({ number, error });
    }
    left -= 1;
    if (left > 0 && !options.dryRun) await options.wait(PAUSE);
  }
  return { open, swept, failed, left };
};
