import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e="actor { __typename login }",i=`
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
`,n=t=>`
  comments(first: 100${t}) {
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
`,o="LABELED_EVENT UNLABELED_EVENT CLOSED_EVENT REOPENED_EVENT ASSIGNED_EVENT UNASSIGNED_EVENT",a=`
  __typename
  ... on LabeledEvent { createdAt ${e} label { name } }
  ... on UnlabeledEvent { createdAt ${e} label { name } }
  ... on ClosedEvent { createdAt ${e} stateReason }
  ... on ReopenedEvent { createdAt ${e} }
  ... on AssignedEvent { createdAt ${e} assignee { ... on User { login } } }
  ... on UnassignedEvent { createdAt ${e} assignee { ... on User { login } } }
`,r=t=>`
  timelineItems(first: 100${t}, itemTypes: [${o}]) {
    pageInfo { hasNextPage endCursor }
    nodes { ${a} }
  }
`,s=`
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
`,E=`
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
          ${s}
          ${n(", after: $comments")}
          ${r(", after: $events")}
        }
      }
    }
  }
`,$=`
  query openIssues($owner: String!, $name: String!, $size: Int!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      issues(first: $size, after: $after, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          number
          ${s}
          ${n("")}
          ${r("")}
        }
      }
    }
  }
`;export{i as a,o as b,a as c,E as d,$ as e};
