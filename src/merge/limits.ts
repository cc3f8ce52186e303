import { MinutebookError } from '../errors/minutebook-error.ts';
import { DEEPEST, tooDeepLine } from '../markdown/depth.ts';

/**
 * The maximum length of a text to merge, in UTF-16 units. An issue holds up to 65,536, a HackMD note slightly more; at
 * the maximum, merging takes about ten seconds.
 */
export const MAX_LENGTH = 4_000_000;

/**
 * The maximum number of consecutive lazy continuation lines (without marker or indentation) in a list item or quote.
 */
export const MAX_LAZY = 1000;

/** Whether any text of this form can be parsed in bounded time. */
export function isMergeable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return tooDeepLine(text) === undefined && tooLazyLine(text) === undefined;
}

/**
 * Rejects texts that cannot be merged in bounded time or are not text, before anything is parsed.
 * @param name - The name of the text for the message: `The document`.
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
  const lazy = tooLazyLine(text);
  if (lazy !== undefined) {
    throw new MinutebookError('document/too-large', {
      message: `${name} has a list item or quote of more than ${MAX_LAZY.toLocaleString('en')} lines that ends in line ${lazy}.`,
      why: 'Its lines are neither indented nor marked, and no parser reads so many in reasonable time.',
      hint: 'Put an empty line before the text that does not belong to it.',
    });
  }
  const deep = tooDeepLine(text);
  if (deep !== undefined) {
    throw new MinutebookError('document/too-deep', {
      message: `${name} has lists, quotes or emphasis inside each other more than ${DEEPEST} deep in line ${deep}.`,
      why: 'No parser reads such a document in reasonable time.',
      hint: 'Take out the nesting in that line.',
    });
  }
}

/**
 * The first line, counted from 1, that exceeds the limit of lines without marker, indentation or blank line after a
 * marker.
 */
function tooLazyLine(text: string): number | undefined {
  let unmarked = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    line += 1;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + 12));
    if (/^ {0,3}(?:`{3}|~{3})/u.test(head)) fenced = !fenced;
    unmarked = fenced ? Number.NEGATIVE_INFINITY : unmarkedAfter(unmarked, head);
    if (unmarked > MAX_LAZY) return line;
    start = end + 1;
  }
  return undefined;
}

/** The number of lines since the last marker; minus infinity outside of lists and quotes. */
function unmarkedAfter(before: number, line: string): number {
  if (line.trim() === '' || /^[#|<]/u.test(line)) return Number.NEGATIVE_INFINITY;
  if (/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/u.test(line)) return 0;
  return /^[ \t]/u.test(line) ? before : before + 1;
}
