import { readForm } from './fiche/form.ts';
import { readTemplate, type Template } from './fiche/template.ts';
import type { Stages } from './method/stages.ts';
import { type TemplateFile, templateFiles } from './template-files.ts';
import { TroubleError } from './texts/trouble.ts';

const readEither = (text: string, path: string, stages: Stages): Template | undefined =>
  path.endsWith('.md') ? readTemplate(text, path, stages) : readForm(text, path, stages);

/**
 * The fiche templates among some files, in the order of their stages.
 * @throws TroubleError when a template cannot be read.
 */
export const templatesOf = (files: readonly TemplateFile[], stages: Stages): Template[] => {
  const order = ({ stage }: Template) => stages.findIndex(({ id }) => id === stage);
  return files
    .flatMap(({ path, text }) => readEither(text, path, stages) ?? [])
    .sort((a, b) => order(a) - order(b));
};

/** The fiche templates of a folder; none where it is absent or holds none. */
export const loadTemplates = async (folder: string, stages: Stages): Promise<Template[]> =>
  templatesOf(await templateFiles(folder), stages);

/**
 * The first of these lots of files that holds a fiche template: a repository's own come first.
 * @throws TroubleError when there is none at all.
 */
export const firstOf = (
  lots: readonly (readonly TemplateFile[])[],
  where: string,
  stages: Stages,
): Template[] => {
  for (const files of lots) {
    const templates = templatesOf(files, stages);
    if (templates.length > 0) return templates;
  }
  throw new TroubleError({ kind: 'no-template', where, stages: stages.map(({ id }) => id) });
};

/**
 * The templates (Markdown or issue forms) of the first of these folders that holds any.
 * @param stages of the programme that they belong to
 * @throws TroubleError when none holds any, or one cannot be read
 */
export const firstTemplates = async (
  folders: readonly string[],
  stages: Stages,
): Promise<Template[]> =>
  firstOf(await Promise.all(folders.map(templateFiles)), folders.join(', '), stages);
