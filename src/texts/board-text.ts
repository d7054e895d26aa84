import type { Attention, Moved, Row } from '../board/board.ts';

/** The sentences of the weekly board, for maintainers. */
export type BoardTexts = {
  /** A fiche as lists name it. */
  readonly fiche: (title: string, number: number) => string;
  /** Of the issue that shows it. */
  readonly issueTitle: string;
  /** Of the board of an ISO week, which has a number in a year. */
  readonly title: (week: Readonly<Record<'year' | 'number', number>>) => string;
  readonly fromTo: (first: string, last: string) => string;
  /** In the log of a run that may not write the branch of past weeks. */
  readonly notKept: string;
  /** Under the title: the day whose beginning is counted, and how many fiches are open. */
  readonly lead: (day: string, open: number) => string;
  readonly sections: Readonly<Record<'attention' | 'moved' | 'everything' | 'programme', string>>;
  readonly attention: Readonly<
    Record<keyof Attention, { readonly title: string; readonly none: string }>
  >;
  readonly moved: Readonly<Record<keyof Moved, string>>;
  readonly nothingMoved: string;
  readonly from: (stage: string) => string;
  readonly columns: Readonly<
    Record<
      | 'fiche'
      | 'administration'
      | 'stage'
      | 'since'
      | 'review'
      | 'coach'
      | 'waiting'
      | 'silent'
      | 'deadline'
      | 'errors'
      | 'total'
      | 'ended',
      string
    >
  >;
  readonly days: (count: number) => string;
  readonly turn: Readonly<Record<Row['turn'], string>>;
  readonly noReview: string;
  readonly nobody: string;
  readonly ended: Readonly<Record<'stopped' | 'transferred', string>>;
  /** How many have ended, since the beginning. */
  readonly endedCounts: (transferred: number, stopped: number) => string;
  readonly noFiche: string;
  /** Where a list was cut: how many more there are, and where they stand. */
  readonly more: (count: number) => string;
  readonly flow: Readonly<
    Record<
      'title' | 'step' | 'entered' | 'continued' | 'stopped' | 'stillThere' | 'median' | 'p90',
      string
    >
  >;
  readonly charts: Readonly<
    Record<
      | 'cumulative'
      | 'survival'
      | 'spread'
      | 'fiches'
      | 'days'
      | 'month'
      | 'data'
      | 'nothing'
      | 'atRisk'
      | 'share',
      string
    >
  >;
  /** To the person whose turn it is, after the name; then how to stop them. */
  readonly reminder: Readonly<Record<'author' | 'coach', (deadline: string) => string>> & {
    readonly stop: (label: string) => string;
  };
  /** What each drawing shows, for whoever does not see it. */
  readonly shows: {
    readonly cumulative: (open: number, ended: number) => string;
    readonly survival: (percent: number | null) => string;
    readonly spread: string;
  };
  readonly page: Readonly<
    Record<'skip' | 'filter' | 'words' | 'all' | 'shown' | 'contents' | 'footer', string>
  >;
  readonly survival: (percent: number, seen: number) => string;
  readonly survivalUnknown: string;
  readonly load: Readonly<Record<'title' | 'open' | 'toReview' | 'overdue' | 'none', string>>;
  readonly rules: Readonly<Record<'title' | 'rule' | 'fiches' | 'none', string>>;
};
