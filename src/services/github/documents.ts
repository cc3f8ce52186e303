import type { ItemFields } from '../../ports/source.ts';

/** One aliased field of a query with the variables it needs; `$pageSize` and `$since` are there for all. */
export interface Part {
  alias: string;
  /** `search(query: $q0, …) { … }` */
  selection: string;
  /** Values by name, with the GraphQL type of each. */
  variables: Readonly<Record<string, readonly [type: string, value: unknown]>>;
  /** It may be missing (`NOT_FOUND`) without the question having failed. */
  optional?: boolean;
}

/**
 * Texts of fragments by name; `composeQuery` takes along those that are spread, and those spread in these.
 */
export type Fragments = Readonly<Record<string, string>>;

export const PAGE_SIZE = 100;

/**
 * Join parts into one query. The same parts give the same text: recordings are found by it.
 * @param shared - Variables that several parts use.
 */
export function composeQuery(
  parts: readonly Part[],
  fragments: Fragments,
  shared: Part['variables'],
): { query: (name: string) => string; variables: Record<string, unknown>; optional: ReadonlySet<string> } {
  const selections = parts.map(({ alias, selection }) => `  ${alias}: ${selection}`).join('\n');
  const taken = spreadIn(selections, fragments);
  const body = `${selections}\n${taken.join('\n')}`;
  const used = Object.entries(shared).filter(([name]) => new RegExp(`\\$${name}\\b`, 'u').test(body));
  const variables = [...parts.flatMap((part) => Object.entries(part.variables)), ...used];
  const declared = variables.map(([name, [type]]) => `$${name}: ${type}`).join(', ');
  return {
    query: (name) =>
      [
        `query ${name}${declared === '' ? '' : `(${declared})`} {`,
        selections,
        '  rateLimit { cost }',
        '}',
        ...taken,
      ].join('\n'),
    variables: Object.fromEntries(variables.map(([name, [, value]]) => [name, value])),
    optional: new Set(parts.filter((part) => part.optional === true).map(({ alias }) => alias)),
  };
}

/**
 * What is asked of every item, as fragments `item`, `issuePart`, `pullPart`. Costly connections stand there
 * only when they are wanted: GitHub counts the nodes asked for, not those that come.
 */
export function itemFragments(fields: ItemFields): Fragments {
  const { files = false, linked = false, activitySince } = fields;
  const activity = activitySince !== undefined;
  const common = [
    'id number title url createdAt updatedAt closedAt',
    'author { __typename login } authorAssociation',
    'milestone { title }',
    'comments { totalCount }',
    'repository { ...repositoryPart }',
    `labels(first: 20) { ${CONNECTIONS.labels} }`,
    `assignees(first: 20) { ${CONNECTIONS.assignees} }`,
    ...(linked ? ['body'] : []),
  ];
  const timeline = (type: string, kinds: readonly string[]): string[] =>
    activity
      ? [
          `timelineItems(first: 50, since: $since, itemTypes: [${kinds.join(', ')}]) { ${CONNECTIONS[type] ?? ''} }`,
        ]
      : [];
  const issue = [...common, 'state', ...timeline('issueTimeline', ISSUE_EVENTS)];
  const pull = [
    ...common,
    'pullState: state isDraft mergedAt reviewDecision',
    ...timeline('pullTimeline', PULL_EVENTS),
    ...(files ? [`files(first: 100) { ${CONNECTIONS.files} }`] : []),
    ...(linked ? [`closingIssuesReferences(first: 20) { ${CONNECTIONS.closingIssuesReferences} }`] : []),
  ];
  return {
    ...FRAGMENTS,
    item: 'fragment item on SearchResultItem { __typename ...issuePart ...pullPart }',
    issuePart: `fragment issuePart on Issue {\n  ${issue.join('\n  ')}\n}`,
    pullPart: `fragment pullPart on PullRequest {\n  ${pull.join('\n  ')}\n}`,
  };
}

export const ISSUE_EVENTS: readonly string[] = [
  'ISSUE_COMMENT',
  'CLOSED_EVENT',
  'REOPENED_EVENT',
  'LABELED_EVENT',
  'UNLABELED_EVENT',
  'CROSS_REFERENCED_EVENT',
];

export const PULL_EVENTS: readonly string[] = [...ISSUE_EVENTS, 'PULL_REQUEST_REVIEW', 'MERGED_EVENT'];

const PAGE = 'pageInfo { hasNextPage endCursor }';

/** What is asked of each page of a connection of an item: on the first page and on those that follow. */
export const CONNECTIONS: Readonly<Record<string, string>> = {
  labels: `nodes { name } ${PAGE}`,
  assignees: `nodes { login } ${PAGE}`,
  files: `nodes { path } ${PAGE}`,
  closingIssuesReferences: `nodes { number repository { ...repositoryPart } } ${PAGE}`,
  issueTimeline: `nodes { ...issueEvent } ${PAGE}`,
  pullTimeline: `nodes { ...issueEvent ...pullEvent } ${PAGE}`,
};

/** The states of issues and pull requests are of different types: one query cannot give them one name. */
const reference = (type: string, state: string): string =>
  `... on ${type} { number title url ${state} repository { ...repositoryPart } }`;

const FRAGMENTS: Fragments = {
  repositoryPart: 'fragment repositoryPart on Repository { nameWithOwner isPrivate visibility }',
  issueEvent: `fragment issueEvent on Node {
  __typename
  ... on IssueComment { createdAt author { login } }
  ... on ClosedEvent { createdAt actor { login } }
  ... on ReopenedEvent { createdAt actor { login } }
  ... on LabeledEvent { createdAt label { name } }
  ... on UnlabeledEvent { createdAt label { name } }
  ... on CrossReferencedEvent { createdAt source { __typename ${reference('Issue', 'state')} ${reference('PullRequest', 'pullState: state')} } }
}`,
  pullEvent: `fragment pullEvent on Node {
  ... on PullRequestReview { submittedAt state author { login } }
  ... on MergedEvent { createdAt actor { login } }
}`,
};

function spreadIn(text: string, fragments: Fragments): string[] {
  const names = new Set<string>();
  const visit = (part: string): void => {
    for (const [, name = ''] of part.matchAll(/\.\.\.(\w+)/gu)) {
      if (name === 'on' || names.has(name)) continue;
      names.add(name);
      visit(fragments[name] ?? '');
    }
  };
  visit(text);
  return [...names].sort().map((name) => fragments[name] ?? '');
}
