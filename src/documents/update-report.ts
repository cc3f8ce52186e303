import { Temporal } from 'temporal-polyfill';
import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { updatesBefore, updatesWithin } from '../compose/update/earlier-places.ts';
import { countWork, workChart } from '../compose/update/work-chart.ts';
import { narrowEntries, narrowEntryText } from '../gather/everybodys-work.ts';
import type { UnplacedItem } from '../model/document.ts';
import { type Item, itemKey } from '../model/item.ts';
import type { ItemPlacement } from '../model/outcome.ts';
import { type EarlierUpdate, sectionHeading } from '../model/update.ts';
import { readUpdate } from '../read/updates/read-update.ts';

/** The maximum length of a title: each item has one line. */
const TITLE = 72;

/** One line per item: the reason for its place, or a guess where it may belong. */
export function explainUpdate(facts: UpdateFacts): string[] {
  const { role, meetings, leftOut = [] } = facts;
  const narrow = narrowEntries(role).map(({ entry }) => narrowEntryText(role, entry).message);
  const lines = (placements: readonly ItemPlacement[]) =>
    placements.map(({ item, because }) => `${itemLine(item)}: ${because}`);
  const placements = placementsOf(facts);
  return [
    ...lines(placements.filter(({ section }) => section !== null)),
    ...meetings.flatMap(({ name, date, items: records }) => {
      return records.map((item) => `${itemLine(item)}: meeting of ${name} on ${date}`);
    }),
    ...lines(placements.filter(({ section }) => section === null)),
    ...new Set(narrow),
    ...leftOut.map(({ item, because }) => `${itemLine(item)}: left out, ${because}`),
  ];
}

/** The places of an update's items, with reasons. */
export function placementsOf({ items: { placed, unplaced } }: Pick<UpdateFacts, 'items'>): ItemPlacement[] {
  return [
    ...placed.map(({ item, placement: { section, initiative, because } }) => {
      return { item, section, initiative, because };
    }),
    ...unplaced.map(({ item, guess }) => {
      const perhaps = guess === null ? '' : `; perhaps section ${guess.section}, ${guess.because}`;
      return { item, section: null, initiative: null, because: `no section${perhaps}` };
    }),
  ];
}

/** `acme/app#4 (deps: update the permission model)`, on one line regardless of the title. */
export function itemLine(item: Item): string {
  const title = item.title.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  const characters = [...title];
  const shown = characters.length > TITLE ? `${characters.slice(0, TITLE - 1).join('')}…` : title;
  return `${itemKey(item)} (${shown})`;
}

/** The distribution of the work: a line for each section that has some, in columns. */
export function countBySection({ sections, items, meetings, leftOut = [] }: UpdateFacts): string[] {
  const rows: [name: string, count: number][] = [
    ...sections.map((section): [string, number] => {
      return [
        sectionHeading(section),
        items.placed.filter(({ placement }) => placement.section === section.number).length,
      ];
    }),
    ['meetings', meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)],
    ['not placed yet', items.unplaced.length],
    ['left out, as configured', leftOut.length],
  ];
  const shown = rows.filter(([, count]) => count > 0);
  const width = Math.max(...shown.map(([name]) => name.length));
  const digits = Math.max(...shown.map(([, count]) => String(count).length));
  return shown.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`);
}

/** The maximum number of items without a section to list in the terminal. */
const MOST_NAMED = 5;

/** The first items without a section, and how to see all. */
export function nameUnplaced({ items: { unplaced }, period }: UpdateFacts): string[] {
  if (unplaced.length === 0) return [];
  const lines = unplaced.slice(0, MOST_NAMED).map(({ item, guess }) => {
    return `  ${itemLine(item)}${guess === null ? '' : `, perhaps section ${guess.section}`}`;
  });
  const more = unplaced.length - lines.length;
  return [
    'Not placed yet; move them in the document, or add rules (minutebook update --suggest proposes some):',
    ...lines,
    ...(more > 0 ? [`  and ${more} more: minutebook update ${period.id} --explain names all`] : []),
  ];
}

/** The items without a section, for JSON output. */
export function unplacedItems({ items: { unplaced } }: UpdateFacts): UnplacedItem[] {
  return unplaced.map(({ item, guess }) => ({
    item: itemKey(item),
    title: item.title,
    url: item.url,
    guess: guess?.section ?? null,
  }));
}

const OPEN = /^\[In Progress\]\s/u;

/**
 * The changes that a run made to an existing update, one per line; empty for a new update and without changes. Items
 * that people removed or kept count as in the document, not as on GitHub.
 */
export function updateChanges(before: string | null, after: string): string[] {
  if (before === null || before === after) return [];
  const [then, now] = [before, after].map(itemsOf);
  if (then === undefined || now === undefined) return [];
  const keys = (wanted: (key: string) => boolean, of: ReadonlyMap<string, boolean>) =>
    [...of.keys()].filter(wanted);
  const changes = {
    added: keys((key) => !then.has(key), now),
    gone: keys((key) => !now.has(key), then),
    'now done': keys((key) => then.get(key) === true && now.get(key) === false, now),
  };
  return Object.entries(changes).flatMap(([what, items]) => {
    return items.length === 0 ? [] : [`  ${what}: ${items.join(', ')}`];
  });
}

/** The issues and pull requests in an update, and whether each is marked as in progress. */
function itemsOf(text: string): ReadonlyMap<string, boolean> {
  const items = new Map<string, boolean>();
  for (const { entries } of readUpdate(text, { file: 'update' }).sections) {
    for (const entry of entries) {
      if (!items.has(itemKey(entry))) items.set(itemKey(entry), OPEN.test(entry.text));
    }
  }
  return items;
}

/** The number of months in a chart without configuration. */
const MONTHS = 6;

/**
 * The chart at the end of an update: the work of each section in the period, and in the preceding months that the
 * role's updates cover. Null when the role has none, and when there was no work.
 */
export function chartOf(
  { role, sections, period, items }: UpdateFacts,
  updates: readonly EarlierUpdate[],
  { always }: { always: boolean },
): string | null {
  const months = role.chart ?? (always ? MONTHS : null);
  if (months === null) return null;
  const from = Temporal.Instant.from(period.to)
    .toZonedDateTimeISO(period.timeZone)
    .subtract({ months })
    .toInstant()
    .toString();
  const earlier =
    from < period.from ? updatesBefore(updatesWithin(updates, { ...period, from }), period) : [];
  const first = earlier.flatMap((update) => update.period?.split('..')[0] ?? []).sort()[0];
  const span = first === undefined ? period.id : `${first} to ${period.id}`;
  return workChart(`Finished items per section, ${span}`, countWork(sections, role.sections, items, earlier));
}
