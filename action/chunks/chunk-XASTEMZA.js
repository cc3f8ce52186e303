import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  ITEM_KINDS,
  KIND_NAMES
} from "./chunk-IAQ4U72M.js";

// src/services/github/asked-kinds.ts
var ISSUE_EVENTS = [
  "ISSUE_COMMENT",
  "CLOSED_EVENT",
  "REOPENED_EVENT",
  "LABELED_EVENT",
  "UNLABELED_EVENT",
  "CROSS_REFERENCED_EVENT"
];
var ASKED = {
  issue: {
    search: "ISSUE",
    count: "issueCount",
    fragment: "issuePart",
    fields: "state stateReason",
    facts: ["milestone", "project"],
    connections: ["labels", "assignees", "timelineItems"],
    events: ISSUE_EVENTS,
    eventFragments: "...issueEvent",
    state: "state"
  },
  "pull-request": {
    search: "ISSUE",
    count: "issueCount",
    fragment: "pullPart",
    fields: "pullState: state isDraft mergedAt",
    facts: ["milestone", "project", "reviews"],
    connections: ["labels", "assignees", "timelineItems", "files", "closingIssuesReferences"],
    events: [...ISSUE_EVENTS, "PULL_REQUEST_REVIEW", "MERGED_EVENT"],
    eventFragments: "...issueEvent ...pullEvent",
    state: "pullState: state"
  },
  discussion: {
    search: "DISCUSSION",
    count: "discussionCount",
    fragment: "discussionPart",
    fields: "discussionReason: stateReason category { name } isAnswered upvoteCount",
    facts: [],
    connections: ["labels"],
    events: [],
    eventFragments: "",
    state: null
  }
};

// src/services/github/documents.ts
function composeQuery(parts, fragments, shared) {
  const selections = parts.map(({ alias, selection }) => `  ${alias}: ${selection}`).join("\n");
  const taken = spreadIn(selections, fragments);
  const body = `${selections}
${taken.join("\n")}`;
  const used = Object.entries(shared).filter(([name]) => new RegExp(`\\$${name}\\b`, "u").test(body));
  const variables = [...parts.flatMap((part) => Object.entries(part.variables)), ...used];
  const declared = variables.map(([name, [type]]) => `$${name}: ${type}`).join(", ");
  return {
    query: (name) => [
      `query ${name}${declared === "" ? "" : `(${declared})`} {`,
      selections,
      "  rateLimit { cost }",
      "}",
      ...taken
    ].join("\n"),
    variables: Object.fromEntries(variables.map(([name, [, value]]) => [name, value])),
    optional: new Set(parts.filter((part) => part.optional === true).map(({ alias }) => alias))
  };
}
var FIRST = {
  labels: 8,
  assignees: 2,
  files: 10,
  closingIssuesReferences: 2,
  timelineItems: 10
};
function connectionsOf(kind, fields) {
  const { assignees = false, files = false, linked = false, activitySince } = fields;
  const wanted = {
    labels: true,
    assignees,
    timelineItems: activitySince !== void 0,
    files,
    closingIssuesReferences: linked
  };
  return ASKED[kind].connections.filter((name) => wanted[name]);
}
function recordsPerItem(kind, fields) {
  const beside = (fields.reviews && has(kind, "reviews") ? 2 * REVIEWERS : 0) + (fields.project && has(kind, "project") ? PROJECTS * (1 + VALUES) : 0) + (tellsComments(kind, fields) ? COMMENTS * (1 + REPLIES) : 0);
  return connectionsOf(kind, fields).reduce((sum, name) => sum + FIRST[name], 1 + beside);
}
function tellsComments(kind, { activitySince }) {
  return kind === "discussion" && activitySince !== void 0;
}
var COMMENTS = 25;
var REPLIES = 4;
function has(kind, fact) {
  return ASKED[kind].facts.includes(fact);
}
var REVIEWERS = 10;
var PROJECTS = 3;
var VALUES = 10;
var REVIEWS = `reviewDecision reviewRequests(first: ${REVIEWERS}) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } } latestReviews(first: ${REVIEWERS}) { nodes { author { login } } }`;
var FIELD = "field { ... on ProjectV2FieldCommon { name } }";
var PROJECT = `projectItems(first: ${PROJECTS}) { nodes { project { public } fieldValues(first: ${VALUES}) { nodes { ` + [
  ["SingleSelect", "name"],
  ["Iteration", "title"],
  ["Text", "text"],
  ["Number", "number"],
  ["Date", "date"]
].map(([type, value]) => `... on ProjectV2ItemField${type}Value { ${value} ${FIELD} }`).join(" ") + " } } } }";
var WRITTEN = "createdAt author { __typename login }";
var RECENT = `recent: comments(last: ${COMMENTS}) { nodes { ${WRITTEN} replies(last: ${REPLIES}) { nodes { ${WRITTEN} } } } }`;
function itemFragments(fields) {
  const common = (kind) => [
    `__typename ${BARE}`,
    "createdAt updatedAt closedAt",
    "comments { totalCount }",
    ...fields.linked || fields.form ? ["body"] : [],
    ...fields.milestone && has(kind, "milestone") ? ["milestone { title }"] : [],
    ...fields.reactions ? ["reactions { totalCount }"] : [],
    ...fields.project && has(kind, "project") ? [PROJECT] : []
  ];
  const part = (kind) => [
    ...common(kind),
    ASKED[kind].fields,
    ...fields.reviews && has(kind, "reviews") ? [REVIEWS] : [],
    ...tellsComments(kind, fields) ? [RECENT] : [],
    ...connectionsOf(kind, fields).map(
      (name) => connectionPart(name, kind, `first: ${FIRST[name]}`, fields)
    )
  ].join("\n  ");
  return {
    ...FRAGMENTS,
    ...fields.words === true && {
      issueEvent: issueEvent("createdAt url body author { __typename login }")
    },
    summaryPart: `fragment summaryPart on Issue { __typename ${BARE} state }`,
    ...Object.fromEntries(
      KIND_NAMES.map((kind) => {
        const { fragment } = ASKED[kind];
        return [fragment, `fragment ${fragment} on ${ITEM_KINDS[kind].type} {
  ${part(kind)}
}`];
      })
    )
  };
}
function connectionPart(name, kind, slice, { removals = false }) {
  if (name !== "timelineItems") return `${name}(${slice}) { ${CONNECTIONS[name]} }`;
  const asked = ASKED[kind];
  const events = removals ? [...asked.events, "COMMENT_DELETED_EVENT"] : asked.events;
  const eventFragments = removals ? `${asked.eventFragments} ${REMOVAL}` : asked.eventFragments;
  return `${name}(${slice}, since: $since, itemTypes: [${events.join(", ")}]) { nodes { ${eventFragments} } ${PAGE} }`;
}
var REMOVAL = "... on CommentDeletedEvent { createdAt actor { __typename login } deletedCommentAuthor { __typename login } }";
var BARE = "id number title url author { __typename login } authorAssociation repository { ...repositoryPart }";
var PAGE = "pageInfo { hasNextPage endCursor }";
var CONNECTIONS = {
  labels: `totalCount nodes { name } ${PAGE}`,
  assignees: `totalCount nodes { login } ${PAGE}`,
  files: `totalCount nodes { path } ${PAGE}`,
  closingIssuesReferences: `totalCount nodes { number repository { ...repositoryPart } } ${PAGE}`
};
var REFERENCE = KIND_NAMES.flatMap((kind) => {
  const { state } = ASKED[kind];
  const { type } = ITEM_KINDS[kind];
  return state === null ? [] : [`... on ${type} { number title url ${state} repository { ...repositoryPart } }`];
}).join(" ");
function issueEvent(comment) {
  return `fragment issueEvent on Node {
  __typename
  ... on IssueComment { ${comment} }
  ... on ClosedEvent { createdAt actor { login } }
  ... on ReopenedEvent { createdAt actor { login } }
  ... on LabeledEvent { createdAt label { name } }
  ... on UnlabeledEvent { createdAt label { name } }
  ... on CrossReferencedEvent { createdAt source { __typename ${REFERENCE} } }
}`;
}
var FRAGMENTS = {
  repositoryPart: "fragment repositoryPart on Repository { nameWithOwner isPrivate visibility isArchived }",
  issueEvent: issueEvent("createdAt author { login }"),
  pullEvent: `fragment pullEvent on Node {
  ... on PullRequestReview { submittedAt state author { login } }
  ... on MergedEvent { createdAt actor { login } }
}`
};
function spreadIn(text, fragments) {
  const names = /* @__PURE__ */ new Set();
  const visit = (part) => {
    for (const [, name = ""] of part.matchAll(/\.\.\.(\w+)/gu)) {
      if (name === "on" || names.has(name)) continue;
      names.add(name);
      visit(fragments[name] ?? "");
    }
  };
  visit(text);
  return [...names].sort().map((name) => fragments[name] ?? "");
}

export {
  ASKED,
  composeQuery,
  connectionsOf,
  recordsPerItem,
  itemFragments,
  connectionPart,
  REMOVAL
};
