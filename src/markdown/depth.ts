/**
 * The maximum nesting depth. Documents that people write are never deeper; deeper ones are damaged or hostile, and take
 * parsers minutes.
 */
export const DEEPEST = 100;

const MARKER = /[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>/y;
/**
 * The maximum depth of emphasis. The title of an item has at most 256 characters and cannot reach it, so no title makes
 * a document unreadable.
 */
const DEEPEST_EMPHASIS = 150;

/** A line of three or more identical marks is a thematic break, not nested lists. */
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*){2,}$/u;
/** A backslash escape, the end of a block, or a run of emphasis marks with the characters beside it. */
const EMPHASIS =
  /\\.|\n[ \t]*(?=\n|[-+*][ \t]|[>|#]|\d{1,9}[.)])|(?<before>[^\s*_~]?)(?<run>[*_~]+)(?=(?<after>[^\s*_~]?))/gsu;

/**
 * The first line, counted from 1, at which lists, quotes or emphasis may be nested too deep; undefined when there is
 * none. Takes linear time in the length of the text. Never underestimates the depth of lists and quotes outside of
 * code.
 * @param text - Lines may end in any way.
 */
export function tooDeepLine(text: string): number | undefined {
  const normal = text.replaceAll(/\r\n?/gu, '\n');
  const open: number[] = [];
  let line = 0;
  for (let start = 0; start <= normal.length; ) {
    line += 1;
    const newline = normal.indexOf('\n', start);
    const end = newline === -1 ? normal.length : newline;
    if (depthOfLine(normal, start, end, open) > DEEPEST) return line;
    start = end + 1;
  }
  const offset = tooDeepEmphasis(normal);
  return offset === undefined ? undefined : normal.slice(0, offset).split('\n').length;
}

/**
 * The nesting depth of a line's containers: the markers at its start, and the open lists that are indented less.
 * @param open - The columns of open lists; updated by the line.
 */
function depthOfLine(text: string, start: number, end: number, open: number[]): number {
  if (BREAK.test(text.slice(start, end))) return open.length;
  let quotes = 0;
  let column = 0;
  for (let at = start; at < end; ) {
    const character = text[at];
    if (character === ' ' || character === '\t') {
      column += character === '\t' ? 4 - (column % 4) : 1;
      at += 1;
      continue;
    }
    MARKER.lastIndex = at;
    const marker = MARKER.exec(text)?.[0];
    if (marker === undefined) break;
    if (marker === '>') quotes += 1;
    else {
      while ((open.at(-1) ?? -1) >= column) open.pop();
      open.push(column);
    }
    column += marker.length;
    at += marker.length;
  }
  return quotes + open.length;
}

/**
 * The line at which a closing mark ends too many nested levels of emphasis: each closing mark is paired with an opening
 * one.
 */
function tooDeepEmphasis(text: string): number | undefined {
  /** For each open mark, the depth of the emphasis inside it. */
  let open: number[] = [];
  for (const { 0: match, groups = {}, index } of text.matchAll(EMPHASIS)) {
    const { run, before = '', after = '' } = groups;
    if (run === undefined) {
      if (match.startsWith('\n')) open = [];
      continue;
    }
    for (const _ of run) {
      const closes = before !== '' && (after === '' || open.length > 0);
      if (!closes) {
        if (after !== '') open.push(0);
        continue;
      }
      const depth = (open.pop() ?? -1) + 1;
      if (depth > DEEPEST_EMPHASIS) return index;
      if (open.length > 0) open[open.length - 1] = Math.max(open.at(-1) ?? 0, depth);
    }
  }
  return undefined;
}
