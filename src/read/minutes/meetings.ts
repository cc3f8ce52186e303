import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { dateIn, dateInPath, yearInPath } from './dates.ts';

/** A meeting's part of a file. */
export interface MeetingPart {
  nodes: RootContent[];
  /** The date that its heading gives, where a file holds several meetings. */
  date: string | null;
  cancelled: boolean;
}

/** A file, taken apart into its meetings. */
export interface MeetingParts {
  /** What stands before the first of several meetings. */
  before: RootContent[];
  /** At least one. */
  parts: MeetingPart[];
}

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATED = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|20\\d{6}|${MONTH}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const OPENS_WITH_DATE = new RegExp(
  `^(?:\\W|${DAY}\\b|(?:the|weekly|bi-?weekly|monthly|regular|meeting|notes|minutes|agenda|date|call|session|for|of|on|from)\\b)*${DATED}(?!\\d)`,
  'iu',
);
const MEETING_THEN_DATE = new RegExp(
  `\\b(?:meeting|minutes|notes|call|sync|session|agenda)\\b.{0,30}${DATED}(?!\\d)`,
  'iu',
);
const NO_MEETING = /\b(?:next|previous|last|upcoming|future|deadlines?|freeze|due)\b/iu;
const LONGEST = 120;

/** `Primary`, `Secondary (EU)`, `Session 2`: meetings of one month or day that have no dates of their own. */
const SESSION =
  /^\W*(?:primary|secondary|tertiary|(?:first|second|third) (?:session|meeting|call)|(?:session|meeting|part) (?:\d|one|two|three|[abc])|(?:apac|emea|eu|us|na|americas)(?:[- ]friendly)? (?:session|meeting|call))\b/iu;

const CANCELLED = /\b(?:cancell?ed|cancell?ation|no meeting|not held|skipped)\b/iu;

/**
 * Take a file apart into its meetings: at headings (or lines of their own) that are dates, where there are two or more,
 * or at headings such as `Primary` and `Secondary`. A file whose path names a day holds one meeting.
 * @param file - Its path; the year in it counts for headings without one.
 * @param shared - Whether the file is known to hold one meeting after the other: then one heading is enough, and none means that
 *   there is no meeting yet.
 */
export function meetingParts(nodes: readonly RootContent[], file: string, shared = false): MeetingParts {
  const several = shared || dateInPath(file) === null;
  const starts = several ? (datedStarts(nodes, file, shared ? 1 : 2) ?? sessionStarts(nodes)) : null;
  if (starts === null && shared) return { before: [...nodes], parts: [] };
  if (starts === null) return { before: [], parts: [{ nodes: [...nodes], date: null, cancelled: false }] };
  const parts = starts.map(({ index, date }, at) => {
    const end = starts[at + 1]?.index ?? nodes.length;
    const own = nodes.slice(index, end).filter((node) => !isYear(node));
    return { nodes: own, date, cancelled: isCancelled(own) };
  });
  return { before: nodes.slice(0, starts[0]?.index ?? 0), parts };
}

/** Where a meeting begins among the blocks of a file. */
export interface Start {
  index: number;
  date: string | null;
}

/** Whether a heading is that of a meeting, by its date. */
export function isMeetingHeading(text: string, year: string | null): boolean {
  if (text.length > LONGEST || NO_MEETING.test(text) || dateIn(text, year) === null) return false;
  return OPENS_WITH_DATE.test(text) || MEETING_THEN_DATE.test(text);
}

/**
 * Where meetings start: at headings, or lines of their own, that name days in the same form.
 * @param least - How many different days they have to name; null when they name fewer.
 */
export function datedStarts(nodes: readonly RootContent[], file: string, least: number): Start[] | null {
  const groups = new Map<string, Start[]>();
  let year = yearInPath(file);
  for (const [index, node] of nodes.entries()) {
    const form =
      node.type === 'heading' ? `heading ${node.depth}` : node.type === 'paragraph' ? 'line' : null;
    if (form === null || (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0) > 4 * LONGEST)
      continue;
    const text = textOf(node).trim();
    if (isYear(node)) year = text;
    if (!isMeetingHeading(text, year) || (form === 'line' && !isDateLine(text))) continue;
    const date = dateIn(text, year);
    // Later headings without a year are of the year last named.
    year = /(?<!\d)20\d{2}(?!\d)/u.exec(text)?.[0] ?? year;
    groups.set(form, [...(groups.get(form) ?? []), { index, date }]);
  }
  const several = [...groups].filter(([, starts]) => new Set(starts.map(({ date }) => date)).size >= least);
  const [first] = several.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return first?.[1] ?? null;
}

function sessionStarts(nodes: readonly RootContent[]): Start[] | null {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 1 && SESSION.test(textOf(node)) ? [{ index, date: null }] : [],
  );
  return starts.length > 1 ? starts : null;
}

/** A line that is a date and little else. */
function isDateLine(text: string): boolean {
  return text.length < 60 && OPENS_WITH_DATE.test(text) && !/[\r\n]/u.test(text);
}

/** A heading that only says to which year the ones below belong. */
export function isYear(node: RootContent): boolean {
  return node.type === 'heading' && /^20\d{2}$/u.test(textOf(node).trim());
}

function isCancelled([heading, ...rest]: readonly RootContent[]): boolean {
  if (heading === undefined) return false;
  if (CANCELLED.test(textOf(heading))) return true;
  const words = rest.map((node) => textOf(node).trim()).join(' ');
  return words.length < 120 && CANCELLED.test(words);
}
