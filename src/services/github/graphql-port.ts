import type { RepositoryName } from '../../model/item.ts';
import type { ItemFields } from '../../ports/source.ts';
import type { GitHubClient } from './client.ts';
import { completeItems, hasGaps } from './complete-items.ts';
import { composeQuery, itemFragments, PAGE_SIZE, type Part } from './documents.ts';
import { unknownRepository } from './failures.ts';
import { itemOf } from './map-item.ts';
import type { ItemNode, SearchNode } from './nodes.ts';
import { referencesIn } from './references.ts';
import { type ScopeFacts, scopeFacts, scopeParts } from './scope.ts';
import type { Found, Page, SearchPort } from './search-port.ts';
import { type Search, searchText } from './search-query.ts';

/** An item; `partial` is what it was made of when not all pages of its connections have come yet. */
export interface FoundItem extends Found {
  partial: ItemNode | null;
}

export interface GraphqlPort extends SearchPort<FoundItem> {
  /**
   * First pages of searches, whether the scope exists, and the newest issues of repositories, in as few
   * requests as fit.
   */
  open(
    searches: readonly Search[],
    scope: readonly string[],
    newestIssues: readonly RepositoryName[],
  ): Promise<{ pages: Page<FoundItem>[]; scope: ScopeFacts; newestIssues: FoundItem[][] }>;
  /** The same, all whole. */
  complete(found: readonly FoundItem[]): Promise<Found[]>;
}

export interface PortContext {
  /** What is asked about, for errors. */
  subject: string;
  serverUrl: string;
  signal: AbortSignal;
}

/** Searches with items in one request, plain and with costly fields: GitHub gives a request ten seconds. */
const SEARCHES = { plain: 10, costly: 5 };
const COUNTS = 25;
const NAMES = 100;
const NEWEST = 50;
/** Listings of newest issues in one request. */
const LISTINGS = 10;

export function createGraphqlPort(
  client: GitHubClient,
  fields: ItemFields,
  { subject, serverUrl, signal }: PortContext,
): GraphqlPort {
  const fragments = {
    ...itemFragments(fields),
    searchPage:
      'fragment searchPage on SearchResultItemConnection { issueCount pageInfo { hasNextPage endCursor } nodes { ...item } }',
  };
  const shared: Part['variables'] = {
    pageSize: ['Int!', PAGE_SIZE],
    since: ['DateTime', fields.activitySince ?? null],
  };
  const ask = (name: string, parts: readonly Part[]): Promise<Readonly<Record<string, unknown>>> => {
    const { query, variables, optional } = composeQuery(parts, fragments, shared);
    return client.graphql({ name, query: query(name), variables, optional, subject }, signal);
  };
  const read: Read = (nodes) => foundIn(nodes, fields, serverUrl);
  const room =
    fields.files || fields.linked || fields.activitySince !== undefined ? SEARCHES.costly : SEARCHES.plain;

  return {
    async open(searches, scope, newestIssues) {
      const listings = inChunks(newestIssues.map(newestPart), LISTINGS);
      const names = inChunks(scopeParts(scope), NAMES);
      const searchChunks = inChunks(searches.map(firstPart), room);
      const requests = Math.max(names.length, searchChunks.length, listings.length);
      const answers = await Promise.all(
        Array.from({ length: requests }, (_, index) =>
          ask('Items', [
            ...(names[index] ?? []),
            ...(searchChunks[index] ?? []),
            ...(listings[index - requests + listings.length] ?? []),
          ]),
        ),
      );
      const data = Object.assign({}, ...answers) as Record<string, unknown>;
      return {
        pages: searches.map((_, index) => pageOf(data[`s${index}`], read)),
        scope: scopeFacts(scope, data),
        newestIssues: newestIssues.map((name, index) => listingOf(name, data[`n${index}`], read)),
      };
    },
    async page(search, after) {
      const answer = await ask('Page', [
        {
          alias: 's0',
          selection: 'search(query: $q0, type: ISSUE, first: $pageSize, after: $after) { ...searchPage }',
          variables: { q0: ['String!', searchText(search)], after: ['String', after] },
        },
      ]);
      return pageOf(answer.s0, read);
    },
    async counts(searches) {
      const answers = await Promise.all(
        inChunks(searches, COUNTS).map(async (chunk) => {
          const answer = await ask(
            'Counts',
            chunk.map((search, index) => ({
              alias: `c${index}`,
              selection: `search(query: $q${index}, type: ISSUE, first: 1) { issueCount }`,
              variables: { [`q${index}`]: ['String!', searchText(search)] },
            })),
          );
          return chunk.map((_, index) => (answer[`c${index}`] as SearchNode).issueCount);
        }),
      );
      return answers.flat();
    },
    async complete(found) {
      const partial = found.flatMap((entry) => entry.partial ?? []);
      const nodes = await completeItems(partial, (parts) => ask('Details', parts));
      const whole = new Map(nodes.map((node) => [node.id, itemOf(node, fields)]));
      return found.map(({ id, item }) => ({ id, item: whole.get(id) ?? item }));
    },
  };
}

type Read = (nodes: SearchNode['nodes']) => FoundItem[];

function firstPart(search: Search, index: number): Part {
  return {
    alias: `s${index}`,
    selection: `search(query: $q${index}, type: ISSUE, first: $pageSize) { ...searchPage }`,
    variables: { [`q${index}`]: ['String!', searchText(search)] },
  };
}

function newestPart(repository: RepositoryName, index: number): Part {
  const [owner, name] = repository.split('/');
  return {
    alias: `n${index}`,
    selection:
      `repository(owner: $no${index}, name: $nn${index}) ` +
      `{ issues(first: ${NEWEST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { __typename ...issuePart } } }`,
    variables: { [`no${index}`]: ['String!', owner], [`nn${index}`]: ['String!', name] },
    optional: true,
  };
}

function pageOf(data: unknown, read: Read): Page<FoundItem> {
  const { issueCount, nodes, pageInfo } = data as SearchNode;
  return {
    count: issueCount,
    found: read(nodes),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

function listingOf(name: RepositoryName, data: unknown, read: Read): FoundItem[] {
  const repository = data as { issues: { nodes: readonly (ItemNode | null)[] | null } } | null | undefined;
  if (repository == null) throw unknownRepository(name);
  return read(repository.issues.nodes);
}

/** Nodes are made items at once: of many thousands, items are what memory should hold. */
function foundIn(nodes: SearchNode['nodes'], fields: ItemFields, serverUrl: string): FoundItem[] {
  return (nodes ?? []).flatMap((found) => {
    if (found?.id === undefined) return [];
    const node = withoutBody(found, serverUrl);
    return [{ id: node.id, item: itemOf(node, fields), partial: hasGaps(node) ? node : null }];
  });
}

/** Bodies are long and there are thousands: only what they refer to is kept. */
function withoutBody({ body, ...node }: ItemNode, serverUrl: string): ItemNode {
  if (body === undefined) return node;
  const home = node.repository.nameWithOwner as RepositoryName;
  return { ...node, references: referencesIn(body, home, serverUrl) };
}

function inChunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
