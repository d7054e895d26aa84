import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '../files.ts';

/** The file that keeps what is written, from the first answer on. */
export type KeptDraft = {
  readonly write: (text: string) => Promise<void>;
  /** Its name; nothing before the first answer. */
  readonly path: () => string | undefined;
  /** The name of a file that goes with it. */
  readonly beside: (extension: string) => string;
};

const NAME = 'fiche-produit';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Writes a file that was not there: nobody's fiche is written over. */
const create = async (folder: string, text: string): Promise<string> => {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${NAME}${count === 1 ? '' : `-${count}`}.md`);
    try {
      await writeFile(path, text, { flag: 'wx' });
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
};

/** Keeps a draft in the file that is resumed, or in a new one: here, or where anybody may write. */
export const keepDraft = (resumed: string | undefined): KeptDraft => {
  let path = resumed;
  return {
    write: async (text) => {
      if (path !== undefined) await writeFile(path, text).catch((error) => refuse(path!, error));
      else {
        path = await create('.', text).catch((error) => {
          if (codeOf(error) === undefined) throw error;
          return create(tmpdir(), text).catch((second) => refuse(tmpdir(), second));
        });
      }
    },
    path: () => path,
    beside: (extension) => `${(path ?? NAME).replace(/\.(?:md|markdown|txt)$/i, '')}${extension}`,
  };
};
