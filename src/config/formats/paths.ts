import { nearest } from '../../errors/nearest.ts';
import { PATH_NAME } from '../path-template.ts';
import { format, type Refusal } from './format.ts';

/** The path of minutes below `output`. */
export const minutesPath = pathTemplate(['group', 'date'], 'date', '{{group}}/{{date}}.md');

/** The path of an update below `output`. */
export const updatePath = pathTemplate(['role', 'period'], 'period', 'updates/update-{{period}}.md');

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
  for (const [written, name = ''] of value.matchAll(PATH_NAME)) {
    if (names.includes(name)) continue;
    const other = nearest(name, names);
    return {
      why: `There is no ${written} here; there is ${list(names)}.`,
      suggestion: other === undefined ? undefined : value.replace(written, `{{${other}}}`),
    };
  }
  const plain = value.replace(PATH_NAME, 'x');
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
