import type { Item } from '../../model/item.ts';
import { incomplete, tooMany } from './failures.ts';
import { type GatherCallbacks, READING } from './options.ts';
import { type Axis, instantText, type Search } from './search-query.ts';
import { type CountedSpan, cut, pack, REACHABLE, rangeOf, spanOf } from './slices.ts';

/** An item that a search found. `id` is the same in all searches. */
export interface Found {
  id: string;
  item: Item;
}

/** One page of a search. `next` is where the following one starts, null after the last. */
export interface SearchPage<F> {
  /** Matches of the whole search. */
  count: number;
  /** The results on this page. */
  found: readonly F[];
  next: string | null;
}

/** Sends searches to GitHub: through GraphQL, or anonymously through REST. */
export interface SearchPort<F extends { id: string }> {
  page(search: Search, after: string | null): Promise<SearchPage<F>>;
  /** Returns how many matches each search has, in order. */
  counts(searches: readonly Search[]): Promise<number[]>;
}

export interface SearchContext<F extends { id: string }> {
  port: SearchPort<F>;
  /** Seconds since 1970; stands in for the open end of a range. */
  now: number;
  /** Called with the number of matches read; it is negative when they are discarded to be read again. */
  onRead: (count: number) => void;
  onWarning: (warning: string) => void;
}

/** @param total - Returns the number of matches that progress counts towards. */
export function searchContext<F extends { id: string }>(
  port: SearchPort<F>,
  { now, onProgress, onWarning }: GatherCallbacks,
  total: () => number,
): SearchContext<F> {
  let done = 0;
  const onRead = (count: number): void => {
    done += count;
    onProgress?.({ what: READING, done: Math.min(done, total()), total: total() });
  };
  return { port, now: Math.floor(Date.parse(now) / 1000), onWarning, onRead };
}

/** How many times a search is read when its results do not match the count. */
const READINGS = 4;

/**
 * Returns every match of a search without duplicates, however many there are. A search with more than 1,000 matches is
 * divided by time into searches that return all of theirs; these run concurrently.
 * @param first - The first page of the undivided search.
 * @throws {MinutebookError} `github/too-many` when more than 1,000 share every instant, `github/incomplete` when the
 *   results never match GitHub's count.
 */
export async function searchAll<F extends { id: string }>(
  search: Search,
  first: SearchPage<F>,
  context: SearchContext<F>,
): Promise<F[]> {
  if (first.count <= REACHABLE) return read(search, context, first);
  return divide(search, first.count, search.axes, context);
}

/** Divides a search along the first axis; pieces that cannot be divided are passed on to the next one. */
async function divide<F extends { id: string }>(
  search: Search,
  count: number,
  axes: readonly Axis[],
  context: SearchContext<F>,
): Promise<F[]> {
  const [axis, ...rest] = axes;
  if (axis === undefined) throw tooMany(count, sharedInstants(search), REACHABLE);
  const spans = await piecesOf(search, axis, { ...spanOf(search.ranges[axis]), count }, context);
  const lists = await Promise.all(
    pack(spans).map((span) => {
      const piece = within(search, axis, span);
      return span.count <= REACHABLE ? read(piece, context) : divide(piece, span.count, rest, context);
    }),
  );
  return unique(lists.flat());
}

/** Returns adjacent pieces of at most 1,000 matches each, or of a single second. */
async function piecesOf<F extends { id: string }>(
  search: Search,
  axis: Axis,
  whole: CountedSpan,
  context: SearchContext<F>,
): Promise<CountedSpan[]> {
  const spans = cut(whole, whole.count, context.now);
  if (spans.length === 1) return [whole];
  const counts = await context.port.counts(spans.map((span) => within(search, axis, span)));
  const pieces = spans.map((span, index) => ({ ...span, count: counts[index] ?? 0 }));
  const cutAgain = pieces.map((piece) =>
    piece.count > REACHABLE ? piecesOf(search, axis, piece, context) : [piece],
  );
  return (await Promise.all(cutAgain)).flat();
}

/**
 * Reads all pages of a search of at most 1,000 matches. The number of distinct matches has to equal GitHub's count; if
 * not, the results moved while they were read, and they are read again. When the same ones come again, the count is
 * wrong: GitHub's index still holds matches that are gone.
 */
async function read<F extends { id: string }>(
  search: Search,
  context: SearchContext<F>,
  first?: SearchPage<F>,
): Promise<F[]> {
  let before: string | null = null;
  let found: F[] = [];
  let count = 0;
  for (let reading = 0; reading < READINGS; reading += 1) {
    let page: SearchPage<F> = (reading === 0 ? first : undefined) ?? (await context.port.page(search, null));
    const all = [...page.found];
    context.onRead(page.found.length);
    while (page.next !== null) {
      page = await context.port.page(search, page.next);
      all.push(...page.found);
      context.onRead(page.found.length);
    }
    count = page.count;
    if (count > REACHABLE) return divide(search, count, search.axes, context);
    found = unique(all);
    if (found.length === count) return found;
    context.onRead(-all.length);
    const these = found
      .map(({ id }) => id)
      .sort()
      .join('\n');
    if (these === before && found.length >= count * 0.9 - 1) {
      context.onWarning(
        `GitHub counts ${count} results of a search but returns ${found.length}, twice the same: its index is not up to date.`,
      );
      return found;
    }
    before = these;
  }
  throw incomplete(found.length, count);
}

function within(search: Search, axis: Axis, span: { from: number | null; to: number | null }): Search {
  return { ...search, ranges: { ...search.ranges, [axis]: rangeOf(span) } };
}

function sharedInstants(search: Search): string {
  const shared = search.axes.flatMap((axis) => {
    const { from, to } = spanOf(search.ranges[axis]);
    return from !== null && from === to ? [`the second they were ${axis} (${instantText(from)})`] : [];
  });
  return shared.length === 0 ? 'all that a search can tell apart' : shared.join(' and ');
}

function unique<F extends { id: string }>(found: readonly F[]): F[] {
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}
