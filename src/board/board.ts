import type { End } from '../method/course.ts';
import type { Labels, Review } from '../method/labels.ts';
import type { Stage, StageData } from '../method/stages.ts';
import type { Step } from './survival.ts';

/** Numbers and rows for one ISO week; the views only lay them out. Times are ISO 8601. */
export type Board = {
  readonly repository: string;
  /** « 2026-W48 » */
  readonly week: string;
  /** The instant at which everything is counted: the start of a day in Paris. */
  readonly at: string;
  /** The programme's stages, in order, and the labels that tell where a fiche stands. */
  readonly stages: readonly Pick<StageData, 'id' | 'name'>[];
  readonly labels: Readonly<Pick<Labels, Review>>;
  readonly totals: {
    readonly open: Readonly<Record<Stage, number>>;
    /** Since the beginning. */
    readonly ended: Readonly<Record<End, number>>;
  };
  readonly attention: Attention;
  readonly moved: Moved;
  /** One for each open fiche, the longest in its stage first. */
  readonly rows: readonly Row[];
  readonly flow: readonly Flow[];
  readonly survival: Survival;
  /** The same counts at the beginning of each month since the first fiche, then now. */
  readonly months: readonly Month[];
  readonly coaches: readonly CoachLoad[];
  /** The rules that most open fiches fail; nothing for a date before the snapshot was taken. */
  readonly rules: readonly RuleCount[];
};

/** A fiche, as every list shows it. */
export type Row = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly administration: string | null;
  readonly author: string;
  readonly coach: string | null;
  readonly stage: Stage;
  readonly since: string;
  readonly review: Review | null;
  readonly reviewSince: string;
  /** Whole days in this review. */
  readonly daysWaiting: number;
  readonly turn: 'author' | 'coach' | 'committee';
  readonly deadline: string;
  /** Whole days since a person did something. */
  readonly daysSilent: number;
  /** Errors that stand in its text; null for a date before the snapshot was taken, as texts change. */
  readonly errors: number | null;
};

/** What needs someone this week; each list the most urgent first. */
export type Attention = {
  readonly toReview: readonly Row[];
  readonly overdue: readonly Row[];
  readonly silent: readonly Row[];
  readonly waitingForAuthor: readonly Row[];
};

/** What happened to a fiche in the last seven days. */
export type Move = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly at: string;
  readonly stage: Stage;
  /** The stage it came from. */
  readonly from?: Stage;
};

/** All that happened in the last seven days. */
export type Moved = Readonly<
  Record<
    'created' | 'stageChanged' | 'validated' | 'pivoted' | 'stopped' | 'transferred',
    readonly Move[]
  >
>;

/** How fiches go from one stage to what follows. Days are of the stays that are over. */
export type Flow = {
  readonly from: Stage;
  /** A stage, or `transferred`. */
  readonly to: Stage;
  readonly entered: number;
  readonly continued: number;
  readonly stopped: number;
  readonly stillThere: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  /** The tenth, the quarter, the half, three quarters and nine tenths of the stays last no longer; empty for none. */
  readonly spread: readonly number[];
};

/** The same totals at the beginning of a month in Paris. */
export type Month = { readonly at: string } & Board['totals'];

/** From its first stage until a fiche stops; those handed over or under way count as long as they were seen. */
export type Survival = {
  /** How many fiches it tells of. */
  readonly followed: number;
  /** For how many days the longest was followed. */
  readonly longest: number;
  readonly curve: readonly Step[];
  /** The share that goes on beyond six months; null while none was seen that long. */
  readonly atSixMonths: number | null;
};

/** How many fiches a coach has. */
export type CoachLoad = {
  readonly login: string;
  readonly open: number;
  readonly toReview: number;
  readonly overdue: number;
};

/** How many open fiches fail a rule. */
export type RuleCount = { readonly rule: string; readonly fiches: number };
