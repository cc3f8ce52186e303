/** One meeting of a series. */
export interface Occurrence {
  /** The local date in the zone of the schedule, `2023-02-16`, which names the minutes file and the title. */
  date: string;
  /** The instant it starts, ISO 8601 in UTC, or null when only the date is known (`--date` without a schedule). */
  start: string | null;
  /** The instant it ends, or null when unknown. */
  end: string | null;
  /** The IANA name of the zone the series is kept in. */
  timeZone: string;
  /** Whether the series says that this meeting does not take place. */
  cancelled: boolean;
  /** The date for which it was first planned, when it was moved. */
  movedFrom?: string;
  /**
   * `08:00`: when it was first planned to start, in UTC. Present only on a day with several meetings, where it is part
   * of the names of the meeting's documents.
   */
  time?: string;
  /** The other meetings of the day, including cancelled ones, where the series has several. */
  sameDay?: SameDay;
  /** The title of the calendar event, if it came from one. */
  summary?: string;
}

/** What the documents of a meeting are named after: the date, and the time on a day with several meetings. */
export type FiledDay = Pick<Occurrence, 'date' | 'time'>;

/** How long a meeting takes. */
export interface Length {
  /** An instant, or null when the length or the start is unknown. */
  end: string | null;
  /** Minutes, or null. */
  duration: number | null;
}

/** The meetings of one day, by the instants they were first planned for. */
export interface SameDay {
  /** The planned start of the meeting itself. */
  planned: string;
  /** The planned starts of the others that take place. */
  others: readonly string[];
  /** Set when documents named after the day alone belong to another meeting or to none. */
  isNamed?: true;
}

/** Returns the day of a meeting as titles have it: `2023-02-16`, or `2023-02-02 08:00` in UTC on a day with several. */
export function meetingDay({ date, start, time }: Pick<Occurrence, 'date' | 'start' | 'time'>): string {
  return time === undefined ? date : `${date} ${start === null ? time : timeOf(start)}`;
}

/** Returns the day of a meeting as names of files, branches and refs have it: `2023-02-16`, `2023-02-02-0800`. */
export function meetingKey({ date, time }: Pick<Occurrence, 'date' | 'time'>): string {
  return time === undefined ? date : `${date}-${time.replace(':', '')}`;
}

/** Returns the instant for which a meeting was first planned, if known. */
export function plannedStart({ start, sameDay }: Pick<Occurrence, 'start' | 'sameDay'>): string | null {
  return sameDay?.planned ?? start;
}

/** Whether documents named after the day alone may belong to this one of several meetings: only to the first. */
export function mayBeCalledByDay({ sameDay }: Pick<Occurrence, 'sameDay'>): boolean {
  if (sameDay === undefined || sameDay.isNamed) return false;
  return sameDay.others.every((other) => sameDay.planned < other);
}

/** Returns the time of day of an instant in UTC: `08:00`. */
export function timeOf(instant: string): string {
  return instant.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length);
}

/** The time that an update reports on: `from` inclusive, `to` exclusive, ISO 8601 instants in UTC. */
export interface Period {
  /** As in titles and file names: `2023-07`, `2024-04..2024-05`, `2023`. */
  id: string;
  from: string;
  to: string;
  timeZone: string;
}
