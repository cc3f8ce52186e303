import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { format, type Refusal } from './formats/format.ts';

const NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** The path of minutes below `output`. */
export const minutesPath = pathTemplate(['group', 'date'], 'date', '{{group}}/{{date}}.md');

/** The path of an update below `output`. */
export const updatePath = pathTemplate(['role', 'period'], 'period', 'updates/update-{{period}}.md');

/**
 * Put values in for the `{{names}}` of a path from the configuration.
 * @param values - One for every name that the path may hold. Ids, dates and periods are safe in a path.
 * @throws {MinutebookError} `internal/path` when a value is missing.
 */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(NAME, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    throw new MinutebookError('internal/path', {
      message: `The path ${template} has no value for ${written}.`,
      why: `There are values for ${Object.keys(values).join(', ')}.`,
      hint: 'This is a mistake of the program: please report it.',
    });
  });
}

function pathTemplate(names: readonly string[], required: string, example: string) {
  return format({
    expected: `a path below output, with {{${required}}}`,
    example,
    pattern: new RegExp(String.raw`\{\{\s*${required}\s*\}\}`, 'u'),
    code: 'config/path',
    repair: (value) => repaired(value, names, required),
    refuse: (value) => refusePath(value, names),
  });
}

function refusePath(value: string, names: readonly string[]): Refusal | undefined {
  for (const [written, name = ''] of value.matchAll(NAME)) {
    if (names.includes(name)) continue;
    const other = nearest(name, names);
    return {
      why: `There is no ${written} here; there is ${list(names)}.`,
      suggestion: other === undefined ? undefined : value.replace(written, `{{${other}}}`),
    };
  }
  const plain = value.replace(NAME, 'x');
  if (/[{}]/u.test(plain)) return { why: 'Names stand in double braces, and braces have no other use.' };
  if (plain.includes('\\')) return { why: 'Paths have slashes.', suggestion: value.replaceAll('\\', '/') };
  if (/\p{Cc}/u.test(plain) || plain.trim() !== plain)
    return { why: 'It holds white space that cannot be seen.' };
  if (/^(?:\/|[A-Za-z]:)/u.test(plain)) return { why: 'It is absolute, and documents stay below output.' };
  const parts = plain.split('/');
  if (parts.includes('..')) return { why: 'It leaves the output folder by way of "..".' };
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

function list(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(' and ');
}
