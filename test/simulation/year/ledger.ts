import { isListed, isThere, type Typed } from '../typing.ts';

/** Where people typed. */
export type Place =
  | { kind: 'issue'; repository: string; number: number }
  /** `path` is that of the minutes it goes into; the meeting is over at `over`, in milliseconds since 1970. */
  | { kind: 'note'; id: string; path: string; over: number }
  | { kind: 'file'; path: string; branch: string };

export interface Entry {
  place: Place;
  typed: Typed;
  /** Milliseconds since 1970. */
  at: number;
}

/** Everything that people did to documents. */
export interface Ledger {
  entries: Entry[];
  /** Items that somebody took out of a document. */
  deletions: { place: Place; url: string }[];
  /** What somebody wanted to do, and the document was not there (any more). */
  missed: number;
  /** Pull requests that could not be merged, for both sides had changed a file. */
  conflicts: number;
}

export function emptyLedger(): Ledger {
  return { entries: [], deletions: [], missed: 0, conflicts: 0 };
}

/** Reads a place: the texts in any of which the words may stand; none when the place is gone. */
export type ReadPlace = (place: Place) => readonly string[];

/** What was typed and is not where it was typed, nor where a rule has moved it. */
export function lostWords({ entries }: Ledger, read: ReadPlace): Entry[] {
  return entries.filter(({ place, typed }) => !read(place).some((text) => isThere(typed, text)));
}

/**
 * Items that stand in a document although somebody took them out of it. Those that somebody wrote about in the note are
 * brought back with those words.
 */
export function returnedItems({ deletions }: Ledger, read: ReadPlace): Ledger['deletions'] {
  return deletions.filter(({ place, url }) => read(place).some((text) => isListed(url, text)));
}
