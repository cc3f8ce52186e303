import type { InstantRange } from '../../ports/source.ts';
import { instantText, secondsOf } from './search-query.ts';

/** How many results of one search GitHub returns. */
export const REACHABLE = 1000;

/** A span of time in whole seconds since 1970, both ends included; null for an open end. */
export interface SearchSpan {
  from: number | null;
  to: number | null;
}

export interface CountedSpan extends SearchSpan {
  count: number;
}

/**
 * An instant before GitHub existed, which stands in for an open start when a span is divided. Earlier instants stay in
 * the first piece.
 */
const BEGINNING = Date.UTC(2008, 0, 1) / 1000;
/**
 * How far an open end reaches when the span starts after `now`, which users choose, and an open start when the span
 * ends before `BEGINNING`; in seconds.
 */
const DECADE = 3653 * 24 * 3600;
const END = Date.UTC(2100, 0, 1) / 1000;
/**
 * How many matches a piece should have if they are spread evenly: few enough that pieces add up to nearly full
 * searches.
 */
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
 * Divides a span with `count` matches into adjacent pieces of equal length, in order of time. The outer ends stay as
 * they are, open ones too. A span that cannot be divided, such as a single second, is returned as one piece.
 * @param now - Seconds since 1970; stands in for an open end.
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
 * Joins adjacent spans while one search still returns all their matches: fewer searches, and fuller pages. Empty spans
 * are dropped.
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
