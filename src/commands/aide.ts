import { type Command, done } from './command.ts';

export const aide = {
  name: 'aide',
  alias: 'help',
  near: [],
  who: 'anyone',
  takes: 'nothing',
  effect: ({ course }) => done(course),
} as const satisfies Command;
