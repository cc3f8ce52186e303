import type { Cleared } from '../../gather/withhold.ts';
import { referenceKey } from '../../model/reference.ts';
import type { SectionConfig } from '../../model/role-config.ts';
import { type EarlierUpdate, type RoleSection, sectionHeading, type WorkItem } from '../../model/update.ts';
import { earlierPlaces, updatesInOrder } from './earlier-places.ts';
import type { PlacedItems } from './place-items.ts';

/** A part of a whole, with its name. */
export interface ChartSlice {
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
export function workChart(title: string, slices: readonly ChartSlice[]): string | null {
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
 * How many items each section had finished, in the update being made and in earlier ones. An item counts once, as the latest
 * update that lists it has it.
 */
export function countWork(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  { placed }: Pick<PlacedItems<Cleared<WorkItem>>, 'placed'>,
  earlier: readonly EarlierUpdate[],
): ChartSlice[] {
  const before = latestWork(sections, config, earlier);
  for (const { item } of placed) before.delete(referenceKey(item));
  const now = placed.filter(({ item }) => item.status === 'done').map(({ placement }) => placement.section);
  const finished = [...[...before.values()].flatMap(({ section }) => section ?? []), ...now];
  return sections.map((each) => ({ name: sectionHeading(each), count: timesIn(finished, each.number) }));
}

/**
 * The same for each of some updates: an item counts in the latest of them that lists it.
 * @returns For each update, in the order given, the count of each section.
 */
export function countWorkByUpdate(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  updates: readonly EarlierUpdate[],
): number[][] {
  const latest = [...latestWork(sections, config, updates).values()];
  return updates.map((update) => {
    const finished = latest.flatMap((work) => (work.update === update ? (work.section ?? []) : []));
    return sections.map(({ number }) => timesIn(finished, number));
  });
}

/** By the key of an item, the latest update that lists it, and the section that has it as finished; null when it is not. */
function latestWork(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  updates: readonly EarlierUpdate[],
): Map<string, { update: EarlierUpdate; section: string | null }> {
  const works = updatesInOrder(updates).flatMap((update) =>
    earlierPlaces([update], sections, config).map(({ key, section, entry }) => {
      return [key, { update, section: UNFINISHED.test(entry.text) ? null : section }] as const;
    }),
  );
  return new Map(works);
}

function timesIn(sections: readonly string[], number: string): number {
  return sections.filter((section) => section === number).length;
}
