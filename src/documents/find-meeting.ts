import { MinutebookError } from '../errors/minutebook-error.ts';
import { readMark } from '../merge/control-data.ts';
import type { GroupConfig } from '../model/config.ts';
import { meetingDay, type Occurrence, timeOf } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import { parseMeetingDate } from '../schedule/instant.ts';
import { nextOccurrence, occurrenceOnDate } from '../schedule/occurrence.ts';
import type { Series } from '../schedule/series.ts';
import type { GroupPlace, Meeting } from './group-meeting.ts';
import { listedIssue } from './meeting.ts';
import { openSeries } from './open-series.ts';

/**
 * Finds the meeting of a command: the one on `date`, else the current one, else the next.
 * @param date - `2023-02-16`, or `2023-02-02T08:00` in UTC when the day has several.
 * @throws {MinutebookError} `usage/date` when there is neither a date nor a schedule; `schedule/none` when the schedule
 *   has ended.
 */
export async function findMeeting(place: GroupPlace, date: string | undefined, deps: Deps): Promise<Meeting> {
  const { config, group } = place;
  const wanted = date === undefined ? undefined : parseMeetingDate(date);
  const { schedule } = group.meeting;
  // Opens GitHub while the calendar is being fetched. A failure is reported where GitHub is needed.
  if (schedule?.kind === 'ical') deps.openSource().catch(() => {});
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { ...place, occurrence: unplanned(wanted ?? missingDate(group), 'UTC'), series };
  }
  const occurrence =
    wanted === undefined
      ? (series.current(deps.now) ?? nextOccurrence(series, deps.now))
      : onDate(wanted, series, group, deps);
  return { ...place, occurrence: await occurrenceAsNamed(place, occurrence, deps), series };
}

type Wanted = ReturnType<typeof parseMeetingDate>;

function onDate({ date, time }: Wanted, series: Series, group: GroupConfig, deps: Deps): Occurrence {
  const { name, meeting } = group;
  const there = series.on(date);
  const planned = time === null ? oneOf(there, group, deps) : there.find((one) => isAt(one, time));
  if (planned === undefined) {
    const when = time === null ? date : `${date} ${time} UTC`;
    deps.reporter.warn(
      `no meeting of ${name} on ${when}, says ${series.name}${time === null ? '; its time of day is unknown' : ''}.`,
    );
    return unplanned({ date, time }, meeting.schedule?.timezone ?? 'UTC');
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${name} on ${date} was cancelled.`);
  return planned;
}

/** Of several meetings on a day, the current or next one, else the last. */
function oneOf(day: readonly Occurrence[], { name }: GroupConfig, { now, reporter }: Deps) {
  const live = day.filter(({ cancelled }) => !cancelled);
  if (live.length < 2) return live[0] ?? day[0];
  const isOver = ({ start, end }: Occurrence) => (end ?? start ?? now) <= now;
  const chosen = live.find((one) => !isOver(one)) ?? live.at(-1);
  const times = live.map(({ start }) => timeOf(start ?? '')).join(' and ');
  const [date = '', time = ''] = chosen === undefined ? [] : meetingDay(chosen).split(' ');
  reporter.warn(
    `${name} meets ${live.length} times on ${date}, at ${times} UTC; this is about ${time}: --date ${date}T${time}.`,
  );
  return chosen;
}

/** Whether a meeting starts at a time of day in UTC, or was planned to. */
function isAt({ start, time }: Occurrence, wanted: string): boolean {
  return time === wanted || (start !== null && timeOf(start) === wanted);
}

/** A meeting that is not in the schedule. A given time distinguishes it from others on the day. */
function unplanned({ date, time }: Wanted, timeZone: string): Occurrence {
  const occurrence = occurrenceOnDate(date, timeZone);
  return time === null ? occurrence : { ...occurrence, start: `${date}T${time}:00Z`, time };
}

/**
 * Determines the name of a meeting in its documents. Where a day has several meetings, the name includes the time; but
 * a meeting keeps its name when others on the day are added or removed after its issue was opened.
 */
export async function occurrenceAsNamed(
  place: GroupPlace,
  occurrence: Occurrence,
  deps: Deps,
): Promise<Occurrence> {
  const { sameDay, time, ...named } = occurrence;
  if (sameDay === undefined) return occurrence;
  const issue = await listedIssue({ ...place, occurrence }, deps);
  const mark = issue === null ? null : readMark(issue.body);
  if (mark !== null) {
    return mark.time === null
      ? { ...named, sameDay }
      : { ...named, time: mark.time, sameDay: { ...sameDay, isNamed: true } };
  }
  if (issue !== null && !issue.title.includes(time ?? '')) return { ...named, sameDay };
  const ofDay = await listedIssue({ ...place, occurrence: { ...named, start: null } }, deps);
  const isTaken = ofDay !== null && readMark(ofDay.body)?.time === null;
  return isTaken ? { ...occurrence, sameDay: { ...sameDay, isNamed: true } } : occurrence;
}

function missingDate(group: GroupConfig): never {
  throw new MinutebookError('usage/date', {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: 'Name the day, as --date 2023-02-16, or add a schedule to the configuration.',
  });
}
