import { nearest } from '../../errors/nearest.ts';
import { type FormatRefusal, format } from './format.ts';

const DATE_PERIOD = String.raw`P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?`;
const UNITS: Readonly<Record<string, string>> = { m: 'M', h: 'H', d: 'D', w: 'W' };

/** An ISO 8601 duration in whole units, not negative. */
export const duration = format({
  expected: 'an ISO 8601 duration',
  example: 'P3D',
  pattern:
    /^P(?=.)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/u,
  repair: durationIn,
});

export const clockTime = format({
  expected: 'a time of day, as HH:MM',
  example: '13:00',
  pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
  repair: clockTimeIn,
});

const EVERY = new RegExp(
  String.raw`^(?:R/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+\-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?/${DATE_PERIOD}$`,
  'u',
);

/** A first start and a period. `everyTimeline` of schedule interprets them. */
export const every = format({
  expected: 'a first start, its zone and a period',
  example: '2023-01-05T15:00[Europe/London]/P14D',
  pattern: EVERY,
  code: 'config/schedule',
  refuse: refuseEvery,
});

function refuseEvery(value: string): FormatRefusal | undefined {
  const [, date = '', time = '00:00', , zone] = EVERY.exec(value) ?? [];
  const start = new Date(`${date}T${time}Z`);
  // Days and hours out of range roll over into the next.
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(`${date}T${time}`)) {
    return { why: `There is no such date or time: ${date} ${time}.` };
  }
  if (zone !== undefined && !isTimeZone(zone)) {
    const meant = nearestTimeZone(zone);
    return {
      why: `Node.js does not know the time zone ${zone}.`,
      suggestion: meant === undefined ? undefined : value.replace(`[${zone}]`, `[${meant}]`),
    };
  }
  return /\/P(?:0+[YMWD])+$/u.test(value) ? { why: 'The period has to be a day or longer.' } : undefined;
}

function durationIn(value: string): string | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4})\s*(minute|hour|day|week|[mhdw])s?$/iu.exec(value) ?? [];
  const letter = UNITS[unit.charAt(0).toLowerCase()];
  if (letter !== undefined) return /[MH]/u.test(letter) ? `PT${count}${letter}` : `P${count}${letter}`;
  if (/^\d{1,4}$/u.test(value)) return `P${value}D`;
  const capital = value.toUpperCase();
  return capital !== value && /^P[\dT][\dTHMSDWY]*$/u.test(capital) ? capital : undefined;
}

function clockTimeIn(value: string): string | undefined {
  const [, hours, minutes, half] =
    /^(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*(?:Z|UTC|(am|pm))?$/iu.exec(value) ?? [];
  if (hours === undefined) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/**
 * Whether a text is a name of the tz database, ignoring case. Offsets such as `+05:30` are not: Node.js 20 cannot
 * format them.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/u.test(name)) return false;
  // Formatting a date loads a large part of ICU, and the list contains most of the names that people use.
  if (name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone that was probably meant: by spelling, or by its city. */
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
      : { why: 'Node.js does not know a time zone of that name.', suggestion: nearestTimeZone(value) },
});
