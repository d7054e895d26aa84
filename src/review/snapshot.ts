/** What GitHub said of one issue: JSON, with no clock in it. Times are ISO 8601. */
export type Snapshot = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly comments: readonly Comment[];
  readonly events: readonly LabelEvent[];
};

export type Comment = {
  readonly id: number;
  readonly author: string;
  /** True when the account that runs this wrote it. */
  readonly own: boolean;
  readonly body: string;
};

export type LabelEvent = {
  readonly at: string;
  readonly type: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: string;
};
