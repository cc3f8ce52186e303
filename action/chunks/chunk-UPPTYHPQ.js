import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

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
  const pull = kind === "pull-request";
  return [
    "labels",
    ...assignees ? ["assignees"] : [],
    ...activitySince === void 0 ? [] : ["timelineItems"],
    ...pull && files ? ["files"] : [],
    ...pull && linked ? ["closingIssuesReferences"] : []
  ];
}
function recordsPerItem(kind, fields) {
  return connectionsOf(kind, fields).reduce((sum, name) => sum + FIRST[name], 1);
}
function itemFragments(fields) {
  const common = [
    `__typename ${BARE}`,
    "createdAt updatedAt closedAt",
    "comments { totalCount }",
    ...fields.linked ? ["body"] : []
  ];
  const part = (kind, own) => [
    ...common,
    own,
    ...connectionsOf(kind, fields).map((name) => connectionPart(name, kind, `first: ${FIRST[name]}`))
  ].join("\n  ");
  return {
    ...FRAGMENTS,
    summaryPart: `fragment summaryPart on Issue { __typename ${BARE} state }`,
    issuePart: `fragment issuePart on Issue {
  ${part("issue", "state stateReason")}
}`,
    pullPart: `fragment pullPart on PullRequest {
  ${part("pull-request", "pullState: state isDraft mergedAt")}
}`
  };
}
function connectionPart(name, kind, slice) {
  if (name !== "timelineItems") return `${name}(${slice}) { ${CONNECTIONS[name]} }`;
  const [events, nodes] = kind === "issue" ? [ISSUE_EVENTS, "...issueEvent"] : [PULL_EVENTS, "...issueEvent ...pullEvent"];
  return `${name}(${slice}, since: $since, itemTypes: [${events.join(", ")}]) { nodes { ${nodes} } ${PAGE} }`;
}
var ISSUE_EVENTS = [
  "ISSUE_COMMENT",
  "CLOSED_EVENT",
  "REOPENED_EVENT",
  "LABELED_EVENT",
  "UNLABELED_EVENT",
  "CROSS_REFERENCED_EVENT"
];
var PULL_EVENTS = [...ISSUE_EVENTS, "PULL_REQUEST_REVIEW", "MERGED_EVENT"];
var BARE = "id number title url author { __typename login } authorAssociation repository { ...repositoryPart }";
var PAGE = "pageInfo { hasNextPage endCursor }";
var CONNECTIONS = {
  labels: `totalCount nodes { name } ${PAGE}`,
  assignees: `totalCount nodes { login } ${PAGE}`,
  files: `totalCount nodes { path } ${PAGE}`,
  closingIssuesReferences: `totalCount nodes { number repository { ...repositoryPart } } ${PAGE}`
};
var reference = (type, state) => `... on ${type} { number title url ${state} repository { ...repositoryPart } }`;
var FRAGMENTS = {
  repositoryPart: "fragment repositoryPart on Repository { nameWithOwner isPrivate visibility isArchived }",
  issueEvent: `fragment issueEvent on Node {
  __typename
  ... on IssueComment { createdAt author { login } }
  ... on ClosedEvent { createdAt actor { login } }
  ... on ReopenedEvent { createdAt actor { login } }
  ... on LabeledEvent { createdAt label { name } }
  ... on UnlabeledEvent { createdAt label { name } }
  ... on CrossReferencedEvent { createdAt source { __typename ${reference("Issue", "state")} ${reference("PullRequest", "pullState: state")} } }
}`,
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
  composeQuery,
  connectionsOf,
  recordsPerItem,
  itemFragments,
  connectionPart
};
