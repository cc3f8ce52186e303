import { MinutebookError } from '../errors/minutebook-error.ts';
import { isBlankLine, type Lines, lineCount, lineEnding, lineStart } from './lines.ts';

/** A replacement of a range of the text. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Lines to add. */
export interface Insertion {
  /** The line before them, counted from 0; -1 for the very start. */
  after: number;
  lines: readonly string[];
  /** The number of blank lines before and after them; `'block'`: one, unless there already is one. */
  before: number | 'block';
  behind: number | 'block';
}

/** The edits of a text. Everything else stays as it is, byte by byte. */
export interface Edits {
  /** Within lines that are not removed; not overlapping. */
  replacements: readonly Replacement[];
  /** Insertions after the same line are added in this order. */
  insertions: readonly Insertion[];
  /** The lines to remove. */
  removed: ReadonlySet<number>;
}

/**
 * Applies edits to a text. Added lines end like the line before them. When the last line had no ending, neither has the
 * new last line.
 */
export function splice(lines: Lines, { replacements, insertions, removed }: Edits): string {
  const edits: Replacement[] = [...replacements, ...removals(removed, lines)];
  const groups = new Map<number, Insertion[]>();
  for (const insertion of insertions) {
    const after = Math.min(insertion.after, lineCount(lines) - 1);
    groups.set(after, [...(groups.get(after) ?? []), insertion]);
  }
  for (const [after, group] of groups) edits.push(inserted(after, group, lines, removed));
  return apply(lines.text, edits);
}

/** The lines to remove, as ranges of the text. */
function removals(removed: ReadonlySet<number>, lines: Lines): Replacement[] {
  return [...removed].map((line) => ({
    start: lineStart(lines, line),
    end: lineStart(lines, line + 1),
    text: '',
  }));
}

function inserted(
  after: number,
  group: readonly Insertion[],
  lines: Lines,
  removed: ReadonlySet<number>,
): Replacement {
  const written: string[] = [];
  let above = after;
  while (removed.has(above)) above -= 1;
  const blankAbove = () =>
    written.length === 0 ? above < 0 || isBlankLine(lines, above) : written.at(-1) === '';
  for (const { before, lines: added, behind } of group) {
    if (before !== 'block') written.push(...Array<string>(before).fill(''));
    else if (!blankAbove()) written.push('');
    written.push(...added);
    if (behind !== 'block') written.push(...Array<string>(behind).fill(''));
  }
  let below = after + 1;
  while (removed.has(below)) below += 1;
  const ends =
    below >= lineCount(lines) ||
    (below === lineCount(lines) - 1 && lineStart(lines, below) === lines.text.length);
  if (group.at(-1)?.behind === 'block' && !ends && !isBlankLine(lines, below)) written.push('');
  const at = lineStart(lines, after + 1);
  const ending = lineEnding(lines, Math.max(0, after));
  const unended = at === lines.text.length && at > 0 && !/[\r\n]$/u.test(lines.text);
  const text = unended ? written.map((line) => ending + line) : written.map((line) => line + ending);
  return { start: at, end: at, text: text.join('') };
}

function apply(text: string, edits: Replacement[]): string {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: replacement } of edits) {
    if (start < from) {
      throw new MinutebookError('internal/merge-overlap', {
        message: 'The document could not be merged.',
        why: `Two edits meet at offset ${start}.`,
        hint: 'Nothing was written; please report this with the document.',
      });
    }
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
