import { join } from 'node:path';

/** How many times as fast a run's own waits pass, and how many times as short it waits for an answer. */
type Speed = { readonly waits: number; readonly limits: number };

/** The environment of a run that is in a hurry, and knows the time of this process. */
export const hastened = ({ waits, limits }: Speed): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'hasten.ts')} --disable-warning=ExperimentalWarning`,
  HASTEN_WAITS: String(waits),
  HASTEN_LIMITS: String(limits),
  HASTEN_NOW: String(Date.now()),
});
