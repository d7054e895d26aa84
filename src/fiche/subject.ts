import type { Section } from './fiche.ts';

/** True for a section whose heading is a subject's own, or speaks of it too. */
export const isOn = (subject: string, { id, beside }: Pick<Section, 'id' | 'beside'>): boolean =>
  id === subject || beside.includes(subject);
