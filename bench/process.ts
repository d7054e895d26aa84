import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process took: processor time, which other programs change little, and its memory at its peak. */
export type Cost = {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** By the clock, from the order to start it to its end, in milliseconds. */
  readonly wall: number;
};

/** Loaded before the measured program: tells at its end what it took. Not a module: that would load their loader. */
const PRELOAD = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = [userCPUTime + systemCPUTime, maxRSS];
  require('node:fs').writeFileSync(process.env.BENCH_COST, JSON.stringify(cost));
});`;

/**
 * Runs a program under an environment in which it tells its cost.
 * @param run gives how long it took by the clock
 */
export const costOf = async (
  run: (env: Readonly<Record<string, string>>) => Promise<number>,
): Promise<Cost> => {
  const folder = mkdtempSync(join(tmpdir(), 'fiches-bench-'));
  const file = join(folder, 'cost.json');
  const preload = join(folder, 'preload.cjs');
  writeFileSync(preload, PRELOAD);
  const wall = await run({ NODE_OPTIONS: `--require=${preload}`, BENCH_COST: file });
  const [microseconds = 0, kibibytes = 0]: number[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return {
    milliseconds: microseconds / 1e3,
    megabytes: (kibibytes * 1024) / 1e6,
    wall,
  };
};

/** A program of Node, by its file and arguments; what it prints is not looked at. */
export const costOfNode = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> =>
  costOf(
    (env) =>
      new Promise<number>((done, fail) => {
        const started = performance.now();
        const child = spawn(process.execPath, args, {
          stdio: 'ignore',
          env: { PATH: process.env.PATH ?? '', ...environment, ...env },
        });
        child.on('error', fail);
        child.on('close', () => done(performance.now() - started));
      }),
  );

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Each of some costs several times, turn by turn; the median of each. */
export const medians = async (
  turns: number,
  ...works: readonly (() => Promise<Cost>)[]
): Promise<Cost[]> => {
  const costs: Cost[][] = works.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, work] of works.entries()) costs[index]!.push(await work());
  }
  return costs.map((all) => ({
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
    wall: median(all.map(({ wall }) => wall)),
  }));
};
