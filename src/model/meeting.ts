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
  /** What the calendar calls the event, if it came from one. */
  summary?: string;
}

/** How long a meeting takes. */
export interface Length {
  /** An instant, or null when nobody said how long it takes or when it starts. */
  end: string | null;
  /** Minutes, or null. */
  duration: number | null;
}

/** A stretch of time that an update reports on: `from` inclusive, `to` exclusive, ISO 8601 instants in UTC. */
export interface Period {
  /** As it stands in titles and file names: `2023-07`, `2024-04..2024-05`, `2023`. */
  id: string;
  from: string;
  to: string;
  timeZone: string;
}
