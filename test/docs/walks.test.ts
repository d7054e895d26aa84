import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { type Block, blocksOf, PAGES } from './pages.ts';

/** The walks of CONTRIBUTING.md, done in a copy of this repository as somebody would do them. */

const call = promisify(execFile);
const COPIED = ['src', 'action', 'build', 'build.ts', 'templates', 'test', 'docs', 'bench'];
const ALONE = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'action.yml', 'README.md'];

const copy = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-walks-'));
  const whole = (path: string) => !/action\/dist|consumer/.test(path);
  for (const name of COPIED) await cp(name, join(folder, name), { recursive: true, filter: whole });
  for (const name of ALONE) await cp(name, join(folder, name));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** Puts the changed lines of one place where the lines that they stand among are, once. */
const changed = (text: string, place: string): string => {
  const lines = place.split('\n').filter((line) => line !== '');
  const kept = (marks: string) =>
    lines.filter((line) => marks.includes(line[0] ?? '')).map((line) => `${line.slice(1)}\n`);
  const [before, after] = [kept(' -').join(''), kept(' +').join('')];
  const parts = text.split(before);
  if (parts.length !== 2) {
    throw new Error(`these lines stand ${parts.length - 1} times in the file:\n${before}`);
  }
  return parts.join(after);
};

const follow = async (folder: string, { language, about, value }: Block) => {
  const path = join(folder, about);
  if (language === 'sh') return void (await call('bash', ['-e', '-c', value], { cwd: folder }));
  if (language !== 'diff') return writeFile(path, `${value}\n`);
  const places = value.split(/^@@$/m);
  return writeFile(path, places.reduce(changed, await readFile(path, 'utf8')));
};

const page = PAGES.find(({ path }) => path === 'CONTRIBUTING.md')!;
const isStep = ({ value, about }: Block) => about !== '' || value.startsWith('cp ');

let folder: string;
beforeAll(async () => {
  folder = await copy();
  for (const block of blocksOf(page).filter(isStep)) await follow(folder, block);
}, 60_000);

const inCopy = (command: string, ...args: string[]) =>
  call(process.execPath, [join(folder, 'node_modules', command), ...args], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );

test('there are four of them', () => {
  const headings = [...page.text.matchAll(/^## (Add a .*)$/gm)].map(([, name]) => name);
  expect(headings).toEqual(['Add a rule', 'Add a command', 'Add a view', 'Add a language']);
});

test('what they write compiles', async () => {
  await writeFile(
    join(folder, 'src/tsconfig.json'),
    '{ "extends": "../tsconfig.json", "include": ["."] }',
  );
  expect(await inCopy('typescript/bin/tsc', '--project', 'src')).toBe('');
}, 180_000);

test('the rule judges its own examples, the command is read', async () => {
  const told = await inCopy(
    'vitest/vitest.mjs',
    ...['run', 'test/rules/examples.test.ts', 'test/texts.test.ts', '--reporter', 'json'],
  );
  const { success, testResults } = JSON.parse(told.slice(told.indexOf('{')));
  expect(success, told.slice(0, 2000)).toBe(true);
  const titles = testResults.flatMap(({ assertionResults }: { assertionResults: unknown[] }) =>
    assertionResults.map((result) => (result as { fullName: string }).fullName),
  );
  expect(titles.filter((name: string) => name.includes('prototype-link'))).toHaveLength(5);
}, 120_000);

test('the command line has the view and the language', async () => {
  const cli = join(folder, 'src/cli.ts');
  const lint = (...args: string[]) =>
    call(process.execPath, [cli, 'lint', ...args], { cwd: folder }).catch((error) => error);
  const fiche = 'test/demo/fiches/02-a-moitie.md';
  const compact = await lint(fiche, '--format', 'compact');
  expect(compact.stdout).toMatch(/^test\/demo\/fiches\/02-a-moitie\.md:\d+:\d+: error: \S/m);
  expect((await lint(fiche, '--language', 'de')).stdout).toContain('to complete');
});
