import { descendants, type Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import { columnAfter, isBlankLine, lineText } from './lines.ts';
import { indentOf } from './style.ts';

/** The form of a generated entry at its new location. */
export interface Writing {
  /** For an item: the characters before its text. Otherwise: the indentation of all its lines. */
  prefix: string;
  /** It becomes a row of a table. */
  isRow?: boolean;
  /** The number of levels by which its headings are deeper there; negative for shallower. */
  deeper: number;
}

/**
 * The lines of a generated entry and of its chosen descendants, without line endings. Blank lines between them are
 * those of the generated document.
 */
export function writeEntry(
  entry: Entry,
  { lines }: Doc,
  chosen: ReadonlySet<Entry>,
  writing: Writing,
): string[] {
  const own = entry.kind === 'item' ? `${writing.prefix}${textIn(entry, writing.isRow ?? false)}` : undefined;
  const indent = entry.kind === 'item' ? indentOf(writing.prefix) : writing.prefix;
  const from = columnAfter(
    entry.kind === 'item'
      ? (entry.list?.prefix ?? '')
      : (/^[ \t]*/u.exec(lineText(lines, entry.firstLine))?.[0] ?? ''),
  );
  const written = own === undefined ? ownLines(entry, indent, from) : [own.trimEnd()];
  const firsts = firstsOfLists(entry);
  const seen = new Set<number>();
  const included = new Set([entry]);
  for (const below of descendants(entry)) {
    if (!chosen.has(below) || below.parent === undefined || !included.has(below.parent)) continue;
    included.add(below);
    const run = below.list?.run;
    const first = run === undefined || seen.has(run) ? below : (firsts.get(run) ?? below);
    if (run !== undefined) seen.add(run);
    for (let line = first.firstLine - 1; line > 0 && isBlankLine(lines, line); line -= 1) written.push('');
    written.push(...ownLines(below, indent, from));
  }
  return written;

  function ownLines(part: Entry, indentation: string, columns: number): string[] {
    if (part.kind === 'heading')
      return [`${'#'.repeat(Math.min(6, Math.max(1, part.depth + writing.deeper)))} ${part.text}`];
    const result: string[] = [];
    for (let line = part.firstLine; line <= part.lastLine; line += 1) {
      result.push(`${indentation}${withoutColumns(lineText(lines, line), columns)}`.trimEnd());
    }
    return result;
  }
}

/** Outside of tables, a row becomes the text of its cells; in a table, other items become a single cell. */
function textIn({ type, text }: Entry, inTable: boolean): string {
  if ((type === 'tableRow') === inTable) return text;
  if (inTable) return `| ${text.replace(/(?<!\\)\|/gu, '\\|')} |`;
  const cells = text.replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u);
  return cells.flatMap((cell) => cell.trim() || []).join(', ');
}

/** The first item of each list below an entry. */
function firstsOfLists(entry: Entry): Map<number, Entry> {
  const firsts = new Map<number, Entry>();
  for (const below of descendants(entry)) {
    if (below.list !== undefined && !firsts.has(below.list.run)) firsts.set(below.list.run, below);
  }
  return firsts;
}

/** Removes up to this many columns of white space from the start of a line. */
function withoutColumns(line: string, columns: number): string {
  let at = 0;
  while (at < line.length && /[ \t]/u.test(line[at] ?? '') && columnAfter(line.slice(0, at + 1)) <= columns)
    at += 1;
  return line.slice(at);
}
