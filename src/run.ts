import { apply } from './github/apply.ts';
import type { Client } from './github/client.ts';
import { observe, observeVersions } from './github/observe.ts';
import { assignableAmong, ranksOf } from './github/rights.ts';
import { asked, unread } from './review/acts.ts';
import { decide, type Outcome, remembered, type Settings } from './review/decide.ts';
import { diff } from './review/plan.ts';
import type { Snapshot } from './review/snapshot.ts';

export type RunOptions = {
  readonly dryRun: boolean;
  /** Logins and teams (`org/team`) that are coaches whatever their role in the repository. */
  readonly coaches: readonly string[];
};

/** What must be known besides to judge what people did since the last look; most runs need nothing. */
const completed = async (
  client: Client,
  snapshot: Snapshot,
  { coaches }: RunOptions,
): Promise<Snapshot> => {
  const wanted = asked(snapshot, unread(snapshot, remembered(snapshot)));
  const [ranks, assignable, versions] = await Promise.all([
    ranksOf(client, wanted.people, coaches),
    assignableAmong(client, wanted.coaches),
    wanted.versions ? observeVersions(client, snapshot.number) : [],
  ]);
  return { ...snapshot, ranks, assignable, versions };
};

/** Observe → decide → diff → apply, once, for one issue. A dry run stops before the last. */
export const run = async (
  client: Client,
  number: number,
  settings: Settings,
  options: RunOptions,
): Promise<Outcome> => {
  const seen = await observe(client, number);
  if (!seen) return { decision: { kind: 'no-fiche' }, plan: [] };
  const snapshot = await completed(client, seen, options);
  const decision = await decide(snapshot, settings);
  const plan = 'desired' in decision ? diff(snapshot, decision.desired) : [];
  if (!options.dryRun) await apply(client, number, plan);
  return { decision, plan };
};
