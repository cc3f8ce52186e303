import type { Cleared } from '../../gather/withhold.ts';
import type { SectionConfig } from '../../model/config.ts';
import { itemKey } from '../../model/item.ts';
import type { EarlierUpdate, RoleSection, WorkItem } from '../../model/update.ts';
import { earlierPlaces } from './earlier-places.ts';
import type { PlacedItems } from './place-items.ts';
import type { Slice } from './work-chart.ts';

/**
 * How much work each section had: the items of the update being made and those that some earlier updates list. An item
 * that several months list counts once in a section.
 */
export function countWork(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  { placed }: Pick<PlacedItems<Cleared<WorkItem>>, 'placed'>,
  earlier: readonly EarlierUpdate[],
): Slice[] {
  const listed = [
    ...placed.map(({ item, placement }) => ({
      key: itemKey(item).toLowerCase(),
      section: placement.section,
    })),
    ...earlierPlaces(earlier, sections, config),
  ];
  return sections.map(({ number, title }) => {
    const keys = new Set(listed.filter(({ section }) => section === number).map(({ key }) => key));
    return { name: `${number}) ${title}`, count: keys.size };
  });
}
