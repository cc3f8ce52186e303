import { Temporal } from 'temporal-polyfill';
import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { updatesBefore, updatesWithin } from '../compose/update/earlier-places.ts';
import { countWork, workChart } from '../compose/update/work-chart.ts';
import { narrowEntries, narrowEntryText } from '../gather/everybodys-work.ts';
import { itemKey } from '../model/item.ts';
import type { EarlierUpdate } from '../model/update.ts';
import { readUpdate } from '../read/updates/read-update.ts';

/** Longer titles are cut in the summary: it is one line. */
const TITLE = 24;

/** One line an item: why it stands where it does, or where it might belong. */
export function explainUpdate({ role, items, meetings }: UpdateFacts): string[] {
  const narrow = narrowEntries(role).map(({ entry }) => narrowEntryText(role, entry).message);
  return [
    ...items.placed.map(({ item, placement }) => `${itemKey(item)}: ${placement.because}`),
    ...meetings.flatMap(({ name, date, items: records }) => {
      return records.map((item) => `${itemKey(item)}: meeting of ${name} on ${date}`);
    }),
    ...items.unplaced.map(({ item, guess }) => {
      return `${itemKey(item)}: no section${guess === null ? '' : `; perhaps section ${guess.section}, ${guess.because}`}`;
    }),
    ...new Set(narrow),
  ];
}

/** How the work is spread: `1) Fix and Triage Security… 0, 2) Support for Security… 3, meetings 7, unplaced 11`. */
export function countBySection({ sections, items, meetings }: UpdateFacts): string {
  const counts = sections.map(({ number, title }) => {
    const here = items.placed.filter(({ placement }) => placement.section === number).length;
    return `${number}) ${shortened(title)} ${here}`;
  });
  const records = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  return [...counts, `meetings ${records}`, `unplaced ${items.unplaced.length}`].join(', ');
}

/** Cut at a word. */
function shortened(title: string): string {
  if (title.length <= TITLE) return title;
  const cut = title.slice(0, TITLE);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

const OPEN = /^\[In Progress\]\s/u;

/**
 * What a run changed in an update that was there before, each a line; none for a new update and where nothing
 * changed. Items that people took out and those that they keep count as the document says, not as GitHub does.
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

/** The issues and pull requests of an update, and which of them it says are in progress. */
function itemsOf(text: string): ReadonlyMap<string, boolean> {
  const items = new Map<string, boolean>();
  for (const { entries } of readUpdate(text, { file: 'update' }).sections) {
    for (const entry of entries) {
      if (!items.has(itemKey(entry))) items.set(itemKey(entry), OPEN.test(entry.text));
    }
  }
  return items;
}

/** How far back a chart looks that is asked for without a configuration. */
const MONTHS = 6;

/**
 * The chart that ends an update: the work of each section in the period, and in the months before it that the role's
 * updates tell of. Null when the role wants none, and when there was no work.
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
  return workChart(`Items per section, ${span}`, countWork(sections, role.sections, items, earlier));
}
