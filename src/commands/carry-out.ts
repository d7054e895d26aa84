import { isEnd } from '../method/situation.ts';
import { type Given, refused, type Result } from './command.ts';
import { COMMANDS, type CommandName } from './index.ts';
import { may } from './possible.ts';

/**
 * What a command comes to on a fiche: its effect, or why not.
 * @param byLabel a label set by hand says the same, with no words
 */
export const carryOut = (name: CommandName, given: Given, byLabel = false): Result => {
  const command = COMMANDS.find((known) => known.name === name)!;
  if (!may(given.role, command)) return refused('notAllowed', name, command.who);
  if (isEnd(given.situation) && command.who !== 'anyone') return refused('ended');
  const wordless = command.takes === 'note' && given.argument === '' && !byLabel;
  return wordless ? refused('usage', name) : command.effect(given);
};
