import { bareWords } from '../../model/bare-words.ts';
import type { Item } from '../../model/item.ts';
import { type Minutes, type MinutesItem, NO_NOTES } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';

/** The location of a note. */
interface SaidAt {
  date: string;
  file: string;
  line: number;
}

/** The latest notes on an item. */
export interface CarriedItem extends SaidAt {
  repository: Item['repository'];
  number: number;
  /** Markdown, one entry per note, as written except for the indentation of the surrounding list. Never empty. */
  notes: string[];
}

/**
 * Finds, for each item, the notes of the latest meeting that has any on it.
 * @returns In the given order, without items that were never discussed.
 */
export function lastNotes(
  archive: readonly Minutes[],
  items: readonly (Pick<Item, 'repository' | 'number'> & Partial<Pick<Item, 'title'>>)[],
): CarriedItem[] {
  const titles = new Map(items.map((item) => [referenceKey(item), bareWords(item.title ?? '')]));
  const last = new Map<string, CarriedItem>();
  for (const { items: discussed, date, file } of newestFirst(archive)) {
    for (const item of discussed) {
      const key = referenceKey(meantItem(item, titles));
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date, file));
    }
  }
  return items.flatMap(({ repository, number }) => {
    const found = last.get(referenceKey({ repository, number }));
    return found === undefined ? [] : [{ ...found, repository, number }];
  });
}

function carried({ repository, number, notes, line }: MinutesItem, date: string, file: string): CarriedItem {
  return { repository, number, notes: notes.map(({ text }) => withoutIndentation(text)), date, file, line };
}

/** A link may show one number and lead to another: the item whose title the link has is the one that is meant. */
function meantItem(
  item: MinutesItem,
  titles: ReadonlyMap<string, string>,
): Pick<Item, 'repository' | 'number'> {
  const { repository, number, shownNumber, title } = item;
  if (shownNumber === null || shownNumber === number || title === null) return item;
  const shown = { repository, number: shownNumber };
  const isThat = bareWords(title) !== '' && titles.get(referenceKey(shown)) === bareWords(title);
  return isThat && titles.get(referenceKey(item)) !== bareWords(title) ? shown : item;
}

function isDiscussed({ notes }: MinutesItem): boolean {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
}

/** Removes the indentation that all lines after the first have in common, so that nested lists stay nested. */
export function withoutIndentation(text: string): string {
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll('\t', '    '));
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trimEnd();
}

/** The minutes of an archive that have a date, newest first. */
export function newestFirst(archive: readonly Minutes[]): (Minutes & { date: string })[] {
  return archive
    .filter((minutes): minutes is Minutes & { date: string } => minutes.date !== null)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
