import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { itemKey } from '../model/item.ts';

/** Longer titles are cut in the summary: it is one line. */
const TITLE = 24;

/** One line an item: why it stands where it does, or where it might belong. */
export function explainUpdate({ items, meetings }: UpdateFacts): string[] {
  return [
    ...items.placed.map(({ item, placement }) => `${itemKey(item)}: ${placement.because}`),
    ...meetings.flatMap(({ name, date, items: records }) => {
      return records.map((item) => `${itemKey(item)}: meeting of ${name} on ${date}`);
    }),
    ...items.unplaced.map(({ item, guess }) => {
      return `${itemKey(item)}: no section${guess === null ? '' : `; perhaps section ${guess.section}, ${guess.because}`}`;
    }),
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
