import { type Command, done } from './command.ts';

/** A change of course is no failure: the fiche is read anew (METHOD: the idea). */
export const pivot = {
  name: 'pivot',
  alias: 'pivot',
  near: ['pivoter'],
  who: 'author',
  takes: 'note',
  effect: ({ course, by, at, argument }) =>
    done({
      ...course,
      opinion: 'toReview',
      opinionSince: at,
      pivot: { by, at, note: argument },
    }),
} as const satisfies Command;
