import { withoutJoiners } from '../markdown/text/earlier-joiners.ts';
import { controlComments } from '../merge/control-data.ts';
import { textTag } from '../merge/memory.ts';
import { bareLines, withoutEmptyEnd } from '../merge/own-entries.ts';
import { writeTraceComment } from '../model/control-comments.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';

/**
 * Which note minutes were collected from, kept in the minutes themselves: one comment at their end
 * (`model/control-comments.ts`). The first word stands for the note as a whole, the instant is when it was changed last,
 * each other word stands for a line of it. When the note changes, its old lines can go, and lines that people wrote into the file stay.
 */
export interface NoteTrace {
  note: string | null;
  /** When the note that was collected had been changed last: an instant; null when that is not known. */
  changedAt: string | null;
  lines: ReadonlySet<string>;
}

/** The text without the trace, and the trace: the last, where people copied it. */
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

/** Where the text between two offsets ends, without the line endings that follow it. */
function afterText(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/**
 * @param note - As `noteTag` gives it.
 * @param lines - That may go when the note has them no more.
 */
export function writeTrace(
  text: string,
  { note, changedAt, lines }: { note: string; changedAt: string | null; lines: readonly string[] },
): string {
  const tags = [...new Set(lines.map((line) => textTag(line.trim())))];
  return `${withoutEmptyEnd(text)}\n\n${writeTraceComment([note, ...tags], changedAt)}\n`;
}

/** What stands for a note. */
export function noteTag(lines: readonly string[]): string {
  return textTag(lines.join('\n'));
}

/** Whether a line came from the note. */
export function isTraced({ lines }: NoteTrace, line: string): boolean {
  return lines.has(textTag(line.trim()));
}

/** A line of a note, and whether it is as the tool wrote it. */
export interface NoteLine {
  text: string;
  own: boolean;
  /** As it stands in the note. */
  source: string;
}

/**
 * The lines of a note as they go into the minutes: without what was only for its scribe and that nobody touched
 * (comments with earlier notes, people who were expected and not ticked), and without what the tool remembers.
 * What earlier versions put into names and references goes. Everything else stays as it was typed.
 * @param expected - The lines of people who were not ticked, when they shall go.
 */
export function cleanNote(content: string, expected: readonly number[]): NoteLine[] {
  const unticked = new Set(expected.map((line) => line - 1));
  const left: NoteLine[] = [];
  let gone = false;
  for (const [index, { text, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text.trim() === '';
    const dropped = own && (type === 'html' || unticked.has(index));
    if (dropped) gone = true;
    // Where lines went, one empty line stays where there would be two.
    else if (!(gone && empty && (left.at(-1)?.text ?? '') === '')) {
      left.push({ text: empty ? '' : withoutJoiners(text), own, source: empty ? '' : text });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === '') left.pop();
  return left;
}

/**
 * Who of a note's list of people has a box to tick: the lines of those who were not ticked, and how many were.
 * A line that says more, as `(regrets)`, is no longer as the tool wrote it, and stays.
 */
export function tickedPeople(content: string): { unticked: number[]; ticked: number } {
  const { expected, present } = readMinutes(content, { file: 'note' });
  const lines = content.split('\n');
  const ticked = present.filter(({ line }) => /^\s*[-*+]\s+\[[xX]\]/u.test(lines[line - 1] ?? '')).length;
  return { unticked: expected.map(({ line }) => line), ticked };
}

/** The text with all control comments but its memory blank: anybody may have written them into a note. */
function withoutControlComments(content: string): string {
  const strange = controlComments(content).filter(({ comment }) => comment.kind !== 'memory');
  return strange.reduceRight(
    (text, { start, end }) => spliced(text, start, end, ' '.repeat(end - start)),
    content,
  );
}

/**
 * Minutes in which no control comment counts but the last memory and the last trace. Others came from the note, where
 * something around them kept them from counting, as a fence that is left open does.
 */
export function withoutStrayControl(minutes: string): string {
  const found = controlComments(minutes);
  const ours = [
    found.findLast(({ comment }) => comment.kind === 'memory'),
    found.findLast(({ comment }) => comment.kind === 'trace'),
  ];
  const stray = found.filter((each) => !ours.includes(each));
  if (stray.length === 0) return minutes;
  // Without them, others may count that did not.
  return withoutStrayControl(
    stray.reduceRight((text, { start, end }) => spliced(text, start, end, ''), minutes),
  );
}

function spliced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
