import type { ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isMarkedAction } from './actions.ts';
import { markedDecision } from './decisions.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { ItemReference } from './item-reference.ts';
import { opensWithTime } from './item-reference.ts';

/** What a bullet is. Documents differ in indentation and blank lines, so both are weighed. */
export function roleOf(
  item: ListItem,
  found: ItemReference | null,
  { open, zone, underRepository, labelled, items, topics }: Draft,
): 'item' | 'topic' | 'note' | 'announcement' {
  const { column, line } = extentOf(item);
  const [first] = item.children;
  if (first?.type !== 'paragraph') return zone === 'announcements' && open === null ? 'announcement' : 'note';
  // Below a heading that is itself a point, bullets are notes, but for lists that a tool wrote.
  if (open?.openedBy === 'heading') {
    if (opensWithTime(item) && found !== null) return 'item';
    return found !== null && (found.form === 'number' || open.listed) && !('number' in open.entry)
      ? 'item'
      : 'note';
  }
  // The agenda stands above; these are the notes on it.
  if (zone === 'notes' && open === null && items.length + topics.length > 0) return 'note';
  // An item of a tool's list counts as one wherever it was indented to.
  if (open !== null && column > open.column && found?.form !== 'number') return 'note';
  const gathered =
    underRepository || zone === 'agenda' || zone === 'notes' || (labelled && found?.form !== 'address');
  if (typeof item.checked === 'boolean') return found !== null && underRepository ? 'item' : 'topic';
  if (found !== null && gathered) return 'item';
  // Directly below a point that has no notes yet, a bullet is one even when it is not indented.
  if (open !== null && !open.nested && line === open.endLine + 1 && underRepository) return 'note';
  // `ACTION: Grace to send it` in the list of points belongs to the point above it.
  if (open !== null && found === null && isMarked(textOf(first))) return 'note';
  const gathering = open !== null && 'number' in open.entry;
  return zone === 'announcements' && !gathering ? 'announcement' : 'topic';
}

function isMarked(text: string): boolean {
  return isMarkedAction(text) || markedDecision(text) !== null;
}
