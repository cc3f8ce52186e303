import { MinutebookError } from '../errors/minutebook-error.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { endOfBlock, endOfWords, firstOpenLine, startOfBlock } from './block-range.ts';
import { isCard, readMovable } from './board.ts';
import { descendants, type Entry, isBelow } from './entry.ts';
import type { Doc } from './identity.ts';
import { BYTE_ORDER_MARK, columnAfter, type Lines, lineCount, lineStart, lineText } from './lines.ts';
import { removedLines } from './removed-lines.ts';
import { type Insertion, splice } from './splice.ts';
import { gapAround, indentOf, isRow, listStyle, prefixAfter, prefixBefore } from './style.ts';

/** The destination of an item. Lines count from 0. */
export interface Destination {
  /** The line of a heading, or of the name of a list. */
  line: number;
  /** The name of a list to create there. */
  group?: string | undefined;
  /** The line of the item that it goes before; absent: after the last. */
  before?: number | undefined;
}

/**
 * Moves an item with its notes, as a person would by cutting and pasting its lines: its bullet and indentation become
 * those of the list at its destination, every other byte stays.
 * @param from - The line of the item.
 * @throws {MinutebookError} `document/not-movable` when there is no such item or destination, or when the rest of the
 *   document would be read differently afterwards; and as `planMerge` does, for texts that cannot be read.
 */
export function moveItem(text: string, from: number, to: Destination): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const { doc, ranges } = readMovable(text);
  const lines: Lines = { text: text.slice(mark.length), starts: doc.lines.starts };
  const item = [...doc.identities.keys()].find((entry) => entry.firstLine === from && isCard(entry, doc));
  const home = homeAt(to, doc);
  if (item === undefined || home === undefined || isBelow(home, item)) throw notMovable(GONE);
  const isWithin = item.parent === home && to.group === undefined;
  if ((isRow(item) || home.type === 'table') && !isWithin) throw notMovable(TABLE);
  const [start, end] = [lineStart(lines, from), lineStart(lines, item.extent + 1)];
  if (ranges.some((range) => range.start < end && range.end > start)) throw notMovable(MEMORY);
  const spot = to.group === undefined ? spotIn(home, item, to.before, doc) : newGroup(home, to.group, doc);
  if (spot === null) return text;
  if (spot.insertion.after >= firstOpenLine(doc)) throw notMovable(OPEN);
  const pasted = linesOf(item, lines, spot.prefix);
  const insertion = { ...spot.insertion, lines: [...spot.insertion.lines, ...pasted] };
  const removed = removedLines(new Set([{ ...item, lastLine: item.extent }]), lines);
  const moved = splice(lines, { replacements: [], insertions: [insertion], removed });
  if (!isSameElsewhere(doc, item, home, readMovable(moved).doc)) throw notMovable(CHANGED);
  return mark + moved;
}

function homeAt({ line, group }: Destination, { root, identities }: Doc): Entry | undefined {
  const named = [...identities].find(
    ([entry, { subject }]) =>
      entry.firstLine === line && entry.kind !== 'block' && (entry.kind !== 'item' || subject === undefined),
  )?.[0];
  if (named !== undefined || group !== undefined) return named;
  return line === 0 ? root : undefined;
}

/** The insertion point of an item, and the prefix of its first line. */
interface Spot {
  insertion: Insertion;
  prefix: string;
}

/** Returns null when the item is already there. */
function spotIn(home: Entry, item: Entry, before: number | undefined, doc: Doc): Spot | null {
  const usual = listStyle(doc, undefined);
  const inList = home.children.filter((child) => child.list !== undefined);
  const cards = inList.filter((child) => isCard(child, doc));
  if (before !== undefined) {
    const next = cards.find(({ firstLine }) => firstLine === before);
    if (next === undefined) throw notMovable(GONE);
    return next === item || cards[cards.indexOf(next) - 1] === item ? null : beforeEntry(next, usual.gap);
  }
  if (cards.at(-1) === item) return null;
  const last = cards.at(-1);
  if (last !== undefined) return afterEntry(last, usual.gap);
  // The items of a section itself come before its named lists, and after lines such as figures.
  const list = inList.find((child) => child.children.length > 0 && child !== item);
  const line = inList.findLast((child) => child !== item && (list === undefined || child.index < list.index));
  if (line !== undefined) return afterEntry(line, usual.gap);
  if (list !== undefined) return beforeEntry(list, usual.gap);
  if (home.kind === 'item') {
    const prefix = `${indentOf(home.list?.prefix ?? '')}${usual.prefix}`;
    return { prefix, insertion: { after: endOfWords(home), lines: [], before: 0, behind: 0 } };
  }
  const label = home.children.find(({ kind }) => kind === 'label');
  const after = label === undefined ? ownEnd(home) : startOfBlock(label) - 1;
  return { prefix: usual.prefix, insertion: { after, lines: [], before: 'block', behind: 'block' } };
}

/** Creates a named list after the existing ones of a section. */
function newGroup(home: Entry, name: string, doc: Doc): Spot {
  const usual = listStyle(doc, undefined);
  const last = home.children.findLast((child) => child.list !== undefined);
  const spot: Spot =
    last === undefined
      ? {
          prefix: usual.prefix,
          insertion: { after: ownEnd(home), lines: [], before: 'block', behind: 'block' },
        }
      : afterEntry(last, usual.gap);
  const named = toMarkdown({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: name }] }],
  });
  return {
    prefix: `${indentOf(spot.prefix)}${usual.prefix}`,
    insertion: { ...spot.insertion, lines: [`${spot.prefix}${named.trim()}`] },
  };
}

function afterEntry(entry: Entry, otherwise: number): Spot {
  const gap = gapAround(entry, otherwise);
  return {
    prefix: prefixAfter(entry),
    insertion: { after: entry.extent, lines: [], before: gap, behind: 0 },
  };
}

function beforeEntry(entry: Entry, otherwise: number): Spot {
  const gap = gapAround(entry, otherwise);
  return {
    prefix: prefixBefore(entry),
    insertion: { after: entry.firstLine - 1, lines: [], before: 0, behind: gap },
  };
}

/** The last line of a section's own content, before its subsections. */
function ownEnd(home: Entry): number {
  const last = home.children.findLast((child) => child.kind !== 'heading' && !child.open);
  return last === undefined ? home.lastLine : endOfBlock(last);
}

/** The lines of an item and everything that belongs to it, shifted to the column in which `prefix` ends. */
function linesOf(item: Entry, lines: Lines, prefix: string): string[] {
  const offset = item.start - lineStart(lines, item.firstLine);
  const first = lineText(lines, item.firstLine);
  const shift = columnAfter(prefix) - columnAfter(first.slice(0, offset));
  const marker = columnAfter(/^\s*/u.exec(prefix)?.[0] ?? '');
  const pasted = [prefix + first.slice(offset)];
  for (let line = item.firstLine + 1; line <= Math.min(item.extent, lineCount(lines) - 1); line += 1) {
    const source = lineText(lines, line);
    const indent = /^[ \t]*/u.exec(source)?.[0] ?? '';
    const column = Math.max(marker, columnAfter(indent) + shift);
    const keeps = shift === 0 || source.trim() === '';
    pasted.push(keeps ? source : ' '.repeat(column) + source.slice(indent.length));
  }
  return pasted;
}

/** Whether the item is at its destination and everything else reads as before. */
function isSameElsewhere(before: Doc, item: Entry, home: Entry, after: Doc): boolean {
  const key = before.identities.get(item)?.subject?.key;
  const words = textsOf(item);
  const rest = [...before.identities.keys()].filter((entry) => entry !== item && !isBelow(entry, item));
  const wanted = rest.map(ownText);
  return [...after.identities].some(([entry, { subject }]) => {
    if (entry.kind !== 'item' || subject?.key !== key || textsOf(entry).join('\n') !== words.join('\n'))
      return false;
    if (home.kind !== 'root' && !isIn(entry, home)) return false;
    const others = [...after.identities.keys()].filter((each) => each !== entry && !isBelow(each, entry));
    return isSubsequence(wanted, others.map(ownText));
  });
}

/** Whether only one text, the name of a created list, is new. */
function isSubsequence(wanted: readonly string[], found: readonly string[]): boolean {
  if (found.length - wanted.length > 1) return false;
  let at = 0;
  for (const text of found) if (text === wanted[at]) at += 1;
  return at === wanted.length;
}

function isIn(entry: Entry, home: Entry): boolean {
  for (let next = entry.parent; next !== undefined; next = next.parent)
    if (next.text === home.text) return true;
  return false;
}

function textsOf(entry: Entry): string[] {
  return [entry, ...descendants(entry)].map(ownText);
}

function ownText({ type, text }: Entry): string {
  return `${type === 'heading' ? '# ' : ''}${text.replace(/^[ \t]+/gmu, '')}`;
}

const GONE = 'The item or the place is no longer where it was.';
const MEMORY = 'The comment in which minutebook remembers what it wrote stands in its notes.';
const TABLE = 'A row stays in its table, and nothing else becomes a row of it.';
const OPEN = 'A fence or a comment before it is not closed.';
const CHANGED = 'Other lines would be read differently afterwards.';

function notMovable(why: string): MinutebookError {
  return new MinutebookError('document/not-movable', {
    message: 'The item was not moved.',
    why,
    hint: 'Move its lines in an editor; the page follows.',
  });
}
