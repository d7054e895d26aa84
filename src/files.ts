import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LONGEST_BODY } from './markdown/heavy.ts';
import { TroubleError } from './texts/trouble.ts';

const WHY = {
  ENOENT: 'absent',
  EACCES: 'closed',
  EPERM: 'closed',
  EISDIR: 'folder',
  ENOTDIR: 'no-folder',
} as const;

const isKnown = (code: string): code is keyof typeof WHY => Object.hasOwn(WHY, code);

/** Says why a path cannot be used; a bug of ours is thrown as it is. @throws TroubleError */
export const refuse = (path: string, error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  throw new TroubleError(
    isKnown(code) ? { kind: WHY[code], path } : { kind: 'unreadable', path, code },
  );
};

/** The Markdown files under a folder, in the order of their paths; hidden folders and node_modules are left out. */
const walk = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path);
        return entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
};

/**
 * The files that a user's paths stand for; `-` stays as it is.
 * @throws TroubleError when a path cannot be read, or a folder holds no Markdown.
 */
export const filesOf = async (paths: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push(path);
      continue;
    }
    const files = await stat(path)
      .then((stats) => (stats.isDirectory() ? walk(path) : [path]))
      .catch((error) => refuse(path, error));
    if (files.length === 0) throw new TroubleError({ kind: 'no-markdown', path });
    found.push(...files);
  }
  return [...new Set(found)];
};

const drain = async (input: AsyncIterable<Buffer | string>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** One after the other: to ask for each and wait costs more than to read it. */
const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    return refuse(path, error);
  }
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one file, or `input` for `-`.
 * @throws TroubleError when it cannot be read, or is no UTF-8 text.
 */
export const readText = async (
  path: string,
  input: AsyncIterable<Buffer | string>,
): Promise<string> => {
  const bytes = path === '-' ? await drain(input) : bytesOf(path);
  try {
    // What is far too long to be a fiche is not decoded whole.
    return decoder.decode(bytes.subarray(0, 8 * LONGEST_BODY), { stream: false });
  } catch {
    throw new TroubleError({ kind: 'no-text', path });
  }
};
