import { remembering } from '../model/remembering.ts';
import { readingOf } from './same-meaning.ts';
import { parseFragment } from './syntax.ts';

/** The Markdown around a piece of inline content, so that the piece is parsed in its context. */
export interface Surroundings {
  before: string;
  after: string;
  /** The start of each continuation line. */
  indent: string;
}

/** Escapes in the form that the serializer writes. */
const ESCAPES = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]+);/gu;
/**
 * The maximum number of characters to parse again for one piece. Bounds the time for hostile texts: parsing takes
 * quadratic time in the number of marks.
 */
const PATIENCE = 40_000;
const FEWEST_TRIALS = 2;
const ADDRESS = /(?:https?\\?:\/\/|www\\?\.)[^\s<]+/giu;

interface Escape {
  start: number;
  end: number;
  plain: string;
}

/** The same titles occur in agenda, minutes, note and update; each result is cached. */
const PIECES_KEPT = 4_096;
const shortest = remembering<string, string>(PIECES_KEPT);

/**
 * Removes from a piece of inline Markdown every escape that does not change its meaning: leaves escapes out, parses the
 * result and compares. Long pieces with many escapes keep some needless ones.
 * @param keep - Offsets of escapes that stay although Markdown would not need them.
 */
export function dropNeedlessEscapes(text: string, around: Surroundings, keep: ReadonlySet<number>): string {
  const { before, after, indent } = around;
  return shortest(JSON.stringify([text, before, after, indent, ...keep]), () => shorten(text, around, keep));
}

function shorten(text: string, around: Surroundings, keep: ReadonlySet<number>): string {
  const escapes = [...text.matchAll(ESCAPES)]
    .map(
      (match): Escape => ({
        start: match.index,
        end: match.index + match[0].length,
        plain: match[1] ?? String.fromCodePoint(Number.parseInt(match[2] ?? '20', 16)),
      }),
    )
    .filter(({ start }) => !keep.has(start));
  if (escapes.length === 0) return text;
  const wanted = meaning(text, around);
  const dropped = new Set<Escape>();
  let trials = Math.max(FEWEST_TRIALS, Math.floor(PATIENCE / (text.length + escapes.length ** 2 + 1)));
  const attempt = (group: readonly Escape[]): boolean => {
    if (group.length === 0 || trials <= 0) return false;
    trials -= 1;
    for (const mark of group) dropped.add(mark);
    if (meaning(without(text, escapes, dropped), around) === wanted) return true;
    for (const mark of group) dropped.delete(mark);
    return false;
  };
  const halve = (group: readonly Escape[]): void => {
    if (group.length < 2) return;
    const half = Math.ceil(group.length / 2);
    // Later ones first: a closing mark is needless more often than an opening one, unless both stay.
    for (const part of [group.slice(half), group.slice(0, half)]) if (!attempt(part)) halve(part);
  };
  if (!attempt(escapes)) {
    // An address means the same without any of its escapes, or with all of them.
    for (const { 0: address, index } of text.matchAll(ADDRESS)) {
      attempt(escapes.filter(({ start }) => start >= index && start < index + address.length));
    }
    const others = escapes.filter((mark) => !dropped.has(mark));
    if (dropped.size === 0 || !attempt(others)) halve(others);
  }
  return without(text, escapes, dropped);
}

function without(text: string, escapes: readonly Escape[], dropped: ReadonlySet<Escape>): string {
  let result = '';
  let start = 0;
  for (const mark of escapes) {
    if (!dropped.has(mark)) continue;
    result += text.slice(start, mark.start) + mark.plain;
    start = mark.end;
  }
  return result + text.slice(start);
}

/** The meaning of a piece: its parsed form. */
function meaning(text: string, { before, after, indent }: Surroundings): string {
  return JSON.stringify(readingOf(parseFragment(before + text.replaceAll('\n', `\n${indent}`) + after)));
}
