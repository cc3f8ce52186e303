import type { Item } from '../../model/item.ts';
import type { MatchEntry } from '../../model/role-config.ts';
import { matcher } from './match-entry.ts';
import type { PlacedItems } from './place-items.ts';

/** An item that was left out, and the match entry that says so. */
interface LeftOut<T extends Item> {
  item: T;
  because: string;
}

/**
 * Leave out what has no section and matches one of the entries. What has a section stays, whatever the entries say.
 * @throws {MinutebookError} `config/match` when a regular expression is not one, or takes too long.
 */
export function leaveOut<T extends Item>(
  { placed, unplaced }: PlacedItems<T>,
  entries: readonly MatchEntry[],
): { items: PlacedItems<T>; leftOut: LeftOut<T>[] } {
  const matchers = entries.map(matcher);
  for (const { prepare } of matchers) prepare(unplaced.map(({ item }) => item));
  const leftOut = unplaced.flatMap(({ item }) => {
    const entry = matchers.find(({ matches }) => matches(item));
    return entry === undefined ? [] : [{ item, because: entry.reads }];
  });
  const gone = new Set(leftOut.map(({ item }) => item));
  return { items: { placed, unplaced: unplaced.filter(({ item }) => !gone.has(item)) }, leftOut };
}
