import type { Comment, IssueEvent, Snapshot } from '../../src/review/snapshot.ts';

/** A time of the day on which the issue of these tests was filed, at nine. */
export const at = (hour: number): string =>
  `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** An issue that was just filed. */
export const issue = (more: Partial<Snapshot> = {}): Snapshot => ({
  number: 1,
  title: 'Relais : être payé dès le premier mois',
  body: '## Alpha\n\nLes apprentis attendent.',
  author: 'autrice',
  newcomer: false,
  createdAt: at(9),
  versions: [],
  state: 'open',
  labels: [],
  assignees: [],
  comments: [],
  events: [],
  ranks: { coach: 'coach', mainteneuse: 'maintainer' },
  assignable: { coach: true },
  ...more,
});

export const comment = (
  id: number,
  hour: number,
  author: string,
  body: string,
  more: Partial<Comment> = {},
): Comment => ({ id, at: at(hour), author, bot: false, own: false, body, reactions: [], ...more });

type Done = IssueEvent extends infer One
  ? One extends IssueEvent
    ? Omit<One, 'at' | 'actor' | 'bot' | 'own'>
    : never
  : never;

/** What a person did; what the bot itself did, where `by` is « fiches ». */
export const event = (hour: number, by: string, done: Done): IssueEvent => ({
  at: at(hour),
  actor: by,
  bot: /\[bot\]$|^fiches$/.test(by),
  own: by === 'fiches',
  ...done,
});
