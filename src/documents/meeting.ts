import type { ItemView } from '../compose/meeting/item-lists.ts';
import type { MeetingFacts, MeetingView } from '../compose/meeting/meeting-view.ts';
import type { PastItems } from '../compose/meeting/past-items.ts';
import { locationOfKey } from '../config/config-paths.ts';
import { WORLD_TIME_ZONES } from '../config/schema/time-zones.ts';
import { type AgendaOptions, gatherAgenda } from '../gather/agenda.ts';
import { withoutMeetingReferences } from '../gather/meeting-issue.ts';
import { trustOf } from '../gather/trust.ts';
import { readMark } from '../merge/control-data.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Item, RepositoryName } from '../model/item.ts';
import { itemKey } from '../model/item.ts';
import { meetingDay, type Occurrence, timeOf } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import type { TrackedIssue } from '../ports/issue-tracker.ts';
import { convertLinks } from '../schedule/convert-links.ts';
import { meetingLength, sessionFor } from '../schedule/occurrence.ts';
import type { Series } from '../schedule/series.ts';
import { timeTable } from '../schedule/time-table.ts';
import { findIssue, type IssueWanted } from '../sync/find-issue.ts';
import { type Meeting, trackerOf } from './group-meeting.ts';
import { readPast } from './past-meetings.ts';
import { namesUsed } from './templates.ts';

/** A meeting's facts, from which its documents are composed, and further findings. */
export interface GatheredMeeting {
  meeting: Meeting;
  /** `Node.js Security WorkGroup Meeting 2023-02-16` */
  title: string;
  facts: MeetingFacts;
  /** The number of the meeting's issue, if it was found by its title. */
  issueNumber: number | null;
  /** The address of the previous meeting's issue, if it was found by its title; else null. */
  previousIssue: string | null;
  withheld: number;
  archived: number;
  warnings: readonly string[];
}

/** `Node.js Security WorkGroup Meeting 2023-02-16`, `… 2023-02-02 08:00` where the day has several. */
export function meetingTitle(
  config: Pick<Config, 'host'>,
  group: Pick<GroupConfig, 'name'>,
  occurrence: Pick<Occurrence, 'date' | 'start' | 'time'>,
): string {
  return titleOn(config, group, meetingDay(occurrence));
}

/** @param day - The result of `meetingDay`. */
export function titleOn(
  { host }: Pick<Config, 'host'>,
  { name }: Pick<GroupConfig, 'name'>,
  day: string,
): string {
  return `${host} ${name} Meeting ${day}`.replace(/\s+/gu, ' ').trim();
}

/** Distinguishes the issues of meetings from agenda items: the meetings of all groups that open issues for them. */
export function meetingsOfAll(config: Config, deps: Deps): AgendaOptions['meetings'] {
  const series = config.groups.flatMap(({ name, meeting: { repository } }) =>
    repository === null ? [] : [{ repository, title: titleOn(config, { name }, '') }],
  );
  return { series, isMarked: (item) => isMarkedIssue(config, item, deps) };
}

/**
 * Titles of other meetings on the same day: the name of one group may be part of another's, and the time distinguishes
 * the group's own meetings.
 */
export function otherTitles(
  config: Config,
  group: Pick<GroupConfig, 'id' | 'name'>,
  { date, sameDay }: Pick<Occurrence, 'date' | 'sameDay'>,
): string[] {
  const own = sameDay?.others.map((start) => titleOn(config, group, `${date} ${timeOf(start)}`)) ?? [];
  const others = config.groups
    .filter(({ id }) => id !== group.id)
    .map((other) => titleOn(config, other, date));
  return [...others, ...own];
}

/**
 * Gathers everything that GitHub and the schedule provide about a meeting, in one request.
 * @param options - `publish`: its issue is going to be written, with a link to the previous one.
 */
export async function gatherMeeting(
  of: Meeting,
  { includePrivate, publish }: { includePrivate: boolean; publish: boolean },
  deps: Deps,
): Promise<GatheredMeeting> {
  const { config, group, occurrence, series } = of;
  const title = meetingTitle(config, group, occurrence);
  const { repository, timezones, sessions } = group.meeting;
  const last = series?.previous(occurrence.start ?? deps.now) ?? null;
  const meetings = meetingsOfAll(config, deps);
  const names = await namesUsed(group.templates, config, deps);
  const { date, movedFrom = date } = occurrence;
  const before = { ...occurrence, date: movedFrom < date ? movedFrom : date };
  const [source, past, discussion] = await Promise.all([
    deps.openSource(),
    readPast(of, { before, names }, deps),
    group.meeting.discussion === null ? null : listedIssue(of, deps),
  ]);
  const postsNotes = group.minutes.comment;
  const lastStart = group.agenda.activity ? (last?.start ?? null) : null;
  const since = postsNotes ? (last?.start ?? null) : lastStart;
  const activitySince = names.has('events') ? earliest(past.items, lastStart) : since;
  const issueQuestion = (meeting: Occurrence) => {
    // Discussions of meetings are not issues: they are looked up in the listing, which includes a new one at once.
    if (repository === null || group.meeting.discussion !== null) return undefined;
    const others = otherTitles(config, group, meeting);
    return { repository, title: meetingTitle(config, group, meeting), date: meeting.date, others };
  };
  const meeting = issueQuestion(occurrence);
  const previous = publish && last !== null ? issueQuestion(last) : undefined;
  const gathered = await gatherAgenda(source, group.agenda, {
    includePrivate,
    trust: trustOf(config, deps),
    locationOf: (key) => locationOfKey(config, key, deps),
    meetings,
    names,
    postsNotes,
    ...(meeting && { meeting }),
    ...(previous && { previous }),
    ...(activitySince !== null && { activitySince }),
  });
  return {
    meeting: of,
    title,
    facts: {
      host: config.host,
      group,
      occurrence,
      lists: gathered.lists.map(({ list, items }) => {
        return { list, items: withoutMeetingReferences(items, meetings.series) };
      }),
      issue: discussion?.url ?? gathered.meetingIssue?.url ?? null,
      zones: timeTable(occurrence, timezones),
      converters: convertLinks(occurrence, title),
      session: sessionFor(occurrence, sessions),
      document: null,
      previous: null,
      people: [],
      upcoming: upcomingMeetings(series, occurrence, timezones),
      carried: { items: [], actions: [] },
      past: past.items,
      activitySince: lastStart,
      urlOf: past.urlOf,
      roles: past.roles,
      length: meetingLength(occurrence, group.meeting.duration),
    },
    issueNumber: discussion?.number ?? gathered.meetingIssue?.number ?? null,
    previousIssue: gathered.previousIssue?.url ?? null,
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...past.warnings],
  };
}

/** The next three meetings: their dates, and their start times in the configured zones, else in the group's own. */
function upcomingMeetings(
  series: Series | null,
  { date, start }: Occurrence,
  timezones: readonly string[],
): MeetingFacts['upcoming'] {
  const upcoming: { date: string; times: string }[] = [];
  const isChosen = timezones.join() !== WORLD_TIME_ZONES.join();
  let after = start ?? `${date}T12:00:00Z`;
  while (upcoming.length < 3) {
    const next = series?.next(after) ?? null;
    if (next === null) break;
    const zones = isChosen ? timezones : [next.timeZone];
    const times = timeTable(next, zones).map(({ city, weekday, time }) => `${weekday} ${time} ${city}`);
    upcoming.push({ date: next.date, times: times.length === 0 ? 'all day' : times.join(', ') });
    after = next.start ?? `${next.date}T12:00:00Z`;
  }
  return upcoming;
}

/**
 * The start of the period for which the activity of all items is requested: the first day an item was last discussed.
 */
function earliest(items: PastItems, lastStart: string | null): string | null {
  const days = [...items.values()].flatMap(({ discussed }) =>
    discussed === null ? [] : [`${discussed.date}T00:00:00Z`],
  );
  return [...days, ...(lastStart === null ? [] : [lastStart])].sort()[0] ?? null;
}

/** Whether an issue or a discussion, which is among the newest of its repository, has the mark of a meeting. */
async function isMarkedIssue(
  config: Config,
  { kind, repository, number }: Pick<Item, 'kind' | 'repository' | 'number'>,
  deps: Deps,
) {
  const group = config.groups.find(({ meeting }) => {
    const isPlace = meeting.repository?.toLowerCase() === repository.toLowerCase();
    return isPlace && (meeting.discussion === null) === (kind === 'issue');
  });
  if (group === undefined) return false;
  const listed = await (await trackerOf({ config, group }, deps)).newest(repository);
  const issue = listed.find((each) => each.number === number);
  return issue !== undefined && readMark(issue.body) !== null;
}

/**
 * The items of a view: their addresses in order, without duplicates, and one line each that names the lists with the
 * item: `acme/wg#1: label wg-agenda, query of "Help"`.
 */
export function listedItems({ lists }: MeetingView): { urls: string[]; explanations: string[] } {
  const listed = new Map<string, { item: ItemView; why: string[] }>();
  const add = (item: ItemView, why: string): void => {
    const entry = listed.get(item.url) ?? { item, why: [] };
    entry.why.push(why);
    listed.set(item.url, entry);
  };
  for (const list of lists) {
    const why = list.label === null ? `query of "${list.title}"` : `label ${list.label}`;
    for (const item of list.items) add(item, why);
    for (const item of list.earlier) add(item, `${why} (left to the list before)`);
  }
  return {
    urls: [...listed.keys()],
    explanations: [...listed.values()].map(({ item, why }) => `${itemKey(item)}: ${why.join(', ')}`),
  };
}

/** The criteria for finding a meeting's issue. */
export function wantedIssue(
  config: Config,
  group: GroupConfig,
  repository: RepositoryName,
  occurrence: Occurrence,
): IssueWanted {
  const title = meetingTitle(config, group, occurrence);
  return { repository, group: group.id, title, others: otherTitles(config, group, occurrence), occurrence };
}

/** The issue of a meeting among the newest of its repository; null without a repository or issue. */
export async function listedIssue(
  { config, group, occurrence }: Omit<Meeting, 'series'>,
  deps: Deps,
): Promise<TrackedIssue | null> {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const listed = await (await trackerOf({ config, group }, deps)).newest(repository);
  const wanted = wantedIssue(config, group, repository, occurrence);
  return (await findIssue(listed, wanted, trustOf(config, deps))).issue;
}
