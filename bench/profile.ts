import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Line } from './table.ts';

/** Where the processor's time goes in a process: what it loads, file by file. */

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

const RUNS = 10;
const SHOWN = 8;

/** Whose work it is; what Node compiles of ours is told apart from its own. */
const placeOf = ({ functionName, url }: Profile['nodes'][number]['callFrame']): string => {
  if (functionName === 'compileSourceTextModule') return 'the compilation of our files';
  if (url.startsWith('node:')) return 'what is Node’s own';
  return url === '' ? functionName : basename(url);
};

const readProfile = (profile: Profile, spent: Map<string, number>) => {
  const places = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  for (const [index, sample] of profile.samples.entries()) {
    const place = places.get(sample) ?? '';
    spent.set(place, (spent.get(place) ?? 0) + (profile.timeDeltas[index] ?? 0));
  }
};

/** The shares of some runs of a program, the largest first: to look at itself slows it. */
export const profileOf = async (run: (options: string) => Promise<unknown>): Promise<Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-profile-'));
  for (let turn = 0; turn < RUNS; turn += 1) {
    await run(`--cpu-prof --cpu-prof-interval=200 --cpu-prof-dir=${folder}`);
  }
  const spent = new Map<string, number>();
  for (const name of await readdir(folder)) {
    readProfile(JSON.parse(await readFile(join(folder, name), 'utf8')), spent);
  }
  await rm(folder, { recursive: true });
  spent.delete('(idle)');
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  const largest = [...spent].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return largest.map(([place, time]) => ({
    what: `its share of an event that changes nothing: ${place}`,
    ours: `${((100 * time) / all).toFixed(0)} %`,
    beside: '',
    theirs: '',
  }));
};
