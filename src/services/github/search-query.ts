import type { RepositoryName } from '../../model/item.ts';
import { ITEM_KINDS, type ItemKind, KIND_NAMES } from '../../model/item-kinds.ts';
import type { InstantRange, ItemQuery } from '../../ports/source.ts';
import { readUserQuery } from './user-query.ts';

/** The instants by which a search can be divided. */
export type Axis = 'created' | 'updated' | 'closed' | 'merged';

/**
 * One search as GitHub runs it, in parts so that it can be divided. It names one scope and one kind, because GitHub has
 * two search engines and decides which one answers: several scopes mean any of them to the classic one, which has no
 * parentheses, and all of them to the boolean one
 * (https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/). A
 * search of this shape means the same to both.
 */
export interface Search {
  /** `org:nodejs`, `user:ann` or `repo:nodejs/node`. */
  scope: string;
  kind: ItemKind;
  /** All other terms except instants. */
  text: string;
  ranges: Readonly<Partial<Record<Axis, InstantRange>>>;
  /** The instants that every match has, by which the search may be divided; the most stable first. */
  axes: readonly Axis[];
  /** Whether only the boolean engine understands it, because of the user's own query. */
  boolean: boolean;
  /** Whether only the fields that identify an item are requested. */
  summary: boolean;
}

/** How many labels one `label:"a","b"` has, which matches any of them on both engines: searches stay readable. */
const LABELS = 15;
/** How many repositories one search excludes; the items of others are removed from its results. */
const EXCLUDED = 15;
const AXES: readonly Axis[] = ['merged', 'closed', 'created', 'updated'];

/**
 * Translates a query into searches whose results together are exactly its matches: a list becomes one search for each
 * of its entries. An empty range gives no search.
 * @param users - Logins, in lower case, of accounts that are users and not organisations.
 */
export function compileQuery(query: ItemQuery, users: ReadonlySet<string> = new Set()): Search[] {
  if (AXES.some((axis) => isEmpty(query[axis]))) return [];
  const own = readUserQuery(query.qualifiers ?? '');
  const scopes = within(scopeTerms(query.scope, users), own.scope);
  const kinds = KIND_NAMES.filter(
    (kind) =>
      (query.kind === undefined && own.kinds === null
        ? !ITEM_KINDS[kind].onRequest
        : (query.kind ?? kind) === kind && (own.kinds ?? [kind]).includes(kind)) &&
      (ITEM_KINDS[kind].merges || !mergesOnly(query)),
  );
  const texts = product([
    people('author', query.authors),
    own.authors.length === 0 ? [''] : own.authors,
    people('reviewed-by', query.reviewers),
    people('commenter', query.commenters),
    people('assignee', query.assigned),
    people('involves', query.involves),
    labelTerms(query.labels ?? []),
  ]);
  return scopes.flatMap((scope) =>
    kinds.flatMap((kind) =>
      texts.map((text) => ({
        scope,
        kind,
        text: joined([
          text,
          ...fixedTerms(query, kind),
          own.boolean ? `(${own.text})` : own.text,
          ...exclusions(query.exclude ?? [], scope),
        ]),
        ranges: rangesOf(query),
        axes: axesOf(query),
        boolean: own.boolean,
        summary: false,
      })),
    ),
  );
}

/** Returns the search as text in GitHub's search language. */
export function searchText(search: Search): string {
  return joined([
    search.scope,
    ITEM_KINDS[search.kind].qualifier,
    search.text,
    ...AXES.flatMap((axis) => rangeText(axis, search.ranges[axis])),
  ]);
}

/** GitHub keeps whole seconds: `from` is rounded up, `to` down. */
export function secondsOf({ from, to }: InstantRange): { from: number | null; to: number | null } {
  return {
    from: from === undefined ? null : Math.ceil(Date.parse(from) / 1000),
    to: to === undefined ? null : Math.floor(Date.parse(to) / 1000),
  };
}

/** `2023-07-01T00:00:00Z` */
export function instantText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Repositories whose owner is in the scope as well are redundant. */
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

/**
 * Returns the scopes that both the configuration and the user's own query include. A repository lies within its owner's
 * scope; what lies outside the configured scope is ignored.
 */
function within(ours: readonly string[], own: readonly string[]): string[] {
  if (own.length === 0) return [...ours];
  const both = ours.flatMap((place) => own.flatMap((wanted) => narrower(place, wanted) ?? []));
  return [...new Map(both.map((place) => [place.toLowerCase(), place])).values()];
}

/** Returns the narrower of two scopes when one lies within the other; else null. */
function narrower(a: string, b: string): string | null {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === other || one.startsWith(`${other}/`)) return a;
  return other.startsWith(`${one}/`) ? b : null;
}

/** `org:NodeJS` → `nodejs` */
function nameOf(place: string): string {
  return place.slice(place.indexOf(':') + 1).toLowerCase();
}

/** The exclusion terms for the repositories that lie within the scope of a search. */
function exclusions(repositories: readonly RepositoryName[], scope: string): string[] {
  return repositories
    .filter((repository) => narrower(scope, `repo:${repository}`) !== null)
    .slice(0, EXCLUDED)
    .map((repository) => `-repo:${repository}`);
}

/** Whether a query only matches what was merged or reviewed, so that other kinds need no search. */
function mergesOnly({ state, merged, reviewers }: ItemQuery): boolean {
  return state === 'merged' || merged !== undefined || (reviewers ?? []).length > 0;
}

/** One alternative for each login, or a single empty one. */
function people(qualifier: string, logins: readonly string[] = []): string[] {
  return logins.length === 0 ? [''] : logins.map((login) => `${qualifier}:${accountOf(login)}`);
}

function labelTerms(labels: readonly string[]): string[] {
  if (labels.length === 0) return [''];
  return Array.from(
    { length: Math.ceil(labels.length / LABELS) },
    (_, index) =>
      `label:${labels
        .slice(index * LABELS, (index + 1) * LABELS)
        .map(quoted)
        .join(',')}`,
  );
}

function fixedTerms({ state, comments, title, category }: ItemQuery, kind: ItemKind): string[] {
  const closed = ITEM_KINDS[kind].merges ? ['is:closed', '-is:merged'] : ['is:closed'];
  return [
    ...(state === undefined ? [] : { open: ['is:open'], closed, merged: ['is:merged'] }[state]),
    ...(category === undefined ? [] : [`category:${quoted(category)}`]),
    ...(comments === undefined ? [] : [`comments:>=${comments}`]),
    ...(title === undefined ? [] : [`in:title ${quoted(title)}`]),
  ];
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
  if (from !== null && to !== null) return [`${axis}:${instantText(from)}..${instantText(to)}`];
  if (from !== null) return [`${axis}:>=${instantText(from)}`];
  return to === null ? [] : [`${axis}:<=${instantText(to)}`];
}

function isEmpty(range: InstantRange | undefined): boolean {
  const { from, to } = secondsOf(range ?? {});
  return from !== null && to !== null && from > to;
}

/** A quoted phrase: quotation marks and backslashes in it are escaped, line breaks become spaces. */
function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return `"${plain.replace(/["\\]/gu, '\\$&')}"`;
}

/** Bots are searched for as apps: `app/dependabot`. */
function accountOf(login: string): string {
  return login.replace(/^@/u, '').replace(/^(.*)\[bot\]$/u, 'app/$1');
}

/** Every combination of one entry from each list, as one text. */
function product(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (rows, options) => rows.flatMap((row) => options.map((option) => joined([row, option]))),
    [''],
  );
}

function joined(terms: readonly string[]): string {
  return terms.filter((term) => term !== '').join(' ');
}
