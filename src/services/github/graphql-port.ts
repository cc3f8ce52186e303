import { inChunks } from '../../model/in-chunks.ts';
import type { Item, ItemSummary, RepositoryName } from '../../model/item.ts';
import type { ItemFields } from '../../ports/source.ts';
import { ASKED, type SearchType } from './asked-kinds.ts';
import type { GitHubClient } from './client.ts';
import { completeItems, hasGaps } from './complete-items.ts';
import { type CountedPart, itemFragments } from './documents.ts';
import { unknownRepository } from './failures.ts';
import { type Answers, type AskContext, askParts, askRequests, inRequests } from './load.ts';
import { itemOf, summaryOf } from './map-item.ts';
import { cursorAfter, type ItemNode, nodesOf, type SearchNode, type SummaryNode } from './nodes.ts';
import { withoutBody } from './references.ts';
import { type ScopeFacts, scopeFacts, scopeParts } from './scope.ts';
import type { Found, SearchPage, SearchPort } from './search-all.ts';
import {
  countIn,
  countPart,
  firstSize,
  LISTED,
  listingPart,
  pageRecords,
  searchPart,
} from './search-parts.ts';
import { type Search, searchText } from './search-query.ts';
import { REACHABLE } from './slices.ts';

/** A result of a search. */
export interface FoundItem {
  id: string;
  summary: ItemSummary;
  /** Null where only summaries are asked for. */
  item: Item | null;
  /** The node of an item whose connections have further pages; null when the item is complete. */
  partial: ItemNode | null;
}

export interface GraphqlPort extends SearchPort<FoundItem> {
  /**
   * Returns the first 100 results of each search, whether the names of the scope exist, and the newest issues of
   * repositories, in as few requests as possible.
   */
  open(
    searches: readonly Search[],
    scope: readonly string[],
    newestIssues: readonly RepositoryName[],
  ): Promise<{ pages: SearchPage<FoundItem>[]; scope: ScopeFacts; newestIssues: ItemSummary[][] }>;
  /** Returns the items with all pages of their connections. */
  complete(found: readonly FoundItem[]): Promise<Found[]>;
}

export interface PortContext extends Omit<AskContext, 'client'> {
  serverUrl: string;
  /** The type of searches that need the boolean engine. */
  booleanType: SearchType;
}

/** How many searches for items one request holds: GitHub allows a request ten seconds. */
const SEARCHES = 12;
const COUNTS = 25;
const NAMES = 100;
/** Listings of newest issues in one request. */
const LISTINGS = 10;
/** Items whose connections are completed in one request. */
const GAPS = 40;
/** GitHub's largest page. */
const PAGE = 100;

export function createGraphqlPort(
  client: GitHubClient,
  fields: ItemFields,
  { serverUrl, booleanType, ...given }: PortContext,
): GraphqlPort {
  const context: AskContext = {
    ...given,
    client,
    fragments: itemFragments(fields),
    shared: { since: ['DateTime', fields.activitySince ?? null] },
  };
  const { load } = context;
  const typeOf = (search: Search): SearchType => (search.boolean ? booleanType : ASKED[search.kind].search);
  const part = (search: Search, index: number, size: number, after: string | null): CountedPart =>
    searchPart(search, index, { size, after, type: typeOf(search), fields });
  const largestPage = (search: Search): number =>
    Math.min(PAGE, Math.max(1, Math.floor(load.limit / pageRecords(search, fields))));
  const read = (search: Search, data: unknown): SearchPage<FoundItem> => {
    const results = data as SearchNode;
    const found = nodesOf(results).flatMap((node) =>
      node.id === undefined
        ? []
        : [search.summary ? summaryFound(node) : itemFound(node as ItemNode, fields, serverUrl)],
    );
    return { count: countIn(data), found, next: cursorAfter(results) };
  };

  /** Requests the results that are missing because first pages were kept small, in as few requests as possible. */
  async function fill(searches: readonly Search[], pages: readonly SearchPage<FoundItem>[]) {
    const missing = pages.flatMap((page, index) => {
      const search = searches[index];
      const left = Math.min(page.count, PAGE) - page.found.length;
      if (search === undefined || page.next === null || left <= 0 || page.count > REACHABLE) return [];
      const size = Math.min(left, largestPage(search));
      return [{ index, search, asked: part(search, index, size, page.next) }];
    });
    const parts = missing.map(({ asked }) => asked);
    const answers = await askParts('More', parts, SEARCHES, context);
    const more = new Map(
      missing.map(({ index, search, asked }) => [index, read(search, answers[asked.alias])]),
    );
    return pages.map((page, index) => {
      const next = more.get(index);
      return next === undefined ? page : { ...next, found: [...page.found, ...next.found] };
    });
  }

  return {
    async open(searches, scope, newestIssues) {
      const listings = inChunks(newestIssues.map(listingPart), LISTINGS);
      const names = inChunks(scopeParts(scope), NAMES);
      const beside = Math.max(0, ...names.map(({ length }) => length)) + (listings[0]?.length ?? 0) * LISTED;
      const room = Math.max(1, load.limit - beside);
      const size = firstSize(searches, SEARCHES, room, fields);
      const first = searches.map((search, index) => part(search, index, size, null));
      const searchRequests = inRequests(first, SEARCHES, room);
      const count = Math.max(names.length, searchRequests.length, listings.length);
      const requests = Array.from({ length: count }, (_, index) => [
        ...(names[index] ?? []),
        ...(searchRequests[index] ?? []),
        ...(listings[index - count + listings.length] ?? []),
      ]);
      const answers = await askRequests('Items', requests, context);
      const pages = searches.map((search, index) => read(search, answers[`s${index}`]));
      return {
        pages: [...(await fill(searches, pages))],
        scope: scopeFacts(scope, answers),
        newestIssues: newestIssues.map((name, index) => listingOf(name, answers[`n${index}`])),
      };
    },
    async page(search, after) {
      const answers = await askParts('Page', [part(search, 0, largestPage(search), after)], 1, context);
      return read(search, answers.s0);
    },
    async counts(searches) {
      const parts = searches.map((search, index) =>
        countPart(searchText(search), index, typeOf(search), search.kind),
      );
      const answers = await askParts('Counts', parts, COUNTS, context);
      return parts.map(({ alias }) => countIn(answers[alias]));
    },
    async complete(found) {
      const partial = found.flatMap((entry) => entry.partial ?? []);
      const ask = (parts: readonly CountedPart[]): Promise<Answers> =>
        askParts('Details', parts, GAPS, context);
      const nodes = await completeItems(partial, fields, ask);
      const whole = new Map(nodes.map((node) => [node.id, itemOf(node, fields)]));
      return found.flatMap(({ id, item }) => {
        const complete = whole.get(id) ?? item;
        return complete === null ? [] : [{ id, item: complete }];
      });
    },
  };
}

function listingOf(name: RepositoryName, data: unknown): ItemSummary[] {
  const repository = data as { issues: Pick<SearchNode, 'nodes'> } | null | undefined;
  if (repository == null) throw unknownRepository(name);
  return nodesOf(repository.issues).map(summaryOf);
}

function summaryFound(node: SummaryNode): FoundItem {
  return { id: node.id, summary: summaryOf(node), item: null, partial: null };
}

/** Converts nodes to items at once, to save memory: there may be many thousands. */
function itemFound(found: ItemNode, fields: ItemFields, serverUrl: string): FoundItem {
  const node = withoutBody(found, fields, serverUrl);
  const item = itemOf(node, fields);
  return { id: node.id, summary: item, item, partial: hasGaps(node, fields) ? node : null };
}
