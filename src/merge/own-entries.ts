import { withoutJoiners } from '../markdown/text/earlier-joiners.ts';
import { descendants } from './entry.ts';
import { assertMergeable } from './limits.ts';
import { readMemory, textTag, type Word, writeMemory } from './memory.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** A line, or a few, of a document that the tool keeps. */
export interface RememberedEntry {
  /** Lines of its own text, counted from 0. */
  firstLine: number;
  lastLine: number;
  type: string;
  /** Of a list item: what stands before its text in its line. */
  prefix: string;
  /** Whether it stands there as the tool wrote it. */
  own: boolean;
}

/**
 * What a document consists of, in order, and which of it is still as the tool wrote it.
 * @throws {MinutebookError} as `planMerge` does, for texts that cannot be read.
 */
export function rememberedEntries(text: string): RememberedEntry[] {
  return entriesOf(read(text));
}

function read(text: string): ReadDocument {
  assertMergeable(text, 'The document');
  return readDocument(text);
}

function entriesOf({ memory, root }: ReadDocument): RememberedEntry[] {
  const own = new Set(memory.own.map((line) => line.text));
  return [...descendants(root)].map(({ firstLine, lastLine, type, list, text: said }) => ({
    firstLine,
    lastLine,
    type,
    prefix: list?.prefix ?? '',
    own: own.has(textTag(said)),
  }));
}

/**
 * A document from which what earlier versions put into names and references was taken out, with a memory that still knows
 * the tool's own lines as such.
 * @param before - The document with all of it.
 */
export function stillOwn(before: string, after: string): string {
  if (withoutJoiners(before) === before) return after;
  const memory = readMemory(after);
  const [range, ...copies] = memory.ranges;
  const [was, now] = [textsOf(before), textsOf(after)];
  if (range === undefined || copies.length > 0 || was.length !== now.length) return after;
  const tags = new Map<string, string>();
  for (const [index, text] of was.entries()) {
    const bare = now[index] ?? '';
    if (text !== bare && withoutJoiners(text) === bare) tags.set(textTag(text), textTag(bare));
  }
  if (!memory.own.some(({ text }) => tags.has(text))) return after;
  const own = memory.own.map((line) => ({ ...line, text: tags.get(line.text) ?? line.text }));
  const known = new Set(own.map(({ identity }) => identity));
  const offered = [...memory.offered].flatMap((identity) => (known.has(identity) ? [] : [{ identity }]));
  return after.slice(0, range.start) + writeMemory([...own, ...offered]) + after.slice(range.end);
}

function textsOf(document: string): string[] {
  return [...descendants(readDocument(document).root)].map(({ text }) => text);
}

/** Whether nobody changed anything since the tool wrote a document: nothing was added, edited or deleted. */
export function isUntouched(text: string): boolean {
  const { own, offered, ranges } = readMemory(text);
  const entries = rememberedEntries(text);
  return (
    ranges.length === 1 &&
    entries.every((entry) => entry.own) &&
    own.length === offered.size &&
    own.length === entries.length
  );
}

/** A line of a document, without its ending. */
export interface BareLine {
  text: string;
  /** Whether it is of an entry that stands there as the tool wrote it. Empty lines are nobody's. */
  own: boolean;
  /** The type of the entry: `html` for comments. Null between entries. */
  type: string | null;
}

/** The lines of a document; those of its memory are empty. */
export function bareLines(text: string): BareLine[] {
  const document = read(text);
  const lines: BareLine[] = document.lines.text
    .split('\n')
    .map((line) => ({ text: line.replace(/\r$/u, ''), own: false, type: null }));
  for (const { firstLine, lastLine, own, type } of entriesOf(document)) {
    for (const line of lines.slice(firstLine, lastLine + 1)) Object.assign(line, { own, type });
  }
  return lines;
}

/**
 * A text, which has no memory of its own, with all that other texts remember. What they say of one line is kept in their
 * order, so that doing it twice changes nothing.
 */
export function rememberingOf(text: string, ...others: readonly string[]): string {
  const words: Word[] = [];
  const memories = others.map(readMemory);
  for (const { own } of memories) words.push(...own);
  const known = new Set(words.map(({ identity }) => identity));
  for (const { offered } of memories) {
    for (const identity of offered) if (!known.has(identity)) words.push({ identity });
  }
  const bare = withoutEmptyEnd(text);
  return words.length === 0 ? `${bare}\n` : `${bare}\n\n${writeMemory(words)}\n`;
}

/** A text without the empty lines at its end. Spaces that end its last line are somebody's. */
export function withoutEmptyEnd(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  return lines.join('\n').replace(/\r$/u, '');
}
