import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalGitHub } from '../github/server.ts';
import { fichesIn } from './command.ts';

/** A change to one file: a text that takes the place of another, or all of it; nothing takes the file away. */
export type Change =
  | { readonly path: string; readonly from: string | RegExp; readonly to: string }
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly gone: true };

export const FICHES = '.github/workflows/fiches.yml';
export const BOARD = '.github/workflows/tableau-de-bord.yml';
export const TEMPLATES = '.github/ISSUE_TEMPLATE';
export const CONFIG = '.github/fiches.yml';

/** A repository that is set up as a maintainer does it: with `fiches init`. */
export const setUp = async (...args: string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-doctor-'));
  const { code, err } = await fichesIn(folder, ['init', '--yes', ...args]);
  if (code !== 0) throw new Error(err);
  return folder;
};

/** The same repository, with something changed in it. */
export const changed = async (healthy: string, changes: readonly Change[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-doctor-'));
  await cp(healthy, folder, { recursive: true });
  for (const change of changes) {
    const path = join(folder, change.path);
    if ('gone' in change) await rm(path, { recursive: true });
    else if ('text' in change) await writeFile(path, change.text);
    else {
      const before = await readFile(path, 'utf8');
      const after = before.replace(change.from, change.to);
      if (after === before) throw new Error(`${change.path} holds no ${change.from}`);
      await writeFile(path, after);
    }
  }
  return folder;
};

/** Puts the files of a folder on the default branch, and their workflows in GitHub Actions. */
export const send = async (github: LocalGitHub, folder: string): Promise<void> => {
  const names = await readdir(join(folder, '.github'), { recursive: true, withFileTypes: true });
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const content = await readFile(join(folder, path), 'base64');
    const rest = github.as('mainteneuse');
    const { body } = await rest('GET', `/contents/${path}`);
    const more = body?.sha ? { sha: body.sha } : {};
    const { status } = await rest('PUT', `/contents/${path}`, { message: path, content, ...more });
    if (status >= 300) throw new Error(`${status} for ${path}`);
    if (path.includes('/workflows/')) github.workflows.set(path);
  }
};
