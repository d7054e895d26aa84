import { carryOut } from '../commands/carry-out.ts';
import { type Answer, type Given, refused, type Result } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import type { Written } from '../commands/parse.ts';
import { possible } from '../commands/possible.ts';
import type { Act } from './acts.ts';
import type { Memory, Reply } from './memory.ts';
import { type Following, givenOf, type Moment, momentOf, settled } from './moment.ts';
import { answered, reply } from './replies.ts';
import { isAnswered, type Snapshot } from './snapshot.ts';

const help = (moment: Moment, { programme }: Following): Answer => ({
  say: 'help',
  words: COMMANDS.filter((command) => possible(command, moment.role, { ...moment, programme })).map(
    ({ name }) => name,
  ),
});

/** One line of a comment: what it comes to. */
const carriedOut = (written: Written, given: Given): Result => {
  switch (written.kind) {
    case 'command':
      return carryOut(written.name, given);
    case 'unknown':
      return refused('unknown', written.near);
    case 'unread':
      return refused('unread');
  }
};

/** Of the comments that were handled, those on which our reactions are not the last ones yet. */
const unsettled = ({ handled }: Memory, { comments }: Snapshot): Memory['handled'] =>
  Object.fromEntries(
    comments
      .filter((comment) => comment.id in handled)
      .filter((comment) => !isAnswered(comment) || comment.reactions.includes('eyes'))
      .map(({ id }) => [id, handled[id] === true]),
  );

/** A comment: its commands one after the other, each on what the one before made of the fiche. */
export const afterCommands = async (
  following: Following,
  memory: Memory,
  act: Extract<Act, { type: 'commands' }>,
): Promise<Memory> => {
  let { course } = memory;
  let allDone = true;
  const replies: Reply[] = [];
  for (const written of act.written) {
    const moment = await momentOf(following, course, act);
    const argument = written.kind === 'command' ? written.argument : '';
    const judged = carriedOut(written, givenOf(following, act, moment, argument));
    const result =
      judged.kind === 'refused' && act.settled
        ? carriedOut(written, givenOf(following, act, settled(moment), argument))
        : judged;
    if (result.kind === 'refused') {
      allDone = false;
      replies.push(reply(act.by, written.wrote, result.answer));
      continue;
    }
    course = result.course;
    if (written.kind === 'command' && written.name === 'aide') {
      replies.push(reply(act.by, written.wrote, help(moment, following)));
    }
  }
  return {
    ...memory,
    course,
    replies: answered(memory.replies, act.by, replies),
    handled: { ...unsettled(memory, following.snapshot), [act.comment]: allDone },
  };
};
