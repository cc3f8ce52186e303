import { type ErrorCode, MinutebookError, type Place } from '../errors/minutebook-error.ts';

/** The keys and list positions from the top of the configuration to a value. */
export type KeyPath = readonly (string | number)[];

/** A problem of the configuration whose location in the file is not yet known. Texts are one line each. */
export interface UnplacedProblem {
  severity: 'error' | 'warning';
  code: ErrorCode;
  path: KeyPath;
  /** Whether the key itself is wrong, or its value. */
  at: 'key' | 'value';
  message: string;
  why: string;
  hint: string;
}

/** A problem of the configuration. Despite a warning it can be used. */
export interface Problem {
  severity: 'error' | 'warning';
  code: ErrorCode;
  place: Required<Place>;
  /** In the notation for people: `groups.security-wg.agenda.from[0]`; empty for the file as a whole. */
  key: string;
  message: string;
  why: string;
  hint: string;
}

/** Three lines, without a line break at the end: message, reason, hint. The location is reported separately. */
export function problemText({ message, why, hint }: Problem): string {
  return `${message}\n  why: ${why}\n  fix: ${hint}`;
}

/**
 * Combines the errors among the problems into one error with the text of the first. It counts the others, which are the
 * `errors` of its cause.
 * @param problems - In the order of the file, with at least one error.
 */
export function configError(problems: readonly Problem[]): MinutebookError {
  const [first, ...rest] = problems.filter(({ severity }) => severity === 'error');
  if (first === undefined) {
    return new MinutebookError('internal/config', {
      message: 'A configuration without errors was called invalid.',
      why: 'There was nothing to report.',
      hint: 'This is a bug in minutebook: please report it.',
    });
  }
  const { place, message, why, hint } = first;
  if (rest.length === 0) return new MinutebookError('config/invalid', { message, why, hint }, { place });
  const others = rest.length === 1 ? 'There is one more error' : `There are ${rest.length} more errors`;
  return new MinutebookError(
    'config/invalid',
    { message, why, hint: `${hint} ${others}; minutebook check lists all.` },
    { place, cause: new AggregateError(rest.map(problemError)) },
  );
}

function problemError({ code, place, message, why, hint }: Problem): MinutebookError {
  return new MinutebookError(code, { message, why, hint }, { place });
}

/** Formats a path for people: `groups.security-wg.agenda.from[0]`, `roles.support.sections["2.1"]`. */
export function formatKey(path: KeyPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\w-]+$/u.test(step) || /^\d+$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The value at a path in plain data; undefined when there is none. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
