export const BYTE_ORDER_MARK = '\uFEFF';

/** A text and the offsets of its lines. Lines end as in Markdown: `\n`, `\r\n` or a lone `\r`. */
export interface Lines {
  readonly text: string;
  /** The offset of the first character of each line, ascending; at least one. */
  readonly starts: readonly number[];
}

export function splitLines(text: string): Lines {
  const starts = [0];
  const ending = /\r\n|\n|\r/gu;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return { text, starts };
}

/** The number of lines, including the empty one after a final line ending. */
export function lineCount(lines: Lines): number {
  return lines.starts.length;
}

/** The offset of a line; the end of the text for lines past the last. */
export function lineStart(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.text.length;
}

/** The text of a line without its ending; empty past the last. */
export function lineText(lines: Lines, line: number): string {
  return lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)).replace(/[\r\n]+$/u, '');
}

export function isBlankLine(lines: Lines, line: number): boolean {
  return lineText(lines, line).trim() === '';
}

/** The ending of a line. A line without one takes that of the first line; `\n` in a text of one line. */
export function lineEnding(lines: Lines, line: number): string {
  const own = /[\r\n]+$/u.exec(lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)));
  if (own !== null) return own[0];
  return /\r\n|\n|\r/u.exec(lines.text.slice(0, lineStart(lines, 1)))?.[0] ?? '\n';
}

/** The column in which `text` ends when it starts a line: tabs advance to the next multiple of four. */
export function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
