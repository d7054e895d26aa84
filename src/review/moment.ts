import { situationOf } from '../method/situation.ts';
import type { Given, Role } from '../commands/command.ts';
import type { Course } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import type { Situation } from '../method/transitions.ts';
import type { Act } from './acts.ts';
import type { Snapshot } from './snapshot.ts';
import { textAt } from './versions.ts';

/** How many errors stand in a text at some point of its course, waived ones apart. */
export type CountErrors = (course: Course, body: string) => Promise<number>;

export type Following = {
  readonly snapshot: Snapshot;
  readonly programme: Programme;
  readonly countErrors: CountErrors;
  readonly rules: readonly string[];
};

/** What stands in a person's comment beyond that is not kept: the whole is there to be read. */
const LONGEST_NOTE = 1_500;

/** A fiche at the moment of an act. */
export type Moment = {
  readonly course: Course;
  readonly situation: Situation;
  readonly errors: number;
  readonly role: Role;
};

export const roleOf = ({ author, ranks }: Snapshot, { by, bot }: Act): Role => {
  const rank = bot ? 'none' : (ranks[by] ?? 'none');
  if (rank !== 'none') return rank;
  return by === author && !bot ? 'author' : 'anyone';
};

export const momentOf = async (
  { snapshot, countErrors }: Following,
  course: Course,
  act: Act,
): Promise<Moment> => {
  const { body, editedAt } = textAt(snapshot, act.at);
  const errors = await countErrors(course, body);
  const situation = situationOf(course, { hasError: errors > 0, editedAt });
  return { course, errors, situation, role: roleOf(snapshot, act) };
};

/** A moment at which all may be done: for what we said yes to before, and would refuse today. */
export const settled = ({ course }: Moment): Moment => ({
  course,
  errors: 0,
  situation: situationOf(course, { hasError: false, editedAt: undefined }),
  role: 'maintainer',
});

export const givenOf = (
  { snapshot, programme, rules }: Following,
  { at, by }: Act,
  moment: Moment,
  argument: string,
): Given => {
  return {
    ...moment,
    programme,
    at,
    by,
    argument: argument.slice(0, LONGEST_NOTE),
    rules,
    assignable: (login) => snapshot.assignable[login] === true,
  };
};
