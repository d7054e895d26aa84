import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export const CLI = resolve(import.meta.dirname, '../dist/cli.js');

/**
 * Runs the built command line in a folder, and types into it. It knows of no token and no terminal but
 * what it is given: a machine that tests for everybody is said to show colours.
 */
export const fiches = (
  args: readonly string[],
  {
    cwd = '.',
    input = '',
    env = {},
  }: {
    readonly cwd?: string;
    readonly input?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    // It may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => done({ code, out, err }));
  });
