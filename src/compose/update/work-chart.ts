import type { Cleared } from '../../gather/withhold.ts';
import type { SectionConfig } from '../../model/config.ts';
import { itemKey } from '../../model/item.ts';
import type { EarlierUpdate, RoleSection, WorkItem } from '../../model/update.ts';
import { earlierPlaces } from './earlier-places.ts';
import type { PlacedItems } from './place-items.ts';

/** A part of a whole, with its name. */
export interface Slice {
  name: string;
  count: number;
}

/** What the grammar of Mermaid's labels has no other meaning for. */
const UNSAFE = /[^\p{L}\p{M}\p{N} .,:()/&+_-]/gu;
const LONGEST = 60;

/**
 * A pie chart as a Mermaid block: of the kinds of charts that GitHub draws it is the one that names its parts, so that
 * it reads without the text around it (https://mermaid.js.org/syntax/pie.html). Names lose what is not a letter, a
 * number or plain punctuation, so that none can end its label or the block.
 * @returns Null when there is nothing to show.
 */
export function workChart(title: string, slices: readonly Slice[]): string | null {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return [
    '```mermaid',
    'pie showData',
    `    title ${plain(title)}`,
    ...shown.map(({ name, count }) => `    "${plain(name)}" : ${count}`),
    '```',
  ].join('\n');
}

function plain(name: string): string {
  const safe = name.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
  const letters = [...safe];
  if (letters.length > LONGEST)
    return `${letters
      .slice(0, LONGEST - 3)
      .join('')
      .trimEnd()}...`;
  // Mermaid takes no empty label.
  return safe === '' ? '-' : safe;
}

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
