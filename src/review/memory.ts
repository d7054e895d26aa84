import * as z from 'zod/mini';
import { jsonOf } from '../markdown/json.ts';
import { OPINIONS, ENDS, type Course } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import type { Stage } from '../method/stages.ts';
import { type Answer, ANSWERS } from '../commands/command.ts';

/** What the bot keeps in the hidden first line of its comment, between two runs. */

const text = z.string();
/** Whoever may write in the repository may change our comment: what we could not have written is no memory. */
const time = z.iso.datetime();
const login = z.string().check(z.regex(/^[^\p{C}\p{Z}]{1,100}$/u));
const line = z.string().check(z.regex(/^[^\p{C}\p{Zl}\p{Zp}]{0,200}$/u));
const count = z.int().check(z.nonnegative());
const word = { by: login, at: time, note: text };
const Said = z.object(word);

const COURSE = z.object({
  stage: line,
  stageSince: time,
  opinion: z.enum(OPINIONS),
  opinionSince: time,
  coach: z.optional(login),
  forced: z.optional(Said),
  asked: z.optional(Said),
  approved: z.optional(Said),
  pivot: z.optional(Said),
  end: z.optional(z.object({ ...word, how: z.enum(ENDS) })),
  waivers: z.array(z.object({ ...word, rule: line })),
});

const REPLY = z.object({
  by: login,
  wrote: text,
  say: z.enum(ANSWERS),
  words: z.array(text),
});

const TOLD = { stage: line, review: line, errors: count, warnings: count };

const MEMORY = z.object({
  course: COURSE,
  /** How many acts among the events were read. */
  read: count,
  replies: z.array(REPLY),
  /** The comments whose commands were handled, until our reaction says so: true when all were done. */
  handled: z.record(z.string(), z.boolean()),
  seal: z.optional(z.object({ of: text, ...TOLD })),
});

/** The answer to somebody's command or label; it stands until that person's next one. */
export type Reply = {
  readonly by: string;
  /** The command or the label that it answers. */
  readonly wrote: string;
  readonly say: Answer['say'];
  readonly words: readonly string[];
};

/** What a run tells of a fiche: its stage, its review or end as a label, and how much was found. */
export type Told = {
  readonly stage: Stage;
  readonly review: string;
  readonly errors: number;
  readonly warnings: number;
};

export type Memory = {
  readonly course: Course;
  readonly read: number;
  readonly replies: readonly Reply[];
  readonly handled: Readonly<Record<string, boolean>>;
  /** What the last look saw and wrote (see seal.ts). */
  readonly seal?: (Told & { readonly of: string }) | undefined;
};

const MARKER = '<!-- fiches:comment';

const LINE = /^<!-- fiches:comment (\{.*\}) -->$/s;

/** The first line of the bot's comment, hidden on the page: with its author, it tells the comment. */
export const markerLine = (memory?: Memory): string => {
  if (!memory) return `${MARKER} -->`;
  // Nothing that a person wrote may end the comment: two hyphens are told by their numbers.
  // Read as it will be read again: its keys come in the same order however it was made.
  const json = jsonOf(z.parse(MEMORY, memory));
  return `${MARKER} ${json.replaceAll('--', '\\u002d\\u002d')} -->`;
};

export const isOurs = (body: string): boolean => body.startsWith(MARKER);

/** What the bot's comment remembers; nothing when it holds none, or something else than we write. */
export const memoryIn = (body: string): Memory | undefined => {
  const [, json] = LINE.exec(body.split(/\r?\n/, 1)[0] ?? '') ?? [];
  // Two hyphens might end the hidden line early: ours has none.
  if (json === undefined || json.includes('--')) return undefined;
  try {
    const read = z.safeParse(MEMORY, JSON.parse(json));
    return read.success ? (read.data as Memory) : undefined;
  } catch {
    // Somebody has changed it: all is rebuilt from the issue.
    return undefined;
  }
};

/** What is remembered holds while its stage is one of the programme's; otherwise all begins again. */
export const holdsIn = ({ stages }: Programme, { course }: Memory): boolean =>
  stages.some(({ id }) => id === course.stage);

/** Our comment as it would be with no seal in its hidden line. */
export const withoutSeal = (body: string): string => {
  const memory = memoryIn(body);
  if (!memory) return body;
  const { seal: _, ...kept } = memory;
  return body.replace(/^[^\n]*/, () => markerLine(kept));
};
