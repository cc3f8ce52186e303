import type { Cleared } from '../../gather/withhold.ts';
import type { GroupConfig } from '../../model/config.ts';
import type { Item } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { byRepository, itemView, type ListView, type RepositoryView } from './item-lists.ts';
import { type Carried, type HelpView, helpLine, notesByItem } from './scribe-help.ts';

/** What the facts for one meeting are composed from. */
export interface MeetingFacts {
  /** Prefix of meeting titles: `Node.js`. */
  host: string;
  group: GroupConfig;
  occurrence: Occurrence;
  /** Agenda items in the order in which they shall stand. */
  items: readonly Cleared<Item>[];
  /** The extra lists of `agenda.sections`, in that order. */
  sections: readonly { title: string; query: string; items: readonly Cleared<Item>[] }[];
  /** Address of the meeting's issue, when there is one. */
  issue: string | null;
  /** The start in other zones, when it is known. */
  zones: readonly { city: string; text: string }[];
  /** Pages that show the start in the reader's own time. */
  converters: readonly { name: string; url: string }[];
  /** The session whose turn it is; null when the group has none, or nobody knows which. */
  session: { join: string | null } | null;
  /** Address of the shared document in which the minutes are taken. */
  document: string | null;
  /** Address of the issue of the meeting before. */
  previous: string | null;
  /** Who is likely to come, for the scribe to tick. */
  people: readonly { name: string | null; login: string | null }[];
  carried: Carried;
}

/** What the templates `agenda.md` and `minutes.md` are filled with. */
export interface MeetingView {
  host: string;
  /** The group's name: `Security WorkGroup`. */
  name: string;
  /** The group's id: `security-wg`. */
  group: string;
  /** `2023-02-16` */
  date: string;
  /** ISO 8601 instant, or null. */
  start: string | null;
  zones: readonly { city: string; text: string }[];
  converters: readonly { name: string; url: string }[];
  label: string;
  /** Where items were looked for, as prose names it: `nodejs org`, `nodejs/node repository`. */
  sources: { name: string }[];
  /** Inline Markdown, the group's own words. */
  standing: readonly string[];
  repositories: RepositoryView[];
  /** `query` is in GitHub's search language. */
  sections: (ListView & { title: string; query: string })[];
  /** How many items the repositories hold. */
  count: number;
  issue: string | null;
  invited: readonly string[];
  observers: readonly string[];
  /** Whether there is anything to join or to watch. */
  joining: boolean;
  join: string | null;
  /** All alternating sessions, when nobody knows whose turn it is. Times are in UTC. */
  sessions: readonly { time: string; join: string | null }[];
  watch: string | null;
  calendar: string | null;
  document: string | null;
  previous: string | null;
  people: readonly { name: string | null; login: string | null }[];
  /** Actions still open from earlier meetings, for the scribe. */
  actions: readonly HelpView[];
}

/**
 * Arrange the facts about a meeting for its templates. Pure: the same facts give the same view.
 * An item stands in the first list that takes it: an extra section does not repeat what the agenda has.
 */
export function composeMeeting(facts: MeetingFacts): MeetingView {
  const { host, group, occurrence, items, issue, zones, converters, session, carried } = facts;
  const { agenda, meeting } = group;
  const notes = notesByItem(carried.items);
  const join = session?.join ?? meeting.join;
  const sessions = session === null ? meeting.sessions : [];
  const taken = new Set(items.map((item) => item.url));
  const lists = facts.sections.map(({ title, query, items: found }) => {
    const fresh = found.filter((item) => !taken.has(item.url));
    for (const item of fresh) taken.add(item.url);
    return { title, query, items: fresh.map((item) => itemView(item, notes)), more: 0, moreUrl: null };
  });
  return {
    host,
    name: group.name,
    group: group.id,
    date: occurrence.date,
    start: occurrence.start,
    zones,
    converters,
    label: agenda.label,
    sources: agenda.from.map((from) => ({ name: `${from} ${from.includes('/') ? 'repository' : 'org'}` })),
    standing: agenda.standing,
    repositories: byRepository(items, meeting.repository, notes),
    sections: lists,
    count: items.length,
    issue,
    invited: meeting.invited,
    observers: meeting.observers,
    joining: join !== null || meeting.watch !== null || sessions.length > 0,
    join,
    sessions: sessions.map(({ time, join: own }) => ({ time, join: own ?? meeting.join })),
    watch: meeting.watch,
    calendar: meeting.calendar,
    document: facts.document,
    previous: facts.previous,
    people: facts.people,
    actions: carried.actions.map(helpLine),
  };
}

/**
 * The view with at most so many items, the first ones; of the others their number and a link to where they are
 * seen. For texts that may not grow beyond a limit.
 */
export function shorten(view: MeetingView, most: number): MeetingView {
  let left = most;
  const cut = <T extends ListView>(list: T, urlOf: (origin: string) => string): T => {
    const items = list.items.slice(0, left);
    left -= items.length;
    const more = list.items.length - items.length;
    const origin = new URL(list.items[0]?.url ?? 'https://github.com').origin;
    return more === 0 ? list : { ...list, items, more, moreUrl: urlOf(origin) };
  };
  const query = encodeURIComponent(`is:open label:"${view.label}"`);
  return {
    ...view,
    repositories: view.repositories.map((list) =>
      cut(list, (origin) => `${origin}/${list.name}/issues?q=${query}`),
    ),
    sections: view.sections.map((list) =>
      cut(list, (origin) => `${origin}/search?type=issues&q=${encodeURIComponent(list.query)}`),
    ),
  };
}
