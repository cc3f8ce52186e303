import { bareWords } from '../../model/bare-words.ts';
import type { Item } from '../../model/item.ts';
import { type Attendee, type Minutes, type MinutesItem, NO_NOTES, type Slice } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';

/** Where something was said. */
interface SaidAt {
  date: string;
  file: string;
  line: number;
}

/** What was last said about an item. */
export interface CarriedItem extends SaidAt {
  repository: Item['repository'];
  number: number;
  /** Markdown, one per note, as its author wrote it but for the indentation of the list it stood in. Never empty. */
  notes: string[];
}

/**
 * For each item the notes of the last meeting that had any on it.
 * @param options.before - Leave out minutes from this date on, `2023-02-16`.
 * @returns In the order given, without those never talked about.
 */
export function lastNotes(
  archive: readonly Minutes[],
  items: readonly (Pick<Item, 'repository' | 'number'> & Partial<Pick<Item, 'title'>>)[],
  options: { before?: string } = {},
): CarriedItem[] {
  const titles = new Map(items.map((item) => [referenceKey(item), bareWords(item.title ?? '')]));
  const last = new Map<string, CarriedItem>();
  for (const { items: discussed, date, file } of newestFirst(archive, options.before)) {
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
  return { repository, number, notes: notes.map(withoutIndentation), date, file, line };
}

/** A link may show one number and lead to another: the item is the one whose title stands there. */
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

/** Nested lists keep their place below the first line: the smallest indentation of the others goes. */
function withoutIndentation({ text }: Slice): string {
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll('\t', '    '));
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trimEnd();
}

/**
 * The minutes of an archive that have a date, newest first.
 * @param before - Only older ones than this date, `2023-02-16`: the meeting that is being prepared is not history.
 */
export function newestFirst(archive: readonly Minutes[], before?: string): (Minutes & { date: string })[] {
  return archive
    .filter((minutes): minutes is Minutes & { date: string } => minutes.date !== null)
    .filter(({ date }) => before === undefined || date < before)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Somebody who came to meetings lately. */
interface RecentPerson {
  /** As the newest minutes with one spell it; null when none does. */
  name: string | null;
  login: string | null;
  /** At how many of the meetings the person was. */
  meetings: number;
  /** The date of the latest one. */
  last: string;
}

interface Gathered extends Pick<RecentPerson, 'name' | 'login'> {
  /** Everything the person has been called. */
  keys: Set<string>;
  /** The meetings the person came to, newest first. */
  dates: Set<string>;
}

/**
 * The people of the last `count` meetings, those who came most often first, then who came last, then by name.
 * One person is one entry: logins are compared without case, whole names without case and order of their words,
 * and a word by itself is a login when somebody has it. A first name alone is nobody else.
 * @param options.before - Leave out meetings from this date on, `2023-02-16`.
 */
export function recentPeople(
  archive: readonly Minutes[],
  count: number,
  options: { before?: string } = {},
): RecentPerson[] {
  let people: Gathered[] = [];
  for (const { present, date } of newestFirst(archive, options.before).slice(0, Math.max(0, count))) {
    for (const attendee of present) {
      const keys = keysOf(attendee);
      const same = people.filter((person) => keys.some((key) => person.keys.has(key)));
      people = [...people.filter((other) => !same.includes(other)), joined(same, attendee, date, keys)];
    }
  }
  return people
    .map(({ name, login, dates }) => ({
      name,
      login,
      meetings: dates.size,
      last: [...dates].sort().at(-1) ?? '',
    }))
    .sort((a, b) => b.meetings - a.meetings || compare(b.last, a.last) || compare(label(a), label(b)));
}

/** Minutes are read newest first, so what is known already is the newer spelling. */
function joined(same: readonly Gathered[], attendee: Attendee, date: string, keys: string[]): Gathered {
  const all = [...same, attendee];
  const login = all.find((person) => person.login !== null)?.login ?? null;
  // A login written where names stand is a name only until a better one is known.
  const names = all.map(({ name }) => name).filter((name) => name !== null);
  const better = names.find((name) => name.toLowerCase() !== login?.toLowerCase());
  return {
    name: better ?? (login === null ? (names[0] ?? null) : null),
    login,
    keys: new Set([...same.flatMap((person) => [...person.keys]), ...keys]),
    dates: new Set([...same.flatMap((person) => [...person.dates]), date]),
  };
}

function keysOf({ name, login }: Attendee): string[] {
  const words = (name ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const keys = login === null ? [] : [`@${login.toLowerCase()}`];
  if (words.length > 1) keys.push(words.sort().join(' '));
  else if (login === null) keys.push(`@${words.join('')}`);
  return keys;
}

function label({ name, login }: Pick<RecentPerson, 'name' | 'login'>): string {
  return (name ?? login ?? '').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
