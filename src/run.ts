import { apply } from './github/apply.ts';
import type { Client } from './github/client.ts';
import { LOOKS, PAUSE, restBefore, wasLost } from './github/failure.ts';
import { observe, observeVersions } from './github/observe.ts';
import { assignableAmong, ranksOf } from './github/rights.ts';
import type { Outcome, Settings } from './review/decide.ts';
import { diff, remembered } from './review/plan.ts';
import { sealed } from './review/seal.ts';
import type { Snapshot } from './review/snapshot.ts';

export type RunSettings = Settings & {
  /** Logins and teams (`org/team`) that are coaches whatever their role in the repository. */
  readonly coaches: readonly string[];
};

export type RunOptions = {
  readonly dryRun: boolean;
  /** Stands for the settings and for our own code (see review/seal.ts). */
  readonly key: string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Read only where there is something to decide. */
  readonly settings: () => Promise<RunSettings>;
};

/** What must be known besides to judge what people did since the last look; most runs need nothing. */
const completed = async (
  client: Client,
  snapshot: Snapshot,
  { coaches, programme }: RunSettings,
): Promise<Snapshot> => {
  const { asked, unread } = await import('./review/acts.ts');
  const wanted = asked(snapshot, unread(snapshot, remembered(snapshot, programme), programme));
  const [ranks, assignable, versions] = await Promise.all([
    ranksOf(client, wanted.people, coaches),
    assignableAmong(client, wanted.coaches),
    wanted.versions ? observeVersions(client, snapshot.number) : [],
  ]);
  return { ...snapshot, ranks, assignable, versions };
};

/** Most runs end with the first look: what waits and asks again is loaded where it fails. */
const firstLook = async (
  client: Client,
  number: number,
  { wait }: RunOptions,
): Promise<Snapshot | undefined> => {
  try {
    return await observe(client, number);
  } catch (error) {
    const rest = restBefore(error);
    if (rest === undefined) throw error;
    await wait(rest * 1_000);
    return observe(await client.patient(), number);
  }
};

/**
 * Observe → decide → diff → apply, once. A dry run stops before the last. What reads and judges a
 * text is loaded only when something has changed: most events change nothing.
 */
const once = async (
  asking: Client,
  number: number,
  options: RunOptions,
): Promise<Outcome & { readonly lost?: unknown }> => {
  const seen = await firstLook(asking, number, options);
  if (!seen) return { decision: { kind: 'no-fiche' }, plan: [] };
  const told = sealed(seen, options.key);
  if (told) return { decision: { kind: 'settled', told }, plan: [] };
  const client = await asking.patient();
  const settings = await options.settings();
  const snapshot = await completed(client, seen, settings);
  const { decide } = await import('./review/decide.ts');
  const decision = await decide(snapshot, settings);
  const plan = 'desired' in decision ? diff(snapshot, decision.desired) : [];
  try {
    if (!options.dryRun) await apply(client, number, plan);
    return { decision, plan };
  } catch (error) {
    if (!wasLost(error)) throw error;
    return { decision, plan, lost: error };
  }
};

/**
 * One run for one issue. Where the answer to a write is lost, the write may have been done: the issue
 * is looked at before anything is written again.
 */
export const run = async (
  client: Client,
  number: number,
  options: RunOptions,
): Promise<Outcome> => {
  const first = await once(client, number, options);
  let latest = first;
  for (let look = 0; latest.lost !== undefined && look < LOOKS; look += 1) {
    await options.wait(PAUSE);
    latest = await once(client, number, options);
  }
  if (latest.lost !== undefined) throw latest.lost;
  // What this run wrote is what it first set out to.
  return { decision: first.decision, plan: first.plan };
};
