import type { Occurrence } from '../model/meeting.ts';
import { epochOf } from './instant.ts';
import { requireTimeZone } from './time-zone.ts';
import { namedZone, plainDateTime } from './zone.ts';

/** The start of a meeting on the clocks of one place. */
export interface LocalTime {
  zone: string;
  /** The last part of the zone's name, for people: `Los Angeles`. */
  city: string;
  weekday: string;
  /** `2023-02-16`, which differs between zones. */
  date: string;
  /** `07:00`, in 24-hour format. */
  time: string;
  /** `Thu 16 Feb 2023 07:00`. */
  text: string;
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Returns the start of an occurrence in several zones, in their order, without duplicates. In English, and the same on
 * every machine.
 * @returns An empty list when the start is unknown.
 * @throws {MinutebookError} `config/time-zone`.
 */
export function timeTable({ start }: Pick<Occurrence, 'start'>, zones: readonly string[]): LocalTime[] {
  if (start === null) return [];
  const instant = epochOf(start);
  return [...new Set(zones.map((name) => requireTimeZone(name)))].map((zone) => {
    const local = plainDateTime(namedZone(zone).toWall(instant));
    const weekday = WEEKDAYS[local.dayOfWeek] ?? '';
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return {
      zone,
      city: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
      weekday,
      date: local.toPlainDate().toString(),
      time,
      text: `${weekday} ${local.day} ${MONTHS[local.month]} ${local.year} ${time}`,
    };
  });
}
