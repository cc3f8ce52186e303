import type { RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { dateIn, dateInPath, yearInPath } from './dates.ts';

/** The part of a file that belongs to one meeting. */
export interface MeetingPart {
  nodes: RootContent[];
  /** The date in its heading, where a file holds several meetings. */
  date: string | null;
  cancelled: boolean;
}

/** A file split into its meetings. */
export interface MeetingParts {
  /** The blocks before the first of several meetings. */
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

/** `Primary`, `Secondary (EU)`, `Session 2`: meetings within one month or day, without dates of their own. */
const SESSION =
  /^\W*(?:primary|secondary|tertiary|(?:first|second|third) (?:session|meeting|call)|(?:session|meeting|part) (?:\d|one|two|three|[abc])|(?:apac|emea|eu|us|na|americas)(?:[- ]friendly)? (?:session|meeting|call))\b/iu;

const CANCELLED = /\b(?:cancell?ed|cancell?ation|no meeting|not held|skipped)\b/iu;

/**
 * Splits a file into its meetings: at headings (or separate lines) that are dates, where there are at least two, or at
 * headings such as `Primary` and `Secondary`. A file whose path contains a day holds one meeting.
 * @param file - Its path; provides the year for headings without one.
 * @param shared - Whether the file is known to hold several meetings, one after the other: then one heading is enough,
 *   and without a heading there is no meeting yet.
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

/** The block of a file at which a meeting begins. */
export interface Start {
  index: number;
  date: string | null;
}

/** Whether a heading opens a meeting, judged by its date. */
export function isMeetingHeading(text: string, year: string | null): boolean {
  if (text.length > LONGEST || NO_MEETING.test(text) || dateIn(text, year) === null) return false;
  return OPENS_WITH_DATE.test(text) || MEETING_THEN_DATE.test(text);
}

/**
 * Finds where meetings start: at headings, or separate lines, of the same form that contain a day.
 * @param least - The minimum number of different days; null is returned for fewer.
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
    // Headings without a year take the last year before them.
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

/** Whether a line is a date and little else. */
function isDateLine(text: string): boolean {
  return text.length < 60 && OPENS_WITH_DATE.test(text) && !/[\r\n]/u.test(text);
}

/** Whether a heading only gives the year of the ones below it. */
export function isYear(node: RootContent): boolean {
  return node.type === 'heading' && /^20\d{2}$/u.test(textOf(node).trim());
}

function isCancelled([heading, ...rest]: readonly RootContent[]): boolean {
  if (heading === undefined) return false;
  if (CANCELLED.test(textOf(heading))) return true;
  const words = rest.map((node) => textOf(node).trim()).join(' ');
  return words.length < 120 && CANCELLED.test(words);
}
