import type { Prose } from '../prose/prose.ts';
import type { Section } from './fiche.ts';
import { part } from './part.ts';

/** True for a line that says by its first words what it tells of. */
export type Says = (line: string, prose: Prose, at: number) => boolean;

/** Such lines of a section, each with the items of its list, as parts of their own. */
const labelledIn = (section: Section, says: Says): Section[] => {
  const { prose } = section;
  const parts: Section[] = [];
  let at = 0;
  while (at < prose.blocks.length) {
    const { start, end } = prose.blocks[at]!;
    const from = at;
    at += 1;
    if (!says(prose.folded.slice(start, end), prose, from)) continue;
    while (prose.blocks[at]?.kind === 'item') at += 1;
    parts.push(part(section, from, at));
  }
  return parts;
};

/** « Le problème ? Personne ne répond. », in the midst of another part. */
export const labelled = (sections: readonly Section[], says: Says): Section[] =>
  sections.flatMap((section) => labelledIn(section, says));
