import { filed } from '../../src/method/course.ts';
import { MARKER } from '../../src/review/marker.ts';
import type { Memory } from '../../src/review/memory.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { at, comment } from './issue.ts';

export const BODY = `${MARKER}\n## Merci`;
export const own = (id: number, body = BODY) =>
  comment(id, 9, 'fiches', body, { own: true, bot: true });

/** An issue that stands as it should. */
export const STANDING: Partial<Snapshot> = {
  labels: ['investigation', 'à relire', 'santé'],
  assignees: ['coach'],
  comments: [comment(1, 9, 'passant', 'Bonjour'), own(2)],
};

/** What is remembered of an issue of which nothing was read yet. */
export const MEMORY: Memory = {
  course: filed('investigation', at(9)),
  read: 0,
  replies: [],
  handled: {},
};
