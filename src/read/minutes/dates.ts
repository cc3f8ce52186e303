import { MONTH_PATTERN, monthOf } from '../../model/months.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH = `(${MONTH_PATTERN})\\.?`;
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

const NUMERIC = /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/u;
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/u;
const MONTH_FIRST = new RegExp(`\\b${MONTH}[ -]+${ORDINAL}(?:,|\\s|-)\\s*(\\d{4})\\b`, 'iu');
const DAY_FIRST = new RegExp(`\\b${ORDINAL}[ -]+(?:of )?${MONTH},?[ -]+(\\d{4})\\b`, 'iu');
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/u;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})(?![\d.])/u;
const WITHOUT_YEAR = new RegExp(`\\b${MONTH} ${ORDINAL}\\b(?!,? \\d{4})`, 'iu');
const IN_PATH =
  /(?<!\d)((?:19|20)\d{2})[-/._]+(0[1-9]|1[0-2])(?:[-_. ]?[a-z]{3,9})?[-/._]+(0[1-9]|[12]\d|3[01])(?!\d)/iu;

/**
 * The first date in a text: `2016-12-02`, `2016/12/02`, `2016.12.02`, `20161202`, `Dec 2, 2016`, `2 December 2016`,
 * `2.12.2016`, `12/2/16` (month first, unless that is impossible or contradicts the weekday).
 * @param year - The year of dates without one, such as `December 2`; when null, they are ignored.
 * @returns In the form `2016-12-02`; null without a date.
 */
export function dateIn(text: string, year: string | null = null): string | null {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return date(numeric[1], numeric[3], numeric[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return date(monthFirst[3], numberOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return date(dayFirst[3], numberOf(dayFirst[2]), dayFirst[1]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return date(dotted[3], dotted[2], dotted[1]);
  const slashes = SLASHES.exec(text);
  if (slashes !== null) return slashDate(text, slashes[1], slashes[2], slashes[3]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return date(compact[1], compact[2], compact[3]);
  const short = year === null ? null : WITHOUT_YEAR.exec(text);
  return short === null || year === null ? null : date(year, numberOf(short[1]), short[2]);
}

/**
 * The date in a path, in its last part or spread over several: `2022-02-02.md`, `2025/04-Apr/03-wg.md`.
 * @param path - With slashes.
 */
export function dateInPath(path: string): string | null {
  const name = path.replace(/^.*[/\\]/u, '');
  const named = dateIn(name);
  if (named !== null) return named;
  const [, year, month, day] = IN_PATH.exec(path.replaceAll('\\', '/').replaceAll('__', '/')) ?? [];
  return year === undefined ? null : date(year, month, day);
}

/** The last year in a path: `archive/meeting-notes-2020.md`. */
export function yearInPath(path: string): string | null {
  return [...path.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].at(-1)?.[1] ?? null;
}

/** The time of day in UTC in a text such as `14:00 UTC`, as `14:00`; null without one. */
export function timeIn(text: string): string | null {
  const [, hour, minute] =
    /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?!\d)(?:\s*[-–]\s*\d{1,2}:\d{2})?\s*(?:utc|gmt|z\b)/iu.exec(text) ??
    /\d{4}-\d{2}-\d{2}[ T]([01]\d|2[0-3]):([0-5]\d)(?![\d])/u.exec(text) ??
    [];
  return hour === undefined || minute === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** Where a weekday is given, it decides between day first and month first; otherwise the month comes first. */
function slashDate(text: string, first = '', second = '', written = ''): string | null {
  const year = written.length === 2 ? `20${written}` : written;
  const monthFirst = date(year, first, second);
  const dayFirst = date(year, second, first);
  const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/iu.exec(text)?.[1]?.toLowerCase();
  const fits = (found: string | null) =>
    found !== null && weekday !== undefined && DAYS[new Date(`${found}T00:00:00Z`).getUTCDay()] === weekday;
  return fits(dayFirst) && !fits(monthFirst) ? dayFirst : (monthFirst ?? dayFirst);
}

function numberOf(month = ''): string {
  return String(monthOf(month));
}

function date(year = '', month = '', day = ''): string | null {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
