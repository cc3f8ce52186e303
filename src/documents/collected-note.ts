import type { QuorumRule } from '../memory/attendance.ts';
import { joinLines } from '../merge/join-lines.ts';
import { readMemory, textTag, writeMemory } from '../merge/memory.ts';
import { bareLines, isUntouched, rememberedEntries, rememberingOf } from '../merge/own-entries.ts';
import { NO_NOTES } from '../model/minutes.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import type { Revision } from '../sync/target.ts';
import {
  cleanNote,
  isTraced,
  type NoteLine,
  type NoteTrace,
  noteTag,
  readTrace,
  tickedPeople,
  withoutStrayControl,
  writeTrace,
} from './note-trace.ts';
import { QUORUM_LABEL, saysQuorum, withQuorum } from './quorum.ts';

/**
 * Merges a note into the minutes. Untouched minutes are replaced by the note; else the two are joined. The result
 * contains every line that people typed in the note, and every line that people wrote into the minutes. A note that was
 * not changed since it was collected changes nothing.
 *
 * They are joined line by line, not merged like generated text: a note has no reliable form, and people write in both.
 * @param existing - The current minutes; null when there are none.
 * @param content - The text of the note. Anybody may have written it: the memory of the minutes, if any, determines
 *   which lines are the tool's own, and that of the note does not.
 */
export function joinNote(
  existing: string | null,
  content: string,
  { changedAt = null, noNotes = false, quorum = null }: JoinOptions = {},
): Revision {
  const { unticked, ticked } = tickedPeople(content);
  const isTicked = ticked > 0 || unticked.length === 0;
  // Earlier versions removed people who were not ticked even when nobody was ticked.
  const attended = cleanNote(content, unticked);
  const note = isTicked ? attended : cleanNote(content, []);
  const tag = noteTag(note.map(({ text }) => text));
  const earlierTags = [
    noteTag(attended.map(({ text }) => text)),
    noteTag(attended.map(({ source }) => source.replaceAll('@\u200b', '@'))),
  ];
  const { text: before, trace } = readTrace(existing ?? '');
  if (existing !== null && trace.note !== null && [tag, ...earlierTags].includes(trace.note)) {
    return collected(existing, existing);
  }
  const { lines, conflicts } =
    existing === null || isUntouched(before)
      ? { lines: note.map(({ text }) => text), conflicts: 0 }
      : joined(before, trace, note);
  const ending = /\r\n/u.test(before) ? '\r\n' : '\n';
  const known = existing === null ? null : knownLines(before);
  const remembering = rememberingOf(
    lines.join('\n'),
    before,
    known === null ? content : offeredOnly(content),
  );
  const isStrange = ({ text, source }: NoteLine) =>
    known !== null && ![text, source].some((line) => known.has(textTag(wordsOf(line))));
  const spoken = note.filter((line) => !line.own || isStrange(line));
  const marks = noNotes || before.split(/\r?\n/u).some((line) => line.trim() === SILENT);
  const marked = marks ? markSilent(remembering) : remembering;
  // The line was there and is gone: people removed it.
  const hadQuorumLine = isTraced(trace, QUORUM_LABEL);
  const isTakenOut = hadQuorumLine && !saysQuorum(before);
  const counted = isTakenOut ? { text: marked, added: [] } : withQuorum(marked, content, quorum);
  const ownLines = [SILENT, ...counted.added, ...(hadQuorumLine ? [QUORUM_LABEL] : [])];
  const fresh = { note: tag, changedAt, lines: [...spoken.map(({ text }) => text), ...ownLines] };
  const text = withoutStrayControl(writeTrace(counted.text, fresh)).replaceAll('\n', ending);
  const warnings = [
    ...(conflicts === 0 ? [] : [conflictWarning(conflicts)]),
    ...(isTicked ? [] : [untickedWarning(unticked.length)]),
  ];
  return { ...collected(existing, text), warnings };
}

/** Facts about a note, and options for the minutes. */
interface JoinOptions {
  /** When the note was last changed: an instant; null when it is not known. */
  changedAt?: string | null;
  /** Add a line to items without notes that says so. Minutes with such lines always get them. */
  noNotes?: boolean;
  /** Add a line to the attendance list that says whether the quorum was reached. */
  quorum?: QuorumRule | null;
}

function untickedWarning(count: number): string {
  return `nobody is ticked as present in the note: ${count === 1 ? 'the one person who was expected stays' : `all ${count} who were expected stay`} in the minutes.`;
}

/**
 * Compares the minutes that a note was collected into with the previous ones.
 * @param before - The minutes that they replace; null when there are none.
 */
export function collected(before: string | null, text: string): Revision {
  const items = new Set(before === null ? [] : itemsOf(before));
  const all = itemsOf(text);
  const added = all.filter((url) => !items.has(url));
  return { text, added, kept: all.length - added.length, warnings: [] };
}

function joined(before: string, trace: NoteTrace, note: readonly NoteLine[]): ReturnType<typeof joinLines> {
  const known = knownLines(before);
  const existing = bareLines(before).map(({ text, own }) => ({ text, own: own || isTraced(trace, text) }));
  while (existing.at(-1)?.text.trim() === '') existing.pop();
  const isKnown = (line: string) => known.has(textTag(wordsOf(line)));
  const incoming = note.map(({ text, own, source }) => ({
    text,
    own: own && (isKnown(text) || isKnown(source)),
  }));
  return joinLines(existing, incoming);
}

/** Tags of the lines that the memory of the minutes records as the tool's own. */
function knownLines(minutes: string): ReadonlySet<string> {
  return new Set(readMemory(minutes).own.map(({ text }) => text));
}

/** The memory of a note without the lines that it records as the tool's own. */
function offeredOnly(content: string): string {
  return writeMemory([...readMemory(content).offered].map((identity) => ({ identity })));
}

/** The text of a line as in the memory: without the marker of its list or heading. */
function wordsOf(line: string): string {
  return line.trim().replace(/^(?:[-*+]\s+|#{1,6}\s+)/u, '');
}

function itemsOf(text: string): string[] {
  return readMinutes(text, { file: 'minutes' }).items.map(({ url }) => url);
}

function conflictWarning(count: number): string {
  return `${count} ${count === 1 ? 'line was' : 'lines were'} changed both in the file and in the note: both versions are in the minutes.`;
}

/** The line below an item without notes, trimmed. */
const SILENT = `* ${NO_NOTES}`;

/** Adds a line to each agenda item without notes that says so, so that readers need not wonder. */
function markSilent(text: string): string {
  const silent = new Set(
    readMinutes(text, { file: 'minutes' })
      .items.filter(({ notes }) => notes.length === 0)
      .map(({ line }) => line - 1),
  );
  const lines = text.split('\n');
  const entries = rememberedEntries(text).filter(
    ({ type, firstLine }) => type === 'listItem' && silent.has(firstLine),
  );
  for (const { lastLine, prefix } of entries.toReversed()) {
    lines.splice(lastLine + 1, 0, `${prefix.replace(/[^\t]/gu, ' ')}${SILENT}`);
  }
  return lines.join('\n');
}
