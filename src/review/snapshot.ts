/** What GitHub said of one issue: JSON, with no clock in it. Times are ISO 8601. */
export type Snapshot = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** True when GitHub knows no earlier contribution of the author. */
  readonly newcomer: boolean;
  readonly createdAt: string;
  /** When the body was last changed; nothing where it stands as it was filed. */
  readonly editedAt?: string | undefined;
  /** The body as it was from a time on, oldest first: read only where an older act must be judged. */
  readonly versions: readonly Version[];
  readonly state: 'open' | 'closed';
  readonly stateReason?: StateReason | undefined;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly Comment[];
  /** In the order in which they happened. */
  readonly events: readonly IssueEvent[];
  /** The rank of those whose acts wait to be judged, by login. */
  readonly ranks: Readonly<Record<string, Rank>>;
  /** Whether those named as a coach may be assigned, by login. */
  readonly assignable: Readonly<Record<string, boolean>>;
};

/** How an issue was closed. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate';

/** A text, and since when it stood so (ISO 8601). */
export type Version = { readonly at: string; readonly body: string };

/** What a person may do in the repository: a maintainer may all that a coach may. */
export type Rank = 'maintainer' | 'coach' | 'none';

/** A comment on an issue. Times are ISO 8601. */
export type Comment = {
  readonly id: number;
  readonly at: string;
  /** When it was last changed; nothing where it stands as it was written. */
  readonly editedAt?: string | undefined;
  readonly author: string;
  /** An App or a bot wrote it. */
  readonly bot: boolean;
  /** The account that runs this wrote it. */
  readonly own: boolean;
  readonly body: string;
  /** Our reactions to it. */
  readonly reactions: readonly Reaction[];
};

export const REACTIONS = ['eyes', '+1', 'confused'] as const;
/** Seen; done; not understood or refused. */
export type Reaction = (typeof REACTIONS)[number];

/** True when we said our last word on the commands of a comment. */
export const isAnswered = ({ reactions }: Comment): boolean =>
  reactions.includes('+1') || reactions.includes('confused');

type By = {
  readonly at: string;
  readonly actor: string;
  readonly bot: boolean;
  /** The account that runs this did it. */
  readonly own: boolean;
};

/** What was done to an issue, in GitHub's own words. Its time is ISO 8601. */
export type IssueEvent = By &
  (
    | { readonly type: 'labeled' | 'unlabeled'; readonly label: string }
    | { readonly type: 'closed'; readonly reason: StateReason }
    | { readonly type: 'reopened' }
    | { readonly type: 'assigned' | 'unassigned'; readonly assignee: string }
  );
