import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '../../model/months.ts';
import { ArgumentError, type HelperTable, scalarText } from './helper.ts';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const USAGE = '{{date start "dd/MM" timezone="Europe/London"}}';

type Moment = Temporal.ZonedDateTime;

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** The fields of a pattern, those of Unicode's date field symbols (UTS #35); `YYYY` and `DD` mean `yyyy` and `dd`. */
const FIELDS: Readonly<Record<string, (moment: Moment) => string>> = {
  yyyy: ({ year }) => pad(year, 4),
  yy: ({ year }) => pad(year % 100),
  MMMM: ({ month }) => MONTHS[month - 1] ?? '',
  MMM: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  MM: ({ month }) => pad(month),
  M: ({ month }) => String(month),
  dd: ({ day }) => pad(day),
  d: ({ day }) => String(day),
  EEEE: ({ dayOfWeek }) => DAYS[dayOfWeek - 1] ?? '',
  EEE: ({ dayOfWeek }) => (DAYS[dayOfWeek - 1] ?? '').slice(0, 3),
  HH: ({ hour }) => pad(hour),
  H: ({ hour }) => String(hour),
  hh: ({ hour }) => pad(((hour + 11) % 12) + 1),
  h: ({ hour }) => String(((hour + 11) % 12) + 1),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  mm: ({ minute }) => pad(minute),
  ss: ({ second }) => pad(second),
  z: (moment) => moment.timeZoneId,
  xxx: ({ offset }) => offset,
};

/**
 * `{{date x}}` gives `2023-02-16`, `{{time x}}` gives `14:00`; a second value is a pattern, `{{date x "d MMMM yyyy"}}`.
 * Instants are shown in `timezone`, an IANA name, UTC by default; dates without a time are not converted. Literal text
 * in a pattern is in single quotes. A missing value prints nothing.
 */
export const dateHelpers: HelperTable = {
  date: {
    parameters: [1, 2],
    options: ['timezone'],
    usage: USAGE,
    run: (values, options) => show(values, options, 'yyyy-MM-dd'),
  },
  time: {
    parameters: [1, 2],
    options: ['timezone'],
    usage: '{{time start timezone="Europe/London"}}',
    run: (values, options) => show(values, options, 'HH:mm'),
  },
};

function show(values: readonly unknown[], options: Readonly<Record<string, unknown>>, usual: string): string {
  const [value, pattern] = values;
  const text = scalarText(value);
  if (text === '') return '';
  const moment = read(text, options.timezone === undefined ? 'UTC' : scalarText(options.timezone));
  return format(moment, typeof pattern === 'string' && pattern !== '' ? pattern : usual);
}

function read(text: string, zone: string): Moment {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return Temporal.PlainDate.from(text).toZonedDateTime('UTC');
    const time = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(text) ? `${text.replace(' ', 'T')}Z` : text;
    return Temporal.Instant.from(time).toZonedDateTimeISO(zone);
  } catch {
    throw new ArgumentError(
      `\`${text.slice(0, 60)}\` in the time zone \`${zone}\` is not a date.`,
      'A date is 2023-02-16 or an instant such as 2023-02-16T14:00:00Z; a zone has an IANA name such as Europe/London.',
      `Write ${USAGE}.`,
    );
  }
}

function format(moment: Moment, pattern: string): string {
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/gu, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const known = /^[YD]+$/u.test(field) ? field.toLowerCase() : field;
    const write = Object.hasOwn(FIELDS, known) ? FIELDS[known] : undefined;
    if (write !== undefined) return write(moment);
    throw new ArgumentError(
      `\`${field}\` in a date's pattern means nothing.`,
      `Patterns are made of ${Object.keys(FIELDS).join(', ')}.`,
      'Put text in single quotes: "HH:mm \'UTC\'".',
    );
  });
}
