import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from './texts/texts.ts';

/** A file of a folder of templates, as it stands: Markdown, or an issue form. */
export type TemplateFile = { readonly path: string; readonly text: string };

const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The templates of a folder, by their names; none where it is absent. */
export const templateFiles = async (folder: string): Promise<TemplateFile[]> => {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
  const paths = names
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
};

/** Where the templates of a language are, among those that come with Fiches in `own`. */
export const shippedIn = (language: Language, own: string): string =>
  language === 'en' ? join(own, 'en') : own;
