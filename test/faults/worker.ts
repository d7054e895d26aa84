import { parentPort } from 'node:worker_threads';
import { type Clean, tryCell } from './cell.ts';
import { TROUBLES } from './faults.ts';
import { FLOWS } from './flows.ts';

/** One thread of the matrix: one cell after the other, each on a GitHub of its own. */

export type Cell = { readonly flow: string; readonly place: number; readonly trouble: string };

parentPort?.on('message', async ({ flow, place, trouble, clean }: Cell & { clean: Clean }) => {
  const named = <Named extends { readonly name: string }>(all: readonly Named[], name: string) =>
    all.find((one) => one.name === name)!;
  const result = await tryCell(named(FLOWS, flow), place, named(TROUBLES, trouble), clean);
  parentPort?.postMessage({ flow, place, trouble, ...result });
});
