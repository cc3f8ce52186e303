import { withoutJoiners } from '../markdown/text/earlier-joiners.ts';
import { descendants } from './entry.ts';
import { assertMergeable } from './limits.ts';
import { readMemory, textTag, type Word, writeMemory } from './memory.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** One or more lines that the memory of a document records. */
export interface RememberedEntry {
  /** The lines of its own text, counted from 0. */
  firstLine: number;
  lastLine: number;
  type: string;
  /** For a list item: the characters before its text in its line. */
  prefix: string;
  /** Whether it is untouched since the tool wrote it. */
  own: boolean;
}

/**
 * The entries of a document in order, and which of them are still as the tool wrote them.
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
 * Updates the memory of a document from which joiners and other characters of earlier versions were removed, so that
 * the tool's own lines still count as such.
 * @param before - The document with these characters.
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

/** Whether a document is untouched since the tool wrote it: nothing was added, edited or deleted. */
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
  /** Whether it belongs to an entry that is untouched since the tool wrote it. False for blank lines. */
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
 * Adds to a text without a memory everything that other texts remember. Lines of the memories keep their order, so that
 * repeating it changes nothing.
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

/**
 * A text without the blank lines at its end. Trailing spaces on its last line stay, since people may have typed them.
 */
export function withoutEmptyEnd(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  return lines.join('\n').replace(/\r$/u, '');
}
