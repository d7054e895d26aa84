import { spawn } from 'node:child_process';
import type { LocalGitHub } from '../github/server.ts';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

const CLI = `${import.meta.dirname}/../../dist/cli.js`;

/** Runs the built command line in a folder, with the token of somebody. */
export const fichesIn = (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    // What is said is compared here; its spaces have a test of their own.
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    child.on('close', (code) => done({ code, out: plain(out), err: plain(err) }));
  });

export const asked = (
  github: LocalGitHub,
  who: keyof LocalGitHub['tokens'] = 'mainteneuse',
): Record<string, string> => ({
  GITHUB_API_URL: github.url,
  GITHUB_TOKEN: github.tokens[who],
});
