import { nearest } from '../../errors/nearest.ts';
import { patternFault } from '../../model/date-pattern.ts';
import {
  datePartsOf,
  isPathPerMeeting,
  PATH_NAME,
  pathNames,
  readPathName,
} from '../../model/path-template.ts';
import { type FormatRefusal, format } from './format.ts';

/** The names that a path may contain, and whether it must be unique per document. */
interface Names {
  names: readonly string[];
  /** Whether `date` may occur without a pattern. */
  plainDate: boolean;
  /** The name that errors suggest. */
  required: string;
  example: string;
  /** Whether a path is unique per document. */
  isDistinct(path: string): boolean;
  /** The names that every path needs; null when a file may contain several documents. */
  needed: Needed | null;
}

interface Needed {
  /** For the JSON schema: any of these names passes the first check. */
  anyOf: readonly string[];
  /** The reason for rejecting a path that is not unique per document. */
  missing: string;
}

const DATED: Names = {
  names: ['group', 'date', 'year', 'month', 'day', 'time'],
  plainDate: true,
  required: 'date',
  example: '{{group}}/{{date}}.md',
  isDistinct: (path) => datePartsOf(path).size === 3,
  needed: {
    anyOf: ['date', 'day'],
    missing:
      'Agendas of different days would be one file: put {{date}} into the path, or year, month and day.',
  },
};

/** The path of an agenda below `output`. */
export const agendaPathTemplate = pathTemplate(DATED);

/** The path of minutes below `output`. */
export const minutesPathTemplate = pathTemplate({
  ...DATED,
  names: [...DATED.names, 'number'],
  isDistinct: isPathPerMeeting,
  needed: null,
});

/** Other notations that people use instead of a name in double braces: `<date>`, `$date`, `YYYY-MM-DD`. */
const OTHER_PLACEHOLDER = /[<>$%]|(?<!\{)\{(?!\{)|\b(?:date|day|YYYY|DD)\b/u;

/** The path of an update below `output`. */
export const updatePathTemplate = pathTemplate({
  names: ['role', 'period', 'year', 'month', 'date', 'number'],
  plainDate: false,
  required: 'period',
  example: 'updates/update-{{period}}.md',
  isDistinct(path) {
    const parts = datePartsOf(path);
    const isNamed = pathNames(path).some(({ name }) => name === 'period' || name === 'number');
    return isNamed || (parts.has('year') && parts.has('month'));
  },
  needed: {
    anyOf: ['period', 'month', 'date', 'number'],
    missing:
      'Updates of different months would be one file: put {{period}} into the path, or {{year}} and {{month}}.',
  },
});

function pathTemplate({ names, plainDate, required, example, isDistinct, needed }: Names) {
  const isMeant = (value: string) =>
    isDistinct(value) || !OTHER_PLACEHOLDER.test(value.replace(PATH_NAME, ''));
  return format({
    expected: needed === null ? 'a path below output' : `a path below output, with {{${required}}}`,
    example,
    pattern:
      needed === null ? /\S/u : new RegExp(String.raw`\{\{\s*(?:${needed.anyOf.join('|')})\b[^{}]*\}\}`, 'u'),
    code: 'config/path',
    repair: (value) => repaired(value, names, required),
    refuse: (value) =>
      (needed === null && !isMeant(value) ? { suggestion: repaired(value, names, required) } : undefined) ??
      refuseNames(value, names, plainDate) ??
      refusePath(value) ??
      (needed === null || isDistinct(value) ? undefined : { why: needed.missing }),
  });
}

function refuseNames(value: string, names: readonly string[], plainDate: boolean): FormatRefusal | undefined {
  for (const [written, inside = ''] of value.matchAll(PATH_NAME)) {
    const name = readPathName(inside);
    const known = name !== null && names.includes(name.name);
    if (known && name.name === 'date' && name.pattern === null && !plainDate) {
      return { why: `{{date}} needs a pattern here; there is ${list(names, plainDate)}.` };
    }
    const fault = known && name.pattern !== null ? patternFault(name.pattern) : null;
    if (fault !== null) {
      return {
        why: `\`${fault}\` in a date's pattern means nothing; there is yyyy, yy, MMMM, MMM, MM, M, dd, d, EEEE and EEE.`,
      };
    }
    if (known) continue;
    const other = nearest(inside, names);
    return {
      why: `There is no ${written} here; there is ${list(names, plainDate)}.`,
      suggestion: other === undefined ? undefined : value.replace(written, `{{${other}}}`),
    };
  }
  return undefined;
}

function refusePath(value: string): FormatRefusal | undefined {
  // The text of a pattern becomes part of the path as well.
  const plain = value.replace(PATH_NAME, (_, inside: string) => readPathName(inside)?.pattern ?? 'x');
  if (/[{}]/u.test(plain)) return { why: 'Names stand in double braces, and braces have no other use.' };
  if (plain.includes('\\')) return { why: 'Paths have slashes.', suggestion: value.replaceAll('\\', '/') };
  if (/\p{Cc}/u.test(plain) || plain.trim() !== plain)
    return { why: 'It holds white space that cannot be seen.' };
  if (/^(?:\/|[A-Za-z]:)/u.test(plain)) return { why: 'It is absolute, and documents stay below output.' };
  const parts = plain.split('/');
  if (parts.some((part) => part.replaceAll("'", '') === '..'))
    return { why: 'It leaves the output folder by way of "..".' };
  if (parts.at(-1) === '') return { why: 'It is a folder, not a file.' };
  return parts.some((part) => part === '' || part === '.')
    ? { why: 'It has an empty part, or ".".' }
    : undefined;
}

/** Repairs a path without the required name, which may be misspelt or in single braces. */
function repaired(value: string, names: readonly string[], required: string): string | undefined {
  for (const [written, name = ''] of value.matchAll(/\{+\s*([^{}]*?)\s*\}+|<(\w+)>|\$(\w+)/gu)) {
    const bare = name === '' ? written.replace(/[^\w]/gu, '') : name;
    if (!(written.startsWith('{{') && names.includes(bare)) && nearest(bare, names) === required) {
      return value.replace(written, `{{${required}}}`);
    }
  }
  return undefined;
}

function list(names: readonly string[], plainDate: boolean): string {
  const shown = names.flatMap((name) =>
    name === 'date' ? [...(plainDate ? ['{{date}}'] : []), '{{date "MM-MMM"}}'] : [`{{${name}}}`],
  );
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
