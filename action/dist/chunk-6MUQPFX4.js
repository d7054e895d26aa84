import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var s={401:"the token is not accepted: give a valid one in \xAB token \xBB",403:"the token may not do this: the workflow needs \xAB permissions: issues: write \xBB",404:"the repository or the issue was not found: check the number, and that the token may read it",410:"the issue was deleted",422:"GitHub refused the content",429:"GitHub asks to wait: run again in a few minutes"},i=class extends Error{constructor(t){super(`GitHub knows no ${t} here`)}},u={NOT_FOUND:404,FORBIDDEN:403,RATE_LIMITED:429},d=e=>{if(!("errors"in e)||!Array.isArray(e.errors))return;let[t]=e.errors;return u[t?.type??""]},l=e=>e instanceof Error&&("status"in e&&(e.status===502||e.status===504)||/timeout|something went wrong/i.test(e.message)),a=e=>{let t="request"in e?e.request:{};return t.url?`${t.method} ${decodeURI(new URL(t.url).pathname)}`:""},o=e=>`GitHub gave no answer (${e}): run again in a few minutes.`,$=e=>{if(!(e instanceof Error))return;if(e instanceof i)return`${e.message}: ${s[404]}.`;let t=d(e);if(t)return`GitHub answered ${t} to the query: ${s[t]}.`;if("status"in e&&typeof e.status=="number"){if(!("response"in e&&e.response))return o(a(e));let r=/rate limit/i.test(e.message)?s[429]:s[e.status]??"run again in a few minutes";return`GitHub answered ${e.status} to ${a(e)}: ${r}.`}if("code"in e&&/^(?:E[A-Z]+)$/.test(String(e.code)))return o(String(e.code))};var n="actor { __typename login }",h=`
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
`,c=`
  comments(first: 100, after: $comments) {
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
`,E="LABELED_EVENT UNLABELED_EVENT CLOSED_EVENT REOPENED_EVENT ASSIGNED_EVENT UNASSIGNED_EVENT",m=`
  __typename
  ... on LabeledEvent { createdAt ${n} label { name } }
  ... on UnlabeledEvent { createdAt ${n} label { name } }
  ... on ClosedEvent { createdAt ${n} stateReason }
  ... on ReopenedEvent { createdAt ${n} }
  ... on AssignedEvent { createdAt ${n} assignee { ... on User { login } } }
  ... on UnassignedEvent { createdAt ${n} assignee { ... on User { login } } }
`,g=`
  timelineItems(first: 100, after: $events, itemTypes: [${E}]) {
    pageInfo { hasNextPage endCursor }
    nodes { ${m} }
  }
`,b=`
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
          ${c}
          ${g}
        }
      }
    }
  }
`;export{i as a,l as b,$ as c,h as d,E as e,m as f,b as g};
