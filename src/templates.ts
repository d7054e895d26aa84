import { TemplateError } from './fiche/template-error.ts';
import { readTemplate, type Template } from './fiche/template.ts';
import { reached } from './method/stages.ts';
import { type TemplateFile, templateFiles } from './template-files.ts';

/**
 * The fiche templates among some files, in the order of their stages.
 * @throws TemplateError when a template cannot be read.
 */
export const templatesOf = (files: readonly TemplateFile[]): Template[] =>
  files
    .flatMap(({ path, text }) => readTemplate(text, path) ?? [])
    .sort((a, b) => (a.stage === b.stage ? 0 : reached(a.stage, b.stage) ? 1 : -1));

/** The fiche templates of a folder; none where it is absent or holds none. */
export const loadTemplates = async (folder: string): Promise<Template[]> =>
  templatesOf(await templateFiles(folder));

/**
 * The first of these lots of files that holds a fiche template: a repository's own come first.
 * @throws TemplateError when there is none at all.
 */
export const firstOf = (lots: readonly (readonly TemplateFile[])[], where: string): Template[] => {
  for (const files of lots) {
    const templates = templatesOf(files);
    if (templates.length > 0) return templates;
  }
  throw new TemplateError(
    `no fiche template in ${where}: a template names its stage in its labels`,
  );
};

/** The templates of the first of these folders that holds any. */
export const firstTemplates = async (folders: readonly string[]): Promise<Template[]> =>
  firstOf(await Promise.all(folders.map(templateFiles)), folders.join(', '));
