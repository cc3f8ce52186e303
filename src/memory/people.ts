import { distance } from 'fastest-levenshtein';
import type { ArchivePerson } from '../read/archive/schema.ts';

/** A person's name and login in a list. */
export type Named = Pick<ArchivePerson, 'name' | 'login'>;

/** One person, with all names and logins that lists have for them. */
export interface KnownPerson {
  /** The newest spelling that occurs more than once, else the newest; null when lists only have logins. */
  name: string | null;
  /** The newest login; null when no list has one. */
  login: string | null;
  /** The indexes of the lists with this person, and the lines. */
  lists: ReadonlyMap<number, number>;
}

/** The people identified across all lists. */
export interface People {
  all: readonly KnownPerson[];
  /** Finds the person for a list entry; null when nobody in the lists matches. */
  find(named: Named): KnownPerson | null;
}

interface Group {
  logins: Set<string>;
  /** Full names, normalized by `nameKey`, and the number of times each is beside its login. */
  names: Map<string, number>;
  lists: Map<number, number>;
  spelt: Map<string, number>;
  login: string | null;
}

/**
 * Identifies people across many lists. A login is one person, regardless of case and the name beside it. A full name is
 * the person of the login beside it; two logins with the same name are one person unless a list has both. Initials,
 * accents and the order of names are ignored, as is one wrong letter in a name without a login. A single word is a
 * login, else the only person with that first or last name.
 * @param lists - The attendees of each meeting, oldest first.
 */
export function tellPeopleApart(lists: readonly (readonly (Named & { line: number })[])[]): People {
  const groups: Groups = new Map();
  for (const [index, list] of lists.entries()) for (const named of list) note(groups, named, index);
  joinLogins(groups);
  const keys = [...groups.keys()];
  for (const key of keys.filter((each) => each.startsWith(NAME))) joinName(groups, key);
  for (const key of keys.filter((each) => each.startsWith(WORD))) joinWord(groups, key);
  const people = new Map([...new Set(groups.values())].map((group) => [group, personOf(group)]));
  const of = (group: Group | undefined) => (group === undefined ? null : (people.get(group) ?? null));
  return {
    all: [...people.values()],
    find(named) {
      const key = keyOf(named);
      if (key.startsWith(WORD)) return of(groups.get(key) ?? byWord(groups, key.slice(1)));
      return of(groups.get(key) ?? (named.name === null ? undefined : byName(groups, nameKey(named.name))));
    },
  };
}

/** Prefixes of keys: a login, a full name, a single word. */
const LOGIN = '@';
const NAME = '=';
const WORD = '~';

function keyOf({ name, login }: Named): string {
  if (login !== null) return `${LOGIN}${login.toLowerCase()}`;
  const full = nameKey(name ?? '');
  return full.includes(' ') ? `${NAME}${full}` : `${WORD}${(name ?? '').trim().toLowerCase()}`;
}

/** Normalizes a name: without case, accents, punctuation, initials and word order. */
function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  return words.sort().join(' ');
}

function note(groups: Groups, named: Named & { line: number }, index: number): void {
  const key = keyOf(named);
  const { name, login } = named;
  const group = groups.get(key) ?? {
    logins: new Set(),
    names: new Map(),
    lists: new Map(),
    spelt: new Map(),
    login: null,
  };
  groups.set(key, group);
  group.lists.set(index, group.lists.get(index) ?? named.line);
  if (login !== null) {
    group.login = login;
    group.logins.add(login.toLowerCase());
  }
  if (name === null) return;
  const full = nameKey(name);
  if (full.includes(' ')) group.names.set(full, (group.names.get(full) ?? 0) + 1);
  // Moves the newest spelling to the end.
  const times = (group.spelt.get(name) ?? 0) + 1;
  group.spelt.delete(name);
  group.spelt.set(name, times);
}

type Groups = Map<string, Group>;

function meet(a: Group, b: Group): boolean {
  return [...a.lists.keys()].some((list) => b.lists.has(list));
}

/** Merges two people into one. */
function join(groups: Groups, into: Group, from: Group): void {
  if (into === from) return;
  for (const [key, group] of groups) if (group === from) groups.set(key, into);
  const newer = newestOf(from) >= newestOf(into);
  for (const login of from.logins) into.logins.add(login);
  for (const [list, line] of from.lists) into.lists.set(list, into.lists.get(list) ?? line);
  for (const [name, times] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + times);
  into.login = newer ? (from.login ?? into.login) : (into.login ?? from.login);
  const [older, latest] = newer ? [into.spelt, from.spelt] : [from.spelt, into.spelt];
  into.spelt = new Map(older);
  for (const [name, times] of latest) {
    into.spelt.delete(name);
    into.spelt.set(name, times + (older.get(name) ?? 0));
  }
}

function newestOf({ lists }: Group): number {
  return Math.max(...lists.keys());
}

/** Merges people who changed their login, or whose login was misspelt. */
function joinLogins(groups: Groups): void {
  const byFullName = new Map<string, Group[]>();
  for (const group of new Set(groups.values())) {
    if (group.logins.size === 0) continue;
    for (const name of group.names.keys()) byFullName.set(name, [...(byFullName.get(name) ?? []), group]);
  }
  for (const [first, ...others] of byFullName.values()) {
    if (first === undefined) continue;
    for (const other of others) {
      const [into, from] = [first, other].map((group) => currentOf(groups, group));
      if (into !== undefined && from !== undefined && !meet(into, from)) join(groups, into, from);
    }
  }
}

/** The person that a group has been merged into. */
function currentOf(groups: Groups, { logins }: Group): Group | undefined {
  const [login = ''] = logins;
  return groups.get(`${LOGIN}${login}`);
}

/**
 * Assigns a name without a login to the login that most lists have beside it, else to a name that differs in one
 * letter.
 */
function joinName(groups: Groups, key: string): void {
  const own = groups.get(key);
  if (own === undefined) return;
  const full = key.slice(1);
  const found = byName(groups, full, own) ?? bySpelling(groups, full, own);
  if (found !== undefined) join(groups, found, own);
}

function byName(groups: Groups, full: string, except?: Group): Group | undefined {
  const called = [...new Set(groups.values())].filter((group) => group !== except && group.names.has(full));
  return called.sort((a, b) => (b.names.get(full) ?? 0) - (a.names.get(full) ?? 0))[0];
}

/** Shorter names often have other names one letter away. */
const SHORTEST = 9;

function bySpelling(groups: Groups, full: string, own: Group): Group | undefined {
  if (full.length < SHORTEST) return undefined;
  const near = [...new Set(groups.values())].filter(
    (group) =>
      group !== own &&
      !meet(group, own) &&
      [...group.names.keys()].some(
        (name) => Math.abs(name.length - full.length) <= 1 && distance(name, full) === 1,
      ),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Assigns a single word to the login it is, else to the only person with that name who is not in the same lists. */
function joinWord(groups: Groups, key: string): void {
  const own = groups.get(key);
  const word = key.slice(1);
  const found = groups.get(`${LOGIN}${word}`) ?? byWord(groups, word);
  if (own === undefined || found === undefined || found === own) return;
  if (found.logins.has(word) || !meet(found, own)) join(groups, found, own);
}

function byWord(groups: Groups, word: string): Group | undefined {
  const login = groups.get(`${LOGIN}${word}`);
  if (login !== undefined) return login;
  const key = nameKey(word);
  const called = [...new Set(groups.values())].filter((group) =>
    [...group.names.keys()].some((name) => name.split(' ').includes(key)),
  );
  return called.length === 1 ? called[0] : undefined;
}

function personOf({ spelt, login, lists }: Group): KnownPerson {
  const names = [...spelt.keys()].toReversed().filter((name) => name.toLowerCase() !== login?.toLowerCase());
  const name = names.find((each) => (spelt.get(each) ?? 0) > 1) ?? names[0] ?? null;
  return { name, login, lists };
}
