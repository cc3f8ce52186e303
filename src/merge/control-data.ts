import {
  type ControlComment,
  type MeetingMark,
  mayHaveControl,
  type Notice,
  readControlComment,
  writeSaid,
} from '../model/control-comments.ts';
import { isMergeable } from './limits.ts';
import { BYTE_ORDER_MARK, lineEnding, splitLines } from './lines.ts';
import { type Block, isOpen, parseBlocks } from './syntax.ts';

/** A control comment and its position in the document. */
export interface PlacedComment {
  comment: ControlComment;
  start: number;
  end: number;
}

/**
 * The control comments of a document, in order: those that start a line of an HTML block outside of lists and quotes,
 * where the program writes them. Text that looks like one (escaped, in code, in a sentence, in a quote) is text. A
 * document that is nested too deep to be read has none.
 */
export function controlComments(text: string): PlacedComment[] {
  if (!mayHaveControl(text) || !isMergeable(text)) return [];
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const lines = splitLines(text.slice(skipped));
  return controlCommentsIn(parseBlocks(lines), lines.text).map(({ comment, start, end }) => ({
    comment,
    start: start + skipped,
    end: end + skipped,
  }));
}

/** Returns the control comments of a document that is already parsed. */
export function controlCommentsIn(blocks: readonly Block[], text: string): PlacedComment[] {
  if (!mayHaveControl(text)) return [];
  const found = blocks.flatMap((block) => (isMarkup(block, text) ? commentsOf(text, block) : []));
  const last = blocks.at(-1);
  if (found.some(({ comment }) => comment.kind === 'memory') || last === undefined) return found;
  if (isMarkup(last, text) || !isOpen(last, text)) return found;
  // An unclosed fence or HTML block swallows the comments at the end of the document.
  return [...found, ...commentsOf(text, { start: startOfTail(text, last), end: last.end })];
}

/** The first meeting mark in a text, or null. */
export function readMark(text: string): MeetingMark | null {
  for (const { comment } of controlComments(text)) if (comment.kind === 'mark') return comment.mark;
  return null;
}

/** The key of the last `says` comment in a text, or null. */
export function readSays(text: string): string | null {
  const said = controlComments(text).flatMap(({ comment }) => (comment.kind === 'says' ? [comment.key] : []));
  return said.at(-1) ?? null;
}

/** The notices that a text remembers, the oldest first. */
export function readSaid(text: string): Notice[] {
  return controlComments(text).flatMap(({ comment }) => (comment.kind === 'said' ? comment.notices : []));
}

/**
 * Adds notices to those that a text remembers. They are in a control comment of their own, after the memory or the mark;
 * no other byte changes. Returns the text unchanged where such a comment could not be read back.
 */
export function withSaid(text: string, notices: readonly Notice[]): string {
  const remembered = readSaid(text);
  const all = writeSaid([...remembered, ...notices]);
  const placed = controlComments(text);
  const own = placed.find(({ comment }) => comment.kind === 'said');
  const behind = placed.findLast(({ comment }) => comment.kind === 'memory' || comment.kind === 'mark');
  const ending = lineEnding(splitLines(text), 0);
  const inserted = (at: number, between: string) =>
    `${text.slice(0, at)}${between}${all}${at === text.length ? ending : ''}${text.slice(at)}`;
  const after = own
    ? text.slice(0, own.start) + all + text.slice(own.end)
    : behind
      ? inserted(endOfLine(text, behind.end), ending)
      : inserted(text.length, text === '' ? '' : ending + ending);
  return readSaid(after).length === remembered.length + notices.length ? after : text;
}

/** Whether a block is HTML that can contain comments: not a script, preformatted text or a processing instruction. */
function isMarkup({ type, start }: Block, text: string): boolean {
  if (type !== 'html') return false;
  return !/^<(?:(?:script|pre|style|textarea)\b|\?|!\[)/iu.test(text.slice(start, start + 12));
}

/** The comments that start a line between two offsets, and those that follow them on the same line. */
function commentsOf(text: string, { start, end }: { start: number; end: number }): PlacedComment[] {
  const found: PlacedComment[] = [];
  for (let at = indented(text, start); at < end; ) {
    const control = readControlComment(text, at);
    if (control !== null) {
      found.push({ comment: control.comment, start: at, end: control.end });
      at = control.end;
      while (text[at] === ' ' || text[at] === '\t') at += 1;
      if (text.startsWith('<!--', at)) continue;
    }
    at = indented(text, nextLine(text, at, end));
  }
  return found;
}

/** Skips indentation of up to three spaces, which has no meaning in Markdown. */
function indented(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ' && at < lineStart + 3) at += 1;
  return at;
}

/** Returns where the line of an offset ends, before its line ending. */
function endOfLine(text: string, from: number): number {
  const ending = /[\r\n]|$/gu;
  ending.lastIndex = from;
  return ending.exec(text)?.index ?? text.length;
}

function nextLine(text: string, from: number, end: number): number {
  const ending = /\r\n?|\n/gu;
  ending.lastIndex = from;
  return ending.exec(text) === null ? end : ending.lastIndex;
}

/** The start of the trailing lines of a block that are empty or start with a comment. */
function startOfTail(text: string, { start, end }: Block): number {
  let tail = end;
  while (tail > start) {
    const line = text.lastIndexOf('\n', tail - 2) + 1;
    if (line <= start || !/^(?:<!--|\s*$)/u.test(text.slice(line, tail))) break;
    tail = line;
  }
  return tail;
}
