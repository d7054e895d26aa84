import type { Template } from '../fiche/template.ts';
import { heading, link, list, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Texts } from '../texts/texts.ts';

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** The answer to what may be a fiche without its sections: where the templates are. */
export const pointerFor = (
  templates: readonly Template[],
  { comment: { pointer } }: Texts,
  repositoryUrl: string,
): string => {
  const newIssue = `${repositoryUrl}/issues/new?template=`;
  const links = templates.map(({ name, path }) => [
    paragraph(link(newIssue + encodeURIComponent(fileName(path)), name)),
  ]);
  return print([
    heading(2, pointer.title),
    paragraph(pointer.lead),
    list(links),
    paragraph(pointer.after),
  ]);
};
