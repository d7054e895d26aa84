import { EVENT_FIELDS, EVENT_TYPES } from './question.ts';

const EVENTS = (after: string) => /* GraphQL */ `
  timelineItems(first: 100${after}, itemTypes: [${EVENT_TYPES} RENAMED_TITLE_EVENT]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      ${EVENT_FIELDS}
      ... on RenamedTitleEvent { createdAt actor { __typename login } }
    }
  }
`;

const COMMENTS = (after: string) => /* GraphQL */ `
  comments(first: 100${after}) {
    pageInfo { hasNextPage endCursor }
    nodes { createdAt author { __typename login } }
  }
`;

/** A page of a repository's issues with their history: about four points of GitHub's 1,000 an hour. */
export const HISTORY = /* GraphQL */ `
  query history($owner: String!, $name: String!, $size: Int!, $after: String) {
    viewer { login }
    rateLimit { cost remaining resetAt }
    repository(owner: $owner, name: $name) {
      issues(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          number
          title
          url
          createdAt
          closedAt
          stateReason
          body
          author { __typename login }
          assignees(first: 20) { nodes { login } }
          labels(first: 50) { nodes { name } }
          ${EVENTS('')}
          ${COMMENTS('')}
        }
      }
    }
  }
`;

/** The further pages of one issue whose history is longer than a page. */
export const REST_OF_ISSUE = /* GraphQL */ `
  query restOfIssue(
    $owner: String!
    $name: String!
    $number: Int!
    $events: String
    $comments: String
  ) {
    repository(owner: $owner, name: $name) {
      issue(number: $number) {
        ${EVENTS(', after: $events')}
        ${COMMENTS(', after: $comments')}
      }
    }
  }
`;
