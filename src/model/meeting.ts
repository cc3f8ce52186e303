/** One meeting of a series. */
export interface Occurrence {
  /** The local date in the zone of the schedule, `2023-02-16`: names the minutes file and the title. */
  date: string;
  /** The instant it starts, ISO 8601 in UTC, or null when only the date is known (`--date` without a schedule). */
  start: string | null;
  /** The instant it ends, or null when nobody said. */
  end: string | null;
  /** The IANA name of the zone the series is kept in. */
  timeZone: string;
  /** The series says that this one does not take place. */
  cancelled: boolean;
  /** The date it was first planned for, when it was moved. */
  movedFrom?: string;
  /**
   * `08:00`: when it was first planned to start, in UTC. It is there where the day has several meetings: then it is a part
   * of the names of the meeting's documents.
   */
  time?: string;
  /** What is known of the day, where the series has more than one meeting on it, also cancelled ones. */
  sameDay?: SameDay;
  /** What the calendar calls the event, if it came from one. */
  summary?: string;
}

/** What documents of a meeting are named by: the date, and the time where the day has several meetings. */
export type FiledDay = Pick<Occurrence, 'date' | 'time'>;

/** How long a meeting takes. */
export interface Length {
  /** An instant, or null when nobody said how long it takes or when it starts. */
  end: string | null;
  /** Minutes, or null. */
  duration: number | null;
}

/** The meetings of one day, by the instants they were first planned for. */
export interface SameDay {
  /** Of the meeting itself. */
  planned: string;
  /** Of the others that take place. */
  others: readonly string[];
  /** The name of the day alone is known to be another's, or nobody's. */
  isNamed?: true;
}

/** What a meeting is called by in titles: `2023-02-16`, or `2023-02-02 08:00` in UTC where the day has several. */
export function meetingDay({ date, start, time }: Pick<Occurrence, 'date' | 'start' | 'time'>): string {
  return time === undefined ? date : `${date} ${start === null ? time : timeOf(start)}`;
}

/** What a meeting is called by in names of files, branches and refs: `2023-02-16`, `2023-02-02-0800`. */
export function meetingKey({ date, time }: Pick<Occurrence, 'date' | 'time'>): string {
  return time === undefined ? date : `${date}-${time.replace(':', '')}`;
}

/** The instant a meeting was first planned for, as far as that is known. */
export function plannedStart({ start, sameDay }: Pick<Occurrence, 'start' | 'sameDay'>): string | null {
  return sameDay?.planned ?? start;
}

/** Whether documents that are called by the day alone may be those of this one of several meetings: it is the first. */
export function mayBeCalledByDay({ sameDay }: Pick<Occurrence, 'sameDay'>): boolean {
  if (sameDay === undefined || sameDay.isNamed) return false;
  return sameDay.others.every((other) => sameDay.planned < other);
}

/** The time of day of an instant in UTC: `08:00`. */
export function timeOf(instant: string): string {
  return instant.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length);
}

/** A stretch of time that an update reports on: `from` inclusive, `to` exclusive, ISO 8601 instants in UTC. */
export interface Period {
  /** As it stands in titles and file names: `2023-07`, `2024-04..2024-05`, `2023`. */
  id: string;
  from: string;
  to: string;
  timeZone: string;
}
