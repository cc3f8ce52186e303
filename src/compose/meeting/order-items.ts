import { compareNames, compareTexts } from '../../model/compare.ts';
import type { ItemOrder } from '../../model/config.ts';
import type { Item } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';
import { compilePattern } from '../update/match-entry.ts';
import type { PastItems } from './past-items.ts';

type Compare = (a: Item, b: Item) => number;

const COMPARE: Readonly<Record<Exclude<ItemOrder, object | 'waiting'>, Compare>> = {
  updated: (a, b) => compareTexts(b.updatedAt, a.updatedAt),
  created: (a, b) => compareTexts(b.createdAt, a.createdAt),
  oldest: (a, b) => compareTexts(a.createdAt, b.createdAt),
  number: (a, b) => a.number - b.number || compareTexts(a.repository, b.repository),
  title: (a, b) => compareNames(a.title, b.title),
};

/**
 * Sorts items by several orders, each of which decides between items that are equal in the previous ones; finally by
 * last update and URL. Total: the result does not depend on the order of the items.
 */
export function orderItems<T extends Item>(
  items: readonly T[],
  orders: readonly ItemOrder[],
  past: PastItems,
): T[] {
  const comparers = [
    ...orders.map((order) => comparerOf(order, past)),
    COMPARE.updated,
    (a: Item, b: Item) => compareTexts(a.url, b.url),
  ];
  return [...items].sort((a, b) => {
    for (const compare of comparers) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}

function comparerOf(order: ItemOrder, past: PastItems): Compare {
  if (order === 'waiting') return (a, b) => compareTexts(waitingSince(a, past), waitingSince(b, past));
  if (typeof order === 'string') return COMPARE[order];
  const patterns = order.labels.map((label) => compilePattern(label, `label ${label}`));
  const ranks = new Map<Item, number>();
  const rankOf = (item: Item): number => {
    const known = ranks.get(item);
    if (known !== undefined) return known;
    const found = patterns.findIndex((pattern) => item.labels.some((label) => pattern.test(label)));
    const rank = found === -1 ? patterns.length : found;
    ranks.set(item, rank);
    return rank;
  };
  return (a, b) => rankOf(a) - rankOf(b);
}

/**
 * Sort key: items that the last meeting skipped come first, then those not discussed for the longest time, then those
 * that no meeting had yet.
 */
function waitingSince(item: Item, past: PastItems): string {
  const known = past.get(referenceKey(item));
  if (known === undefined) return '2';
  return `${known.missed ? 0 : 1} ${known.discussed?.date ?? known.first}`;
}
