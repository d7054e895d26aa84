import type { Answer } from '../commands/command.ts';
import type { CommandName } from '../commands/index.ts';
import type { End } from '../method/course.ts';

/** The sentences of the review: where a fiche stands, whose turn it is, what was asked and answered. */
export type ReviewTexts = {
  /** Title and what to do, once the fiche has ended. */
  readonly ended: Readonly<Record<End, { readonly title: string; readonly now: string }>>;
  /** Over the words of whoever ended it. */
  readonly reason: string;
  readonly newStage: (stage: string) => string;
  /** What to do when a coach, then the author, wrote last. */
  readonly coachWrote: string;
  readonly authorWrote: string;
  readonly welcome: {
    readonly lead: string;
    /** What the author does, then what others do. */
    readonly steps: (stage: string, deadline: string) => readonly [string, ...string[]];
  };
  /** Where the fiche stands, in one line. */
  readonly status: (
    told: Readonly<Record<'stage' | 'review' | 'since' | 'turn', string>>,
  ) => string;
  readonly turn: Readonly<Record<'author' | 'coach' | 'committee' | 'nobody', string>>;
  readonly standing: string;
  readonly facts: Readonly<
    Record<
      | 'stage'
      | 'deadline'
      | 'coach'
      | 'noCoach'
      | 'asked'
      | 'approved'
      | 'forced'
      | 'pivot'
      | 'waived',
      string
    >
  >;
  readonly since: (date: string) => string;
  readonly on: (date: string) => string;
  readonly by: string;
  /** Over the words of a coach, after the coach's name. */
  readonly asks: string;
  readonly replies: string;
  readonly answers: Readonly<Record<Answer['say'], (...words: string[]) => string>>;
  /** Between a command and what is said of it. */
  readonly colon: string;
  readonly label: string;
  readonly labelRestored: string;
  readonly commands: {
    readonly title: string;
    readonly lead: string;
    readonly forAuthor: string;
    readonly forCoach: string;
    readonly once: string;
    readonly rules: string;
    /** What to write, as an example, and what it does. */
    readonly each: Readonly<
      Record<CommandName, { readonly example: string; readonly does: string }>
    >;
  };
  readonly toCopy: { readonly title: string; readonly lead: string; readonly folded: string };
};
