import type { Node } from 'unist';
import type { Slice } from '../../model/minutes.ts';

/** The extent of a node: offsets into the source, lines and the first column from 1. */
export interface Extent {
  start: number;
  end: number;
  line: number;
  endLine: number;
  column: number;
}

/** The extent of a parsed node. Nodes without a position (made by a program) are at the start. */
export function extentOf({ position }: Node): Extent {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
    endLine: position?.end.line ?? 1,
    column: position?.start.column ?? 1,
  };
}

/** The source of a node. */
export function sliceOf(source: string, node: Node): Slice {
  const { start, end, line, endLine } = extentOf(node);
  return { text: source.slice(start, end), start, end, line, endLine };
}

/** The source between two offsets, trimmed; null when it is blank. */
export function trimmedSlice(source: string, from: number, to: number, line: number): Slice | null {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const before = raw.slice(0, raw.indexOf(text));
  const start = from + before.length;
  const first = line + lineBreaks(before);
  return { text, start, end: start + text.length, line: first, endLine: first + lineBreaks(text) };
}

/** Counts line breaks like the parser: CRLF is one. */
function lineBreaks(text: string): number {
  return text.split(/\r\n|\r|\n/u).length - 1;
}

/** The line of an offset inside a node. */
export function lineAt(source: string, node: Node, offset: number): number {
  const { start, line } = extentOf(node);
  return line + lineBreaks(source.slice(start, offset));
}
