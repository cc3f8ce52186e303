import type { AgendaListView, ItemView } from '../compose/meeting/item-lists.ts';
import type { MeetingFacts, MeetingView } from '../compose/meeting/meeting-view.ts';
import type { PastItems } from '../compose/meeting/past-items.ts';
import { placeOfKey } from '../config/config-paths.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { gatherAgenda } from '../gather/agenda.ts';
import type { MeetingSeries } from '../gather/meeting-issue.ts';
import { withoutMeetingReferences } from '../gather/meeting-issue.ts';
import { trustOf } from '../gather/trust.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import { itemKey } from '../model/item.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import { convertLinks } from '../schedule/convert-links.ts';
import { parseDate } from '../schedule/instant.ts';
import { lengthOf } from '../schedule/length.ts';
import { nextOccurrence, occurrenceOnDate } from '../schedule/next-occurrence.ts';
import type { Series } from '../schedule/series.ts';
import { sessionFor } from '../schedule/session.ts';
import { timeTable } from '../schedule/time-table.ts';
import type { IssueWanted } from '../sync/find-issue.ts';
import { openSeries } from './open-series.ts';
import { readPast } from './past-meetings.ts';
import { namesUsed } from './templates.ts';

/** A meeting's facts, to be composed for a document, and what was found out on the way. */
export interface GatheredMeeting {
  /** `Node.js Security WorkGroup Meeting 2023-02-16` */
  title: string;
  facts: MeetingFacts;
  /** Number of the meeting's issue, as far as titles tell. */
  issueNumber: number | null;
  /** Address of the issue of the meeting before, as far as titles tell; null when there is none. */
  previousIssue: string | null;
  withheld: number;
  archived: number;
  warnings: readonly string[];
}

/** `Node.js Security WorkGroup Meeting 2023-02-16` */
export function meetingTitle(
  { host }: Pick<Config, 'host'>,
  { name }: Pick<GroupConfig, 'name'>,
  { date }: Pick<Occurrence, 'date'>,
): string {
  return `${host} ${name} Meeting ${date}`.replace(/\s+/gu, ' ').trim();
}

/** The meetings of all groups that open issues for them. */
function allMeetings(config: Config): MeetingSeries[] {
  return config.groups.flatMap(({ name, meeting: { repository } }) =>
    repository === null ? [] : [{ repository, title: meetingTitle(config, { name }, { date: '' }) }],
  );
}

/** Titles of the other groups' meetings of that day: words of one group's name may be part of another's. */
function otherTitles(
  config: Config,
  { id }: Pick<GroupConfig, 'id'>,
  occurrence: Pick<Occurrence, 'date'>,
): string[] {
  return config.groups
    .filter((other) => other.id !== id)
    .map((other) => meetingTitle(config, other, occurrence));
}

/**
 * Gather everything that GitHub and the schedule know about a meeting, in one go.
 * @param options - `publish`: its issue is going to be written, and links to the one before.
 */
export async function gatherMeeting(
  config: Config,
  group: GroupConfig,
  { occurrence, series }: FoundMeeting,
  { includePrivate, publish, out }: { includePrivate: boolean; publish: boolean; out?: string | undefined },
  deps: Deps,
): Promise<GatheredMeeting> {
  const title = meetingTitle(config, group, occurrence);
  const { repository, timezones, sessions } = group.meeting;
  const last = series?.previous(occurrence.start ?? deps.now) ?? null;
  const names = await namesUsed(group, config, deps);
  const before = [occurrence.date, occurrence.movedFrom ?? occurrence.date].sort()[0] ?? occurrence.date;
  const [source, past] = await Promise.all([
    deps.openSource(),
    readPast(config, group, { before, names, out }, deps),
  ]);
  const lastStart = group.agenda.activity ? (last?.start ?? null) : null;
  const activitySince = names.has('events') ? earliest(past.items, lastStart) : lastStart;
  const issueQuestion = (meeting: Occurrence) => {
    if (repository === null) return undefined;
    const others = otherTitles(config, group, meeting);
    return { repository, title: meetingTitle(config, group, meeting), date: meeting.date, others };
  };
  const meeting = issueQuestion(occurrence);
  const previous = publish && last !== null ? issueQuestion(last) : undefined;
  const gathered = await gatherAgenda(source, group.agenda, {
    includePrivate,
    trust: trustOf(config, deps),
    placeOf: (key) => placeOfKey(config, key, deps),
    ...(meeting && { meeting }),
    ...(previous && { previous }),
    ...(activitySince !== null && { activitySince }),
  });
  const meetings = allMeetings(config);
  return {
    title,
    facts: {
      host: config.host,
      group,
      occurrence,
      lists: gathered.lists.map(({ list, items }) => ({
        list,
        items: withoutMeetingReferences(items, meetings),
      })),
      issue: gathered.meetingIssue?.url ?? null,
      zones: timeTable(occurrence, timezones),
      converters: convertLinks(occurrence, title),
      session: sessionFor(occurrence, sessions),
      document: null,
      previous: null,
      people: [],
      carried: { items: [], actions: [] },
      past: past.items,
      activitySince: lastStart,
      urlOf: past.urlOf,
      roles: past.roles,
      length: lengthOf(occurrence, group.meeting.duration),
    },
    issueNumber: gathered.meetingIssue?.number ?? null,
    previousIssue: gathered.previousIssue?.url ?? null,
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...past.warnings],
  };
}

/** What happened since an item was last talked about is asked of all items alike: from the first such day on. */
function earliest(items: PastItems, lastStart: string | null): string | null {
  const days = [...items.values()].flatMap(({ discussed }) =>
    discussed === null ? [] : [`${discussed.date}T00:00:00Z`],
  );
  return [...days, ...(lastStart === null ? [] : [lastStart])].sort()[0] ?? null;
}

/**
 * The items of a view: their addresses in its order, each once, and one line each that says which lists took it:
 * `acme/wg#1: label wg-agenda, query of "Help"`.
 */
export function listedItems({ lists }: MeetingView): { urls: string[]; explanations: string[] } {
  const listed = new Map<string, { item: ItemView; why: string[] }>();
  const add = (item: ItemView, why: string): void => {
    const entry = listed.get(item.url) ?? { item, why: [] };
    entry.why.push(why);
    listed.set(item.url, entry);
  };
  for (const list of lists) {
    const why = reasonOf(list);
    for (const item of list.items) add(item, why);
    for (const item of list.earlier) add(item, `${why} (left to the list before)`);
  }
  return {
    urls: [...listed.keys()],
    explanations: [...listed.values()].map(({ item, why }) => `${itemKey(item)}: ${why.join(', ')}`),
  };
}

function reasonOf({ title, label }: AgendaListView): string {
  return label === null ? `query of "${title}"` : `label ${label}`;
}

/** Which issue is a meeting's. */
export function wantedIssue(
  config: Config,
  group: GroupConfig,
  repository: RepositoryName,
  occurrence: Occurrence,
): IssueWanted {
  const title = meetingTitle(config, group, occurrence);
  return { repository, group: group.id, title, others: otherTitles(config, group, occurrence), occurrence };
}

/** A meeting, and the series that it is one of; null without a schedule. */
export interface FoundMeeting {
  occurrence: Occurrence;
  series: Series | null;
}

/**
 * The meeting that a command is about: the one on `date`, else the one under way, else the next.
 * @throws {MinutebookError} `usage/date` when neither a date nor a schedule says which; `schedule/none` when the
 *   schedule has come to its end.
 */
export async function findMeeting(
  config: Config,
  group: GroupConfig,
  date: string | undefined,
  deps: Deps,
): Promise<FoundMeeting> {
  const wanted = date === undefined ? undefined : parseDate(date);
  const { schedule } = group.meeting;
  // While a calendar is on its way, GitHub can be got ready. When that fails, whoever needs it is told why.
  if (schedule?.kind === 'ical') deps.openSource().catch(() => {});
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { occurrence: occurrenceOnDate(wanted ?? missingDate(group), 'UTC'), series };
  }
  if (wanted === undefined) {
    return { occurrence: series.current(deps.now) ?? nextOccurrence(series, deps.now), series };
  }
  const [planned] = series.on(wanted);
  if (planned === undefined) {
    deps.reporter.warn(
      `no meeting of ${group.name} on ${wanted}, says ${series.name}; its time of day is unknown.`,
    );
    return { occurrence: occurrenceOnDate(wanted, schedule.timezone ?? 'UTC'), series };
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${group.name} on ${wanted} was cancelled.`);
  return { occurrence: planned, series };
}

function missingDate(group: GroupConfig): never {
  throw new MinutebookError('usage/date', {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: 'Name the day, as --date 2023-02-16, or add a schedule to the configuration.',
  });
}
