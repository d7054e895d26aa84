import { carryOut } from '../../src/commands/carry-out.ts';
import type { Given } from '../../src/commands/command.ts';
import type { CommandName } from '../../src/commands/index.ts';
import { type Course, filed } from '../../src/method/course.ts';
import { METHOD } from '../method.ts';

export const AT = '2026-11-25T09:00:00Z';
/** What is said here, where nothing else is told. */
export const WORD = { by: 'coach', at: AT, note: 'Parce que' };

export const course = (more: Partial<Course> = {}, stage = 'investigation'): Course => ({
  ...filed(stage, '2026-11-24T09:00:00Z'),
  ...more,
});

/** What an approval leaves of a course, and what was asked before it. */
export const approved = { opinion: 'approved', approved: WORD, asked: WORD } as const;

/** What a command may look at, on a complete fiche that a coach has not read yet. */
export const given = (more: Partial<Given> = {}): Given => ({
  course: course(),
  programme: METHOD,
  situation: 'toReview',
  role: 'coach',
  by: WORD.by,
  at: AT,
  argument: WORD.note,
  errors: 0,
  rules: ['sponsor-named', 'section-empty'],
  assignable: (login) => login === 'marie',
  ...more,
});

/** What a command made of a fiche; what it answers, with its words, where it was refused. */
export const after = (name: CommandName, more: Partial<Given>, byLabel?: boolean) => {
  const result = carryOut(name, given(more), byLabel);
  return result.kind === 'done' ? result.course : [result.answer.say, ...result.answer.words];
};
