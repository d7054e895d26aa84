import { isEnd } from '../method/situation.ts';
import type { Command, Role, Where, Who } from './command.ts';

const ALLOWED: Readonly<Record<Who, readonly Role[]>> = {
  anyone: ['anyone', 'author', 'coach', 'maintainer'],
  author: ['author', 'coach', 'maintainer'],
  coach: ['coach', 'maintainer'],
};

export const may = (role: Role, { who }: Pick<Command, 'who'>): boolean =>
  ALLOWED[who].includes(role);

/** True when somebody of this role may give the command, and it would do something now. */
export const possible = (command: Command, role: Role, where: Where): boolean =>
  may(role, command) &&
  (command.who === 'anyone' || !isEnd(where.situation)) &&
  (command.when?.(where) ?? true);
