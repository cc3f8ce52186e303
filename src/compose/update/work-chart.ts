import type { Cleared } from '../../gather/withhold.ts';
import type { SectionConfig } from '../../model/config.ts';
import { itemKey } from '../../model/item.ts';
import { type EarlierUpdate, type RoleSection, sectionHeading, type WorkItem } from '../../model/update.ts';
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

/** What an earlier update says of work that was not finished, before its title. */
const UNFINISHED = /^\[(?:in progress|closed)\]/iu;

/**
 * How much work each section had finished: of the update being made and of those that some earlier updates list. An item counts
 * once, where and as the latest of them has it.
 */
export function countWork(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  { placed }: Pick<PlacedItems<Cleared<WorkItem>>, 'placed'>,
  earlier: readonly EarlierUpdate[],
): Slice[] {
  const latest = new Map<string, { section: string; isFinished: boolean }>();
  for (const { key, section, entry } of earlierPlaces(earlier, sections, config))
    latest.set(key, { section, isFinished: !UNFINISHED.test(entry.text) });
  for (const { item, placement } of placed) {
    const key = itemKey(item).toLowerCase();
    latest.set(key, { section: placement.section, isFinished: item.status === 'done' });
  }
  const finished = [...latest.values()].filter(({ isFinished }) => isFinished);
  return sections.map((each) => ({
    name: sectionHeading(each),
    count: finished.filter(({ section }) => section === each.number).length,
  }));
}
