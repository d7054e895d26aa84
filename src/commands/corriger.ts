import { type Command, done } from './command.ts';

export const corriger = {
  name: 'corriger',
  alias: 'request-changes',
  near: ['correction', 'rejeter', 'refuser', 'reject', 'changes'],
  who: 'coach',
  takes: 'note',
  effect: ({ course, by, at, argument }) =>
    done({
      ...course,
      opinion: 'changesAsked',
      opinionSince: at,
      asked: { by, at, note: argument },
    }),
} as const satisfies Command;
