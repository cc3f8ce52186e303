import type { Entry } from './entry.ts';
import { isBlankLine, type Lines, lineCount, lineStart } from './lines.ts';

/**
 * The lines of removed entries, and blank lines around them that would otherwise leave two in a row, or one at the end.
 */
export function removedLines(removed: ReadonlySet<Entry>, lines: Lines): Set<number> {
  const gone = new Set<number>();
  const entries = [...removed].sort((a, b) => a.firstLine - b.firstLine);
  for (const { firstLine, lastLine } of entries) {
    for (let line = firstLine; line <= lastLine; line += 1) gone.add(line);
  }
  const end = lastWritten(lines) + 1;
  for (const { firstLine, lastLine } of entries) {
    let above = firstLine - 1;
    while (gone.has(above)) above -= 1;
    const below = lastLine + 1;
    if (gone.has(below) || (above >= 0 && !isBlankLine(lines, above))) continue;
    if (below < end && isBlankLine(lines, below)) gone.add(below);
    else if (below >= end && above >= 0) gone.add(above);
  }
  return gone;
}

/** The last line, not counting the empty one after a final line ending. */
function lastWritten(lines: Lines): number {
  const last = lineCount(lines) - 1;
  return lineStart(lines, last) === lines.text.length && last > 0 ? last - 1 : last;
}
