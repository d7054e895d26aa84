import type { Section } from './fiche.ts';

type Headed = Pick<Section, 'id' | 'beside'>;

/** True for a section whose heading is a subject's own, or speaks of it too. */
export const isOn = (subject: string, { id, beside }: Headed): boolean =>
  id === subject || beside.includes(subject);

/** True for a section with no heading, or one of its author's own: it may speak of anything. */
export const isOnNoSubject = ({ id, beside }: Headed): boolean =>
  id === undefined && beside.length === 0;
