/** GitHub's answers to our questions, as far as we read them. */

export type Page<Node> = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
};

export type Actor = { readonly __typename: string; readonly login: string } | null;

export type CommentNode = {
  /** A number too large for the query language's own. */
  readonly fullDatabaseId: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly author: Actor;
  readonly reactionGroups:
    | readonly { readonly content: string; readonly viewerHasReacted: boolean }[]
    | null;
};

type Happened = { readonly createdAt: string; readonly actor: Actor };

export type EventNode = Happened &
  (
    | {
        readonly __typename: 'LabeledEvent' | 'UnlabeledEvent';
        readonly label: { readonly name: string };
      }
    | { readonly __typename: 'ClosedEvent'; readonly stateReason: string | null }
    | { readonly __typename: 'ReopenedEvent' }
    | {
        readonly __typename: 'AssignedEvent' | 'UnassignedEvent';
        readonly assignee: { readonly login?: string } | null;
      }
  );

export type IssueNode = {
  readonly __typename: 'Issue';
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: string | null;
  readonly authorAssociation: string;
  readonly author: Actor;
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly comments: Page<CommentNode>;
  readonly timelineItems: Page<EventNode>;
};

export type IssueAnswer = {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly issueOrPullRequest: IssueNode | { readonly __typename: 'PullRequest' } | null;
  } | null;
};

export type IssuesAnswer = {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly issues: Page<IssueNode & { readonly number: number }> & {
      readonly totalCount: number;
    };
  } | null;
};

export type VersionsAnswer = {
  readonly repository: {
    readonly issue: {
      readonly userContentEdits: Page<{
        readonly editedAt: string;
        readonly diff: string | null;
      }> | null;
    } | null;
  } | null;
};
