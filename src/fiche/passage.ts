import type { Position } from 'unist';
import { joined, type Prose } from '../prose/prose.ts';
import type { Fiche, Section } from './fiche.ts';

/** All that a fiche says on one subject, wherever it says it: what the content rules read. */
export type Passage = {
  readonly id: string;
  /** The heading to speak of: as the author wrote it. */
  readonly heading: string;
  readonly position: Position | undefined;
  readonly prose: Prose;
  readonly sections: readonly Section[];
};

const cache = new WeakMap<Fiche, Map<string, Passage | undefined>>();

/**
 * The sections of that id, then those beside it.
 * @returns nothing when they are absent or still empty: the form rules say so, once is enough.
 */
export const passage = (fiche: Fiche, id: string): Passage | undefined => {
  const known = cache.get(fiche) ?? new Map<string, Passage | undefined>();
  cache.set(fiche, known);
  if (!known.has(id)) known.set(id, read(fiche, id));
  return known.get(id);
};

const read = (fiche: Fiche, id: string): Passage | undefined => {
  const filled = fiche.sections.filter((section) => !section.blank);
  const sections = [
    ...filled.filter((section) => section.id === id),
    ...filled.filter((section) => section.beside.includes(id)),
  ];
  const [first] = sections;
  if (!first) return undefined;
  const prose = joined(sections.map((section) => section.prose));
  return { id, heading: first.heading, position: first.position, prose, sections };
};
