import { nearest } from '../../errors/nearest.ts';
import { patternFault } from '../../model/date-pattern.ts';
import { datePartsOf, namesIn, PATH_NAME, readPathName, tellsMeetings } from '../../model/path-template.ts';
import { format, type Refusal } from './format.ts';

/** Names a path may have, the one that it is most likely missing, and why a path does not tell documents apart. */
interface Names {
  names: readonly string[];
  /** `date` may have a pattern; whether it may stand without one. */
  plainDate: boolean;
  required: string;
  /** For the JSON schema: any of these is enough for a first look. */
  anyOf: readonly string[];
  example: string;
  isTold(path: string): boolean;
  missing: string;
  /** Whether one file may hold several documents. */
  shared?: boolean;
}

const DATED: Names = {
  names: ['group', 'date', 'year', 'month', 'day', 'time'],
  plainDate: true,
  required: 'date',
  anyOf: ['date', 'day'],
  example: '{{group}}/{{date}}.md',
  isTold: (path) => datePartsOf(path).size === 3,
  missing: 'Agendas of different days would be one file: put {{date}} into the path, or year, month and day.',
};

/** The path of an agenda below `output`. */
export const agendaPath = pathTemplate(DATED);

/** The path of minutes below `output`. */
export const minutesPath = pathTemplate({
  ...DATED,
  names: [...DATED.names, 'number'],
  anyOf: [...DATED.anyOf, 'number'],
  shared: true,
  isTold: () => true,
  missing: '',
});

/** What stands for a name where it was not written as one: `<date>`, `$date`, `YYYY-MM-DD`. */
const NO_NAME = /[<>$%]|(?<!\{)\{(?!\{)|\b(?:date|day|YYYY|DD)\b/u;

/** The path of an update below `output`. */
export const updatePath = pathTemplate({
  names: ['role', 'period', 'year', 'month', 'date', 'number'],
  plainDate: false,
  required: 'period',
  anyOf: ['period', 'month', 'date', 'number'],
  example: 'updates/update-{{period}}.md',
  isTold(path) {
    const parts = datePartsOf(path);
    const isNamed = namesIn(path).some(({ name }) => name === 'period' || name === 'number');
    return isNamed || (parts.has('year') && parts.has('month'));
  },
  missing:
    'Updates of different months would be one file: put {{period}} into the path, or {{year}} and {{month}}.',
});

function pathTemplate({
  names,
  plainDate,
  required,
  anyOf,
  example,
  isTold,
  missing,
  shared = false,
}: Names) {
  return format({
    expected: shared ? 'a path below output' : `a path below output, with {{${required}}}`,
    example,
    pattern: shared ? /\S/u : new RegExp(String.raw`\{\{\s*(?:${anyOf.join('|')})\b[^{}]*\}\}`, 'u'),
    code: 'config/path',
    repair: (value) => repaired(value, names, required),
    refuse: (value) =>
      (shared && !tellsMeetings(value) && NO_NAME.test(value.replace(PATH_NAME, ''))
        ? { suggestion: repaired(value, names, required) }
        : undefined) ??
      refuseNames(value, names, plainDate) ??
      refusePath(value) ??
      (isTold(value) ? undefined : { why: missing }),
  });
}

function refuseNames(value: string, names: readonly string[], plainDate: boolean): Refusal | undefined {
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

function refusePath(value: string): Refusal | undefined {
  // What a pattern holds is part of the path as well.
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

/** For a path without the name it needs: perhaps the name is misspelt, or has single braces. */
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
