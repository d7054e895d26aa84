import { isLast } from '../method/stages.ts';
import { type Command, done, refused } from './command.ts';

/** Handed over, made to last: the end that the last stage works for (METHOD: stages). */
export const transferer = {
  name: 'transferer',
  alias: 'hand-over',
  near: ['perenniser'],
  who: 'coach',
  takes: 'note',
  when: ({ course, programme }) => isLast(programme.stages, course.stage),
  effect: ({ course, programme, by, at, argument }) =>
    isLast(programme.stages, course.stage)
      ? done({ ...course, end: { how: 'transferred', by, at, note: argument } })
      : refused('notLastStage', programme.stages.at(-1)?.name ?? ''),
} as const satisfies Command;
