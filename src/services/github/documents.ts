import type { ItemKind } from '../../model/item.ts';
import type { ItemFields } from '../../ports/source.ts';

/** One aliased field of a query with the variables it needs; `$since` is there for all. */
export interface Part {
  alias: string;
  /** `search(query: $q0, …) { … }` */
  selection: string;
  /** Values by name, with the GraphQL type of each. */
  variables: Readonly<Record<string, readonly [type: string, value: unknown]>>;
  /** It may be missing (`NOT_FOUND`) without the question having failed. */
  optional?: boolean;
}

/** A part that can be put beside others into a request that GitHub answers. */
export interface CountedPart extends Part {
  /**
   * How many records it asks for at most, by GitHub's rule: a connection within a connection multiplies
   * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit).
   */
  records: number;
  /** The same question about fewer records at a time; null when it cannot ask for fewer. */
  lighter?: () => CountedPart | null;
}

/**
 * Texts of fragments by name; `composeQuery` takes along those that are spread, and those spread in these.
 */
export type Fragments = Readonly<Record<string, string>>;

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
 * How many entries of an item's connections come along with it. Few items have more; those are completed. All of them
 * together decide how many items fit into a request.
 */
export const FIRST: Readonly<Record<ConnectionName, number>> = {
  labels: 8,
  assignees: 2,
  files: 10,
  closingIssuesReferences: 2,
  timelineItems: 10,
};

export type ConnectionName = 'labels' | 'assignees' | 'files' | 'closingIssuesReferences' | 'timelineItems';

/** The connections that are asked of an item: no more than is wanted, since GitHub counts what could come. */
export function connectionsOf(kind: ItemKind, fields: ItemFields): ConnectionName[] {
  const { assignees = false, files = false, linked = false, activitySince } = fields;
  const pull = kind === 'pull-request';
  return [
    'labels',
    ...(assignees ? (['assignees'] as const) : []),
    ...(activitySince === undefined ? [] : (['timelineItems'] as const)),
    ...(pull && files ? (['files'] as const) : []),
    ...(pull && linked ? (['closingIssuesReferences'] as const) : []),
  ];
}

/** How many records one item can bring: itself and the entries of its connections. */
export function recordsPerItem(kind: ItemKind, fields: ItemFields): number {
  return connectionsOf(kind, fields).reduce((sum, name) => sum + FIRST[name], 1);
}

/** What is asked of issues and pull requests, as fragments `issuePart`, `pullPart`; `summaryPart` only tells one from others. */
export function itemFragments(fields: ItemFields): Fragments {
  const common = [
    `__typename ${BARE}`,
    'createdAt updatedAt closedAt',
    'comments { totalCount }',
    ...(fields.linked ? ['body'] : []),
  ];
  const part = (kind: ItemKind, own: string): string =>
    [
      ...common,
      own,
      ...connectionsOf(kind, fields).map((name) => connectionPart(name, kind, `first: ${FIRST[name]}`)),
    ].join('\n  ');
  return {
    ...FRAGMENTS,
    summaryPart: `fragment summaryPart on Issue { __typename ${BARE} state }`,
    issuePart: `fragment issuePart on Issue {\n  ${part('issue', 'state stateReason')}\n}`,
    pullPart: `fragment pullPart on PullRequest {\n  ${part('pull-request', 'pullState: state isDraft mergedAt')}\n}`,
  };
}

/** @param slice - Which entries: `first: 10`, `first: 20, after: $after0`. */
export function connectionPart(name: ConnectionName, kind: ItemKind, slice: string): string {
  if (name !== 'timelineItems') return `${name}(${slice}) { ${CONNECTIONS[name]} }`;
  const [events, nodes] =
    kind === 'issue' ? [ISSUE_EVENTS, '...issueEvent'] : [PULL_EVENTS, '...issueEvent ...pullEvent'];
  return `${name}(${slice}, since: $since, itemTypes: [${events.join(', ')}]) { nodes { ${nodes} } ${PAGE} }`;
}

const ISSUE_EVENTS: readonly string[] = [
  'ISSUE_COMMENT',
  'CLOSED_EVENT',
  'REOPENED_EVENT',
  'LABELED_EVENT',
  'UNLABELED_EVENT',
  'CROSS_REFERENCED_EVENT',
];

const PULL_EVENTS: readonly string[] = [...ISSUE_EVENTS, 'PULL_REQUEST_REVIEW', 'MERGED_EVENT'];

const BARE =
  'id number title url author { __typename login } authorAssociation repository { ...repositoryPart }';

const PAGE = 'pageInfo { hasNextPage endCursor }';

/** How many there are says how many are still to come; a timeline counts what happened before, too. */
const CONNECTIONS: Readonly<Record<Exclude<ConnectionName, 'timelineItems'>, string>> = {
  labels: `totalCount nodes { name } ${PAGE}`,
  assignees: `totalCount nodes { login } ${PAGE}`,
  files: `totalCount nodes { path } ${PAGE}`,
  closingIssuesReferences: `totalCount nodes { number repository { ...repositoryPart } } ${PAGE}`,
};

/** The states of issues and pull requests are of different types: one query cannot give them one name. */
const reference = (type: string, state: string): string =>
  `... on ${type} { number title url ${state} repository { ...repositoryPart } }`;

const FRAGMENTS: Fragments = {
  repositoryPart: 'fragment repositoryPart on Repository { nameWithOwner isPrivate visibility isArchived }',
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
