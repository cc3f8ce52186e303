/**
 * The stable codes of all errors. The part before the slash names the origin of the error; `exitStatusOf` derives the
 * exit status of the program from it.
 */
export type ErrorCode =
  | `usage/${string}`
  | `config/${string}`
  | `template/${string}`
  | `document/${string}`
  | `schedule/${string}`
  | `files/${string}`
  | `github/${string}`
  | `hackmd/${string}`
  | `hackerone/${string}`
  | `internal/${string}`;

/** The text of an error for people: what happened, why, and what to do. One line each. */
export interface ErrorText {
  message: string;
  why: string;
  hint: string;
}

export interface FailureOptions {
  /** The location in the user's input, if the input is invalid. */
  place?: Place;
  cause?: unknown;
}

/**
 * An error raised on purpose. Programs test `code`; people read `message`, `why` and `hint`. Test for it with
 * `isMinutebookError`, not by class: two bundles have two classes.
 */
export class MinutebookError extends Error {
  override readonly name = 'MinutebookError';
  readonly code: ErrorCode;
  readonly why: string;
  readonly hint: string;
  readonly place: Place | undefined;

  constructor(code: ErrorCode, text: ErrorText, options: FailureOptions = {}) {
    super(text.message, options);
    this.code = code;
    this.why = text.why;
    this.hint = text.hint;
    this.place = options.place;
  }
}

export function isMinutebookError(error: unknown): error is MinutebookError {
  return error instanceof Error && error.name === 'MinutebookError' && 'code' in error && 'hint' in error;
}

/** A location in a text file of the user. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** Formats a location as `file`, `file:line` or `file:line:column`, which editors and terminals link. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/**
 * Explains any thrown value: everything except our own errors is a bug.
 * @param verbose - The option that shows more.
 */
export function explainError(error: unknown, verbose: string): ErrorText & { place?: Place | undefined } {
  if (isMinutebookError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `Unexpected error: ${message}`,
    why: 'This is a bug in minutebook, not in what you gave it.',
    hint: `Run it again with ${verbose} and report what it prints.`,
  };
}

/** Exit statuses that scripts rely on. */
export const EXIT = { done: 0, world: 1, input: 2, problems: 3 } as const;

const INPUT_CODES = ['usage/', 'config/', 'template/', 'document/'];

/** Returns 2 when the user's input is invalid; 1 when a service, the network or minutebook itself failed. */
export function exitStatusOf(error: unknown): 1 | 2 {
  return isMinutebookError(error) && INPUT_CODES.some((prefix) => error.code.startsWith(prefix))
    ? EXIT.input
    : EXIT.world;
}
