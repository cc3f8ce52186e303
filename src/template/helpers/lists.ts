import { MinutebookError } from '../../errors/minutebook-error.ts';
import { compareNames } from '../../model/compare.ts';
import { userPattern, writtenExpression } from '../../model/user-pattern.ts';
import { ArgumentError, type HelperTable, isScalar, scalarText } from './helper.ts';

/** Helpers over lists: `has`, `match`, `sort`, `groupBy`, `sum`. */
export const listHelpers: HelperTable = {
  has: {
    parameters: [2, 2],
    options: [],
    usage: '(has labels "urgent")',
    /** Whether a list contains a text, ignoring case. */
    run: ([list, text]) => {
      const wanted = scalarText(text).toLowerCase();
      return listOf(list, 'has').some(
        (entry) => isScalar(entry) && scalarText(entry).toLowerCase() === wanted,
      );
    },
  },
  match: {
    parameters: [2, 2],
    options: [],
    usage: '(match title "doc:*")',
    /** Whether a text, or one in a list, matches a glob as a whole or a `/regular expression/`, ignoring case. */
    run: ([value, pattern]) => {
      const test = tester(scalarText(pattern));
      const texts = Array.isArray(value) ? value : [value];
      return texts.some((text) => test(scalarText(text)));
    },
  },
  sort: {
    parameters: [1, 2],
    options: ['reverse'],
    usage: '{{#each (sort items "created")}}',
    /** Sorts a list by its texts, or by a value of its entries; numbers by size, entries without the value last. */
    run: ([list, name], { reverse }) => {
      const sign = reverse === true ? -1 : 1;
      return [...listOf(list, 'sort')].sort((a, b) => {
        const [first, second] = [partOf(a, name), partOf(b, name)];
        const missing = Number(isMissing(first)) - Number(isMissing(second));
        return missing === 0 ? sign * compare(first, second) : missing;
      });
    },
  },
  groupBy: {
    parameters: [2, 2],
    options: [],
    usage: '{{#each (groupBy items "milestone")}}',
    /** Groups with `name` and `items`, in order of first occurrence; the group without a name comes last. */
    run: ([list, name]) => {
      const groups = new Map<string, unknown[]>();
      for (const entry of listOf(list, 'groupBy')) {
        const value = partOf(entry, name);
        const key = isMissing(value) ? '' : scalarText(Array.isArray(value) ? (value[0] ?? '') : value);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
      }
      const named = [...groups].filter(([key]) => key !== '');
      const rest = [...groups].filter(([key]) => key === '');
      return [...named, ...rest].map(([key, items]) => ({ name: key === '' ? null : key, items }));
    },
  },
  sum: {
    parameters: [1, 2],
    options: [],
    usage: '{{sum items "timebox"}}',
    /** The sum of the numbers in a list, or of a value of its entries. */
    run: ([list, name]) =>
      listOf(list, 'sum').reduce<number>((total, entry) => {
        const value = partOf(entry, name);
        return typeof value === 'number' ? total + value : total;
      }, 0),
  },
};

function listOf(value: unknown, helper: string): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new ArgumentError(
    `The first value of \`${helper}\` is not a list.`,
    'It looks at the entries of a list.',
    'Give it a list, such as items or labels.',
  );
}

/** A value of an entry, by a path such as `fields.timebox`; the entry itself without one. Only own properties count. */
function partOf(entry: unknown, name: unknown): unknown {
  if (name === undefined) return entry;
  return scalarText(name)
    .split('.')
    .reduce<unknown>((value, part) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
      return (value as Record<string, unknown>)[part];
    }, entry);
}

function isMissing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [first, second] = [a, b].map((value) => scalarText(Array.isArray(value) ? (value[0] ?? '') : value));
  return compareNames(first ?? '', second ?? '');
}

function tester(pattern: string): (text: string) => boolean {
  const written = writtenExpression(pattern);
  const glob = pattern
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*+/gu, '[^]*')
    .replaceAll('?', '[^]');
  const { source, flags } = written ?? { source: `^${glob}$`, flags: '' };
  let expression: RegExp;
  try {
    expression = new RegExp(source, `${flags.replace('i', '')}i`);
  } catch (cause) {
    throw new ArgumentError(
      `${pattern} is not a regular expression.`,
      cause instanceof Error ? cause.message : String(cause),
      'Write a regular expression of JavaScript between slashes, or a glob such as "doc:*".',
    );
  }
  const test = userPattern(expression, () => tooSlow(pattern));
  return (text) => test.test(text);
}

function tooSlow(pattern: string): MinutebookError {
  return new MinutebookError('template/argument', {
    message: `The pattern ${pattern} takes too long.`,
    why: 'It does not come to an end on one of the texts.',
    hint: 'Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*.',
  });
}
