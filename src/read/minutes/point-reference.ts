import type { ListItem } from 'mdast';
import type { Draft } from './draft.ts';
import {
  findItemReference,
  firstReference,
  type ItemReference,
  leadOf,
  opensWithTime,
} from './item-reference.ts';

/** The reference at the position at which a tool writes it. */
export function referenceOf(item: ListItem, { source, repository }: Draft): ItemReference | null {
  const lead = leadOf(item);
  return lead === null ? null : findItemReference(source, lead.children, repository);
}

/**
 * The item that a bullet is about. In lists written by a tool the position of the reference decides; in lists written
 * by people, a link anywhere on the line counts.
 */
export function pointReference(item: ListItem, draft: Draft): ItemReference | null {
  const found = referenceOf(item, draft);
  const { zone, underRepository, open } = draft;
  const written = (zone === 'agenda' || zone === 'notes') && !underRepository;
  if (found !== null || !written || (open?.openedBy === 'heading' && !opensWithTime(item))) return found;
  const lead = leadOf(item);
  return lead === null ? null : firstReference(draft.source, lead.children);
}
