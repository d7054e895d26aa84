import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { loadLines } from './load/measures.ts';
import { peerLines } from './peers.ts';
import { isOver, table } from './table.ts';

/**
 * `npm run bench [-- FOLDER]`: what Fiches takes beside others that do the same work, then with
 * programmes of up to ten thousand fiches. Times are of the processor, and mean little from one machine
 * to another: each pair is measured turn by turn, and its medians compared.
 */

const started = performance.now();
const [folder] = process.argv.slice(2);
const lines = [...(await peerLines(folder)), ...(await loadLines())];
console.log(table(lines));
const minutes = (performance.now() - started) / 60_000;
const bundle = readFileSync('action/dist/main.js').length / 1e6;
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim()}), ${minutes.toFixed(1)} minutes; what GitHub starts is ${bundle.toFixed(2)} MB.`,
);
if (lines.some(isOver)) process.exitCode = 1;
