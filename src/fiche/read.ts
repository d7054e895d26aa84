import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Programme } from '../method/programme.ts';
import type { Texts } from '../texts/texts.ts';
import { type Fiche, readSections } from './fiche.ts';
import type { Template } from './template.ts';

/** What the text of a fiche does not say of itself. Times are ISO 8601. */
export type Reading = {
  readonly template: Template;
  readonly programme: Programme;
  readonly texts: Texts;
  readonly title?: string | undefined;
  readonly filedAt?: string | undefined;
  readonly stageSince?: string | undefined;
};

export const readFiche = (
  tree: Root,
  { template, programme, texts, title, filedAt, stageSince }: Reading,
): Fiche => ({
  title,
  filedAt,
  stageSince,
  template,
  programme,
  texts,
  tree,
  sections: readSections(tree, template.sections),
});

/**
 * The plugin that comes before the rules: puts the fiche into `file.data.fiche`.
 * `reading` says how to read a file, or nothing where it is no fiche: the rules then pass it by.
 * @internal
 */
export const ficheReader: Plugin<[(tree: Root, file: VFile) => Reading | undefined], Root> =
  (reading) => (tree, file) => {
    const found = reading(tree, file);
    if (found) file.data.fiche = readFiche(tree, found);
  };
