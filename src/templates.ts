import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTemplate, type Template, TemplateError } from './fiche/template.ts';
import { reached } from './method/stages.ts';
import type { Language } from './texts/texts.ts';

/**
 * Reads the fiche templates of a folder, in the order of their stages.
 * @returns none where the folder is absent or holds no fiche template.
 * @throws TemplateError when a template cannot be read.
 */
export const loadTemplates = async (folder: string): Promise<Template[]> => {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    )
      return [];
    throw error;
  }
  const paths = names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
  const templates = await Promise.all(
    paths.map(async (path) => readTemplate(await readFile(path, 'utf8'), path) ?? []),
  );
  return templates
    .flat()
    .sort((a, b) => (a.stage === b.stage ? 0 : reached(a.stage, b.stage) ? 1 : -1));
};

/** Where the templates of a language are, among those that come with Fiches in `own`. */
export const shippedIn = (language: Language, own: string): string =>
  language === 'en' ? join(own, 'en') : own;

/**
 * The repository's own templates if it has any, else those that come with Fiches.
 * @throws TemplateError when there are none at all.
 */
export const firstTemplates = async (folders: readonly string[]): Promise<Template[]> => {
  for (const folder of folders) {
    const templates = await loadTemplates(folder);
    if (templates.length > 0) return templates;
  }
  throw new TemplateError(
    `no fiche template in ${folders.join(', ')}: a template names its stage in its labels`,
  );
};
