import { ITEM_KINDS, type ItemKind, KIND_NAMES } from '../../model/item-kinds.ts';
import type { ItemFields } from '../../ports/source.ts';
import { ASKED, type ConnectionName } from './asked-kinds.ts';
import type { GraphqlQuestion } from './exchange.ts';

/** One aliased field of a query with its variables; `$since` is available to all. */
export interface Part {
  alias: string;
  /** `search(query: $q0, …) { … }` */
  selection: string;
  /** Values by name, with the GraphQL type of each. */
  variables: Readonly<Record<string, readonly [type: string, value: unknown]>>;
  /** Whether it, or an item asked for by number in it, may be missing (`NOT_FOUND`) without failing the question. */
  optional?: boolean;
}

/** A part whose size is known, so that parts can be grouped into requests that GitHub answers. */
export interface CountedPart extends Part {
  /**
   * How many records it asks for at most, by GitHub's rule: a connection within a connection multiplies
   * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit).
   */
  records: number;
  /** The same question about fewer records at a time; null when it cannot ask for fewer. */
  lighter?: () => CountedPart | null;
}

/** Texts of fragments by name; `composeQuery` includes those that are spread, also within other fragments. */
export type Fragments = Readonly<Record<string, string>>;

/**
 * Joins parts into one query. The same parts give the same text, by which recordings are found.
 * @param name - The name of the operation.
 * @param shared - Variables that several parts use.
 */
export function composeQuery(
  name: string,
  parts: readonly Part[],
  fragments: Fragments = {},
  shared: Part['variables'] = {},
): Pick<GraphqlQuestion, 'name' | 'query' | 'variables' | 'optional'> {
  const selections = parts.map(({ alias, selection }) => `  ${alias}: ${selection}`).join('\n');
  const taken = spreadIn(selections, fragments);
  const body = `${selections}\n${taken.join('\n')}`;
  const used = Object.entries(shared).filter(([key]) => new RegExp(`\\$${key}\\b`, 'u').test(body));
  const variables = [...parts.flatMap((part) => Object.entries(part.variables)), ...used];
  const declared = variables.map(([key, [type]]) => `$${key}: ${type}`).join(', ');
  const head = `query ${name}${declared === '' ? '' : `(${declared})`} {`;
  return {
    name,
    query: [head, selections, '  rateLimit { cost }', '}', ...taken].join('\n'),
    variables: Object.fromEntries(variables.map(([key, [, value]]) => [key, value])),
    optional: new Set(parts.filter((part) => part.optional === true).map(({ alias }) => alias)),
  };
}

/**
 * How many entries of each connection are requested together with an item. The few items that have more are completed
 * afterwards. The sum decides how many items fit into a request.
 */
export const FIRST: Readonly<Record<ConnectionName, number>> = {
  labels: 8,
  assignees: 2,
  files: 10,
  closingIssuesReferences: 2,
  timelineItems: 10,
};

/**
 * Returns the connections requested of an item: only those needed, since GitHub counts every record that an answer
 * could hold.
 */
export function connectionsOf(kind: ItemKind, fields: ItemFields): ConnectionName[] {
  const { assignees = false, files = false, linked = false, activitySince } = fields;
  const wanted: Readonly<Record<ConnectionName, boolean>> = {
    labels: true,
    assignees,
    timelineItems: activitySince !== undefined,
    files,
    closingIssuesReferences: linked,
  };
  return ASKED[kind].connections.filter((name) => wanted[name]);
}

/** Returns how many records one item can add to an answer: itself and the entries of its connections. */
export function recordsPerItem(kind: ItemKind, fields: ItemFields): number {
  const beside =
    (fields.reviews && has(kind, 'reviews') ? 2 * REVIEWERS : 0) +
    (fields.project && has(kind, 'project') ? PROJECTS * (1 + VALUES) : 0) +
    (tellsComments(kind, fields) ? COMMENTS * (1 + REPLIES) : 0);
  return connectionsOf(kind, fields).reduce((sum, name) => sum + FIRST[name], 1 + beside);
}

/** Discussions have no timeline: their newest comments and the replies to them show what happened. */
function tellsComments(kind: ItemKind, { activitySince }: ItemFields): boolean {
  return kind === 'discussion' && activitySince !== undefined;
}

const COMMENTS = 25;
const REPLIES = 4;

function has(kind: ItemKind, fact: (typeof ASKED)[ItemKind]['facts'][number]): boolean {
  return ASKED[kind].facts.includes(fact);
}

/** Few pull requests have more reviewers, and few items are in more projects or have more fields there. */
const REVIEWERS = 10;
const PROJECTS = 3;
const VALUES = 10;

const REVIEWS =
  `reviewDecision reviewRequests(first: ${REVIEWERS}) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } } ` +
  `latestReviews(first: ${REVIEWERS}) { nodes { author { login } } }`;

const FIELD = 'field { ... on ProjectV2FieldCommon { name } }';
const PROJECT =
  `projectItems(first: ${PROJECTS}) { nodes { project { public } fieldValues(first: ${VALUES}) { nodes { ` +
  [
    ['SingleSelect', 'name'],
    ['Iteration', 'title'],
    ['Text', 'text'],
    ['Number', 'number'],
    ['Date', 'date'],
  ]
    .map(([type, value]) => `... on ProjectV2ItemField${type}Value { ${value} ${FIELD} }`)
    .join(' ') +
  ' } } } }';

const WRITTEN = 'createdAt author { __typename login }';
const RECENT = `answerChosenAt answerChosenBy { login } recent: comments(last: ${COMMENTS}) { nodes { ${WRITTEN} replies(last: ${REPLIES}) { nodes { ${WRITTEN} } } } }`;

/** Returns the fields requested of items, as one fragment per kind; `summaryPart` only identifies an issue. */
export function itemFragments(fields: ItemFields): Fragments {
  const common = (kind: ItemKind): string[] => [
    `__typename ${BARE}`,
    'createdAt updatedAt closedAt',
    'comments { totalCount }',
    ...(fields.linked || fields.form ? ['body'] : []),
    ...(fields.milestone && has(kind, 'milestone') ? ['milestone { title }'] : []),
    ...(fields.reactions ? ['reactions { totalCount }'] : []),
    ...(fields.project && has(kind, 'project') ? [PROJECT] : []),
  ];
  const part = (kind: ItemKind): string =>
    [
      ...common(kind),
      ASKED[kind].fields,
      ...(fields.reviews && has(kind, 'reviews') ? [REVIEWS] : []),
      ...(tellsComments(kind, fields) ? [RECENT] : []),
      ...connectionsOf(kind, fields).map((name) =>
        connectionPart(name, kind, `first: ${FIRST[name]}`, fields),
      ),
    ].join('\n  ');
  return {
    ...FRAGMENTS,
    ...(fields.words === true && {
      issueEvent: issueEvent('createdAt url body author { __typename login }'),
    }),
    summaryPart: `fragment summaryPart on Issue { __typename ${BARE} state }`,
    ...Object.fromEntries(
      KIND_NAMES.map((kind) => {
        const { fragment } = ASKED[kind];
        return [fragment, `fragment ${fragment} on ${ITEM_KINDS[kind].type} {\n  ${part(kind)}\n}`];
      }),
    ),
  };
}

/** @param slice - Which entries: `first: 10`, `first: 20, after: $after0`. */
export function connectionPart(
  name: ConnectionName,
  kind: ItemKind,
  slice: string,
  { removals = false }: Pick<ItemFields, 'removals'>,
): string {
  if (name !== 'timelineItems') return `${name}(${slice}) { ${CONNECTIONS[name]} }`;
  const asked = ASKED[kind];
  const events = removals ? [...asked.events, 'COMMENT_DELETED_EVENT'] : asked.events;
  const eventFragments = removals ? `${asked.eventFragments} ${REMOVAL}` : asked.eventFragments;
  return `${name}(${slice}, since: $since, itemTypes: [${events.join(', ')}]) { nodes { ${eventFragments} } ${PAGE} }`;
}

/** The deletion of a comment: who deleted it, and whose it was. */
export const REMOVAL =
  '... on CommentDeletedEvent { createdAt actor { __typename login } deletedCommentAuthor { __typename login } }';

const BARE =
  'id number title url author { __typename login } authorAssociation repository { ...repositoryPart }';

const PAGE = 'pageInfo { hasNextPage endCursor }';

/** `totalCount` tells how many entries are missing. Timelines go without: theirs includes earlier events. */
const CONNECTIONS: Readonly<Record<Exclude<ConnectionName, 'timelineItems'>, string>> = {
  labels: `totalCount nodes { name } ${PAGE}`,
  assignees: `totalCount nodes { login } ${PAGE}`,
  files: `totalCount nodes { path } ${PAGE}`,
  closingIssuesReferences: `totalCount nodes { number repository { ...repositoryPart } } ${PAGE}`,
};

/** The fields of an item that references another, for every kind that can. */
const REFERENCE = KIND_NAMES.flatMap((kind) => {
  const { state } = ASKED[kind];
  const { type } = ITEM_KINDS[kind];
  return state === null
    ? []
    : [`... on ${type} { number title url ${state} repository { ...repositoryPart } }`];
}).join(' ');

/** @param comment - The fields requested of a comment. */
function issueEvent(comment: string): string {
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

const FRAGMENTS: Fragments = {
  repositoryPart: 'fragment repositoryPart on Repository { nameWithOwner isPrivate visibility isArchived }',
  issueEvent: issueEvent('createdAt author { login }'),
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
