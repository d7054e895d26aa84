import { readFile } from 'node:fs/promises';

/** The text of a configuration file; nothing where there is none. */
export const configText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
