import type { ListItem } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { isMarkedAction } from './actions.ts';
import { markedDecision } from './decisions.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { ItemReference } from './item-reference.ts';
import { opensWithTime } from './item-reference.ts';

/** Classifies a bullet. Documents differ in indentation and blank lines, so both are considered. */
export function roleOf(
  item: ListItem,
  found: ItemReference | null,
  { open, zone, underRepository, labelled, items, topics }: Draft,
): 'item' | 'topic' | 'note' | 'announcement' {
  const { column, line } = extentOf(item);
  const [first] = item.children;
  if (first?.type !== 'paragraph') return zone === 'announcements' && open === null ? 'announcement' : 'note';
  // Below a heading that is itself a point, bullets are notes, except in lists written by a tool.
  if (open?.openedBy === 'heading') {
    if (opensWithTime(item) && found !== null) return 'item';
    return found !== null && (found.form === 'number' || open.listed) && !('number' in open.entry)
      ? 'item'
      : 'note';
  }
  // The agenda has already been read; these are the notes on it.
  if (zone === 'notes' && open === null && items.length + topics.length > 0) return 'note';
  // An item in a tool's list counts as an item at any indentation.
  if (open !== null && column > open.column && found?.form !== 'number') return 'note';
  const gathered =
    underRepository || zone === 'agenda' || zone === 'notes' || (labelled && found?.form !== 'address');
  if (typeof item.checked === 'boolean') return found !== null && underRepository ? 'item' : 'topic';
  if (found !== null && gathered) return 'item';
  // Directly below a point without notes, a bullet is a note even when it is not indented.
  if (open !== null && !open.nested && line === open.endLine + 1 && underRepository) return 'note';
  // `ACTION: Grace to send it` in the list of points belongs to the point above it.
  if (open !== null && found === null && isMarked(textOf(first))) return 'note';
  const gathering = open !== null && 'number' in open.entry;
  return zone === 'announcements' && !gathering ? 'announcement' : 'topic';
}

function isMarked(text: string): boolean {
  return isMarkedAction(text) || markedDecision(text) !== null;
}
