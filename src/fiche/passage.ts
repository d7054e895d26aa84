import type { Position } from 'unist';
import { last } from '../markdown/last.ts';
import { joined, type Prose } from '../prose/prose.ts';
import { solutionElsewhere } from './solution-elsewhere.ts';
import type { Fiche, Section } from './fiche.ts';
import { impactElsewhere } from './impact-elsewhere.ts';
import { problemElsewhere } from './problem-elsewhere.ts';

/** All that a fiche says on one subject, wherever it says it: what the content rules read. */
export type Passage = {
  readonly id: string;
  /** The heading to speak of: as the author wrote it. */
  readonly heading: string;
  readonly position: Position | undefined;
  readonly prose: Prose;
  readonly sections: readonly Section[];
};

/** The filled sections of each subject, its own before those beside it. */
const gather = (fiche: Fiche): Map<string, Section[]> => {
  const filled = fiche.sections.filter(({ blank }) => !blank);
  const subjects = new Map<string, Section[]>();
  const add = (id: string, section: Section) => {
    const others = subjects.get(id);
    if (others) others.push(section);
    else subjects.set(id, [section]);
  };
  for (const section of filled) if (section.id !== undefined) add(section.id, section);
  for (const section of filled) for (const id of section.beside) add(id, section);
  for (const section of problemElsewhere(fiche, filled)) add('problem', section);
  for (const section of solutionElsewhere(fiche, filled)) add('solution', section);
  for (const section of impactElsewhere(filled)) add('impact', section);
  return subjects;
};

/** Sections, not none, that tell of one subject. */
export const asPassage = (id: string, sections: readonly Section[]): Passage => ({
  id,
  heading: sections[0]!.heading,
  position: sections[0]!.position,
  prose: joined(sections.map(({ prose }) => prose)),
  sections,
});

/** Many rules read the same passages. */
const passagesOf = last((fiche: Fiche): ReadonlyMap<string, Passage> => {
  const passages = new Map<string, Passage>();
  for (const [id, sections] of gather(fiche)) passages.set(id, asPassage(id, sections));
  return passages;
});

/**
 * The sections of that id, then those beside it; a problem, a solution or an impact may be told under other headings too.
 * @returns nothing when they are absent or still empty: the form rules say so, once is enough.
 */
export const passage = (fiche: Fiche, id: string): Passage | undefined => passagesOf(fiche).get(id);
