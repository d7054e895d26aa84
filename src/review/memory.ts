import * as z from 'zod/mini';
import { OPINIONS, ENDS, type Course } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import { type Answer, ANSWERS } from '../commands/command.ts';
import { hiddenIn, hiddenLine } from './marker.ts';

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

const MEMORY = z.object({
  course: COURSE,
  /** How many acts among the events were read. */
  read: count,
  replies: z.array(REPLY),
  /** The comments whose commands were handled, until our reaction says so: true when all were done. */
  handled: z.record(z.string(), z.boolean()),
});

/** The answer to somebody's command or label; it stands until that person's next one. */
export type Reply = {
  readonly by: string;
  /** The command or the label that it answers. */
  readonly wrote: string;
  readonly say: Answer['say'];
  readonly words: readonly string[];
};

export type Memory = {
  readonly course: Course;
  readonly read: number;
  readonly replies: readonly Reply[];
  readonly handled: Readonly<Record<string, boolean>>;
};

/** The first line of our comment, where it has something to remember. */
export const markerLine = (memory: Memory): string =>
  // Read as it will be read again: its keys come in the same order however it was made.
  hiddenLine('comment', z.parse(MEMORY, memory));

/** What our comment remembers; nothing when it holds none, or something else than we write. */
export const memoryIn = (body: string): Memory | undefined => {
  const [first = ''] = body.split(/\r?\n/, 1);
  const read = z.safeParse(MEMORY, hiddenIn(first, 'comment'));
  return read.success ? (read.data as Memory) : undefined;
};

/** What is remembered holds while its stage is one of the programme's; otherwise all begins again. */
export const holdsIn = ({ stages }: Programme, { course }: Memory): boolean =>
  stages.some(({ id }) => id === course.stage);
