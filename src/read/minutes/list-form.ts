import type { List, ListItem, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { RepositoryName } from '../../model/item.ts';
import { findItemReference } from './item-reference.ts';

/** The first paragraph of a bullet. */
export function leadOf({ children: [first] }: ListItem): Paragraph | null {
  return first?.type === 'paragraph' ? first : null;
}

/** Whether a bullet opens with a link to a moment of the recording: `[5:11](https://youtu.be/…)`. */
export function opensWithTime(item: ListItem): boolean {
  const [first] = leadOf(item)?.children ?? [];
  return first?.type === 'link' && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(textOf(first).trim());
}

/**
 * Whether a list below a point holds points itself: at least two bullets, and half of them or more are about an issue
 * or pull request of their own.
 */
export function listsItems(list: List, source: string, repository: RepositoryName | null): boolean {
  const found = list.children.filter((item) => {
    const lead = leadOf(item);
    return lead !== null && findItemReference(source, lead.children, repository) !== null;
  });
  return list.children.length > 1 && found.length > 0 && found.length * 2 >= list.children.length;
}
