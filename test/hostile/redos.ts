import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'recheck';
import { literals, made, type Pattern } from './patterns.ts';
import { FULL } from './shapes.ts';

/**
 * `npm run redos`: a tool (recheck) has searched for the text that is worst for each of our regular
 * expressions, and verdicts.json keeps what it found. Those that it holds not yet are looked at now;
 * every worst text is tried each time, as long as GitHub lets a text be.
 */

/** Text that is slow to read: pieces again and again, each after what comes before it. */
type Attack = {
  readonly pumps: readonly (readonly [prefix: string, pump: string])[];
  readonly suffix: string;
};

/** By the digest of an expression: nothing that is slow was found, or what was. */
type Verdicts = Readonly<Record<string, 'safe' | Attack>>;

/** The most that one of them may take on one text, in milliseconds of a processor that is shared. */
const LIMIT = 300;

/** Those whose texts are never so long, by the file and a part of the expression. */
const SHORTER: readonly (readonly [file: string, part: string, most: number])[] = [
  // What stands before and after a word (REACH).
  ['src/prose/negation.ts', '', 80],
  ['src/rules/problem-tool-first.ts', 'absence|manque', 80],
  // What stands before a list (REACH); a title, of which GitHub takes no more.
  ['src/rules/solution-feature-list.ts', 'mesur|objectif', 120],
  ['src/fiche/names.ts', '', 256],
  // Files of the one who runs it: git's own, and workflows.
  ['src/cli/client.ts', '', 10_000],
  ['src/doctor/', '', 10_000],
  // The head of a body that is too heavy to be read.
  ['src/review/decide.ts', '^(?!<!--)', 2_000],
];

const FILE = join(import.meta.dirname, 'verdicts.json');

const digest = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, 16);

const lookAt = async ({ where, source, flags }: Pattern): Promise<'safe' | Attack> => {
  const plain = flags.replace(/[dgy]/g, '');
  const first = await check(source, plain, { timeout: 2_000 });
  const found =
    first.status === 'unknown'
      ? await check(source, plain, { timeout: 60_000, checker: 'fuzz' })
      : first;
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown') throw new Error(`${where}: no verdict (${found.error.kind})`);
  const { pumps, suffix } = found.attack;
  return { pumps: pumps.map(({ prefix, pump }) => [prefix, pump] as const), suffix };
};

const worst = ({ pumps, suffix }: Attack, length: number): string => {
  const fixed = pumps.reduce((sum, [prefix]) => sum + prefix.length, suffix.length);
  const each = pumps.reduce((sum, [, pump]) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, each)));
  return pumps.map(([prefix, pump]) => prefix + pump.repeat(times)).join('') + suffix;
};

/** As it is used: at every place of a text, or where a word begins (see prose/phrases.ts). */
const tryOut = ({ source, flags }: Pattern, text: string): void => {
  const pattern = new RegExp(source, [...new Set([...flags, 'g'])].join(''));
  if (!pattern.sticky) {
    text.replace(pattern, '');
    return;
  }
  for (const { index } of text.matchAll(/[a-z0-9]+/g)) {
    pattern.lastIndex = index;
    pattern.test(text);
  }
};

const cpu = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

const told = (pattern: Pattern, attack: Attack): string | undefined => {
  const { where, source } = pattern;
  const short = SHORTER.find(([file, part]) => where.startsWith(file) && source.includes(part));
  const text = worst(attack, short?.[2] ?? FULL);
  const took = cpu(() => tryOut(pattern, text));
  if (took <= LIMIT) return undefined;
  return `${where}: ${Math.round(took)} ms for ${text.length} characters, as ${JSON.stringify(text.slice(0, 40))}: /${source.slice(0, 80)}/`;
};

const patterns = [...literals(), ...(await made())];
const known = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Verdicts;
const verdicts: Record<string, 'safe' | Attack> = {};
for (const pattern of patterns) {
  const verdict = known[digest(pattern)];
  if (verdict) verdicts[digest(pattern)] = verdict;
}
const waiting = patterns.filter((pattern) => !(digest(pattern) in verdicts));
const fresh = waiting.length;
const work = async (): Promise<void> => {
  for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
    verdicts[digest(pattern)] = await lookAt(pattern);
  }
};
// The tool runs beside us, once for each processor of a small machine.
await Promise.all([work(), work()]);
if (!process.argv.includes('--check')) {
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(FILE, `${JSON.stringify(sorted, null, 1)}\n`);
}
const slow = patterns.flatMap((pattern) => {
  const verdict = verdicts[digest(pattern)];
  return verdict === undefined || verdict === 'safe' ? [] : (told(pattern, verdict) ?? []);
});
console.log(`${patterns.length} regular expressions, ${fresh} looked at now, ${slow.length} slow.`);
for (const line of slow) console.log(line);
process.exit(slow.length === 0 ? 0 : 1);
