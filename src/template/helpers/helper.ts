import type { PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../markdown/text/plain-text.ts';

/** A function that templates can call, `{{name value option=value}}`. */
export interface Helper {
  /** The minimum and maximum number of values. */
  parameters: readonly [number, number];
  /** The names of its options; null allows any. */
  options: readonly string[] | null;
  /** Example usage for errors: `{{plural count "item" "items"}}`. */
  usage: string;
  /**
   * @param values - In the given order. Missing and optional names are undefined or null.
   * @param options - By name.
   * @returns A scalar, which becomes inert text or a condition, a list for another helper, or `Live` nodes.
   * @throws {ArgumentError} When a value is not valid.
   */
  run(values: readonly unknown[], options: Readonly<Record<string, unknown>>): unknown;
}

export type HelperTable = Readonly<Record<string, Helper>>;

/** The error that a helper throws about its values. The caller adds the location in the template. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  readonly why: string;
  readonly hint: string;

  constructor(message: string, why: string, hint: string) {
    super(message);
    this.why = why;
    this.hint = hint;
  }
}

/**
 * Nodes that go into the document as they are: live mentions, links, Markdown. Only helpers can make them; view data of
 * the same form is plain data.
 */
export class Live {
  /** For use within a line. */
  readonly inline: readonly PhrasingContent[];
  /** For use as a separate paragraph; null for nodes that only fit within a line. */
  readonly flow: readonly RootContent[] | null;

  constructor(inline: readonly PhrasingContent[], flow: readonly RootContent[] | null = null) {
    this.inline = inline;
    this.flow = flow;
  }
}

type Scalar = string | number | bigint | boolean | null | undefined;

export function isScalar(value: unknown): value is Scalar {
  return value === null || !['object', 'function', 'symbol'].includes(typeof value);
}

/** Returns a value as text. @throws {ArgumentError} For lists, objects and functions. */
export function scalarText(value: unknown): string {
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

/** Whether a condition is true, as in Handlebars: not false, null, undefined, '', 0, NaN, []. */
export function isTruthy(value: unknown, includeZero = false): boolean {
  if (value === 0) return includeZero;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
