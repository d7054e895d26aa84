import { spawnSync } from 'node:child_process';
import { tooHeavy } from '../../src/markdown/heavy.ts';
import { climb, inWords, looked, randomFrom, type Slow, smallest } from './climb.ts';
import { ENOUGH } from './clock.ts';
import { FULL, longest, SHAPES } from './shapes.ts';

/**
 * `npm run fuzz -- SECONDS SEED`: half of the time looks for a text that holds a run longer than
 * those we know, half tries the laws of this folder on what they have never seen. Two minutes, and a
 * seed of its own, when nothing is said. It fails where something passed the bound or broke a law.
 */

const SECONDS = Number(process.argv[2] ?? 120);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000);

/** For each law, in seconds; a vitest that hears nothing of its tests for a minute gives them up. */
const EACH_LAW = Math.min(SECONDS / 30, 10);

/** Between two lines that tell how far it is, in milliseconds. */
const TELL_EVERY = 5_000;

const started = Date.now();
const end = started + SECONDS * 500;
let [texts, most, told] = [0, 0, started];

/** False once time is up. */
const goesOn = (took: number): boolean => {
  texts += 1;
  most = Math.max(most, took);
  const now = Date.now();
  if (now - told >= TELL_EVERY) {
    told = now;
    const [gone, of] = [now - started, end - started].map((time) => Math.round(time / 1_000));
    console.log(`${gone}/${of} s: ${texts} texts, the slowest ${Math.round(most)} ms`);
  }
  return now < end && took <= ENOUGH;
};

/** Those of shapes.ts, whole and as far as they are read: some stand in no test, for they are many. */
const known = async (): Promise<{ took: number; as: string }[]> => {
  const found: { took: number; as: string }[] = [];
  for (const [as, make] of Object.entries(SHAPES)) {
    for (const text of [make(FULL), make(longest((length) => !tooHeavy(make(length))))]) {
      const took = await looked(text);
      found.push({ took, as });
      goesOn(took);
    }
    if (Date.now() >= end) break;
  }
  return found;
};

const searched = async (): Promise<Slow[]> => {
  const random = randomFrom(SEED);
  const found: Slow[] = [];
  while (Date.now() < end) {
    const slow = await climb(random, ({ took }) => goesOn(took));
    found.push(slow.took > ENOUGH ? await smallest(slow, ENOUGH) : slow);
  }
  return found;
};

console.log(`seed ${SEED}, ${SECONDS} s`);
const shapes = await known();
const climbed = (await searched()).map(({ text, took }) => ({ took, as: inWords(text) }));
const slowest = [...shapes, ...climbed].sort((a, b) => b.took - a.took).slice(0, 10);
for (const { took, as } of slowest) {
  console.log(`${took > ENOUGH ? '✗' : ' '} ${String(Math.round(took)).padStart(6)} ms  ${as}`);
}

const laws = spawnSync(
  'npx',
  ['vitest', 'run', 'test/hostile', '--exclude=**/slow.test.ts', '--testTimeout=1200000'],
  {
    env: { ...process.env, FUZZ_SECONDS: String(EACH_LAW), FUZZ_SEED: String(SEED) },
    stdio: 'inherit',
  },
);
const held = slowest.some(({ took }) => took > ENOUGH);
console.log(
  `${held ? `a text takes more than ${ENOUGH} ms` : 'no text passed the bound'}, ${
    laws.status === 0 ? 'every law held' : 'a law broke'
  }: seed ${SEED}`,
);
process.exit(held ? 1 : (laws.status ?? 1));
