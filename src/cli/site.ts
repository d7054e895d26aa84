import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CONFIG_PATH, type Configuration, configure } from '../config/configuration.ts';
import { ConfigError } from '../config/problem.ts';
import { CHOOSER } from '../doctor/chooser.ts';
import type { SiteFile } from '../doctor/site.ts';
import { WORKFLOWS } from '../doctor/workflow.ts';
import { refuse } from '../files.ts';
import type { Language } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';

/** What a repository may keep of Fiches, as it stands in a folder. */
export type CheckedOut = {
  readonly files: readonly SiteFile[];
  readonly configuration: Configuration | ConfigError;
  /** The folders that count, from the root. */
  readonly folders: readonly string[];
};

const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The files right in a folder, by their names; none where it is absent. */
const namesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    return isAbsent(error) ? [] : refuse(folder, error);
  }
};

const textAt = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return isAbsent(error) ? undefined : refuse(path, error);
  }
};

const configurationIn = async (text: string | undefined, language: Language | undefined) => {
  try {
    return await configure(text, CONFIG_PATH, { language });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
};

const CONCERNED = /\.(?:md|ya?ml)$/;

/** @throws TroubleError where there is no such folder, or a file of it may not be read */
export const checkedOut = async (
  root: string,
  language: Language | undefined,
): Promise<CheckedOut> => {
  const isFolder = await stat(root)
    .then((found) => found.isDirectory())
    .catch((error) => refuse(root, error));
  if (!isFolder) throw new TroubleError({ kind: 'no-folder', path: root });
  const configuration = await configurationIn(await textAt(join(root, CONFIG_PATH)), language);
  const chosen = configuration instanceof ConfigError ? [] : [configuration.templates];
  const folders = [...new Set([posix.dirname(CHOOSER), WORKFLOWS, ...chosen])];
  const names = await Promise.all(folders.map((folder) => namesIn(join(root, folder))));
  const listed = folders.flatMap((folder, index) =>
    (names[index] ?? []).filter((name) => CONCERNED.test(name)).map((name) => `${folder}/${name}`),
  );
  const paths = [...listed, CONFIG_PATH, 'action.yml', 'action.yaml'];
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await textAt(join(root, path)) })),
  );
  return {
    files: files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    configuration,
    folders: [...folders, posix.dirname(CONFIG_PATH)],
  };
};
