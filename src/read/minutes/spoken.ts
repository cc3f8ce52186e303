import type { ListItem, Nodes, Paragraph } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { Slice } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';
import type { Draft, OpenEntry, Spoken } from './draft.ts';
import { extentOf, sliceOf } from './extent.ts';

/** The source of a bullet's content, without its marker and checkbox; null for an empty bullet. */
export function contentOf(source: string, item: ListItem): Slice | null {
  const [first] = item.children;
  if (first === undefined) return null;
  const from = extentOf(first);
  const { end, endLine } = extentOf(item);
  return { text: source.slice(from.start, end), start: from.start, end, line: from.line, endLine };
}

/** Adds a block, or the content of a bullet, to the notes of an agenda point. */
export function addNote(draft: Draft, open: OpenEntry, node: Nodes): void {
  if (isMarkup(node)) {
    markMarkup(node, draft);
    return;
  }
  const slice = node.type === 'listItem' ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  if (slice !== null) addNoteSlice(draft, open, slice);
  draft.spoken.push(...spokenIn(node, itemKeyOf(open)));
}

/** Adds the rest of a point's own line, or its continuation lines. */
export function addInlineNote(draft: Draft, open: OpenEntry, slice: Slice): void {
  addNoteSlice(draft, open, slice);
  const text = slice.text.replace(/\s+/gu, ' ');
  draft.spoken.push({
    ...NO_MARKS,
    text,
    line: slice.line,
    checked: null,
    item: itemKeyOf(open),
    lead: false,
  });
}

/**
 * Records the line of a point itself: action marks in it count, but words of agreement in a title are not a decision.
 */
export function addLead(draft: Draft, open: OpenEntry, node: Paragraph, checked: boolean | null): void {
  draft.spoken.push({ ...wordsOf(node), checked, item: itemKeyOf(open), lead: true });
}

/** The paragraphs of a block in document order, including those of nested lists. */
export function spokenIn(node: Nodes, item: string | null, checked: boolean | null = null): Spoken[] {
  if (node.type === 'paragraph')
    return linesOf(node).map((words) => ({ ...words, checked, item, lead: false }));
  if (!('children' in node)) return [];
  const box = node.type === 'listItem' ? (node.checked ?? null) : null;
  return node.children.flatMap((child, index) => spokenIn(child, item, index === 0 ? box : null));
}

/**
 * The text of a paragraph. When every line begins a sentence, as in exports that lost their lists, one entry per line.
 */
function linesOf(node: Paragraph): Pick<Spoken, 'text' | 'line' | 'struck' | 'strong'>[] {
  const lines = textOf(node).split(/\r\n|\r|\n/u);
  const first = extentOf(node).line;
  const apart = lines.length > 1 && lines.every((line) => /^[\s\p{P}\p{S}]*[\p{Lu}\d]/u.test(line));
  if (!apart) return [wordsOf(node)];
  return lines.map((line, index) => ({
    ...NO_MARKS,
    text: line.replace(/\s+/gu, ' ').trim(),
    line: first + index,
  }));
}

const NO_MARKS = { struck: false, strong: false };

function wordsOf(node: Paragraph): Pick<Spoken, 'text' | 'line' | 'struck' | 'strong'> {
  const text = textOf(node).replace(/\s+/gu, ' ').trim();
  const struck = node.children.length === 1 && node.children[0]?.type === 'delete';
  const strong = node.children.length === 1 && node.children[0]?.type === 'strong';
  return { text, line: extentOf(node).line, struck, strong };
}

function addNoteSlice(draft: Draft, open: OpenEntry, note: Slice): void {
  open.entry.notes.push(note);
  open.endLine = Math.max(open.endLine, note.endLine);
  draft.ledger.mark('note', note.line, note.endLine);
}

function itemKeyOf({ entry }: OpenEntry): string | null {
  return 'number' in entry ? referenceKey(entry) : null;
}

/** Whether a node has no content of its own: front matter, rules, link definitions and comments. */
export function isMarkup(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*<!--.*-->\s*$/su.test(node.value);
  return node.type === 'yaml' || node.type === 'thematicBreak' || node.type === 'definition';
}

/** Marks the lines of such a node in the ledger. */
export function markMarkup(node: Nodes, { ledger }: Draft): void {
  const { line, endLine } = extentOf(node);
  ledger.mark('markup', line, endLine);
}
