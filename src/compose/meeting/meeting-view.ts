import type { GatheredList } from '../../gather/agenda.ts';
import type { GroupConfig } from '../../model/config.ts';
import { type Length, meetingDay, type Occurrence } from '../../model/meeting.ts';
import { arrangeLists, missing } from './arrange-lists.ts';
import {
  type AgendaListView,
  byRepository,
  type ItemContext,
  type ListView,
  type RepositoryView,
  whole,
} from './item-lists.ts';
import type { PastItems } from './past-items.ts';
import type { RoleHolder } from './rotation.ts';
import { type Carried, type HelpView, helpLine, notesByItem } from './scribe-help.ts';

/** The facts from which a meeting's documents are composed. */
export interface MeetingFacts {
  /** Prefix of meeting titles: `Node.js`. */
  host: string;
  group: GroupConfig;
  occurrence: Occurrence;
  /** The lists of the agenda in order, and their items. */
  lists: readonly GatheredList[];
  /** The URL of the meeting's issue, if there is one. */
  issue: string | null;
  /** The start in other zones, if it is known. */
  zones: readonly { city: string; text: string }[];
  /** Pages that show the start in the reader's own time. */
  converters: readonly { name: string; url: string }[];
  /** The session of this meeting among alternating ones; null when the group has none, or it is not known. */
  session: { join: string | null } | null;
  /** The URL of the shared document for the minutes. */
  document: string | null;
  /** The URL of the previous meeting's issue. */
  previous: string | null;
  /** Expected people, for the scribe to tick. */
  people: readonly { name: string | null; login: string | null }[];
  /** The next meetings, and their start times for the group. */
  upcoming: readonly { date: string; times: string }[];
  carried: Carried;
  /** Facts about items from earlier minutes; empty when they are not used. */
  past: PastItems;
  /** The start of the last meeting, when activity since then is shown; else null. */
  activitySince: string | null;
  /** The URL of a line of earlier minutes, if it is known. */
  urlOf: ItemContext['urlOf'];
  /** The people in charge of each role in the meeting. */
  roles: readonly RoleHolder[];
  length: Length;
}

/** An expected person, for the scribe to tick. */
export interface ExpectedPerson {
  name: string | null;
  login: string | null;
  /** The line of the configuration that invites them, inline Markdown; null without one. */
  line: string | null;
}

/** The view of the templates `agenda.md` and `minutes.md`. */
export interface MeetingView {
  host: string;
  /** The group's name: `Security WorkGroup`. */
  name: string;
  /** The group's id: `security-wg`. */
  group: string;
  /** `2023-02-16`; `2023-02-02 08:00`, in UTC, when the day has several meetings. */
  date: string;
  /** ISO 8601 instant, or null. */
  start: string | null;
  /** ISO 8601 instant, or null when the length is not known. */
  end: string | null;
  /** Minutes, or null. */
  duration: number | null;
  /** The sum of its items' time boxes in minutes: `{{planned}} of {{duration}} minutes`. */
  planned: number;
  zones: readonly { city: string; text: string }[];
  converters: readonly { name: string; url: string }[];
  /** Null when the agenda has none. */
  label: string | null;
  /** The scopes in which items were searched, as in prose: `nodejs org`, `nodejs/node repository`. */
  sources: { name: string }[];
  /** Whether there are lists of searches beside that of the label. */
  searches: boolean;
  /** Markdown from the configuration. */
  standing: readonly string[];
  /** All gathered items, by list. */
  lists: AgendaListView[];
  /** The items with the agenda label, by repository. */
  repositories: RepositoryView[];
  /** The other lists of gathered items; `query` is in GitHub's search syntax. */
  sections: (ListView & { title: string; query: string })[];
  /** The number of items with the label. */
  count: number;
  issue: string | null;
  discussion: boolean;
  invited: readonly string[];
  observers: readonly string[];
  /** Whether there is an address to join or watch. */
  joining: boolean;
  join: string | null;
  /** All alternating sessions, when the one of this meeting is not known. Times are in UTC. */
  sessions: readonly { time: string; join: string | null }[];
  watch: string | null;
  calendar: string | null;
  document: string | null;
  previous: string | null;
  /** Expected people, without duplicates; in minutes including invited ones. */
  people: readonly ExpectedPerson[];
  /** The people in charge of each role: `{ name: 'Facilitator', person: 'Ann' }`. */
  roles: readonly RoleHolder[];
  /**
   * In minutes: whether enough people are ticked for the group's quorum; null without a rule, and while nobody is
   * ticked.
   */
  quorum: { present: number; of: number; reached: boolean } | null;
  /** The next meetings, nearest first. */
  upcoming: readonly { date: string; times: string }[];
  /** Actions still open from earlier meetings, for the scribe. */
  actions: readonly HelpView[];
}

/** Composes the view of a meeting from its facts. Pure: the same facts give the same view. */
export function composeMeeting(facts: MeetingFacts): MeetingView {
  const { host, group, occurrence, issue, zones, converters, session, carried } = facts;
  const { agenda, meeting } = group;
  const join = session?.join ?? meeting.join;
  const sessions = session === null ? meeting.sessions : [];
  const lists = arrangeLists(facts.lists, agenda, meeting.repository, {
    notes: notesByItem(carried.items),
    past: facts.past,
    since: facts.activitySince,
    urlOf: facts.urlOf,
  });
  const labelled = lists.filter((list) => list.labelled).flatMap(({ items }) => items);
  return {
    host,
    name: group.name,
    group: group.id,
    date: meetingDay(occurrence),
    start: occurrence.start,
    end: facts.length.end,
    duration: facts.length.duration,
    planned: plannedIn(lists),
    zones,
    converters,
    label: agenda.label,
    sources: agenda.from.map((from) => ({ name: `${from} ${from.includes('/') ? 'repository' : 'org'}` })),
    searches: lists.some((list) => !list.labelled && list.query !== ''),
    standing: agenda.standing,
    lists,
    repositories: byRepository(labelled, meeting.repository),
    sections: lists.flatMap(({ title, query, labelled: isLabelled, items, more, moreUrl }) =>
      isLabelled || (query === '' && items.length === 0)
        ? []
        : [{ title: title ?? '', query, items, more, moreUrl }],
    ),
    count: labelled.length,
    issue,
    discussion: meeting.discussion !== null,
    invited: meeting.invited,
    observers: meeting.observers,
    joining: join !== null || meeting.watch !== null || sessions.length > 0,
    join,
    sessions: sessions.map(({ time, join: own }) => ({ time, join: own ?? meeting.join })),
    watch: meeting.watch,
    calendar: meeting.calendar,
    document: facts.document,
    previous: facts.previous,
    people: facts.people.map((person) => ({ ...person, line: null })),
    roles: facts.roles,
    quorum: null,
    upcoming: facts.upcoming,
    actions: carried.actions.map(helpLine),
  };
}

/** The sum of all time boxes. An item in several lists counts once. */
function plannedIn(lists: readonly AgendaListView[]): number {
  const boxes = new Map(
    lists.flatMap(({ items }) => items.map(({ url, timebox }) => [url, timebox ?? 0] as const)),
  );
  return [...boxes.values()].reduce((sum, minutes) => sum + minutes, 0);
}

/**
 * The view with a maximum number of items; for the others, it has their number and a link to a page that shows them.
 * For texts with a maximum length.
 */
export function shorten(view: MeetingView, from: readonly string[], most: number): MeetingView {
  const { lists, repositories, sections, label } = view;
  return {
    ...view,
    lists: cut(lists, most, from).map((list) => {
      const shown = new Set(list.items);
      const groups = list.groups.map((group) => ({
        ...group,
        items: group.items.filter((item) => shown.has(item)),
      }));
      return { ...list, groups: groups.filter(({ items }) => items.length > 0) };
    }),
    ...shortenApart({ repositories, sections }, `is:open label:"${label}"`, most, from),
  };
}

/** Shortens the lists for templates that iterate over repositories and sections. */
function shortenApart(
  { repositories, sections }: Pick<MeetingView, 'repositories' | 'sections'>,
  query: string,
  most: number,
  from: readonly string[],
): Pick<MeetingView, 'repositories' | 'sections'> {
  const all = cut(
    [...repositories.map((list) => ({ ...list, query: `${query} repo:${list.name}` })), ...sections],
    most,
    from,
  );
  return {
    repositories: repositories.map((list, index) => ({ ...list, ...listOf(all[index]) })),
    sections: sections.map((list, index) => ({ ...list, ...listOf(all[repositories.length + index]) })),
  };
}

function listOf(list: ListView | undefined): ListView {
  return list === undefined ? whole([]) : { items: list.items, more: list.more, moreUrl: list.moreUrl };
}

/** Limits the total number of items in several lists. */
function cut<T extends ListView & { query: string }>(
  lists: readonly T[],
  most: number,
  from: readonly string[],
): T[] {
  let left = most;
  return lists.map((list) => {
    const items = list.items.slice(0, left);
    left -= items.length;
    if (items.length === list.items.length) return list;
    const { more, moreUrl } = missing(list.items.slice(items.length), list.query, from);
    return { ...list, items, more: list.more + more, moreUrl };
  });
}
