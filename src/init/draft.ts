import type { Place } from '../errors/minutebook-error.ts';

/** Where a value comes from: a place in a file, and what the value is called there (`joining.participant`). */
export interface Origin {
  place: Place;
  key: string;
}

/** One value of the configuration that is about to be written. A number in the path orders the entries of a list. */
export interface Setting {
  path: readonly (string | number)[];
  value: string | boolean | Readonly<Record<string, never>>;
  origin: Origin;
}

/** Something that the configuration has no place for, or that somebody has to look at. One line each. */
export interface Leftover {
  origin: Origin;
  /** The id of the group whose entry keeps it as a comment; null: the end of the file. */
  group: string | null;
  /** What stood there; undefined when repeating it helps nobody, or it may be a secret. */
  value?: unknown;
  why: string;
  hint: string;
}

/** A configuration on its way: what is known, and what is left over. */
export interface Draft {
  settings: readonly Setting[];
  leftovers: readonly Leftover[];
}

/** All of them, in order. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  return {
    settings: drafts.flatMap(({ settings }) => settings),
    leftovers: drafts.flatMap(({ leftovers }) => leftovers),
  };
}
