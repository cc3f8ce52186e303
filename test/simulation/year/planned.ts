/*
 * When the groups of the simulated year meet, by plain arithmetic on dates and `Intl`: it shares nothing with the
 * program, whose idea of the same it is held against.
 */

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A group's rhythm on the wall clock of its zone. */
export interface Rhythm {
  zone: string;
  /** `16:00` */
  time: string;
  /** All dates in a range, `2023-02-16`; both ends inclusive. */
  dates(from: string, to: string): string[];
}

/** One meeting; times in milliseconds since 1970. */
export interface Planned {
  /** When it takes place, `2023-02-16`. */
  date: string;
  start: number;
  /** From when it is prepared. */
  preparedFrom: number;
}

/** Meetings every so many days from a first date on. */
export function everyDays(first: string, step: number): Rhythm['dates'] {
  return (from, to) => {
    const dates: string[] = [];
    for (let date = first; date <= to; date = plusDays(date, step)) if (date >= from) dates.push(date);
    return dates;
  };
}

/** Meetings on the n-th weekday of each month; 0 is Sunday. */
export function monthly(weekday: number, nth: number): Rhythm['dates'] {
  return (from, to) => {
    const dates: string[] = [];
    for (let month = `${from.slice(0, 7)}-01`; month <= to; month = `${plusDays(month, 31).slice(0, 7)}-01`) {
      const ahead = (weekday - new Date(`${month}T00:00:00Z`).getUTCDay() + 7) % 7;
      const date = plusDays(month, ahead + 7 * (nth - 1));
      if (date >= from && date <= to) dates.push(date);
    }
    return dates;
  };
}

/** @param leadDays - How many days ahead a meeting is prepared. */
export function plannedOn(
  date: string,
  { zone, time }: Pick<Rhythm, 'zone' | 'time'>,
  leadDays: number,
): Planned {
  return {
    date,
    start: instantAt(date, time, zone),
    preparedFrom: instantAt(plusDays(date, -leadDays), time, zone),
  };
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The instant at which the clocks of a zone show a time; no time that a clock change skips or repeats. */
export function instantAt(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** How far the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - Math.floor(instant / 1000) * 1000;
}

/** `2023-02-16T15:00:00Z` */
export function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
