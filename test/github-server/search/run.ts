import { PERMISSIONS, type Viewer } from '../access.ts';
import { GitHubError } from '../errors.ts';
import { viewOf } from '../state/item-view.ts';
import type { ItemRecord, RepositoryRecord } from '../state/records.ts';
import type { World } from '../state/world.ts';
import { orderItems } from './order.ts';
import { parseSearch, type SearchNode } from './parse.ts';
import { parseClassic } from './parse-classic.ts';
import { isCalled, type Matcher, qualifierMatcher, type SearchDocument } from './qualifiers.ts';

/** How many results of a search are returned at most. */
export const REACHABLE = 1000;

/** The search engine. */
export type Engine = 'classic' | 'boolean';

interface SearchOptions {
  /** Default `boolean`. */
  engine?: Engine;
  /** Whether to search discussions instead of issues and pull requests. */
  discussions?: boolean;
  /** `sort` and `order` of the REST API; `sort:` in the query wins. */
  sort?: string | undefined;
  direction?: string | undefined;
}

interface SearchAnswer {
  /** All results in the requested order; callers return the first {@link REACHABLE}. */
  items: readonly ItemRecord[];
  /** Whether organisations that require single sign-on first were omitted. */
  withoutSignOn: boolean;
}

interface CacheEntry {
  key: string;
  answer: SearchAnswer;
}

const CACHE_SIZE = 20;
const caches = new WeakMap<World, CacheEntry[]>();

/**
 * Searches issues and pull requests that the viewer sees. By default, the latest created come first.
 * @throws {GitHubError} when the query breaks the rules of the language, or when every owner and repository in it is
 *   unknown to the viewer (GraphQL callers return an empty answer instead).
 */
export function searchItems(
  world: World,
  viewer: Viewer,
  query: string,
  { engine = 'boolean', discussions = false, ...order }: SearchOptions = {},
): SearchAnswer {
  const stale = world.items.some((item) => item.stale !== null) ? world.options.serviceNow() : 0;
  const key = JSON.stringify([
    world.version,
    world.now(),
    stale,
    viewer.key,
    query,
    engine,
    discussions,
    order,
  ]);
  const cache = caches.get(world) ?? [];
  const known = cache.find((entry) => entry.key === key);
  if (known !== undefined) return known.answer;
  const answer = search(world, viewer, query, { engine, discussions, ...order });
  caches.set(world, [{ key, answer }, ...cache].slice(0, CACHE_SIZE));
  return answer;
}

function search(
  world: World,
  viewer: Viewer,
  query: string,
  { engine, discussions = false, ...order }: SearchOptions,
): SearchAnswer {
  const { root, sort, fields } = engine === 'classic' ? parseClassic(query) : parseSearch(query);
  checkScope(root, world, viewer);
  const context = { me: viewer.actor?.login ?? null };
  const matches = compile(root, {
    qualifier: (name, value) => qualifierMatcher(name, value, context),
    text: (value) => textMatcher(value, fields),
  });
  const repositories = [...world.repositories.values()].filter((repository) => viewer.sees(repository));
  const open = new Set(repositories.filter((repository) => !viewer.needsSignOn(repository.owner)));
  const now = world.now();
  const found: SearchDocument[] = [];
  for (const item of world.items) {
    if ((item.kind === 'Discussion') !== discussions) continue;
    if (!open.has(item.repository) || !mayRead(viewer, item)) continue;
    const document = documentOf(world, item, now);
    if (document !== null && matches(document)) found.push(document);
  }
  const [field, direction] = sort === null ? [order.sort, order.direction] : sort.split(/-(?=asc$|desc$)/u);
  return {
    items: orderItems(found, field, direction).map((document) => document.item),
    withoutSignOn: open.size < repositories.length,
  };
}

function mayRead(viewer: Viewer, item: ItemRecord): boolean {
  return viewer.reads(item.repository, PERMISSIONS[item.kind]);
}

/** Returns the index entry of an item: for a while after a write, the previous one. */
function documentOf(world: World, item: ItemRecord, now: number): SearchDocument | null {
  if (item.stale !== null && world.options.serviceNow() < item.stale.until) {
    return item.stale.document && { item, ...item.stale.document };
  }
  const view = viewOf(item, now);
  return view && { item, view, title: item.title, body: item.body };
}

interface Meanings {
  qualifier: (name: string, value: string) => Matcher;
  text: (value: string) => Matcher;
}

function compile(node: SearchNode, meanings: Meanings): Matcher {
  switch (node.kind) {
    case 'and': {
      const parts = node.children.map((child) => compile(child, meanings));
      return (document) => parts.every((part) => part(document));
    }
    case 'or': {
      const parts = node.children.map((child) => compile(child, meanings));
      return (document) => parts.some((part) => part(document));
    }
    case 'not': {
      const inner = compile(node.child, meanings);
      return (document) => !inner(document);
    }
    case 'qualifier': {
      const parts = node.values.map((value) => meanings.qualifier(node.name, value));
      return (document) => parts.some((part) => part(document));
    }
    case 'text':
      return meanings.text(node.value);
  }
}

/** Matches consecutive whole words, ignoring case. */
function textMatcher(value: string, fields: ReadonlySet<string>): Matcher {
  const wanted = words(value);
  if (wanted.trim() === '') return () => true;
  const everywhere = fields.size === 0;
  return ({ title, body, view }) =>
    ((everywhere || fields.has('title')) && words(title).includes(wanted)) ||
    ((everywhere || fields.has('body')) && words(body).includes(wanted)) ||
    ((everywhere || fields.has('comments')) &&
      view.comments.some((comment) => words(comment.body).includes(wanted)));
}

function words(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** @throws {GitHubError} when none of the owners and repositories that a query names exists for the viewer. */
function checkScope(root: SearchNode, world: World, viewer: Viewer): void {
  const names = scopeOf(root);
  if (names.length === 0) return;
  const visible = [...world.repositories.values()].filter((repository) => viewer.sees(repository));
  if (names.some((scope) => isKnown(scope, visible, world))) return;
  // https://github.com/changesets/action/issues/252
  const message =
    'The listed users and repositories cannot be searched either because the resources do not exist ' +
    'or you do not have permission to view them.';
  throw new GitHubError('NOT_FOUND', message, {
    status: 422,
    restMessage: 'Validation Failed',
    problems: [{ resource: 'Search', field: 'q', code: 'invalid', message }],
  });
}

function isKnown(
  { name, value }: { name: string; value: string },
  visible: readonly RepositoryRecord[],
  world: World,
): boolean {
  if (name === 'repo') return visible.some((repository) => isCalled(repository, value.toLowerCase()));
  return world.actor(value) !== undefined;
}

/** Returns the scopes that a query includes, without those that it excludes. */
function scopeOf(node: SearchNode): { name: string; value: string }[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.children.flatMap(scopeOf);
    case 'qualifier':
      return /^(?:repo|org|user)$/u.test(node.name)
        ? node.values.map((value) => ({ name: node.name, value }))
        : [];
    case 'not':
    case 'text':
      return [];
  }
}
