import { earlierPlaces, updatesInOrder } from '../compose/update/earlier-places.ts';
import type { PlacedItems } from '../compose/update/place-items.ts';
import type { Placement } from '../compose/update/placement.ts';
import { type PeoplesPlaces, peoplesPlaces, sectionTag } from '../merge/peoples-places.ts';
import type { Item } from '../model/item.ts';
import { referenceKey } from '../model/reference.ts';
import type { SectionConfig } from '../model/role-config.ts';
import { type EarlierUpdate, type RoleSection, sectionHeading } from '../model/update.ts';
import { readUpdate } from '../read/updates/read-update.ts';

/** The places that people gave to the items of a role, which override all rules. */
export interface ByHand {
  /**
   * The place people moved an item to, in the update itself or in the latest earlier one in which they did; null when
   * nobody did.
   */
  moved(item: Item): Placement | null;
  /** The place where they wrote it in the update itself. */
  written(item: Item): Placement | null;
}

/**
 * Reads from updates where people placed items.
 * @param existing - The current text of the period's update; null when there is none.
 * @param earlier - The updates before it.
 */
export function placedByHand(
  existing: string | null,
  earlier: readonly EarlierUpdate[],
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
): ByHand {
  const places: PeoplesPlaces = existing === null ? NOBODYS : peoplesPlaces(existing);
  // Parsing a long update takes as long as everything else, and usually nobody moved or wrote anything in it.
  const isTouched = places.moved.size + places.written.size > 0;
  const current =
    existing === null || !isTouched ? [] : [{ ...readUpdate(existing, { file: 'update' }), ...places }];
  const titles = new Map(sections.map((section) => [section.number, sectionHeading(section)]));
  const moved = new Map<string, Placement>();
  const written = new Map<string, Placement>();
  for (const update of [...updatesInOrder(earlier), ...current]) {
    const isCurrent = update === current[0];
    if (!isCurrent && (update.moved?.size ?? 0) === 0) continue;
    const when = isCurrent ? 'in this update' : `in ${update.period ?? update.file}`;
    for (const { key, section, initiative } of earlierPlaces([update], sections, config)) {
      const put = update.moved?.get(key);
      // A section or list that was renamed is not another place.
      const isMoved = put !== undefined && put !== sectionTag(titles.get(section) ?? '', initiative);
      if (isMoved) moved.set(key, { section, initiative, because: `moved by hand ${when}` });
      else if (isCurrent && (places.written.has(key) || put !== undefined))
        written.set(key, { section, initiative, because: 'written by hand' });
    }
  }
  return {
    moved: (item) => moved.get(referenceKey(item)) ?? null,
    written: (item) => written.get(referenceKey(item)) ?? null,
  };
}

const NOBODYS: PeoplesPlaces = { moved: new Map(), written: new Set() };

/** Places items without a section where people wrote them in the update. */
export function withWritten<T extends Item>(
  { placed, unplaced }: PlacedItems<T>,
  { written }: ByHand,
): PlacedItems<T> {
  const found = unplaced.flatMap(({ item }) => {
    const placement = written(item);
    return placement === null ? [] : [{ item, placement }];
  });
  const items = new Set(found.map(({ item }) => item));
  return { placed: [...placed, ...found], unplaced: unplaced.filter(({ item }) => !items.has(item)) };
}
