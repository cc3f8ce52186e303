import { MinutebookError } from '../errors/minutebook-error.ts';

/**
 * The longest text that is merged, in UTF-16 units. An issue ends at 65,536, a HackMD note a little above;
 * at this size merging takes some ten seconds.
 */
export const MAX_LENGTH = 4_000_000;

/** How deep lists and quotes may lie in each other. Markdown parsers take cubic time in the depth. */
export const MAX_DEPTH = 100;

/** How many lines may follow each other in a list item or quote without being marked or indented as part of it. */
export const MAX_LAZY = 1000;

/** Whether a text can be parsed in bounded time, whatever it is. */
export function isMergeable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const { deep, lazy } = suspects(text);
  return deep === undefined && lazy === undefined;
}

const MARKER = /[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>/y;

/**
 * Refuse what cannot be merged in bounded time, or is no text, before anything is parsed.
 * @param name - What the text is, for the message: `The document`.
 * @throws {MinutebookError} `document/not-text`, `document/too-large`, `document/too-deep`.
 */
export function assertMergeable(text: string, name: string): void {
  if (text.length > MAX_LENGTH) {
    throw new MinutebookError('document/too-large', {
      message: `${name} is ${text.length.toLocaleString('en')} characters long.`,
      why: `Documents of up to ${MAX_LENGTH.toLocaleString('en')} characters are merged.`,
      hint: 'Check that it is the file you mean, or split it.',
    });
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new MinutebookError('document/not-text', {
      message: `${name} is not text: there is a NUL character at offset ${nul}.`,
      why: 'Only Markdown can be merged, and a binary file would be damaged.',
      hint: 'Check that it is the file you mean; save it as UTF-8.',
    });
  }
  const { deep, lazy } = suspects(text);
  if (lazy !== undefined) {
    throw new MinutebookError('document/too-large', {
      message: `${name} has a list item or quote of more than ${MAX_LAZY.toLocaleString('en')} lines that ends in line ${lazy}.`,
      why: 'Its lines are neither indented nor marked, and no parser reads so many in reasonable time.',
      hint: 'Put an empty line before the text that does not belong to it.',
    });
  }
  if (deep !== undefined) {
    throw new MinutebookError('document/too-deep', {
      message: `${name} has lists or quotes inside each other more than ${MAX_DEPTH} deep in line ${deep}.`,
      why: 'No parser reads such a document in reasonable time.',
      hint: 'Take out the nesting in that line.',
    });
  }
}

/**
 * The first lines, counted from 1, at which containers may be nested too deep, and at which too many lines have
 * followed a marker without marker, indentation or empty line. Depth counts the markers at the start of the line and
 * the list markers above that are indented less, which is never less than the true depth outside of code.
 */
function suspects(text: string): { deep: number | undefined; lazy: number | undefined } {
  const open: number[] = [];
  let unmarked = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let line = 0;
  let start = 0;
  while (start <= text.length) {
    line += 1;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (depthOfLine(text, start, end, open) > MAX_DEPTH) return { deep: line, lazy: undefined };
    const head = text.slice(start, Math.min(end, start + 12));
    if (/^ {0,3}(?:`{3}|~{3})/u.test(head)) fenced = !fenced;
    unmarked = fenced ? Number.NEGATIVE_INFINITY : unmarkedAfter(unmarked, head);
    if (unmarked > MAX_LAZY) return { deep: undefined, lazy: line };
    start = end + 1;
  }
  return { deep: undefined, lazy: undefined };
}

/** How many lines follow the last marker by now; minus infinity outside of lists and quotes. */
function unmarkedAfter(before: number, line: string): number {
  if (line.trim() === '' || /^[#|<]/u.test(line)) return Number.NEGATIVE_INFINITY;
  if (/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/u.test(line)) return 0;
  return /^[ \t]/u.test(line) ? before : before + 1;
}

function depthOfLine(text: string, start: number, end: number, open: number[]): number {
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
    if (marker === '>') {
      quotes += 1;
    } else {
      while ((open.at(-1) ?? -1) >= column) open.pop();
      open.push(column);
    }
    column += marker.length;
    at += marker.length;
  }
  return quotes + open.length;
}
