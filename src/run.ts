import { apply } from './github/apply.ts';
import type { Asking, Client } from './github/client.ts';
import { restBefore } from './github/failure.ts';
import { lookingAgain } from './github/looking-again.ts';
import { observe, observeVersions } from './github/observe.ts';
import { assignableAmong, ranksOf } from './github/rights.ts';
import type { Outcome, Settings } from './review/decide.ts';
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
  const [{ asked, unread }, { remembered }] = await Promise.all([
    import('./review/acts.ts'),
    import('./review/plan.ts'),
  ]);
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
  client: Asking,
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
 * Observe → decide → diff. What reads and judges a text is loaded only when something has changed:
 * most events change nothing.
 */
const look = async (asking: Asking, number: number, options: RunOptions): Promise<Outcome> => {
  const seen = await firstLook(asking, number, options);
  if (!seen) return { decision: { kind: 'no-fiche' }, plan: [] };
  const told = sealed(seen, options.key);
  if (told) return { decision: { kind: 'settled', told }, plan: [] };
  const client = await asking.patient();
  const settings = await options.settings();
  const snapshot = await completed(client, seen, settings);
  const [{ decide }, { diff }] = await Promise.all([
    import('./review/decide.ts'),
    import('./review/plan.ts'),
  ]);
  const decision = await decide(snapshot, settings);
  return { decision, plan: 'desired' in decision ? diff(snapshot, decision.desired) : [] };
};

/** One run for one issue: observe → decide → diff → apply. A dry run stops before the last. */
export const run = async (
  client: Asking,
  number: number,
  options: RunOptions,
): Promise<Outcome> => {
  const first = await look(client, number, options);
  if (options.dryRun || first.plan.length === 0) return first;
  const patient = await client.patient();
  await lookingAgain(first, {
    look: () => look(client, number, options),
    write: ({ plan }) => apply(patient, number, plan),
    wait: options.wait,
  });
  // What this run wrote is what it first set out to.
  return first;
};
