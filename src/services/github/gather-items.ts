import type { ItemSummary } from '../../model/item.ts';
import type { Gathered, ItemQuery, Wanted } from '../../ports/source.ts';
import type { SearchType } from './asked-kinds.ts';
import type { GitHubClient } from './client.ts';
import { refusedPart } from './failures.ts';
import { createGraphqlPort, type FoundItem, type GraphqlPort } from './graphql-port.ts';
import type { Load } from './load.ts';
import { type GatherCallbacks, READING } from './options.ts';
import { peopleIn, scopeNames, settleScope } from './scope.ts';
import { type SearchPage, searchAll, searchContext } from './search-all.ts';
import { refusedQuery, type SearchEngine, unsupportedQuery } from './search-engine.ts';
import { compileQuery, type Search, searchText } from './search-query.ts';
import { readUserQuery } from './user-query.ts';

export type GatherContext = GatherCallbacks & { load: Load; engine: SearchEngine };

/** Gathers several lists through GraphQL. A search that several queries have in common runs only once. */
export async function gatherItems(
  client: GitHubClient,
  { lists, fields, newestIssues = [], summaries = [] }: Wanted,
  { load, engine, ...callbacks }: GatherContext,
  signal: AbortSignal,
): Promise<Gathered> {
  const { serverUrl, onProgress, onWarning } = callbacks;
  const queries: Asked[] = [
    ...lists.flat().map((query) => ({ query, summary: false })),
    ...summaries.map((query) => ({ query, summary: true })),
  ];
  const names = scopeNames(queries.map(({ query }) => query));
  const people = peopleIn(queries.map(({ query }) => query));
  const booleanType = await typeFor(queries, engine, signal);
  const portContext = { subject: subjectOf(names), serverUrl, signal, load, onWarning, booleanType };
  const port = createGraphqlPort(client, fields, portContext);
  const asked = { queries, names: [...names, ...people], newestIssues };
  const { settled, pages, newest, missing } = await openSearches(port, asked, onWarning);

  const total = [...pages.values()].reduce((sum, { page }) => sum + page.count, 0);
  const context = searchContext(port, callbacks, () => total);
  const results = new Map(
    await Promise.all(
      [...pages].map(
        async ([key, { search, page }]) => [key, await searchAll(search, page, context)] as const,
      ),
    ),
  );
  const found = new Map([...results.values()].flat().map((entry) => [entry.id, entry]));
  const items = new Map((await port.complete([...found.values()])).map(({ id, item }) => [id, item]));
  // The login of an app without `[bot]` belongs to no account, although the app has work.
  const authors = new Set([...items.values()].map(({ author }) => author?.toLowerCase()));
  for (const login of people) {
    if (missing.has(login.toLowerCase()) && !authors.has(login.toLowerCase()))
      onWarning(unknownPerson(login));
  }
  const matches = settled.map(({ query, keys }) => {
    const all = keys.flatMap((key) => kept(results.get(key) ?? [], query));
    return [...new Map(all.map((entry) => [entry.id, entry])).values()];
  });
  const distinct = new Set(matches.flat().map(({ id }) => id));
  if (pages.size > 0) onProgress?.({ what: READING, found: distinct.size });
  const full = matches.slice(0, matches.length - summaries.length);
  return {
    lists: inLists(full, lists).map((list) =>
      [...new Set(list.flat().map(({ id }) => id))].flatMap((id) => items.get(id) ?? []),
    ),
    newestIssues: newest,
    summaries: matches.slice(full.length).map((list) => list.map(({ summary }) => summary)),
  };
}

/** A query, and whether only summaries of its matches are wanted. */
interface Asked {
  query: ItemQuery;
  summary: boolean;
}

/** Returns the search type for user queries that join or group terms. The server is probed only if there is one. */
async function typeFor(
  queries: readonly Asked[],
  engine: SearchEngine,
  signal: AbortSignal,
): Promise<SearchType> {
  const needing = queries.find(({ query }) => readUserQuery(query.qualifiers ?? '').boolean);
  const isOfDiscussions =
    needing !== undefined && compileQuery(needing.query).some(({ kind }) => kind === 'discussion');
  if (isOfDiscussions) throw unsupportedQuery(needing.query, 'discussions');
  return needing === undefined ? 'ISSUE' : engine.booleanType(needing.query, signal);
}

/** Splits a flat list into lists as long as the given ones. */
function inLists<T>(flat: readonly T[], lists: readonly (readonly unknown[])[]): T[][] {
  const left = [...flat];
  return lists.map((list) => left.splice(0, list.length));
}

interface Settled {
  query: ItemQuery;
  keys: string[];
}

/**
 * Reads the first page of every search. Searches with a former name, or with a user as an organisation, are sent again
 * with the correct term.
 */
async function openSearches(
  port: GraphqlPort,
  {
    queries,
    names,
    newestIssues,
  }: { queries: readonly Asked[]; names: readonly string[] } & Required<Pick<Wanted, 'newestIssues'>>,
  onWarning: (warning: string) => void,
): Promise<{
  settled: Settled[];
  pages: Map<string, { search: Search; page: SearchPage<FoundItem> }>;
  newest: ItemSummary[][];
  missing: ReadonlySet<string>;
}> {
  const asked = byKey(queries.flatMap((each) => compile(each)));
  const open = (searches: ReadonlyMap<string, Search>, ...more: [readonly string[], typeof newestIssues]) =>
    port.open([...searches.values()], ...more).catch((error: unknown) => {
      throw namingQuery(error, [...searches.keys()], queries);
    });
  const opened = await open(asked, names, newestIssues);
  const known = new Map([...asked.keys()].map((key, index) => [key, opened.pages[index]]));
  const present = settleScope(
    queries.map(({ query }) => query),
    opened.scope,
    onWarning,
  );
  const compiled = present.map((query, index) => ({
    query,
    searches: byKey(compile({ query, summary: queries[index]?.summary ?? false }, opened.scope.users)),
  }));
  const all = new Map(compiled.flatMap(({ searches }) => [...searches]));
  const fresh = [...all].filter(([key]) => !known.has(key));
  if (fresh.length > 0) {
    const again = await open(new Map(fresh), [], []);
    for (const [index, [key]] of fresh.entries()) known.set(key, again.pages[index]);
  }
  const pages = new Map(
    [...all].flatMap(([key, search]) => {
      const page = known.get(key);
      return page === undefined ? [] : [[key, { search, page }] as const];
    }),
  );
  return {
    settled: compiled.map(({ query, searches }) => ({ query, keys: [...searches.keys()] })),
    pages,
    newest: opened.newestIssues,
    missing: opened.scope.missing,
  };
}

/**
 * Returns the error with the place of the query that GitHub refused; other errors as they are.
 * @param keys - The keys of the searches, in the order in which they were sent.
 */
function namingQuery(error: unknown, keys: readonly string[], queries: readonly Asked[]): unknown {
  const [, index] = /^s(\d+)$/u.exec(refusedPart(error) ?? '') ?? [];
  const key = index === undefined ? undefined : keys[Number(index)];
  const refused = queries.find(
    (each) => each.query.qualifiers !== undefined && key !== undefined && byKey(compile(each)).has(key),
  );
  return refused === undefined ? error : refusedQuery(refused.query);
}

function compile({ query, summary }: Asked, users?: ReadonlySet<string>): Search[] {
  return compileQuery(query, users).map((search) => ({ ...search, summary }));
}

function unknownPerson(login: string): string {
  return `GitHub has no account ${login}, so there is no work of theirs; correct the login under people.`;
}

/** Returns the searches by key, without duplicates. */
function byKey(searches: readonly Search[]): Map<string, Search> {
  return new Map(
    searches.map((search) => [`${search.summary} ${search.boolean} ${searchText(search)}`, search]),
  );
}

/** Removes the items of excluded repositories: a search can name only some of them. */
function kept(found: readonly FoundItem[], { exclude = [] }: ItemQuery): FoundItem[] {
  if (exclude.length === 0) return [...found];
  const out = new Set(exclude.map((name) => name.toLowerCase()));
  return found.filter(({ summary }) => !out.has(summary.repository.toLowerCase()));
}

/** Names of the configuration, for errors: three at most. */
export function subjectOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || 'GitHub';
}
