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

export interface FailureOptions {
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

/** A place in a text file of the user's. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** `file`, `file:line` or `file:line:column`, as editors and terminals link it. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/**
 * What people are told of whatever was thrown: anything that is not our own error is a bug.
 * @param verbose - How they ask for more.
 */
export function explainError(error: unknown, verbose: string): ErrorText & { place?: Place | undefined } {
  if (isMinutebookError(error)) return error;
  const said = error instanceof Error ? error.message : String(error);
  return {
    message: `Unexpected error: ${said}`,
    why: 'This is a bug in minutebook, not in what you gave it.',
    hint: `Run it again with ${verbose} and report what it prints.`,
  };
}

/** Exit statuses users script against. */
export const EXIT = { done: 0, world: 1, input: 2, problems: 3 } as const;

const INPUT_CODES = ['usage/', 'config/', 'template/', 'document/'];

/** 2 when the user's input is wrong; 1 when a service, the network or minutebook itself failed. */
export function exitStatusOf(error: unknown): 1 | 2 {
  return isMinutebookError(error) && INPUT_CODES.some((prefix) => error.code.startsWith(prefix))
    ? EXIT.input
    : EXIT.world;
}
