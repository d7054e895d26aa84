import type { Stage } from './stages.ts';

/** What somebody said at some time; `note` may be empty. Times are ISO 8601. */
export type Word = { readonly by: string; readonly at: string; readonly note: string };

/** A finding that a coach lets pass for one fiche. */
export type Waiver = Word & { readonly rule: string };

export const ENDS = ['stopped', 'transferred'] as const;
export type End = (typeof ENDS)[number];

/** What a coach has last said of a fiche's text; its errors apart, which anybody can see. */
export const OPINIONS = ['toReview', 'changesAsked', 'approved'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** The course of one fiche through the method: all that its text and its labels do not tell. */
export type Course = {
  readonly stage: Stage;
  readonly stageSince: string;
  readonly opinion: Opinion;
  readonly opinionSince: string;
  readonly coach?: string | undefined;
  /** Why a maintainer let the stage begin before its time. */
  readonly forced?: Word | undefined;
  readonly asked?: Word | undefined;
  readonly approved?: Word | undefined;
  readonly pivot?: Word | undefined;
  readonly end?: (Word & { readonly how: End }) | undefined;
  readonly waivers: readonly Waiver[];
};

/** The course of a fiche that was just filed. */
export const filed = (stage: Stage, at: string): Course => ({
  stage,
  stageSince: at,
  opinion: 'toReview',
  opinionSince: at,
  waivers: [],
});
