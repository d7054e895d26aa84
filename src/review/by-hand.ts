import { carryOut } from '../commands/carry-out.ts';
import type { Given, Result } from '../commands/command.ts';
import type { CommandName } from '../commands/index.ts';
import { sameLabel } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import type { Act } from './acts.ts';
import type { Memory } from './memory.ts';
import { type Following, givenOf, type Moment, momentOf } from './moment.ts';
import { answered, reply } from './replies.ts';

/** True when the label says what is so already. */
const saysNothingNew = (
  label: string,
  { course, situation }: Moment,
  { labels }: Programme,
): boolean => {
  if (sameLabel(label, labels.pivot)) return course.pivot !== undefined;
  return sameLabel(label, course.stage) || sameLabel(label, labels[situation]);
};

/** A label set by hand: it says what a command would, and is put right where it may not. */
export const afterLabel = async (
  following: Following,
  memory: Memory,
  act: Extract<Act, { type: 'label' }>,
): Promise<Memory> => {
  const moment = await momentOf(following, memory.course, act);
  if (saysNothingNew(act.label, moment, following.programme)) return memory;
  const result = byHand(act.command, givenOf(following, act, moment, act.argument));
  if (result.kind === 'done') {
    return { ...memory, course: result.course, replies: answered(memory.replies, act.by, []) };
  }
  // A bot reads no answer.
  const fresh = act.bot ? [] : [reply(act.by, act.label, result.answer)];
  return { ...memory, replies: answered(memory.replies, act.by, fresh) };
};

const byHand = (command: CommandName | undefined, given: Given): Result => {
  if (command === undefined) {
    return { kind: 'refused', answer: { say: 'labelKept', words: [] } };
  }
  const result = carryOut(command, given, true);
  return result.kind === 'refused' && result.answer.say === 'notAllowed'
    ? { kind: 'refused', answer: { say: 'labelNotAllowed', words: [] } }
    : result;
};

/** A label taken off by hand: the method asks for one of each axis, so it comes back. */
export const afterUnlabel = async (
  following: Following,
  memory: Memory,
  act: Extract<Act, { type: 'unlabel' }>,
): Promise<Memory> => {
  const { course } = memory;
  // The one free mark: whoever takes it off is obeyed.
  if (sameLabel(act.label, following.programme.labels.pivot))
    return { ...memory, course: { ...course, pivot: undefined } };
  const moment = await momentOf(following, course, act);
  if (act.bot || !saysNothingNew(act.label, moment, following.programme)) return memory;
  const fresh = [reply(act.by, act.label, { say: 'labelKept', words: [] })];
  return { ...memory, replies: answered(memory.replies, act.by, fresh) };
};
