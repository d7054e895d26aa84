import { type Block, type Prose, proseFrom, proseUntil } from '../prose/prose.ts';
import type { Section } from './fiche.ts';

/** A stretch of a section: its getters are not copied with the rest. */
const part = (section: Section, prose: Prose, { position }: Pick<Block, 'position'>): Section => ({
  ...section,
  blank: false,
  prose,
  position,
});

/** What a section tells from one of its blocks on. */
export const partFrom = (section: Section, first: Block): Section =>
  part(section, proseFrom(section.prose, first), first);

/** What a section tells up to one of its blocks. */
export const partUntil = (section: Section, next: Block): Section =>
  part(section, proseUntil(section.prose, next), section);
