import { type Command, done } from './command.ts';

export const relire = {
  name: 'relire',
  alias: 'review',
  near: ['relecture', 'relis', 'recheck'],
  who: 'author',
  takes: 'nothing',
  effect: ({ course, at }) => done({ ...course, opinion: 'toReview', opinionSince: at }),
} as const satisfies Command;
