import type { RepositoryName } from '../../model/item.ts';
import type { ItemKind } from '../../model/item-kinds.ts';
import type { ItemFields } from '../../ports/source.ts';
import { ASKED, type SearchType } from './asked-kinds.ts';
import { type CountedPart, recordsPerItem } from './documents.ts';
import type { SearchNode } from './nodes.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { type Search, searchText } from './search-query.ts';

/** GitHub's largest page. */
const PAGE = 100;
/** How many newest issues a listing shows. */
export const LISTED = 50;
/** The page size of searches for summaries: few issues match a title. */
const SUMMARIES = 20;

/** Returns how many records one result of a search can contain. */
export function pageRecords({ kind, summary }: Search, fields: ItemFields): number {
  return summary ? 1 : recordsPerItem(kind, fields);
}

/** Returns the size of each search's first page at which `most` searches fit into one request of `room` records. */
export function firstSize(
  searches: readonly Search[],
  most: number,
  room: number,
  fields: ItemFields,
): number {
  const heavy = searches.filter(({ summary }) => !summary);
  if (heavy.length === 0) return PAGE;
  const left = Math.max(1, room - (searches.length - heavy.length) * SUMMARIES);
  const records = heavy.reduce((sum, search) => sum + pageRecords(search, fields), 0);
  const together = (records / heavy.length) * Math.min(heavy.length, most);
  return Math.min(PAGE, Math.max(1, Math.floor(left / together)));
}

/** A page of search results, and the fields requested of them. */
export interface WantedPage {
  size: number;
  /** Where the page starts; null for the first. */
  after: string | null;
  type: SearchType;
  fields: ItemFields;
}

/** The part that requests a page of a search. */
export function searchPart(search: Search, index: number, slice: WantedPage): CountedPart {
  const { size, after, type, fields } = slice;
  const first = search.summary ? Math.min(size, SUMMARIES) : size;
  const fragment = search.summary ? 'summaryPart' : ASKED[search.kind].fragment;
  const [q, n, a] = [`q${index}`, `first${index}`, `after${index}`];
  return {
    alias: `s${index}`,
    selection:
      `search(query: $${q}, type: ${type}, first: $${n}${after === null ? '' : `, after: $${a}`}) ` +
      `{ ${ASKED[search.kind].count} pageInfo { hasNextPage endCursor } nodes { ...${fragment} } }`,
    variables: {
      [q]: ['String!', searchText(search)],
      [n]: ['Int!', first],
      ...(after === null ? {} : { [a]: ['String', after] as const }),
    },
    records: first * pageRecords(search, fields),
    lighter: () => (first > 1 ? searchPart(search, index, { ...slice, size: Math.ceil(first / 2) }) : null),
  };
}

/** The part that requests the number of matches of a search; `countIn` reads it. */
export function countPart(
  text: string,
  index: number,
  type: SearchType,
  kind: ItemKind = 'issue',
): CountedPart {
  return {
    alias: `c${index}`,
    selection: `search(query: $q${index}, type: ${type}, first: 1) { ${ASKED[kind].count} }`,
    variables: { [`q${index}`]: ['String!', text] },
    records: 1,
  };
}

export function countIn(data: unknown): number {
  const { issueCount, discussionCount = 0 } = data as Pick<SearchNode, 'issueCount' | 'discussionCount'>;
  return issueCount ?? discussionCount;
}

/** The part that lists the newest issues of a repository: unlike a search, a listing includes an issue at once. */
export function listingPart(repository: RepositoryName, index: number): CountedPart {
  const { owner, repo: name } = ownerAndRepo(repository);
  return {
    alias: `n${index}`,
    selection:
      `repository(owner: $no${index}, name: $nn${index}) ` +
      `{ issues(first: ${LISTED}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...summaryPart } } }`,
    variables: { [`no${index}`]: ['String!', owner], [`nn${index}`]: ['String!', name] },
    records: LISTED,
    optional: true,
  };
}
