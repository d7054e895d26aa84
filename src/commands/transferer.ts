import { type Command, done, refused } from './command.ts';

/** Handed over, made to last: the end that acceleration works for (METHOD: stages). */
export const transferer = {
  name: 'transferer',
  alias: 'hand-over',
  near: ['transfert', 'transfer', 'perenniser', 'handover'],
  who: 'coach',
  takes: 'note',
  when: ({ course }) => course.stage === 'acceleration',
  effect: ({ course, by, at, argument }) =>
    course.stage === 'acceleration'
      ? done({ ...course, end: { how: 'transferred', by, at, note: argument } })
      : refused('notAcceleration'),
} as const satisfies Command;
