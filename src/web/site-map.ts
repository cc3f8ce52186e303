import { actionsOf, openActions } from '../memory/actions.ts';
import { attendanceOf } from '../memory/attendance.ts';
import { decisionsOf } from '../memory/decisions.ts';
import { historiesOf } from '../memory/history.ts';
import type { Location } from '../memory/location.ts';
import { oldestFirst } from '../memory/meetings.ts';
import type { Appearance, AttendingPerson, Decisions, History, RecordedAction } from '../memory/schema.ts';
import { type NewestName, newestName } from '../model/renamed.ts';
import type { Archive, ArchiveMeeting } from '../read/archive/schema.ts';
import type { GroupFacts, SiteFacts } from './site-facts.ts';

/** A meeting and its page. */
export interface SiteMeeting {
  group: GroupFacts;
  /** Of the file of minutes. */
  file: string;
  meeting: ArchiveMeeting;
  title: string;
  page: string;
}

export interface SiteItem extends History {
  /** The newest that minutes have; empty when they have none. */
  title: string;
  url: string | null;
  page: string;
}

export interface SiteDecision {
  decision: Decisions['decisions'][number];
  group: GroupFacts;
  page: string;
}

export interface SitePerson {
  person: AttendingPerson;
  name: string;
  group: GroupFacts;
  page: string;
}

/** What a site has pages of, and where each is. Paths are unique, and of `a-z`, `0-9`, `.`, `_` and `-`. */
export interface SiteMap {
  /** Oldest first, those of each group together. */
  meetings: readonly SiteMeeting[];
  /** The one discussed last comes first. */
  items: readonly SiteItem[];
  /** Oldest first. */
  decisions: readonly SiteDecision[];
  /** Those that are open, oldest first, those of each group together. */
  actions: readonly { group: GroupFacts; action: RecordedAction }[];
  /** Empty where the configuration does not ask for people. */
  people: readonly SitePerson[];
  /** The meeting whose minutes have a line. */
  meetingAt(location: Location): SiteMeeting | null;
  /** The page of an item, by any name of its repository; null for none. */
  itemAt(reference: string | null): SiteItem | null;
}

/** Give everything its page. */
export function siteMap({ groups, renamed, people }: SiteFacts): SiteMap {
  const page = pageNames();
  const meetings = groups.flatMap((group) =>
    oldestFirst(group.archive).map(({ path, meeting }): SiteMeeting => {
      const { date, time } = meeting;
      const name = date === null ? path.replace(/\.\w+$/u, '') : [date, time].filter(Boolean).join('-');
      const title = meeting.title ?? `${group.name}${date === null ? '' : ` ${date}`}`;
      return { group, file: path, meeting, title, page: page('meetings', group.id, name) };
    }),
  );
  const meetingAt = finder(meetings);
  const files = groups.flatMap(({ archive }) => archive.files);
  const all: Archive = { files: [...new Map(files.map((file) => [file.path, file])).values()] };
  const newest = newestName(renamed);
  const titles = titlesOf(all, newest);
  const items = [...historiesOf(all, renamed).values()]
    .map((history): SiteItem => {
      const { title, url } = titles.get(history.item.toLowerCase()) ?? { title: '', url: null };
      const [repository = '', number = ''] = history.item.split('#');
      return { ...history, title, url, page: page('items', ...repository.split('/'), number) };
    })
    .sort(
      (a, b) => compare(lastDate(b.meetings) ?? '', lastDate(a.meetings) ?? '') || compare(a.item, b.item),
    );
  const byItem = new Map(items.map((item) => [item.item.toLowerCase(), item]));
  return {
    meetings,
    items,
    decisions: groups.flatMap((group) =>
      decisionsOf(group.archive).decisions.map((decision) => {
        return { decision, group, page: page('decisions', group.id, decision.date ?? 'undated') };
      }),
    ),
    actions: groups.flatMap((group) =>
      openActions(actionsOf(group.archive, group.register)).map((action) => ({ group, action })),
    ),
    people: people ? groups.flatMap((group) => peopleOf(group, page)) : [],
    meetingAt,
    itemAt: (reference) =>
      reference === null ? null : (byItem.get(newest(reference).toLowerCase()) ?? null),
  };
}

/** By the item's newest name, in lower case. */
function titlesOf(archive: Archive, newest: NewestName): Map<string, Pick<SiteItem, 'title' | 'url'>> {
  const known = new Map<string, Pick<SiteItem, 'title' | 'url'>>();
  for (const { meeting } of oldestFirst(archive)) {
    for (const { reference, title, url } of meeting.items) {
      if (reference === null) continue;
      const key = newest(reference).toLowerCase();
      const before = known.get(key);
      known.set(key, { title: title || (before?.title ?? ''), url: url ?? before?.url ?? null });
    }
  }
  return known;
}

/** What people call an item: its title, or its reference without one. */
export function nameOf({ title, item }: Pick<SiteItem, 'title' | 'item'>): string {
  return title || item;
}

function peopleOf(group: GroupFacts, page: (...words: string[]) => string): SitePerson[] {
  return attendanceOf(group.archive).attendance.people.map((person) => {
    const name = person.name ?? person.login ?? '';
    return { person, name, group, page: page('people', group.id, person.login ?? name) };
  });
}

function finder(meetings: readonly SiteMeeting[]): SiteMap['meetingAt'] {
  const byFile = new Map<string, SiteMeeting[]>();
  for (const each of meetings) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  for (const each of byFile.values()) each.sort((a, b) => a.meeting.line - b.meeting.line);
  return ({ path, line }) => {
    const told = byFile.get(path) ?? [];
    return told.findLast(({ meeting }) => meeting.line <= line) ?? told[0] ?? null;
  };
}

/** Makes a path of words, with a number where another page has it already. */
function pageNames(): (...words: string[]) => string {
  const taken = new Set<string>();
  return (...words) => {
    const base = words.map(slug).join('/');
    for (let times = 1; ; times += 1) {
      const path = `${base}${times === 1 ? '' : `-${times}`}.html`;
      // These are the pages of lists.
      if (taken.has(path) || /\/(?:index|page-\d+)\.html$/u.test(path)) continue;
      taken.add(path);
      return path;
    }
  };
}

const LONGEST = 60;

/** A word as a part of a path. Words without a letter of `a-z` or digit are the same here; `pageNames` tells them apart. */
export function slug(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '')
    .slice(0, LONGEST);
  return plain === '' ? 'x' : plain;
}

/** The date of the last meeting that has one. */
export function lastDate(meetings: readonly Appearance[]): string | null {
  return meetings.findLast(({ date }) => date !== null)?.date ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
