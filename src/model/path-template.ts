import { MinutebookError } from '../errors/minutebook-error.ts';
import { patternPieces, writeDate } from './date-pattern.ts';
import { monthOf } from './months.ts';

/**
 * Paths of documents, as the configuration writes them: text with `{{names}}`, of which `date` may have a pattern,
 * `{{year}}/{{date "MM-MMM"}}/{{group}}.md`. The letters of a pattern are Unicode's date field symbols (UTS #35), as in
 * templates: `yyyy yy MMMM MMM MM M dd d EEEE EEE`; text is in single quotes.
 */
export interface PathName {
  name: string;
  /** Only for `date`; null without one. */
  pattern: string | null;
}

export interface PathValues {
  group?: string;
  role?: string;
  period?: string;
  /** `2023-02-16` */
  date?: string;
  /** `15:00`, in UTC. */
  time?: string;
  /** Whether the time is part of the name, since the day has several meetings. */
  isTimed?: boolean;
  /** The number of the meeting or update in its archive, with the leading zeros that the archive uses. */
  number?: string | undefined;
}

/** What a path tells about the meeting whose minutes it names; null where it tells nothing. */
export interface PathReading {
  /** `2023-02-16`; null when the path does not name the whole day. */
  date: string | null;
  /** `15:00` */
  time: string | null;
  /** As written. */
  number: string | null;
}

/** A name in the path of a document. */
export const PATH_NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** The patterns of the names that are parts of a date. */
const PARTS: Readonly<Record<string, string>> = { date: 'yyyy-MM-dd', year: 'yyyy', month: 'MM', day: 'dd' };

/** Parses `date "MM-MMM"` or any other name; null for other text. */
export function readPathName(written: string): PathName | null {
  const [, name, , pattern = null] = /^([A-Za-z]+)(?:\s+(["'])(.+)\2)?$/u.exec(written) ?? [];
  if (name === undefined || (pattern !== null && name !== 'date')) return null;
  return { name, pattern };
}

/** Returns the parts of a date that a path names. */
export function datePartsOf(template: string): ReadonlySet<'year' | 'month' | 'day'> {
  const parts = new Set<'year' | 'month' | 'day'>();
  for (const { name, pattern } of pathNames(template)) {
    for (const piece of patternPieces(pattern ?? PARTS[name] ?? '')) {
      if ('field' in piece && piece.field.part !== null) parts.add(piece.field.part);
    }
  }
  return parts;
}

/** Whether each meeting has its own path; otherwise all meetings, or those of a month or year, share a file. */
export function isPathPerMeeting(template: string): boolean {
  return datePartsOf(template).size === 3 || pathNames(template).some(({ name }) => name === 'number');
}

/** Returns the names of a path, in order. Other text in braces is omitted. */
export function pathNames(template: string): PathName[] {
  return [...template.matchAll(PATH_NAME)].flatMap(([, written = '']) => readPathName(written) ?? []);
}

/**
 * Fills the `{{names}}` of a path from the configuration. On a day with several meetings, the time follows the date,
 * `2023-02-02-0800.md`, unless the path has the time or the number anyway.
 * @throws {MinutebookError} `internal/path` when a value is missing.
 */
export function fillPath(template: string, values: PathValues): string {
  const names = pathNames(template).map(({ name }) => name);
  const isAdded = values.isTimed === true && takesTime(template);
  const last = names.findLastIndex((name) => Object.hasOwn(PARTS, name));
  let index = -1;
  return template.replace(PATH_NAME, (written, inside: string) => {
    index += 1;
    const name = readPathName(inside);
    const value = name === null ? undefined : textOf(name, values);
    if (value !== undefined) return isAdded && index === last ? `${value}-${timeValue(values)}` : value;
    throw new MinutebookError('internal/path', {
      message: `The path ${template} has no value for ${written}.`,
      why: `There are values for ${Object.keys(values).join(', ')}.`,
      hint: 'This is a bug in minutebook: please report it.',
    });
  });
}

/** Whether the time follows the date on a day with several meetings. */
function takesTime(template: string): boolean {
  const isNumbered = pathNames(template).some(({ name }) => name === 'time' || name === 'number');
  return datePartsOf(template).size === 3 && !isNumbered;
}

function textOf({ name, pattern }: PathName, values: PathValues): string | undefined {
  if (name === 'number') return values.number;
  if (values.period !== undefined && values.date === undefined) return periodValue(name, pattern, values);
  if (Object.hasOwn(PARTS, name)) {
    return values.date === undefined ? undefined : writeDate(pattern ?? PARTS[name] ?? '', values.date);
  }
  if (name === 'time') return timeValue(values);
  return name === 'group' || name === 'role' ? values[name] : undefined;
}

function timeValue({ time = '00:00' }: PathValues): string {
  return time.replace(':', '');
}

/**
 * For a period, the year is its first year, and the month what distinguishes it within that year: `07`, `04..05`, `Q3`.
 */
function periodValue(name: string, pattern: string | null, { role, period = '' }: PathValues) {
  const [first = '', last] = period.split('..');
  if (name === 'role') return role;
  if (name === 'period') return period;
  if (name === 'year') return first.slice(0, 4);
  const isMonth = /^\d{4}-\d{2}$/u.test(period);
  if (name === 'month') {
    if (last === undefined) return first.slice(5) || '01..12';
    return `${first.slice(5)}..${last.startsWith(first.slice(0, 5)) ? last.slice(5) : last}`;
  }
  if (name !== 'date' || pattern === null) return undefined;
  return isMonth ? writeDate(pattern, `${period}-01`) : period;
}

/** Returns a path with a star for everything but the id: equal for two documents that may share a file. */
export function pathShape(template: string, id: string): string {
  return template.replace(PATH_NAME, (_, name: string) => (name === 'group' || name === 'role' ? id : '*'));
}

/**
 * Returns a parser of paths that a template may have given: `{{year}}/{{date}}.md` reads `2023/2023-02-16.md`. A part
 * of the date that occurs twice in a path has to be the same both times.
 * @param group - Id of the group.
 * @returns Null for other paths.
 */
export function pathReader(template: string, group: string): (path: string) => PathReading | null {
  const fields: string[] = [];
  const names = pathNames(template);
  const last = names.findLastIndex(({ name }) => Object.hasOwn(PARTS, name));
  let index = -1;
  let source = '';
  let from = 0;
  for (const match of template.matchAll(PATH_NAME)) {
    index += 1;
    source += escaped(template.slice(from, match.index));
    from = match.index + match[0].length;
    const name = readPathName(match[1] ?? '');
    source += name === null ? escaped(match[0]) : lookOf(name, group, fields);
    if (index === last && takesTime(template)) {
      fields.push('time');
      source += String.raw`(?:-([01]\d[0-5]\d|2[0-3][0-5]\d))?`;
    }
  }
  const pattern = new RegExp(`^${source}${escaped(template.slice(from))}$`, 'iu');
  return (path) => {
    const found = pattern.exec(path);
    return found === null ? null : readingOf(fields, found.slice(1));
  };
}

function lookOf({ name, pattern }: PathName, group: string, fields: string[]): string {
  if (name === 'group' || name === 'role') return escaped(group);
  if (name === 'time') {
    fields.push('time');
    return String.raw`([01]\d[0-5]\d|2[0-3][0-5]\d)`;
  }
  if (name === 'number') {
    fields.push('number');
    return String.raw`(\d{1,6})`;
  }
  if (name === 'period') return '[^/]+?';
  return patternPieces(pattern ?? PARTS[name] ?? '')
    .map((piece) => {
      if ('text' in piece) return escaped(piece.text);
      fields.push(piece.field.part ?? '');
      return `(${piece.field.look})`;
    })
    .join('');
}

function readingOf(fields: readonly string[], values: readonly (string | undefined)[]): PathReading | null {
  const parts = new Map<string, string>();
  let written: string | null = null;
  for (const [index, field] of fields.entries()) {
    const value = values[index];
    if (field === '' || value === undefined) continue;
    if (field === 'number') {
      if (written !== null && Number(written) !== Number(value)) return null;
      written = value;
      continue;
    }
    const number = /\D/u.test(value) ? String(monthOf(value)) : value;
    const known = parts.get(field);
    const plain = field === 'year' && number.length === 2 ? `20${number}` : number.padStart(2, '0');
    if (known !== undefined && known !== plain) return null;
    parts.set(field, plain);
  }
  const [year, month, day, time] = ['year', 'month', 'day', 'time'].map((part) => parts.get(part));
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const date =
    year !== undefined && month !== undefined && day !== undefined ? `${year}-${month}-${day}` : null;
  if (date !== null && !isDate(date)) return null;
  return {
    date,
    time: time === undefined ? null : `${time.slice(0, 2)}:${time.slice(2)}`,
    number: written,
  };
}

function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}
