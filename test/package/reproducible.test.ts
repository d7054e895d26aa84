import { execFileSync, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What the build reads, and what it makes. */
const SOURCES = [
  ...globSync('action/*.ts'),
  'build',
  'build.ts',
  'package.json',
  'src',
  'templates',
  'tsconfig.json',
];
const MADE = ['action/dist', 'dist', 'templates'];

/** Every file under some folders of a place, by its path, byte by byte. */
const filesIn = async (place: string) => {
  const files = new Map<string, string>();
  for (const folder of MADE) {
    const entries = await readdir(join(place, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(place.length + 1), await readFile(path, 'latin1'));
    }
  }
  return files;
};

/** Packages stand beside the sources, as npm puts them: by a second name of each file, where the disk can. */
const bringPackages = (folder: string) => {
  try {
    execFileSync('cp', ['-RPl', 'node_modules', folder], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-RP', 'node_modules', folder]);
  }
};

/** Builds elsewhere, under another clock, another language and another time zone. */
const build = (folder: string) =>
  new Promise<number | null>((done, fail) => {
    const env = {
      PATH: process.env.PATH ?? '',
      TZ: 'Asia/Tokyo',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: folder,
    };
    const child = spawn(process.execPath, ['build.ts'], { cwd: folder, env, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', done);
  });

test('built from clean in another folder, every byte is the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-built-again-'));
  for (const path of SOURCES) await cp(path, join(folder, path), { recursive: true });
  bringPackages(folder);
  expect(await build(folder)).toBe(0);
  const [here, there] = await Promise.all([filesIn(resolve('.')), filesIn(folder)]);
  expect(here.size).toBeGreaterThan(50);
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  const others = [...here].filter(([path, bytes]) => there.get(path) !== bytes);
  expect(others.map(([path]) => path)).toEqual([]);
  const own = [...here].filter(([, bytes]) => bytes.includes(resolve('.')));
  expect(own.map(([path]) => path)).toEqual([]);
  await rm(folder, { recursive: true });
}, 180_000);
