import { textTag } from '../../merge/memory.ts';
import { withoutEmptyEnd } from '../../merge/own-entries.ts';

/**
 * Which note minutes were collected from, kept in the minutes themselves: one comment at their end,
 * `<!-- minutebook-note 1 nnnnnn kkkkkk … -->`. The first word stands for the note as a whole, each other one for a
 * line of it. When the note changes, its old lines can go, and lines that people wrote into the file stay.
 */
export interface NoteTrace {
  note: string | null;
  lines: ReadonlySet<string>;
}

const TRACE = /\n*<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})*) -->\s*$/u;

/** The text without the trace, and the trace. */
export function readTrace(text: string): { text: string; trace: NoteTrace } {
  const found = TRACE.exec(text);
  if (found === null) return { text, trace: { note: null, lines: new Set() } };
  const [note = null, ...lines] = (found[1] ?? '').split(' ').filter((tag) => tag !== '');
  return { text: `${text.slice(0, found.index)}\n`, trace: { note, lines: new Set(lines) } };
}

/**
 * @param note - As `noteTag` gives it.
 * @param lines - That may go when the note has them no more.
 */
export function writeTrace(text: string, note: string, lines: readonly string[]): string {
  const tags = [...new Set(lines.map((line) => textTag(line.trim())))];
  return `${withoutEmptyEnd(text)}\n\n<!-- minutebook-note 1 ${[note, ...tags].join(' ')} -->\n`;
}

/** What stands for a note. */
export function noteTag(lines: readonly string[]): string {
  return textTag(lines.join('\n'));
}

/** Whether a line came from the note. */
export function isTraced({ lines }: NoteTrace, line: string): boolean {
  return lines.has(textTag(line.trim()));
}
