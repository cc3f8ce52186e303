import type { Item } from '../../model/item.ts';
import type { Gathered, ItemQuery, Wanted } from '../../ports/source.ts';
import type { GitHubClient } from './client.ts';
import { createGraphqlPort, type FoundItem, type GraphqlPort } from './graphql-port.ts';
import type { GitHubOptions } from './options.ts';
import { namesIn, settleScope } from './scope.ts';
import { searchAll } from './search-all.ts';
import type { Page } from './search-port.ts';
import { compileQuery, type Search, searchText } from './search-query.ts';

type Callbacks = Pick<GitHubOptions, 'now' | 'serverUrl' | 'onProgress'> & {
  onWarning: (warning: string) => void;
};

/** Answer several lists by GraphQL. Searches that several queries have in common run once. */
export async function gatherItems(
  client: GitHubClient,
  { lists, fields, newestIssues = [] }: Wanted,
  { now, serverUrl, onProgress, onWarning }: Callbacks,
  signal: AbortSignal,
): Promise<Gathered> {
  const queries = lists.flat();
  const names = namesIn(queries);
  const port = createGraphqlPort(client, fields, { subject: subjectOf(names), serverUrl, signal });
  const { settled, pages, newest } = await openSearches(port, queries, names, newestIssues, onWarning);

  const total = [...pages.values()].reduce((sum, { page }) => sum + page.count, 0);
  let done = 0;
  const context = {
    port,
    now: Math.floor(Date.parse(now) / 1000),
    onWarning,
    onRead: (count: number): void => {
      done += count;
      onProgress?.({ what: 'reading issues and pull requests', done: Math.min(done, total), total });
    },
  };
  const results = new Map(
    await Promise.all(
      [...pages].map(
        async ([text, { search, page }]) => [text, await searchAll(search, page, context)] as const,
      ),
    ),
  );
  const found = new Map([...results.values(), ...newest].flat().map((entry) => [entry.id, entry]));
  const items = new Map((await port.complete([...found.values()])).map(({ id, item }) => [id, item]));
  const itemsOf = (list: readonly FoundItem[]): Item[] =>
    [...new Set(list.map(({ id }) => id))].flatMap((id) => items.get(id) ?? []);

  return {
    lists: inLists(settled, lists).map((list) =>
      itemsOf(
        list.flatMap(({ query, texts }) => texts.flatMap((text) => kept(results.get(text) ?? [], query))),
      ),
    ),
    newestIssues: newest.map(itemsOf),
  };
}

/** Put a flat list back into lists as long as those it was made of. */
function inLists<T>(flat: readonly T[], lists: readonly (readonly unknown[])[]): T[][] {
  const left = [...flat];
  return lists.map((list) => left.splice(0, list.length));
}

interface Settled {
  query: ItemQuery;
  texts: string[];
}

/**
 * The first pages of all searches. Those with a former name, or with a person for an organisation, are asked
 * again.
 */
async function openSearches(
  port: GraphqlPort,
  queries: readonly ItemQuery[],
  names: readonly string[],
  newestIssues: NonNullable<Wanted['newestIssues']>,
  onWarning: (warning: string) => void,
): Promise<{
  settled: Settled[];
  pages: Map<string, { search: Search; page: Page<FoundItem> }>;
  newest: FoundItem[][];
}> {
  const asked = bySearchText(queries.flatMap((query) => compileQuery(query)));
  const opened = await port.open([...asked.values()], names, newestIssues);
  const known = new Map([...asked.keys()].map((text, index) => [text, opened.pages[index]]));
  const compiled = settleScope(queries, opened.scope, onWarning).map((query) => ({
    query,
    searches: bySearchText(compileQuery(query, opened.scope.users)),
  }));
  const all = new Map(compiled.flatMap(({ searches }) => [...searches]));
  const fresh = [...all].filter(([text]) => !known.has(text));
  if (fresh.length > 0) {
    const again = await port.open(
      fresh.map(([, search]) => search),
      [],
      [],
    );
    for (const [index, [text]] of fresh.entries()) known.set(text, again.pages[index]);
  }
  const pages = new Map(
    [...all].flatMap(([text, search]) => {
      const page = known.get(text);
      return page === undefined ? [] : [[text, { search, page }] as const];
    }),
  );
  return {
    settled: compiled.map(({ query, searches }) => ({ query, texts: [...searches.keys()] })),
    pages,
    newest: opened.newestIssues,
  };
}

function bySearchText(searches: readonly Search[]): Map<string, Search> {
  return new Map(searches.map((search) => [searchText(search), search]));
}

/** A search names only some of many repositories to leave out; here the others go. */
function kept(found: readonly FoundItem[], { exclude = [] }: ItemQuery): FoundItem[] {
  if (exclude.length === 0) return [...found];
  const out = new Set(exclude.map((name) => name.toLowerCase()));
  return found.filter(({ item }) => !out.has(item.repository.toLowerCase()));
}

/** Names of the configuration, for errors: three at most. */
export function subjectOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || 'GitHub';
}
