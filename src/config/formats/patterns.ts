import { writtenExpression } from '../../model/user-pattern.ts';
import { type FormatRefusal, format } from './format.ts';

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

/** A glob over `owner/name`, or `/regular expression/flags`. */
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

/** Text in the summary or description of an event, or `/regular expression/flags`. */
export const eventPattern = format({
  expected: 'text on one line, or /regular expression/',
  example: 'Node.js Security',
  pattern: /^\S(?:.*\S)?$/u,
  maxLength: 256,
  code: 'config/schedule',
  refuse: refuseExpression,
});

function refuseExpression(value: string): FormatRefusal | undefined {
  const written = writtenExpression(value);
  if (written === null) return undefined;
  try {
    new RegExp(written.source, written.flags);
    return undefined;
  } catch (error) {
    return { why: `${error instanceof Error ? error.message : String(error)}.` };
  }
}
