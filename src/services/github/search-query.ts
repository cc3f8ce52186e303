import type { ItemKind } from '../../model/item.ts';
import type { InstantRange, ItemQuery } from '../../ports/source.ts';

/** The instants a search can be cut by. */
export type Axis = 'created' | 'updated' | 'closed' | 'merged';

/** One search as GitHub runs it, kept in parts so that it can be cut into smaller ones. */
export interface Search {
  /** `org:nodejs`, `repo:nodejs/node`: a disjunction. */
  scope: readonly string[];
  /** Everything else but kind and instants. */
  text: string;
  kind: ItemKind | null;
  ranges: Readonly<Partial<Record<Axis, InstantRange>>>;
  /** Instants that every match has, most lasting first: what the search may be cut by. */
  axes: readonly Axis[];
}

/**
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/troubleshooting-search-queries
 */
const OPERATORS = 5;
/**
 * Values in one `label:"a","b"`, and repositories left out: no limit of GitHub's, but searches stay readable.
 */
const VALUES = 15;
const AXES: readonly Axis[] = ['merged', 'closed', 'created', 'updated'];

/**
 * Translate a query into searches whose union is exactly its meaning. A list becomes `(a OR b)`, since
 * repeated qualifiers are joined by AND; GitHub takes five operators a search, so that long lists become
 * several searches. Labels are joined by commas, which are no operators. An empty range gives no search.
 * @param users - Logins, in lower case, that are accounts of people and not organisations.
 */
export function compileQuery(query: ItemQuery, users: ReadonlySet<string> = new Set()): Search[] {
  if (AXES.some((axis) => isEmpty(query[axis]))) return [];
  const lists = [
    scopeTerms(query.scope, users),
    (query.authors ?? []).map((login) => `author:${accountOf(login)}`),
    (query.reviewers ?? []).map((login) => `reviewed-by:${accountOf(login)}`),
    (query.involves ?? []).map((login) => `involves:${accountOf(login)}`),
  ];
  const own = query.qualifiers?.trim() ?? '';
  const spent = (own.match(/\b(?:AND|OR|NOT)\b/gu) ?? []).length;
  const sizes = chunkSizes(
    lists.map((list) => list.length),
    Math.max(0, OPERATORS - spent),
  );
  const fixed = [
    ...stateQualifiers(query),
    ...(query.comments === undefined ? [] : [`comments:>=${query.comments}`]),
    ...(query.title === undefined ? [] : [`in:title ${quoted(query.title)}`]),
    ...(own === '' ? [] : [spent > 0 ? `(${own})` : own]),
    ...(query.exclude ?? []).slice(0, VALUES).map((repository) => `-repo:${repository}`),
  ];
  const [scopes = [[]], ...others] = lists.map((list, index) => chunks(list, sizes[index] ?? 1));
  const labels = chunks((query.labels ?? []).map(quoted), VALUES).map((names) =>
    names.length === 0 ? [] : [`label:${names.join(',')}`],
  );
  const texts = product([...others.map((parts) => parts.map(disjunction)), labels]);
  return scopes.flatMap((scope) =>
    texts.map((text) => ({
      scope,
      text: [...text, ...fixed].join(' '),
      kind: query.kind ?? null,
      ranges: rangesOf(query),
      axes: axesOf(query),
    })),
  );
}

/** The search as text in GitHub's search language. */
export function searchText(search: Search): string {
  return [
    ...disjunction(search.scope),
    ...(search.kind === null ? [] : [search.kind === 'issue' ? 'is:issue' : 'is:pr']),
    search.text,
    ...AXES.flatMap((axis) => rangeText(axis, search.ranges[axis])),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Whole seconds are all that GitHub keeps: `from` is rounded up, `to` down. */
export function secondsOf({ from, to }: InstantRange): { from: number | null; to: number | null } {
  return {
    from: from === undefined ? null : Math.ceil(Date.parse(from) / 1000),
    to: to === undefined ? null : Math.floor(Date.parse(to) / 1000),
  };
}

/** `2023-07-01T00:00:00Z` */
export function instantOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** An owner in the scope makes its own repositories in the scope superfluous. */
function scopeTerms(scope: readonly string[], users: ReadonlySet<string>): string[] {
  const owners = new Set(scope.filter((entry) => !entry.includes('/')).map((entry) => entry.toLowerCase()));
  const terms = new Map<string, string>();
  for (const entry of scope) {
    const key = entry.toLowerCase();
    const [owner = key] = key.split('/');
    if (!entry.includes('/')) terms.set(key, `${users.has(key) ? 'user' : 'org'}:${entry}`);
    else if (!owners.has(owner)) terms.set(key, `repo:${entry}`);
  }
  return [...terms.values()];
}

function stateQualifiers({ state }: ItemQuery): string[] {
  if (state === undefined) return [];
  return { open: ['is:open'], closed: ['is:closed', '-is:merged'], merged: ['is:merged'] }[state];
}

function axesOf(query: ItemQuery): Axis[] {
  const always: Partial<Record<Axis, boolean>> = {
    merged: query.merged !== undefined || query.state === 'merged',
    closed: query.closed !== undefined || query.state === 'closed',
    created: true,
    updated: true,
  };
  return AXES.filter((axis) => always[axis]);
}

function rangesOf(query: ItemQuery): Partial<Record<Axis, InstantRange>> {
  return Object.fromEntries(
    AXES.flatMap((axis) => (query[axis] === undefined ? [] : [[axis, query[axis]] as const])),
  );
}

function rangeText(axis: Axis, range: InstantRange | undefined): string[] {
  const { from, to } = secondsOf(range ?? {});
  if (from !== null && to !== null) return [`${axis}:${instantOf(from)}..${instantOf(to)}`];
  if (from !== null) return [`${axis}:>=${instantOf(from)}`];
  return to === null ? [] : [`${axis}:<=${instantOf(to)}`];
}

function isEmpty(range: InstantRange | undefined): boolean {
  const { from, to } = secondsOf(range ?? {});
  return from !== null && to !== null && from > to;
}

/** A phrase; quotation marks and backslashes in it are escaped, line breaks have no meaning in a search. */
function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return `"${plain.replace(/["\\]/gu, '\\$&')}"`;
}

/** Bots are searched for as apps: `app/dependabot`. */
function accountOf(login: string): string {
  return login.replace(/^@/u, '').replace(/^(.*)\[bot\]$/u, 'app/$1');
}

function disjunction(terms: readonly string[]): string[] {
  return terms.length > 1 ? [`(${terms.join(' OR ')})`] : [...terms];
}

/**
 * How long the pieces of each list may be so that the fewest searches come out: n alternatives take n - 1
 * operators.
 */
function chunkSizes(lengths: readonly number[], operators: number): number[] {
  let best: { sizes: number[]; searches: number } | undefined;
  const visit = (index: number, left: number, sizes: number[], searches: number): void => {
    const length = lengths[index];
    if (length === undefined) {
      if (best === undefined || searches < best.searches) best = { sizes, searches };
      return;
    }
    for (let size = 1; size <= Math.max(1, Math.min(length, left + 1)); size += 1) {
      visit(index + 1, left - size + 1, [...sizes, size], searches * Math.max(1, Math.ceil(length / size)));
    }
  };
  visit(0, operators, [], 1);
  return best?.sizes ?? [];
}

/** An empty list has one piece, the empty one: it says nothing. */
function chunks<T>(list: readonly T[], size: number): T[][] {
  if (list.length === 0) return [[]];
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

function product(lists: readonly (readonly (readonly string[])[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, options) => rows.flatMap((row) => options.map((option) => [...row, ...option])),
    [[]],
  );
}
