import type { Place } from './place.ts';

/**
 * The stable names of everything that can go wrong. The part before the slash says whose fault it is:
 * `EXIT_STATUS` turns it into the exit status of the program.
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

/** What people read: what happened, why, and what to do. One line each. */
export interface ErrorText {
  message: string;
  why: string;
  hint: string;
}

export interface ErrorOptions {
  /** Where in the user's input, if it is the input that is wrong. */
  place?: Place;
  cause?: unknown;
}

/**
 * A failure raised on purpose. Programs test `code`; people read `message`, `why` and `hint`.
 * Recognise it by `isMinutebookError`, not by class: two bundles have two classes.
 */
export class MinutebookError extends Error {
  override readonly name = 'MinutebookError';
  readonly code: ErrorCode;
  readonly why: string;
  readonly hint: string;
  readonly place: Place | undefined;

  constructor(code: ErrorCode, text: ErrorText, options: ErrorOptions = {}) {
    super(text.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.why = text.why;
    this.hint = text.hint;
    this.place = options.place;
  }
}

export function isMinutebookError(error: unknown): error is MinutebookError {
  return error instanceof Error && error.name === 'MinutebookError' && 'code' in error && 'hint' in error;
}
