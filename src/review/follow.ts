import { isLast } from '../method/stages.ts';
import { next } from '../method/transitions.ts';
import type { Act } from './acts.ts';
import { afterCommands } from './by-comment.ts';
import { afterLabel, afterUnlabel } from './by-hand.ts';
import type { Memory } from './memory.ts';
import { type Following, roleOf } from './moment.ts';

/** GitHub lets nobody close an issue but its author and those who may review it. */
const afterClose = (
  { snapshot, programme }: Following,
  memory: Memory,
  act: Extract<Act, { type: 'close' }>,
): Memory => {
  const { course } = memory;
  if (course.end || act.reason === 'duplicate') return memory;
  const coach = !/^(?:author|anyone)$/.test(roleOf(snapshot, act));
  const handedOver = act.reason === 'completed' && isLast(programme.stages, course.stage) && coach;
  const how = handedOver ? 'transferred' : 'stopped';
  return { ...memory, course: { ...course, end: { how, by: act.by, at: act.at, note: '' } } };
};

const afterReopening = (memory: Memory, { at }: Act): Memory => {
  const { course } = memory;
  if (!course.end || !next(course.end.how, 'reopen')) return memory;
  return {
    ...memory,
    course: { ...course, end: undefined, opinion: 'toReview', opinionSince: at },
  };
};

const after = (following: Following, memory: Memory, act: Act): Memory | Promise<Memory> => {
  const { course } = memory;
  switch (act.type) {
    case 'commands':
      return afterCommands(following, memory, act);
    case 'label':
      return afterLabel(following, memory, act);
    case 'unlabel':
      return afterUnlabel(following, memory, act);
    case 'close':
      return afterClose(following, memory, act);
    case 'reopen':
      return afterReopening(memory, act);
    case 'assign':
      return act.login === following.snapshot.author
        ? memory
        : { ...memory, course: { ...course, coach: act.login } };
    case 'unassign':
      return act.login === course.coach
        ? { ...memory, course: { ...course, coach: undefined } }
        : memory;
  }
};

/** Follows a fiche through what people did, in its order. */
export const follow = async (
  following: Following,
  start: Memory,
  acts: readonly Act[],
): Promise<Memory> => {
  let memory = start;
  for (const act of acts) memory = await after(following, memory, act);
  return memory;
};
