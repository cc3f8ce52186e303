import type { Endpoints } from '@octokit/types';
import type { Item, Release, RepositoryName } from '../../model/item.ts';
import type { Gathered, InstantRange, ItemQuery, Source } from '../../ports/source.ts';
import type { GitHubClient } from './client.ts';
import { discussionsNeedToken, unknownRepository } from './failures.ts';
import { type GatherCallbacks, READING } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { isPast, isWithin, sortedReleases } from './releases.ts';
import { createRestPort, restItemOf, restLogin } from './rest-port.ts';
import { type ScopeFacts, scopeNames, settleScope } from './scope.ts';
import { searchAll, searchContext } from './search-all.ts';
import { unsupportedQuery } from './search-engine.ts';
import { compileQuery } from './search-query.ts';
import { readUserQuery } from './user-query.ts';

/** A query with the current names of repositories, and the owners in it that are users. */
interface Settled {
  query: ItemQuery;
  users: ReadonlySet<string>;
}

type RestRelease = Endpoints['GET /repos/{owner}/{repo}/releases']['response']['data'][number];

/** What GitHub reports about one name; `present` is the current name of a repository. Null for a name that is missing. */
type NameFacts = { present: RepositoryName | null; isUser: boolean; archived: boolean } | null;

const ANONYMOUS =
  'No GitHub token: only public repositories, 10 searches a minute, and neither changed files nor links nor activity. ' +
  'Put a token into GITHUB_TOKEN, or run `gh auth login`.';
const RELEASES_PER_PAGE = 50;
/** How many names of a scope are looked up one by one: anonymous clients may send 60 such requests an hour. */
const NAMES = 20;

/**
 * Reads GitHub without a token, through REST: GraphQL refuses anonymous requests. Everything it finds is public.
 * Requests are sent one after another, since the rate limit allows few.
 */
export function anonymousReader(client: GitHubClient, callbacks: GatherCallbacks): Reader {
  const { serverUrl, onProgress, onWarning } = callbacks;

  async function search({ query, users }: Settled, signal: AbortSignal): Promise<Item[]> {
    const port = createRestPort(client, query.scope.slice(0, 3).join(', '), signal, serverUrl);
    let total = 0;
    const context = searchContext(port, callbacks, () => total);
    const found = [];
    for (const part of compileQuery(query, users)) {
      if (part.kind === 'discussion') throw discussionsNeedToken();
      const first = await port.page(part, null);
      total += first.count;
      found.push(...(await searchAll(part, first, context)));
    }
    const out = new Set((query.exclude ?? []).map((name) => name.toLowerCase()));
    return found.map(({ item }) => item).filter((item) => !out.has(item.repository.toLowerCase()));
  }

  const facts = new Map<string, Promise<NameFacts>>();

  function askedOnce(name: string, signal: AbortSignal): Promise<NameFacts> {
    const key = name.toLowerCase();
    const asked =
      facts.get(key) ?? (name.includes('/') ? repositoryCalled(name, signal) : accountCalled(name, signal));
    facts.set(key, asked);
    return asked;
  }

  /** Adds whether the repositories of open items are archived, which search results do not include. */
  async function withArchived(items: readonly Item[], signal: AbortSignal): Promise<Item[]> {
    const open = items.filter(({ state }) => state === 'open').map(({ repository }) => repository);
    const archived = new Set<string>();
    for (const name of [...new Set(open)].slice(0, NAMES)) {
      if ((await askedOnce(name, signal))?.archived) archived.add(name);
    }
    return items.map((item) => (archived.has(item.repository) ? { ...item, archived: true } : item));
  }

  /**
   * Looks up each name before the search: a search for an unknown name finds nothing, or is refused without a reason.
   */
  async function settled(query: ItemQuery, signal: AbortSignal): Promise<Settled> {
    const names = scopeNames([query]);
    if (names.length > NAMES) return { query, users: new Set() };
    const known = await factsOf(names, signal);
    return { query: settleScope([query], known, onWarning)[0] ?? query, users: known.users };
  }

  async function factsOf(names: readonly string[], signal: AbortSignal): Promise<ScopeFacts> {
    const missing = new Set<string>();
    const renamed = new Map<string, RepositoryName>();
    const users = new Set<string>();
    for (const name of names) {
      const key = name.toLowerCase();
      const known = await askedOnce(name, signal);
      if (known === null) missing.add(key);
      else if (known.isUser) users.add(key);
      else if (known.present !== null && known.present.toLowerCase() !== key) renamed.set(key, known.present);
    }
    return { missing, renamed, users };
  }

  async function repositoryCalled(name: string, signal: AbortSignal): Promise<NameFacts> {
    const parameters = ownerAndRepo(name as RepositoryName);
    const answer = await client.rest('GET /repos/{owner}/{repo}', parameters, name, signal);
    if (answer === null) return null;
    const { full_name: present, archived } = answer.data;
    return { present: present as RepositoryName, isUser: false, archived };
  }

  async function accountCalled(name: string, signal: AbortSignal): Promise<NameFacts> {
    const answer = await client.rest('GET /users/{username}', { username: name }, name, signal);
    return answer && { present: null, isUser: answer.data.type === 'User', archived: false };
  }

  async function itemsOf(queries: readonly ItemQuery[], signal: AbortSignal): Promise<Item[]> {
    const items = new Map<string, Item>();
    for (const query of queries) {
      const { boolean } = readUserQuery(query.qualifiers ?? '');
      // Finding out what another server's search understands takes GraphQL, and so a token.
      if (boolean && serverUrl !== 'https://github.com') throw unsupportedQuery(query);
      for (const item of await search(await settled(query, signal), signal)) items.set(item.url, item);
    }
    return [...items.values()];
  }

  return {
    async gather({ lists, newestIssues = [], summaries = [] }, signal) {
      onWarning(ANONYMOUS);
      const gathered: Gathered = { lists: [], newestIssues: [], summaries: [] };
      for (const list of lists) {
        gathered.lists.push(await withArchived(await itemsOf(list, signal), signal));
      }
      for (const query of summaries) gathered.summaries.push(await itemsOf([query], signal));
      for (const name of newestIssues) {
        const answer = await client.rest(
          'GET /repos/{owner}/{repo}/issues',
          { ...ownerAndRepo(name), state: 'all', sort: 'created', direction: 'desc', per_page: 50 },
          name,
          signal,
        );
        if (answer === null) throw unknownRepository(name);
        const items = answer.data.map((issue) => restItemOf(issue, serverUrl));
        gathered.newestIssues.push(items.filter(({ kind }) => kind === 'issue'));
      }
      const found = new Set([...gathered.lists, ...gathered.summaries].flat().map(({ url }) => url));
      onProgress?.({ what: READING, found: found.size });
      return gathered;
    },
    // Items are looked up for their links and activity, which need a token.
    lookUp: async () => null,
    async releases(repositories, published, signal) {
      onWarning(ANONYMOUS);
      const found: Release[] = [];
      for (const name of new Set(repositories)) {
        for (let page = 1; ; page += 1) {
          const answer = await client.rest(
            'GET /repos/{owner}/{repo}/releases',
            { ...ownerAndRepo(name), per_page: RELEASES_PER_PAGE, page },
            name,
            signal,
          );
          if (answer === null) throw unknownRepository(name);
          const releases = answer.data;
          found.push(...releases.flatMap((release) => releaseOf(release, name, published)));
          const last = releases.at(-1);
          const past = isPast(last === undefined ? undefined : { createdAt: last.created_at }, published);
          if (releases.length < RELEASES_PER_PAGE || past) break;
        }
      }
      return sortedReleases(found);
    },
    async renames(names, signal) {
      return Object.fromEntries((await factsOf(names.slice(0, NAMES), signal)).renamed);
    },
    async labels(names, scope, signal) {
      const port = createRestPort(client, scope.slice(0, 3).join(', '), signal, serverUrl);
      const facts = [];
      for (const name of names) {
        const counts = await port.counts(compileQuery({ scope, labels: [name] }));
        facts.push({ name, known: counts.some((count) => count > 0), others: [] });
      }
      return facts;
    },
  };
}

function releaseOf(release: RestRelease, repository: RepositoryName, published: InstantRange): Release[] {
  const { published_at: publishedAt } = release;
  if (release.draft || publishedAt === null || !isWithin(publishedAt, published)) return [];
  return [
    {
      repository,
      tag: release.tag_name,
      name: release.name === null || release.name === '' ? release.tag_name : release.name,
      url: release.html_url,
      author: restLogin(release.author),
      publishedAt,
      prerelease: release.prerelease,
      public: true,
    },
  ];
}

/** The methods that each way of reading GitHub has; `signal` is aborted when the answer is no longer needed. */
export type Reader = {
  [M in 'gather' | 'lookUp' | 'releases' | 'labels' | 'renames']: (
    ...parameters: [...Parameters<Source[M]>, signal: AbortSignal]
  ) => ReturnType<Source[M]>;
};
