import type { Answer } from '../commands/command.ts';
import type { Reply } from './memory.ts';

/** Strangers may write too, and the comment has its bounds. */
const LONGEST_WORD = 80;
/** How many people's last answers are kept, and how many answers to one act. */
const PEOPLE_ANSWERED = 5;
const ANSWERS_TO_ONE = 4;

/** The answers to a person's last act take the place of those to the act before. */
export const answered = (
  replies: readonly Reply[],
  by: string,
  fresh: readonly Reply[],
): Reply[] => {
  const others = replies.filter((reply) => reply.by !== by);
  const people = [...new Set(others.map((reply) => reply.by))];
  const gone = fresh.length === 0 ? [] : people.slice(0, -(PEOPLE_ANSWERED - 1));
  return [...others.filter((reply) => !gone.includes(reply.by)), ...fresh.slice(0, ANSWERS_TO_ONE)];
};

export const reply = (by: string, wrote: string, { say, words }: Answer): Reply => ({
  by,
  wrote: wrote.slice(0, LONGEST_WORD),
  say,
  words: words.map((word) => word.slice(0, LONGEST_WORD)),
});
