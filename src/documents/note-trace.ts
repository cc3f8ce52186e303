import { withoutJoiners } from '../markdown/text/earlier-joiners.ts';
import { controlComments } from '../merge/control-data.ts';
import { textTag } from '../merge/memory.ts';
import { bareLines, withoutEmptyEnd } from '../merge/own-entries.ts';
import { writeTraceComment } from '../model/control-comments.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';

/**
 * The record of the note that minutes were collected from, stored in the minutes as one comment at their end
 * (`model/control-comments.ts`). The first word is a tag of the whole note, the instant is its last change, and each
 * other word is a tag of one of its lines. When the note changes, its old lines can be removed, and lines that people
 * wrote into the file stay.
 */
export interface NoteTrace {
  note: string | null;
  /** When the note was last changed before it was collected: an instant; null when it is not known. */
  changedAt: string | null;
  lines: ReadonlySet<string>;
}

/** Splits a text into the text without trace, and the trace: the last one, when people copied it. */
export function readTrace(text: string): { text: string; trace: NoteTrace } {
  let trace: NoteTrace = { note: null, changedAt: null, lines: new Set() };
  let left = '';
  let from = 0;
  for (const { comment, start, end } of controlComments(text)) {
    if (comment.kind !== 'trace') continue;
    const [note = null, ...lines] = comment.tags;
    trace = { note, changedAt: comment.changedAt, lines: new Set(lines) };
    left += text.slice(from, afterText(text, from, start));
    from = end;
  }
  if (from === 0) return { text, trace };
  const rest = text.slice(from);
  return { text: rest.trim() === '' ? `${left}\n` : left + rest, trace };
}

/** The end of the text between two offsets, without trailing line endings. */
function afterText(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/**
 * @param note - The result of `noteTag`.
 * @param lines - The lines to remove when the note no longer contains them.
 */
export function writeTrace(
  text: string,
  { note, changedAt, lines }: { note: string; changedAt: string | null; lines: readonly string[] },
): string {
  const tags = [...new Set(lines.map((line) => textTag(line.trim())))];
  return `${withoutEmptyEnd(text)}\n\n${writeTraceComment([note, ...tags], changedAt)}\n`;
}

export function noteTag(lines: readonly string[]): string {
  return textTag(lines.join('\n'));
}

/** Whether a line came from the note. */
export function isTraced({ lines }: NoteTrace, line: string): boolean {
  return lines.has(textTag(line.trim()));
}

/** A line of a note, and whether it is untouched since the tool wrote it. */
export interface NoteLine {
  text: string;
  own: boolean;
  /** The original line in the note. */
  source: string;
}

/**
 * The lines of a note for the minutes: without untouched lines that were only for its scribe (comments with earlier
 * notes, expected people who were not ticked), without the memory, and without the joiners of earlier versions.
 * Everything else stays as typed.
 * @param expected - The lines of people who were not ticked, when they are to be removed.
 */
export function cleanNote(content: string, expected: readonly number[]): NoteLine[] {
  const unticked = new Set(expected.map((line) => line - 1));
  const left: NoteLine[] = [];
  let gone = false;
  for (const [index, { text, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text.trim() === '';
    const dropped = own && (type === 'html' || unticked.has(index));
    if (dropped) gone = true;
    // Removed lines leave one blank line where there would be two.
    else if (!(gone && empty && (left.at(-1)?.text ?? '') === '')) {
      left.push({ text: empty ? '' : withoutJoiners(text), own, source: empty ? '' : text });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === '') left.pop();
  return left;
}

/**
 * The attendance list of a note: the lines of people who were not ticked, and the number of those who were. A line with
 * an addition such as `(regrets)` is no longer untouched, and stays.
 */
export function tickedPeople(content: string): { unticked: number[]; ticked: number } {
  const { expected, present } = readMinutes(content, { file: 'note' });
  const lines = content.split('\n');
  const ticked = present.filter(({ line }) => /^\s*[-*+]\s+\[[xX]\]/u.test(lines[line - 1] ?? '')).length;
  return { unticked: expected.map(({ line }) => line), ticked };
}

/** Blanks out all control comments except the memory: anybody may have written them into a note. */
function withoutControlComments(content: string): string {
  const strange = controlComments(content).filter(({ comment }) => comment.kind !== 'memory');
  return strange.reduceRight(
    (text, { start, end }) => spliced(text, start, end, ' '.repeat(end - start)),
    content,
  );
}

/**
 * Removes all control comments from minutes except the last memory and the last trace. Others came from the note, where
 * their context, such as an unclosed fence, had kept them inactive.
 */
export function withoutStrayControl(minutes: string): string {
  const found = controlComments(minutes);
  const ours = [
    found.findLast(({ comment }) => comment.kind === 'memory'),
    found.findLast(({ comment }) => comment.kind === 'trace'),
  ];
  const stray = found.filter((each) => !ours.includes(each));
  if (stray.length === 0) return minutes;
  // Removing them may activate others.
  return withoutStrayControl(
    stray.reduceRight((text, { start, end }) => spliced(text, start, end, ''), minutes),
  );
}

function spliced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
