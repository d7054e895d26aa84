import { apply } from './github/apply.ts';
import type { Client } from './github/client.ts';
import { observe } from './github/observe.ts';
import { decide, type Outcome, type Settings } from './review/decide.ts';
import { isOurs } from './review/marker.ts';
import { diff } from './review/plan.ts';

/** Observe → decide → diff → apply, once, for one issue. A dry run stops before the last. */
export const run = async (
  client: Client,
  number: number,
  settings: Settings,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome> => {
  const snapshot = await observe(client, number);
  const decision = await decide(snapshot, settings);
  const plan = 'desired' in decision ? diff(snapshot, decision.desired, isOurs) : [];
  if (!dryRun) await apply(client, number, plan);
  return { decision, plan };
};
