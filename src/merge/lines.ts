export const BYTE_ORDER_MARK = '\uFEFF';

/** A text and where its lines start. Lines end as Markdown's do: `\n`, `\r\n` or a lone `\r`. */
export interface Lines {
  readonly text: string;
  /** Offset of the first character of each line, ascending; at least one. */
  readonly starts: readonly number[];
}

export function splitLines(text: string): Lines {
  const starts = [0];
  const ending = /\r\n|\n|\r/gu;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return { text, starts };
}

/** How many lines there are. The one after a final line ending is there, and empty. */
export function lineCount(lines: Lines): number {
  return lines.starts.length;
}

/** Where a line starts; the end of the text for lines past the last. */
export function lineStart(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.text.length;
}

/** A line without its ending. Empty past the last. */
export function lineText(lines: Lines, line: number): string {
  return lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)).replace(/[\r\n]+$/u, '');
}

export function isBlankLine(lines: Lines, line: number): boolean {
  return lineText(lines, line).trim() === '';
}

/** The ending of a line; for one that has none, of the first line that has; `\n` in a text of one line. */
export function lineEnding(lines: Lines, line: number): string {
  const own = /[\r\n]+$/u.exec(lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)));
  if (own !== null) return own[0];
  return /\r\n|\n|\r/u.exec(lines.text.slice(0, lineStart(lines, 1)))?.[0] ?? '\n';
}

/** The column at which `text` ends when it starts a line: tabs reach to the next multiple of four. */
export function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
