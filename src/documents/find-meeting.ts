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
 * The meeting that a command is about: the one on `date`, else the one under way, else the next.
 * @param date - `2023-02-16`, or `2023-02-02T08:00`, in UTC, where the day has several.
 * @throws {MinutebookError} `usage/date` when neither a date nor a schedule says which; `schedule/none` when the
 *   schedule has come to its end.
 */
export async function findMeeting(place: GroupPlace, date: string | undefined, deps: Deps): Promise<Meeting> {
  const { config, group } = place;
  const wanted = date === undefined ? undefined : parseMeetingDate(date);
  const { schedule } = group.meeting;
  // While a calendar is on its way, GitHub can be got ready. When that fails, whoever needs it is told why.
  if (schedule?.kind === 'ical') deps.openSource().catch(() => {});
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { ...place, occurrence: unplanned(wanted ?? missingDate(group), 'UTC'), series };
  }
  const occurrence =
    wanted === undefined
      ? (series.current(deps.now) ?? nextOccurrence(series, deps.now))
      : onDate(wanted, series, group, deps);
  return { ...place, occurrence: await settleName(place, occurrence, deps), series };
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

/** Of several meetings of a day, the one under way or the next of them, else the last. */
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

/** Whether a meeting is at a time of day in UTC, or was planned for it. */
function isAt({ start, time }: Occurrence, wanted: string): boolean {
  return time === wanted || (start !== null && timeOf(start) === wanted);
}

/** A meeting that no schedule has. A time that somebody names tells it from others of the day. */
function unplanned({ date, time }: Wanted, timeZone: string): Occurrence {
  const occurrence = occurrenceOnDate(date, timeZone);
  return time === null ? occurrence : { ...occurrence, start: `${date}T${time}:00Z`, time };
}

/**
 * A meeting by the name that its documents have. Where a day has several meetings, the time is part of it; but a meeting
 * whose issue was opened before there were others keeps the name it had, and so does one whose others went.
 */
export async function settleName(place: GroupPlace, occurrence: Occurrence, deps: Deps): Promise<Occurrence> {
  const { sameDay, time: _, ...named } = occurrence;
  if (sameDay === undefined) return occurrence;
  const issue = await listedIssue({ ...place, occurrence }, deps);
  const mark = issue === null ? null : readMark(issue.body);
  if (mark !== null && mark.time === null) return { ...named, sameDay };
  if (mark !== null && mark.time !== null)
    return { ...named, time: mark.time, sameDay: { ...sameDay, isNamed: true } };
  if (issue !== null && !meetingTitled(issue.title, occurrence)) return { ...named, sameDay };
  for (const planned of sameDay.others) {
    const others = [sameDay.planned, ...sameDay.others.filter((other) => other !== planned)];
    const other = { ...named, start: planned, time: timeOf(planned), sameDay: { planned, others } };
    const found = await listedIssue({ ...place, occurrence: other }, deps);
    const isByDay = found !== null && readMark(found.body)?.time === null;
    if (isByDay) return { ...occurrence, sameDay: { ...sameDay, isNamed: true } };
  }
  return occurrence;
}

/** Whether a title names the time of a meeting. */
function meetingTitled(title: string, { time }: Occurrence): boolean {
  return time === undefined || title.includes(time);
}

function missingDate(group: GroupConfig): never {
  throw new MinutebookError('usage/date', {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: 'Name the day, as --date 2023-02-16, or add a schedule to the configuration.',
  });
}
