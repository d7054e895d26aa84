import { loginAtStart } from '../markdown/login.ts';
import { type Command, done, refused } from './command.ts';

/** The login that begins an argument: « @marie », « marie, merci ». */
export const loginIn = (argument: string): string | undefined =>
  loginAtStart(argument.replace(/^@/, ''));

export const coach = {
  name: 'coach',
  alias: 'coach',
  near: ['assigner', 'attribuer'],
  who: 'coach',
  takes: 'login',
  effect: ({ course, argument, assignable }) => {
    const login = loginIn(argument);
    if (!login) return refused('usage', 'coach');
    return assignable(login) ? done({ ...course, coach: login }) : refused('personUnknown', login);
  },
} as const satisfies Command;
