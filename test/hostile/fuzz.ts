import { spawnSync } from 'node:child_process';
import { commandsIn } from '../../src/commands/parse.ts';
import { tooHeavy } from '../../src/markdown/heavy.ts';
import { decide } from '../../src/review/decide.ts';
import { World } from '../review/world.ts';
import { cpu, ENOUGH } from './clock.ts';
import { settings } from './settings.ts';
import { FULL, filled, longest, SHAPES } from './shapes.ts';

/**
 * `npm run fuzz -- SECONDS`: looks for a text that holds a run longer than those we know. Shapes are
 * put together and changed again and again, and what is slowest is kept; then the laws are tried on
 * a thousand texts each. Measures are of the processor's time: run it where little else runs.
 */

const SECONDS = Number(process.argv[2] ?? 120);
const HEAD = '## Problème\n\nx\n\n## Solution\n\n';

// biome-ignore format: a list
const TOKENS = ['- ', '* ', '1. ', '> ', '  ', '    ', '\t', 'a', 'a ', '1 ', 'é', '*', '_', '**', '`', '```', '~~~', '[', ']', '](b)', '[a]: b', '|', '|-|', '---', '===', '# ', '<div>', '<!--', '-->', '<a>', '&amp;', '\\', '[ ] ', '![', 'www.a.b', '06 12 34 56 78 ', 'a@gmail.com ', '«A', ' mois ', 'sans ', '\n', '\n\n', '\n  ', '\n    ', '\n> ', '\n- ', '\n## a\n', '/aide\n', '  \n', ')', '"', '<', ':', '!'];

const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(Math.random() * items.length)]!;

const changed = (tokens: readonly string[]): readonly string[] => {
  const at = Math.floor(Math.random() * (tokens.length + 1));
  const [before, after] = [tokens.slice(0, at), tokens.slice(at)];
  const some = tokens.slice(at, at + 1 + Math.floor(Math.random() * 5));
  const kinds = [
    [...before, pick(TOKENS), ...after],
    [...before, ...after.slice(1)],
    [...before, pick(TOKENS), ...after.slice(1)],
    [...before, ...some, ...after],
    [...before, ...Array<string>(8).fill(pick(TOKENS)), ...after],
  ];
  return pick(kinds).slice(0, 80);
};

/** What the whole of one look at a fiche takes, and of a comment of the same words. */
const looked = async (body: string): Promise<number> => {
  const { now } = new World(settings, body, ['investigation']);
  return cpu(async () => {
    await decide(now, settings);
    commandsIn(`/aide\n${body}`);
  });
};

const readable = (make: (length: number) => string): string =>
  make(longest((length) => !tooHeavy(make(length))));

const slowest: { took: number; as: string }[] = [];
const note = (took: number, as: string) => {
  slowest.push({ took, as });
  slowest.sort((a, b) => b.took - a.took);
  slowest.length = Math.min(slowest.length, 10);
};

const climb = async (end: number): Promise<void> => {
  const make = (tokens: readonly string[]) => (length: number) =>
    HEAD + (tokens.length > 0 ? filled(tokens.join(''), length) : '');
  let best: readonly string[] = [pick(TOKENS), pick(TOKENS)];
  let most = 0;
  for (let stale = 0; stale < 40 && Date.now() < end; stale += 1) {
    const tokens = changed(best);
    const took = await looked(readable(make(tokens)));
    if (took <= most * 1.05) continue;
    [best, most, stale] = [tokens, took, 0];
  }
  note(most, JSON.stringify(best.join('')));
};

for (const [name, make] of Object.entries(SHAPES)) {
  const body = (length: number) => HEAD + make(length);
  for (const text of [body(FULL - HEAD.length), readable(body)]) note(await looked(text), name);
}
const end = Date.now() + SECONDS * 1_000;
while (Date.now() < end) await climb(end);
for (const { took, as } of slowest)
  console.log(`${Math.round(took).toString().padStart(6)} ms  ${as}`);

const laws = spawnSync('npx', ['vitest', 'run', 'test/hostile', '--testTimeout=1200000'], {
  env: { ...process.env, FUZZ_RUNS: '1000' },
  stdio: 'inherit',
});
const held = slowest.filter(({ took }) => took > ENOUGH);
process.exit(held.length > 0 ? 1 : (laws.status ?? 1));
