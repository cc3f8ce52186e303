import { incomplete, tooMany } from './failures.ts';
import type { SearchPage, SearchPort } from './search-port.ts';
import { type Axis, instantText, type Search } from './search-query.ts';
import { type CountedSpan, cut, pack, REACHABLE, rangeOf, spanOf } from './slices.ts';

export interface SearchContext<F extends { id: string }> {
  port: SearchPort<F>;
  /** Seconds since 1970: what an open end of a range is taken for. */
  now: number;
  /** More matches were read. */
  onRead: (count: number) => void;
  onWarning: (warning: string) => void;
}

/** How often a search is read again whose results do not add up. */
const READINGS = 4;

/**
 * Every match of a search, each once, however many there are. Beyond 1,000 the search is cut by time into
 * searches that reach all of theirs; these run side by side.
 * @param first - The first page of the search as it is, already there.
 * @throws {MinutebookError} `github/too-many` when more than 1,000 share every instant, `github/incomplete`
 *   when what comes never adds up to what GitHub counts.
 */
export async function searchAll<F extends { id: string }>(
  search: Search,
  first: SearchPage<F>,
  context: SearchContext<F>,
): Promise<F[]> {
  if (first.count <= REACHABLE) return read(search, context, first);
  return divide(search, first.count, search.axes, context);
}

/** Cut by the first axis; pieces that cannot be cut go on to the next one. */
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

/** Adjoining pieces of at most 1,000 matches each, or of a single second. */
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
 * All pages of a search of at most 1,000 matches. What GitHub counts has to come, each match once; if not,
 * the results moved while they were read, and they are read again. When the same ones come twice, the count
 * is what is wrong: its index still holds matches that are gone.
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
