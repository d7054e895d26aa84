import type { Block, Prose } from '../prose/prose.ts';
import type { Section } from './fiche.ts';
import { partFrom, partUntil } from './part.ts';

/** True for a line that says by its first words what it tells of. */
export type Says = (line: string, prose: Prose, at: number) => boolean;

/** A block, with the items of its list. */
const withItems = (section: Section, first: Block): Section => {
  const told = partFrom(section, first);
  const next = told.prose.blocks.find(({ kind }, index) => index > 0 && kind !== 'item');
  return next ? partUntil(told, next) : told;
};

/** « Le problème ? Personne ne répond. », in the midst of another part: each such line, as a part of its own. */
export const labelled = (sections: readonly Section[], says: Says): Section[] =>
  sections.flatMap((section) => {
    const { prose } = section;
    return prose.blocks
      .filter(({ start, end }, at) => says(prose.folded.slice(start, end), prose, at))
      .map((block) => withItems(section, block));
  });
