import { type Block, type Prose, proseFrom, proseUntil } from '../prose/prose.ts';
import type { Section } from './fiche.ts';

/** True for a line that says by its first words what it tells of. */
export type Says = (line: string, prose: Prose, at: number) => boolean;

/** A block, with the items of its list. */
const withItems = (prose: Prose, first: Block): Prose => {
  const told = proseFrom(prose, first);
  const next = told.blocks.find(({ kind }, index) => index > 0 && kind !== 'item');
  return next ? proseUntil(told, next) : told;
};

/** « Le problème ? Personne ne répond. », in the midst of another part: each such line, as a part of its own. */
export const labelled = (sections: readonly Section[], says: Says): Section[] =>
  sections.flatMap((section) => {
    const { prose } = section;
    return prose.blocks
      .filter(({ start, end }, at) => says(prose.folded.slice(start, end), prose, at))
      .map((block) => ({
        ...section,
        blank: false,
        prose: withItems(prose, block),
        position: block.position,
      }));
  });
