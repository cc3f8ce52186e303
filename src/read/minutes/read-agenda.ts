import type { ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isRepositoryName } from '../../model/reference.ts';
import type { Draft } from './draft.ts';
import { extentOf, sliceOf } from './extent.ts';
import { findItemReference, type ItemReference } from './item-reference.ts';
import { introducesItem, openAtBullet, openAtParagraph } from './open-entry.ts';
import { isGeneratedSentence } from './sections.ts';
import { addNote, contentOf, spokenIn } from './spoken.ts';

/** Read a block of the announcements or of the agenda: announcements, points, and what was said about them. */
export function readAgenda(node: RootContent, draft: Draft): void {
  if (node.type === 'list') {
    for (const item of node.children) readBullet(item, draft);
    return;
  }
  if (node.type === 'paragraph') {
    if (isGeneratedSentence(textOf(node))) {
      readGeneratedSentence(node, draft);
      return;
    }
    const found = findItemReference(draft.source, node.children, draft.repository);
    if (found !== null && draft.zone === 'agenda' && introducesItem(draft.source, node, found)) {
      openAtParagraph(draft, node, found);
      return;
    }
  }
  if (draft.open !== null) addNote(draft, draft.open, node);
  else if (draft.zone === 'announcements') announce(node, draft);
  else addNote(draft, openUnderHeading(draft), node);
}

function readBullet(item: ListItem, draft: Draft): void {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph') {
    const text = textOf(first).trim();
    if (isGeneratedSentence(text)) {
      readGeneratedSentence(item, draft);
      return;
    }
    if (isRepositoryName(text) && rest.some((child) => child.type === 'list')) {
      draft.repository = text;
      draft.underRepository = true;
      draft.open = null;
      draft.ledger.mark('heading', extentOf(first).line);
      for (const child of rest) readAgenda(child, draft);
      return;
    }
  }
  const found =
    first?.type === 'paragraph' ? findItemReference(draft.source, first.children, draft.repository) : null;
  const role = roleOf(item, found, draft);
  if (role === 'item') openAtBullet(draft, item, found);
  else if (role === 'topic') openAtBullet(draft, item, null);
  else if (role === 'announcement') announce(item, draft);
  else {
    const open = draft.open ?? openUnderHeading(draft);
    if (extentOf(item).column > open.column) open.nested = true;
    addNote(draft, open, item);
  }
}

/** What a bullet is. Documents differ in indentation and blank lines, so both are weighed. */
function roleOf(
  item: ListItem,
  found: ItemReference | null,
  { open, zone, underRepository, labelled }: Draft,
): 'item' | 'topic' | 'note' | 'announcement' {
  const { column, line } = extentOf(item);
  const [first] = item.children;
  if (first?.type !== 'paragraph') return zone === 'announcements' && open === null ? 'announcement' : 'note';
  // Below a heading that is itself a point, bullets are notes, but for lists that a tool wrote.
  if (open?.openedBy === 'heading')
    return found?.form === 'number' && !('number' in open.entry) ? 'item' : 'note';
  // An item of a tool's list counts as one wherever it was indented to.
  if (open !== null && column > open.column && found?.form !== 'number') return 'note';
  const gathered = underRepository || zone === 'agenda' || (labelled && found?.form !== 'address');
  if (typeof item.checked === 'boolean') return found !== null && underRepository ? 'item' : 'topic';
  if (found !== null && gathered) return 'item';
  // Directly below a point that has no notes yet, a bullet is one even when it is not indented.
  if (open !== null && !open.nested && line === open.endLine + 1) return 'note';
  const gathering = open !== null && 'number' in open.entry;
  return zone === 'announcements' && !gathering ? 'announcement' : 'topic';
}

/** What stands below a heading such as `Agenda` without a point of its own is said about that. */
function openUnderHeading(draft: Draft) {
  const entry = { title: draft.heading, done: null, url: null, notes: [], line: draft.headingLine };
  const open = { entry, openedBy: 'heading' as const, column: 1, endLine: draft.headingLine, nested: false };
  draft.topics.push(entry);
  draft.open = open;
  return open;
}

function announce(node: RootContent, draft: Draft): void {
  const slice = node.type === 'listItem' ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  draft.open = null;
  if (slice === null) return;
  draft.announcements.push(slice);
  draft.ledger.mark('announcement', slice.line, slice.endLine);
  draft.spoken.push(...spokenIn(node, null));
}

function readGeneratedSentence(node: RootContent, draft: Draft): void {
  const { line, endLine } = extentOf(node);
  draft.labelled = true;
  draft.open = null;
  draft.ledger.mark('label', line, endLine);
}
