import { nearest } from '../../errors/nearest.ts';
import { format } from './format.ts';

/** A name of the tz database, whatever its case. Offsets such as `+05:30` are not: Node.js 20 cannot show them. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/u.test(name)) return false;
  // Formatting a date loads a good part of ICU, and the list has most of the names that people write.
  if (name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone that was probably meant: by spelling, or by its city alone. */
export function nearestTimeZone(name: string): string | undefined {
  const zones = ['UTC', 'Asia/Kolkata', 'Europe/Kyiv', ...Intl.supportedValuesOf('timeZone')];
  const whole = nearest(name, zones);
  if (whole !== undefined || name.includes('/')) return whole;
  const byCity = new Map(zones.map((zone) => [zone.split('/').at(-1) ?? zone, zone]));
  return byCity.get(nearest(name, byCity.keys()) ?? '');
}

export const timeZone = format({
  expected: 'a time zone by its name in the tz database',
  example: 'Europe/London',
  pattern: /^[A-Za-z][\w+\-/]*$/u,
  code: 'config/time-zone',
  repair: nearestTimeZone,
  refuse: (value) =>
    isTimeZone(value)
      ? undefined
      : { why: 'Node.js knows no time zone of that name.', suggestion: nearestTimeZone(value) },
});
