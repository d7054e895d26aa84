import type { Review } from '../method/labels.ts';

/** The sentences of the one comment that answers a fiche. */
export type CommentTexts = {
  readonly title: Readonly<Record<Review, string>>;
  /** What to do now. */
  readonly now: Readonly<Record<Review, (points: number, sections: number) => string>>;
  readonly howToEdit: string;
  /** What to do first when something should leave a public page. */
  readonly protectNow: string;
  readonly protect: string;
  readonly toWrite: string;
  readonly toWriteLead: string;
  readonly youWrote: string;
  readonly start: string;
  readonly whole: string;
  readonly moreSections: (count: number) => string;
  readonly advice: (count: number) => string;
  readonly adviceLead: string;
  readonly good: string;
  readonly goodSections: (sections: readonly string[]) => string;
  readonly about: string;
  readonly aboutText: (stage: string) => string;
  readonly pointer: { readonly title: string; readonly lead: string; readonly after: string };
};
