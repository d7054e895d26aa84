import { next } from '../method/transitions.ts';
import { type Command, done, refused } from './command.ts';

export const valider = {
  name: 'valider',
  alias: 'approve',
  near: ['accepter', 'lgtm'],
  who: 'coach',
  takes: 'maybe-note',
  when: ({ situation }) => next(situation, 'valider') !== undefined,
  effect: ({ course, situation, by, at, argument, errors }) =>
    next(situation, 'valider')
      ? done({
          ...course,
          opinion: 'approved',
          opinionSince: at,
          approved: { by, at, note: argument },
        })
      : refused('errorsStand', String(errors)),
} as const satisfies Command;
