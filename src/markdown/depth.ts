/** No document that people write nests deeper; what does is damage or an attack, and costs parsers minutes. */
export const DEEPEST = 100;

const MARKER = /[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>/y;
/**
 * The same for emphasis. An item's title, of 256 characters at most, cannot reach it whatever it consists of: what others
 * write makes no document unreadable.
 */
const DEEPEST_EMPHASIS = 150;

/** A line of three or more of one mark is a thematic break, not lists in each other. */
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*){2,}$/u;
/** A backslash escape, the end of a block, or a run of emphasis marks with what stands on its sides. */
const EMPHASIS =
  /\\.|\n[ \t]*(?=\n|[-+*][ \t]|[>|#]|\d{1,9}[.)])|(?<before>[^\s*_~]?)(?<run>[*_~]+)(?=(?<after>[^\s*_~]?))/gsu;

/**
 * The first line, counted from 1, at which lists, quotes or emphasis may lie in each other too deeply; undefined where
 * none does. Linear in the length of the text, and never less than the true depth of lists and quotes outside of code.
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
 * How deep the containers of a line lie in each other: the marks at its start, and the lists above that are indented
 * less.
 * @param open - The columns of lists that are open, which the line changes.
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

/** Where emphasis closes that holds too much emphasis in emphasis: each mark that opens is matched with one that closes. */
function tooDeepEmphasis(text: string): number | undefined {
  /** For each mark that is open, how deep the emphasis in it is. */
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
