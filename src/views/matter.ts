import type { Answer } from '../commands/command.ts';
import type { Template } from '../fiche/template.ts';
import type { LintResult } from '../lint.ts';
import type { Course } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import type { Text } from '../method/situation.ts';
import type { Situation } from '../method/transitions.ts';
import type { Texts } from '../texts/texts.ts';

/** All that the comment tells. Times are ISO 8601. */
export type CommentMatter = {
  readonly result: LintResult;
  readonly body: string;
  readonly template: Template;
  readonly programme: Programme;
  readonly course: Course;
  readonly situation: Situation;
  readonly text: Text;
  readonly turn: 'author' | 'coach' | 'committee' | 'nobody';
  /** The answers to commands and labels, by person. */
  readonly replies: readonly (Answer & { readonly by: string; readonly wrote: string })[];
  /** True for whoever files here for the first time. */
  readonly newcomer: boolean;
  readonly texts: Texts;
  /** Where people have their profiles, with no slash at its end. */
  readonly peopleUrl: string;
};
