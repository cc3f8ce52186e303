import type { InstantRange } from '../../ports/source.ts';
import { instantText, secondsOf } from './search-query.ts';

/** How many results of one search GitHub hands out. */
export const REACHABLE = 1000;

/** A stretch of time in whole seconds since 1970, both ends inside it; null is open. */
export interface SearchSpan {
  from: number | null;
  to: number | null;
}

export interface CountedSpan extends SearchSpan {
  count: number;
}

/**
 * Before GitHub: what an open beginning is taken for when it has to be cut. Earlier instants stay in the
 * first piece.
 */
const BEGINNING = Date.UTC(2008, 0, 1) / 1000;
/**
 * How far beyond `now`, which is when the user likes, an open end is taken to reach, and how far before
 * GitHub.
 */
const DECADE = 3653 * 24 * 3600;
const END = Date.UTC(2100, 0, 1) / 1000;
/** Matches in a piece if they lie evenly: small enough that pieces add up to nearly full searches. */
const PIECE = 200;

export function spanOf(range: InstantRange | undefined): SearchSpan {
  return secondsOf(range ?? {});
}

export function rangeOf({ from, to }: SearchSpan): InstantRange {
  return {
    ...(from === null ? {} : { from: instantText(from) }),
    ...(to === null ? {} : { to: instantText(to) }),
  };
}

/**
 * Cut a span with so many matches into adjoining pieces of equal length, in order of time. The outer ends
 * stay as they are, open ones too. One piece comes back when it cannot be cut: a single second.
 * @param now - Seconds since 1970; what an open end is taken for.
 */
export function cut(span: SearchSpan, count: number, now: number): SearchSpan[] {
  const start = span.from ?? BEGINNING;
  const high = span.to ?? (start < now ? now : start + DECADE);
  const low = span.from ?? (BEGINNING < high ? BEGINNING : high - DECADE);
  const seconds = high - low + 1;
  const pieces = Math.min(Math.max(4, Math.ceil(count / PIECE)), seconds);
  if (pieces < 2 || low > END || high < 0) return [span];
  const starts = Array.from({ length: pieces }, (_, index) => low + Math.floor((seconds * index) / pieces));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: index === 0 ? span.from : start, to: next === undefined ? span.to : next - 1 };
  });
}

/**
 * Join neighbours while one search still reaches them all: fewer searches, and fuller pages. Empty ones
 * vanish.
 */
export function pack(spans: readonly CountedSpan[]): CountedSpan[] {
  const packed: CountedSpan[] = [];
  for (const span of spans) {
    const last = packed.at(-1);
    if (last !== undefined && last.count + span.count <= REACHABLE) {
      packed[packed.length - 1] = { from: last.from, to: span.to, count: last.count + span.count };
    } else packed.push(span);
  }
  return packed.filter(({ count }) => count > 0);
}
