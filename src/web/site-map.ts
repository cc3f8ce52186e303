import { posix } from 'node:path';
import { actionsOf, openActions } from '../memory/actions.ts';
import { attendanceOf } from '../memory/attendance.ts';
import { historiesOf } from '../memory/history.ts';
import type { Location } from '../memory/location.ts';
import { decisionsOf, oldestFirst } from '../memory/meetings.ts';
import type { Appearance, AttendingPerson, Decisions, History, RecordedAction } from '../memory/schema.ts';
import { compareTexts } from '../model/compare.ts';
import { type NewestName, newestName } from '../model/renamed.ts';
import type { Archive, ArchiveMeeting } from '../read/archive/schema.ts';
import type { GroupFacts, SiteFacts } from './site-facts.ts';

/** A meeting and its page. */
export interface SiteMeeting {
  group: GroupFacts;
  /** The path of the file of minutes. */
  file: string;
  meeting: ArchiveMeeting;
  title: string;
  page: string;
}

export interface SiteItem extends History {
  /** The newest title in minutes; empty without one. */
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

/**
 * The content of a site with the path of each page. Paths are unique, and consist of `a-z`, `0-9`, `.`, `_` and `-`.
 */
export interface SiteMap {
  /** Grouped by group, oldest first. */
  meetings: readonly SiteMeeting[];
  /** The most recently discussed first. */
  items: readonly SiteItem[];
  /** Oldest first. */
  decisions: readonly SiteDecision[];
  /** Open actions, grouped by group, oldest first. */
  actions: readonly { group: GroupFacts; action: RecordedAction }[];
  /** Empty unless the configuration enables people. */
  people: readonly SitePerson[];
  /** Finds the meeting whose minutes contain a line. */
  meetingAt(location: Location): SiteMeeting | null;
  /** Finds the page of an item, by any name of its repository; null without one. */
  itemAt(reference: string | null): SiteItem | null;
}

/** Assigns a page to everything. */
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
      (a, b) =>
        compareTexts(lastDate(b.meetings) ?? '', lastDate(a.meetings) ?? '') || compareTexts(a.item, b.item),
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

/** Titles and URLs of items, by newest name in lower case. */
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

/** The display name of an item: its title, or its reference without one. */
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

/** Returns a function that makes a path from words, with a number when it is already taken. */
function pageNames(): (...words: string[]) => string {
  const taken = new Set<string>();
  return (...words) => {
    const base = words.map(slug).join('/');
    for (let times = 1; ; times += 1) {
      const path = `${base}${times === 1 ? '' : `-${times}`}.html`;
      if (taken.has(path) || OF_LISTS.test(posix.basename(path, '.html'))) continue;
      taken.add(path);
      return path;
    }
  };
}

const LONGEST = 60;
/** Names that are reserved for the pages of lists. */
const OF_LISTS = /^(?:index|page-\d+)$/u;

/**
 * Converts a word to part of a path. Words without a letter of `a-z` or digit give the same result; `pageNames` makes
 * them unique.
 */
export function slug(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/gu, '-')
    .replace(/^[-.]+/gu, '')
    .slice(0, LONGEST)
    .replace(/[-.]+$/gu, '');
  return plain === '' ? 'x' : plain;
}

/** Gives each an id that is a part of paths, with a number where another one has it already. */
export function withFolders<T extends { id: string }>(all: readonly T[]): T[] {
  const taken = new Set<string>();
  return all.map((each) => {
    const base = slug(slug(each.id).slice(0, LONGEST - 4));
    let id = base;
    for (let times = 2; taken.has(id) || OF_LISTS.test(id); times += 1) id = `${base}-${times}`;
    taken.add(id);
    return { ...each, id };
  });
}

/** The date of the last meeting that has one. */
export function lastDate(meetings: readonly Appearance[]): string | null {
  return meetings.findLast(({ date }) => date !== null)?.date ?? null;
}
