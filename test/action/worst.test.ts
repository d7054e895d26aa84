import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionResult } from '../github/action.ts';
import { ENOUGH } from '../hostile/clock.ts';
import { FULL, filled, SHAPES } from '../hostile/shapes.ts';
import { type Desk, demo, openDesk } from './desk.ts';

/**
 * The most that GitHub stores, at its worst, in each place where somebody may write: a whole run takes no
 * two seconds of a processor more than a plain one, and its answer is kind.
 */

let desk: Desk;
let folder: string;
let plain: number;

/** Has a run tell what it took of a processor, as it ends. */
const TOLD =
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();process.getBuiltinModule('node:fs').writeFileSync(process.env.TOOK,String((user+system)/1000))})";

type Ran = ActionResult & { readonly took: number };

const run = async (number: number, files: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  const workspace = await mkdtemp(join(folder, 'run-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(workspace, path, '..'), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const took = join(workspace, 'took');
  const env = {
    TOOK: took,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TOLD)}`,
  };
  const result = await desk.run(number, { workspace, env });
  return { ...result, took: Number(await readFile(took, 'utf8')) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiches-worst-'));
  desk = await openDesk();
  plain = (await run(await desk.file(await demo('01-relais')))).took;
});
afterAll(async () => {
  await desk.github.close();
  await rm(folder, { recursive: true });
});

const expectQuick = ({ took }: Ran) => expect(took - plain).toBeLessThan(ENOUGH);

/** Slow in the reader, in the scan before it, in the tree, and in the rules. */
const WORST = [
  'tables of 40 columns',
  '"> "',
  'a wide table',
  '"*a_"',
  'definitions of one name',
  '"a "',
];
const worst = WORST.map((name): [string, string] => [name, SHAPES[name]!(FULL)]);

test.each(worst)('a body of %s', async (_, body) => {
  const number = await desk.file({ title: 'Relais', body, labels: ['investigation'] });
  const ran = await run(number);
  expectQuick(ran);
  expect(ran.exitCode, ran.log).toBe(0);
  expect((await desk.commentsOf(number))[0]!.body).toMatch(/n’a pas pu être lu en entier|Problème/);
});

// GitHub stores 256 characters of a title; the local one takes what it is given.
test.each(worst)('a title of %s', async (_, title) => {
  const number = await desk.file({ ...(await demo('01-relais')), title });
  const ran = await run(number);
  expectQuick(ran);
  expect(ran.exitCode, ran.log).toBe(0);
  expect(await desk.labelsOf(number)).toContain('investigation');
});

test('comments of them all: whoever wrote a command in one is answered, and the light one is heard', async () => {
  const number = await desk.file(await demo('01-relais'));
  await run(number);
  for (const [, text] of worst) {
    const body = `/valider\n${text}`.slice(0, FULL);
    await desk.github.as('autrice')('POST', `/issues/${number}/comments`, { body });
  }
  await desk.github.as('coach')('POST', `/issues/${number}/comments`, { body: '/valider Bravo' });
  const ran = await run(number);
  expectQuick(ran);
  expect(ran.exitCode, ran.log).toBe(0);
  expect(await desk.labelsOf(number)).toContain('validée');
  const [own] = await desk.commentsOf(number);
  expect(own!.body).toContain('ce commentaire n’a pas pu être lu en entier');
  expect(own!.body).toContain('dans un nouveau commentaire');
});

const TEMPLATE = '.github/ISSUE_TEMPLATE/fiche.md';
const MARKED = '<!-- fiches: investigation -->\n## Problème\n\n';

test.each(worst)('a template of %s: read, or one sentence', async (_, text) => {
  const number = await desk.file(await demo('01-relais'));
  const ran = await run(number, { [TEMPLATE]: (MARKED + text).slice(0, FULL) });
  expectQuick(ran);
  if (ran.exitCode === 0) return;
  expect(ran.log).toMatch(/^::error::[^\n]*fiche\.md[^\n]*\n$/);
});

test.each([
  ['brackets', '['],
  ['keys', 'a: 1\n'],
  ['braces', '{a: '],
  ['dashes', '- '],
  ['quotations', 'a: "b\n'],
])('a configuration of %s: one sentence that names it', async (_, piece) => {
  const number = await desk.file(await demo('01-relais'));
  const ran = await run(number, { '.github/fiches.yml': filled(piece) });
  expectQuick(ran);
  expect(ran.exitCode).toBe(1);
  expect(ran.log).toMatch(/^::error::[^\n]*fiches\.yml[^\n]*\n$/);
});
