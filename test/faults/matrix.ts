import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Clean, cleanRun } from './cell.ts';
import { TROUBLES } from './faults.ts';
import { FLOWS } from './flows.ts';
import { type Done, requestsOf, sentencesOf, tableOf } from './table.ts';
import type { Cell } from './worker.ts';

/**
 * `npm run faults`: every request of every flow meets every fault, in the built Action against a
 * GitHub of this machine. Prints a table; exits with 1 when a cell is wrong. With words, only the
 * flows and the faults whose names hold one of them.
 */

const words = process.argv.slice(2);

const chosen = <Named extends { readonly name: string }>(all: readonly Named[]) => {
  const some = all.filter(({ name }) => words.some((word) => name.includes(word)));
  return some.length > 0 ? some : all;
};

/** Part of a cell is waiting: more of them at once than there are processors. */
const AT_ONCE = availableParallelism() + 2;

const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1_000);

const flows = chosen(FLOWS);
const troubles = chosen(TROUBLES);
const cleans = new Map<string, Clean>();
const queue: Cell[] = [];
for (const flow of flows) {
  const clean = await cleanRun(flow);
  cleans.set(flow.name, clean);
  for (const [place, request] of clean.requests.entries()) {
    for (const trouble of troubles.filter(({ of }) => of?.(request) ?? true)) {
      queue.push({ flow: flow.name, place, trouble: trouble.name });
    }
  }
}
const all = queue.length;
const done: Done[] = [];

const told = (cell: Done) => {
  done.push(cell);
  if (cell.wrong.length > 0) {
    const { method, path } = cleans.get(cell.flow)!.requests[cell.place]!;
    console.error(
      `✗ ${cell.flow} · ${cell.place + 1}. ${method} ${path} · ${cell.trouble}: ${cell.wrong.join('; ')} (${cell.sentence})`,
    );
  }
  if (done.length % 50 === 0) console.error(`${done.length}/${all}, ${seconds()} s`);
};

const work = (): Promise<void> =>
  new Promise((ended, failed) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const next = () => {
      const cell = queue.shift();
      if (cell) worker.postMessage({ ...cell, clean: cleans.get(cell.flow) });
      else worker.terminate();
    };
    worker.on('message', (cell: Done) => {
      told(cell);
      next();
    });
    worker.on('error', failed);
    worker.on('exit', () => ended());
    next();
  });

await Promise.all(Array.from({ length: AT_ONCE }, work));

const wrong = done.filter((cell) => cell.wrong.length > 0).length;
console.log(requestsOf(cleans));
console.log(`\n${tableOf(done, flows, troubles)}\n`);
console.log(sentencesOf(done));
console.log(`\n${done.length} cells, ${wrong} wrong, ${seconds()} s`);
if (wrong > 0 || done.length < all) process.exitCode = 1;
