import { MinutebookError } from '../errors/minutebook-error.ts';

/**
 * The longest text that is merged, in UTF-16 units. An issue ends at 65,536, a HackMD note a little above;
 * at this size merging takes some ten seconds.
 */
export const MAX_LENGTH = 4_000_000;

/** How deep lists and quotes may lie in each other. Markdown parsers take cubic time in the depth. */
export const MAX_DEPTH = 100;

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
  const line = tooDeepLine(text);
  if (line !== undefined) {
    throw new MinutebookError('document/too-deep', {
      message: `${name} has lists or quotes inside each other more than ${MAX_DEPTH} deep in line ${line}.`,
      why: 'No parser reads such a document in reasonable time.',
      hint: 'Take out the nesting in that line.',
    });
  }
}

/**
 * The first line, counted from 1, at which containers may be nested too deep. Counts the markers at the start
 * of the line and the list markers above that are indented less, which is never less than the true depth
 * outside of code.
 */
function tooDeepLine(text: string): number | undefined {
  const open: number[] = [];
  let line = 0;
  let start = 0;
  while (start <= text.length) {
    line += 1;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (depthOfLine(text, start, end, open) > MAX_DEPTH) return line;
    start = end + 1;
  }
  return undefined;
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
