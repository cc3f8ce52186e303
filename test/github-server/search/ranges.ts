import { queryError } from './parse.ts';

/** A range that includes both ends. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Parses a range such as `5`, `>=5`, `<5`, `2..5`, `*..5`, `2..*`.
 * @param read - Reads one end as a span, so that an end can be a whole day. `>` begins after it, `<` ends before it.
 */
function parseRange(text: string, read: (end: string) => Range): Range {
  const [, low, high] = /^(.*?)\.\.(.*)$/u.exec(text) ?? [];
  if (low !== undefined && high !== undefined) {
    return {
      from: low === '*' ? Number.NEGATIVE_INFINITY : read(low).from,
      to: high === '*' ? Number.POSITIVE_INFINITY : read(high).to,
    };
  }
  const [, sign = '', value = ''] = /^([<>]=?)?(.*)$/u.exec(text) ?? [];
  const { from, to } = read(value);
  switch (sign) {
    case '>=':
      return { from, to: Number.POSITIVE_INFINITY };
    case '>':
      return { from: to + 1, to: Number.POSITIVE_INFINITY };
    case '<=':
      return { from: Number.NEGATIVE_INFINITY, to };
    case '<':
      return { from: Number.NEGATIVE_INFINITY, to: from - 1 };
    default:
      return { from, to };
  }
}

export function parseNumberRange(text: string): Range {
  return parseRange(text, (end) => {
    const value = Number(end);
    // Made up: no source was found.
    if (end === '' || !Number.isFinite(value)) throw queryError(`"${end}" is not a recognized number.`);
    return { from: value, to: value };
  });
}

const DAY = 86_400_000;

/**
 * Parses a range of dates, in milliseconds since 1970. A date without a time is the whole day in UTC, an instant
 * without seconds the whole minute, any other instant its second.
 */
export function parseDateRange(text: string): Range {
  return parseRange(text, (end) => {
    const [, date, time, seconds, zone] =
      /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(end) ?? [];
    const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2') ?? 'Z';
    const start =
      date === undefined ? Number.NaN : Date.parse(`${date}T${time ?? '00:00'}${seconds ?? ':00'}${offset}`);
    if (Number.isNaN(start)) {
      // No source was found for these words.
      throw queryError(
        `"${end}" is not a recognized date/time format. Please provide an ISO 8601 date/time value, such as YYYY-MM-DD.`,
      );
    }
    const second = Math.floor(start / 1000) * 1000;
    const length = time === undefined ? DAY : seconds === undefined ? 60_000 : 1000;
    return { from: second, to: second + length - 1 };
  });
}
