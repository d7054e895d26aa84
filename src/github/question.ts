/** What is asked of GitHub about one issue, in its query language. */

const ACTOR = 'actor { __typename login }';

/** The body's own history, read only where an older act must be judged. */
export const VERSIONS = /* GraphQL */ `
  query versions($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      issue(number: $number) {
        userContentEdits(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { editedAt diff }
        }
      }
    }
  }
`;

const COMMENTS = (after: string) => /* GraphQL */ `
  comments(first: 100${after}) {
    pageInfo { hasNextPage endCursor }
    nodes {
      fullDatabaseId
      createdAt
      lastEditedAt
      body
      viewerDidAuthor
      author { __typename login }
      reactionGroups { content viewerHasReacted }
    }
  }
`;

export const EVENT_TYPES =
  'LABELED_EVENT UNLABELED_EVENT CLOSED_EVENT REOPENED_EVENT ASSIGNED_EVENT UNASSIGNED_EVENT';

export const EVENT_FIELDS = /* GraphQL */ `
  __typename
  ... on LabeledEvent { createdAt ${ACTOR} label { name } }
  ... on UnlabeledEvent { createdAt ${ACTOR} label { name } }
  ... on ClosedEvent { createdAt ${ACTOR} stateReason }
  ... on ReopenedEvent { createdAt ${ACTOR} }
  ... on AssignedEvent { createdAt ${ACTOR} assignee { ... on User { login } } }
  ... on UnassignedEvent { createdAt ${ACTOR} assignee { ... on User { login } } }
`;

const EVENTS = (after: string) => /* GraphQL */ `
  timelineItems(first: 100${after}, itemTypes: [${EVENT_TYPES}]) {
    pageInfo { hasNextPage endCursor }
    nodes { ${EVENT_FIELDS} }
  }
`;

const FIELDS = /* GraphQL */ `
  title
  body
  createdAt
  lastEditedAt
  state
  stateReason
  authorAssociation
  author { __typename login }
  assignees(first: 20) { nodes { login } }
  labels(first: 100) { nodes { name } }
`;

/** One issue as it stands: one request, one more for each further hundred comments or events. */
export const ISSUE = /* GraphQL */ `
  query issue(
    $owner: String!
    $name: String!
    $number: Int!
    $comments: String
    $events: String
  ) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      issueOrPullRequest(number: $number) {
        __typename
        ... on Issue {
          ${FIELDS}
          ${COMMENTS(', after: $comments')}
          ${EVENTS(', after: $events')}
        }
      }
    }
  }
`;

/** A page of the issues of one state, each as it stands. */
export const ISSUES = /* GraphQL */ `
  query issues(
    $owner: String!
    $name: String!
    $size: Int!
    $after: String
    $state: IssueState!
    $order: IssueOrder!
  ) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      issues(first: $size, after: $after, states: [$state], orderBy: $order) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          number
          ${FIELDS}
          ${COMMENTS('')}
          ${EVENTS('')}
        }
      }
    }
  }
`;
