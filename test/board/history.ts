import type { FicheHistory, HistoryEvent, RepositorySnapshot } from '../../src/board/snapshot.ts';

/** What happened on a day, at nine o'clock in UTC unless the hour is told; done by a coach unless told. */
export type Told = readonly [at: string, type: HistoryEvent['type'], what?: string, actor?: string];

export const time = (day: string): string => (day.includes('T') ? day : `${day}T09:00:00Z`);

/** A fiche filed on a day, with what happened to it since. */
export const fiche = (
  number: number,
  createdAt: string,
  events: readonly Told[],
  more: Partial<FicheHistory> = {},
): FicheHistory => {
  const labels = new Set<string>();
  for (const [, type, what = ''] of events) {
    if (type === 'labeled') labels.add(what);
    if (type === 'unlabeled') labels.delete(what);
  }
  return {
    number,
    title: `Relais ${number}`,
    url: `https://github.com/incubateur/fiches/issues/${number}`,
    author: 'autrice',
    createdAt: time(createdAt),
    closedAt: null,
    stateReason: null,
    body: '',
    assignees: [],
    labels: [...labels],
    events: events.map(([at, type, what, actor = 'coach']) => ({
      at: time(at),
      type,
      ...(what && type.includes('label') ? { label: what } : {}),
      ...(what && type.includes('assign') ? { assignee: what } : {}),
      actor,
    })),
    comments: [],
    ...more,
  };
};

export const snapshot = (...fiches: FicheHistory[]): RepositorySnapshot => ({
  repository: 'incubateur/fiches',
  takenAt: '2026-11-23T07:00:00Z',
  fiches,
});

/** A comment of a day. */
export const wrote = (day: string, author: string, byBot = false) => ({
  at: time(day),
  author,
  byBot,
});
