import { plainText } from '../../markdown/text/plain-text.ts';
import { ArgumentError } from './helper.ts';

export type Scalar = string | number | bigint | boolean | null | undefined;

export function isScalar(value: unknown): value is Scalar {
  return value === null || !['object', 'function', 'symbol'].includes(typeof value);
}

/** A value as text. @throws {ArgumentError} For lists, objects and functions. */
export function textOf(value: unknown): string {
  if (isScalar(value)) return plainText(value);
  const what = Array.isArray(value) ? 'a list' : typeof value === 'function' ? 'a function' : 'an object';
  throw new ArgumentError(
    `This is ${what}, not a text.`,
    'Only texts, numbers and yes-or-no values can be printed.',
    Array.isArray(value)
      ? 'Use {{#each}} or {{join list ", "}}.'
      : 'Name one of its values: {{object.name}}.',
  );
}

/** What counts as true in a condition, as in Handlebars: not false, null, undefined, '', 0, NaN, []. */
export function isTruthy(value: unknown, includeZero = false): boolean {
  if (value === 0) return includeZero;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
