import type { Given } from '../../src/commands/command.ts';
import { filed } from '../../src/method/course.ts';
import { METHOD } from '../method.ts';

/** What a command may look at, on a complete fiche that a coach has not read yet. */
export const given = (more: Partial<Given> = {}): Given => ({
  course: filed('investigation', '2026-11-24T09:00:00Z'),
  programme: METHOD,
  situation: 'toReview',
  role: 'coach',
  by: 'coach',
  at: '2026-11-25T09:00:00Z',
  argument: 'Parce que',
  errors: 0,
  rules: ['sponsor-named', 'section-empty'],
  assignable: (login) => login === 'marie',
  ...more,
});
