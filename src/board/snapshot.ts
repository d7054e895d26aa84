import * as z from 'zod/mini';
import { TroubleError } from '../texts/trouble.ts';

/**
 * What GitHub said of all fiches of a repository, with their history: JSON, with no clock in it but
 * the time at which it was taken. Times are ISO 8601.
 */
export type RepositorySnapshot = {
  /** « owner/name » */
  repository: string;
  takenAt: string;
  fiches: FicheHistory[];
};

/** The same, whose fiches come one by one: of ten thousand, those that were measured are let go. */
export type RepositoryHistory = Pick<RepositorySnapshot, 'repository' | 'takenAt'> & {
  fiches: Iterable<FicheHistory> | AsyncIterable<FicheHistory>;
};

/** One issue, as it stands and as it came there. Times are ISO 8601. */
export type FicheHistory = {
  number: number;
  title: string;
  url: string;
  author: string;
  createdAt: string;
  closedAt: string | null;
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  body: string;
  assignees: string[];
  labels: string[];
  /** In the order in which they happened. */
  events: HistoryEvent[];
  /** When people and bots wrote; not what. */
  comments: { at: string; author: string; byBot: boolean }[];
};

/** What was done to an issue. Its time is ISO 8601. */
export type HistoryEvent = {
  at: string;
  type: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'assigned' | 'unassigned' | 'renamed';
  label?: string | undefined;
  assignee?: string | undefined;
  actor: string;
};

const text = z.string();
/** What a message says where a time is expected. */
const TIME = 'time';
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, TIME));

const EVENT: z.ZodMiniType<HistoryEvent> = z.object({
  at: time,
  type: z.enum(['labeled', 'unlabeled', 'closed', 'reopened', 'assigned', 'unassigned', 'renamed']),
  label: z.optional(text),
  assignee: z.optional(text),
  actor: text,
});

const COMMENT = z.object({ at: time, author: text, byBot: z.boolean() });

const FICHE: z.ZodMiniType<FicheHistory> = z.object({
  number: z.number(),
  title: text,
  url: text,
  author: text,
  createdAt: time,
  closedAt: z.nullable(time),
  stateReason: z.nullable(z.enum(['completed', 'not_planned', 'duplicate', 'reopened'])),
  body: text,
  assignees: z.array(text),
  labels: z.array(text),
  events: z.array(EVENT),
  comments: z.array(COMMENT),
});

const SNAPSHOT = z.object({ repository: text, takenAt: time, fiches: z.array(FICHE) });

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');

const wanted = (issue: z.core.$ZodIssue | undefined): string | readonly string[] => {
  if (issue?.code === 'invalid_type') return issue.expected;
  if (issue?.code === 'invalid_value') return issue.values.map(String);
  return issue?.message ?? '';
};

/** @param within where in the file it stands */
const checked = <Read>(
  schema: z.ZodMiniType<Read>,
  content: string,
  name: string,
  within: readonly PropertyKey[] = [],
): Read => {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new TroubleError({ kind: 'no-json', path: name });
  }
  const read = z.safeParse(schema, json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = placeOf([...within, ...(first?.path ?? [])]).replace(/^\./, '');
  throw new TroubleError({ kind: 'snapshot', path: name, place, expected: wanted(first) });
};

/**
 * Checks what was read from a file that `fiches snapshot` has written.
 * @param content JSON
 * @param name of the file, for whoever must mend it
 * @throws TroubleError: the file, the place in it, what is expected there
 */
export const readSnapshot = (content: string, name: string): RepositorySnapshot =>
  checked(SNAPSHOT, content, name);

/**
 * One fiche of such a file, alone.
 * @param index its place among them
 * @internal
 */
export const readFiche = (content: string, name: string, index: number): FicheHistory =>
  checked(FICHE, content, name, ['fiches', index]);

const normal = (time: string): string => new Date(time).toISOString();

/** The same with every time written alike, so that times compare as text. */
export const withLikeTimes = (fiche: FicheHistory): FicheHistory => ({
  ...fiche,
  createdAt: normal(fiche.createdAt),
  closedAt: fiche.closedAt && normal(fiche.closedAt),
  events: fiche.events.map((event) => ({ ...event, at: normal(event.at) })),
  comments: fiche.comments.map((comment) => ({ ...comment, at: normal(comment.at) })),
});

/** All fiches of a history, held at once. */
export const snapshotOf = async (history: RepositoryHistory): Promise<RepositorySnapshot> => {
  const { repository, takenAt } = history;
  const fiches: FicheHistory[] = [];
  for await (const fiche of history.fiches) fiches.push(fiche);
  return { repository, takenAt, fiches };
};
