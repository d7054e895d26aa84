import { type Command, done } from './command.ts';

/** Stopping what does not work is a normal end (METHOD: the idea). */
export const arreter = {
  name: 'arreter',
  alias: 'stop',
  near: ['fermer', 'close', 'abandonner'],
  who: 'author',
  takes: 'note',
  effect: ({ course, by, at, argument }) =>
    done({ ...course, end: { how: 'stopped', by, at, note: argument } }),
} as const satisfies Command;
