import { type Item, itemKey } from '../model/item.ts';
import type { Source } from '../ports/source.ts';
import { type NewsContext, tookPart } from './news.ts';

/** How many items are looked at; of more the newest. What is not looked at counts as before. */
const LOOKED_AT = 240;

/**
 * Of the items that a role's people ever took part in, those that they commented on or reviewed in the period, or that they
 * were given to do. A search does not tell when they did; where nothing else does either, an item stays.
 */
export async function takenPartIn(
  source: Source,
  items: readonly Item[],
  { role, period }: NewsContext,
): Promise<Item[]> {
  const people = new Set(role.people.map((login) => login.toLowerCase()));
  const isGiven = ({ assignees }: Item) => assignees.some((login) => people.has(login.toLowerCase()));
  const newest = items
    .filter((item) => !isGiven(item))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, LOOKED_AT)
    .map(itemKey);
  const answer = newest.length === 0 ? [] : await source.lookUp(newest, { activitySince: period.from });
  const details = new Map((answer ?? []).map((item) => [itemKey(item), item]));
  return items.filter(
    (item) => isGiven(item) || tookPart(details.get(itemKey(item)) ?? item, { role, period }) !== false,
  );
}
