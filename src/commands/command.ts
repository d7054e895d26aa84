import type { Course } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import type { Situation } from '../method/transitions.ts';

/** Who may give a command. The author may what « author » allows, a coach everything but forcing. */
export type Who = 'anyone' | 'author' | 'coach';

/** What somebody is to a fiche. A maintainer may all that a coach may. */
export type Role = 'maintainer' | 'coach' | 'author' | 'anyone';

/** Names in src/texts: a sentence for each, with the words that go into it. */
export const ANSWERS = [
  'unknown',
  'unread',
  'notAllowed',
  'usage',
  'errorsStand',
  'stageUnknown',
  'stageOrder',
  'stageUnapproved',
  'forceMaintainer',
  'notLastStage',
  'ruleUnknown',
  'personUnknown',
  'labelNotAllowed',
  'labelKept',
  'ended',
  'help',
] as const;

export type Answer = { readonly say: (typeof ANSWERS)[number]; readonly words: readonly string[] };

/** What a command may look at before it is given. */
export type Where = {
  readonly course: Course;
  readonly situation: Situation;
  readonly programme: Programme;
};

/** All that a command may look at. Times are ISO 8601. */
export type Given = Where & {
  readonly by: string;
  readonly at: string;
  readonly role: Role;
  /** What stands after the command, trimmed; empty when nothing does. */
  readonly argument: string;
  /** How many errors stand in the text as it was then, waived ones apart. */
  readonly errors: number;
  readonly rules: readonly string[];
  readonly assignable: (login: string) => boolean;
};

export type Result =
  | { readonly kind: 'done'; readonly course: Course }
  | { readonly kind: 'refused'; readonly answer: Answer };

export type Command = {
  /** The French name, without accents, which is also its cause in the table of transitions. */
  readonly name: string;
  readonly alias: string;
  /** Other words that people try, too far from both to be taken for a slip. */
  readonly near: readonly string[];
  readonly who: Who;
  /** What is written after its name; the texts say it in words. */
  readonly takes: 'nothing' | 'maybe-note' | 'note' | 'stage' | 'login' | 'rule';
  /** False where it could only be refused now: the help leaves it out. Always, when absent. */
  readonly when?: (where: Where) => boolean;
  readonly effect: (given: Given) => Result;
};

export const done = (course: Course): Result => ({ kind: 'done', course });

export const refused = (say: Answer['say'], ...words: string[]): Result => ({
  kind: 'refused',
  answer: { say, words },
});
