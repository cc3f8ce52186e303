import type { Attendee, Minutes } from '../../model/minutes.ts';
import { newestFirst } from './in-order.ts';

/** Somebody who came to meetings lately. */
export interface RecentPerson {
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
