import { format, type Refusal } from './format.ts';
import { hasNestedRepetition } from './nested-repetition.ts';

const REGULAR_EXPRESSION = /^\/(.+)\/([a-z]*)$/u;
const WRITTEN = 'a glob, or /regular expression/';

/** A glob over a text, or `/regular expression/flags`. */
export const textPattern = format({
  expected: WRITTEN,
  example: '*permission*',
  pattern: /^\S(?:.*\S)?$/u,
  maxLength: 256,
  code: 'config/match',
  refuse: refuseExpression,
});

/** The same over `owner/name`. */
export const repositoryPattern = format({
  expected: 'a repository (owner/name), or a glob over it',
  example: 'nodejs/*',
  pattern: /^\S*[/*]\S*$/u,
  maxLength: 256,
  code: 'config/match',
  repair: (value) => (/^[\w.-]+$/u.test(value) ? `*/${value}` : undefined),
  refuse: refuseExpression,
});

/** A glob over the paths of changed files. */
export const pathPattern = format({
  expected: 'a glob over file paths',
  example: 'lib/internal/**',
  pattern: /^[^\s/](?:.*\S)?$/u,
  maxLength: 256,
  code: 'config/match',
  repair: (value) => value.replace(/^\/+/u, '') || undefined,
  refuse: (value) =>
    value.includes('\\') && !/\\[*?[\](){}!+@\\]/u.test(value)
      ? { why: 'Paths on GitHub have slashes.', suggestion: value.replaceAll('\\', '/') }
      : undefined,
});

function refuseExpression(value: string): Refusal | undefined {
  const [, source, flags = ''] = REGULAR_EXPRESSION.exec(value) ?? [];
  if (source === undefined) return undefined;
  try {
    new RegExp(source, flags);
  } catch (error) {
    return { why: `${error instanceof Error ? error.message : String(error)}.` };
  }
  if (!hasNestedRepetition(source)) return undefined;
  return { why: 'A repetition within a repetition, as (a+)+, can take forever on some titles.' };
}
