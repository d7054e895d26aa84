import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Said = { readonly status: number; readonly out: string; readonly err: string };

// What npm tells the tests it runs is not told to those that they run.
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' };

const say = (cwd: string, file: string, args: readonly string[]): Promise<Said> =>
  new Promise((done) => {
    execFile(file, args, { cwd, env, maxBuffer: 2 ** 24 }, (error, out, err) =>
      done({ status: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });

/** What npm tells of a package that it packed; sizes are in bytes. */
export type Packed = {
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};

/** Packs what was built; it is not built again, as other tests are running it. */
export const pack = async (): Promise<Packed> => {
  const to = await mkdtemp(join(tmpdir(), 'fiches-pack-'));
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', to];
  const { out, err, status } = await say('.', 'npm', args);
  if (status !== 0) throw new Error(err);
  const told: Record<string, Omit<Packed, 'tarball'> & { filename: string }> = JSON.parse(out);
  const [packed] = Object.values(told);
  if (!packed) throw new Error('npm has packed nothing');
  return { ...packed, tarball: join(to, packed.filename) };
};

/** An empty folder in which somebody installs the package, without a network. */
export const install = async (tarball: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-install-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const run = (file: string, ...args: string[]) => say(folder, file, args);
  await write('package.json', '{ "private": true, "type": "module" }');
  const { out, err } = await run('npm', 'install', '--offline', '--no-audit', tarball);
  return { folder, write, run, said: out + err };
};
