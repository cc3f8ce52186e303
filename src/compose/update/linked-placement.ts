import type { Item } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';
import type { Placement } from './placement.ts';

/**
 * Where items belong that no rule matches: with those that they refer to, or that refer to them, when these have their place by
 * a rule and all in one section. It goes one hop and no further: everything is linked with everything in the end.
 * @param neighbours - What an item refers to and what refers to it, as `owner/name#n` in lower case.
 * @param ruled - Where rules put items.
 */
export function linkedPlacement(
  items: readonly Item[],
  neighbours: (item: Item) => readonly string[],
  ruled: ReadonlyMap<Item, Placement | null>,
): (item: Item) => Placement | null {
  const byKey = new Map(items.map((item) => [referenceKey(item), item]));
  const links = new Map<string, Set<string>>();
  const add = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const item of items) {
    const key = referenceKey(item);
    for (const other of neighbours(item)) {
      if (!byKey.has(other) || other === key) continue;
      add(key, other);
      add(other, key);
    }
  }
  return (item) => {
    const near = [...(links.get(referenceKey(item)) ?? [])].sort().flatMap((key) => {
      const near = byKey.get(key);
      const placement = near === undefined ? null : ruled.get(near);
      return placement == null ? [] : [{ key, placement }];
    });
    const best = near.find(({ placement }) => placement.initiative !== null) ?? near[0];
    if (best === undefined || near.some(({ placement }) => placement.section !== best.placement.section))
      return null;
    const { section, initiative } = best.placement;
    return { section, initiative, because: `linked with ${best.key}, which is in section ${section}` };
  };
}
