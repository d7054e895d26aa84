import { globSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { loadLines } from './load/measures.ts';
import { peerLines } from './peers.ts';
import { isOver, table } from './table.ts';

/**
 * `npm run bench [-- FOLDER]`: what Fiches takes beside others that do the same work, then with
 * programmes of up to ten thousand fiches. Times are of the processor, and mean little from one machine
 * to another: each pair is measured turn by turn, and its medians compared.
 */

const begun = performance.now();
const [folder] = process.argv.slice(2);
const lines = [...(await peerLines(folder)), ...(await loadLines())];
console.log(table(lines));
const minutes = (performance.now() - begun) / 60_000;
const started = globSync('action/dist/{main,start-*}.js');
const megabytes = started.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim()}), ${minutes.toFixed(1)} minutes; what is loaded at each start is ${megabytes.toFixed(2)} MB.`,
);
if (lines.some(isOver)) process.exitCode = 1;
