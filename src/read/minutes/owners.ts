import type { ActionOwner, Attendee } from '../../model/minutes.ts';

/** Resolves names and `@login`s in the notes to people. */
export interface Owners {
  /** An attendee by login or by a name that is unique among them, or any `@login`; otherwise null. */
  known(word: string): ActionOwner | null;
  /** The people in a list such as `Robert, and Lee` when all are known; otherwise null. */
  all(words: string): ActionOwner[] | null;
}

/**
 * Indexes everybody present by login, full name, first name and last name.
 * @param speakers - Names of further people who speak in the notes.
 */
export function ownersAmong(present: readonly Attendee[], speakers: readonly string[] = []): Owners {
  const byName = new Map<string, ActionOwner | null>();
  for (const { name, login } of present) {
    const parts = name?.split(' ') ?? [];
    for (const key of new Set([login, name, parts[0], parts.at(-1)].map((part) => part?.toLowerCase()))) {
      // A name that two people share identifies neither.
      if (key !== undefined) byName.set(key, byName.has(key) ? null : { name, login });
    }
  }
  for (const name of speakers) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), { name, login: null });
  }
  const known = (word: string): ActionOwner | null => {
    const login = /^@([A-Za-z0-9][\w-]*)$/u.exec(word)?.[1];
    const found = byName.get((login ?? word).toLowerCase());
    return found ?? (login === undefined ? null : { name: null, login });
  };
  const all = (words: string): ActionOwner[] | null => {
    const found = partsOf(words).map(known);
    return found.length > 0 && found.every((owner) => owner !== null) ? found : null;
  };
  return { known, all };
}

/** Splits a list of people: `Robert, and Lee`, `Colin+Dawson`, `@a / @b`. */
export function partsOf(words: string): string[] {
  return words.split(/(?:\s*(?:[,+&/]|\band\b)\s*)+/u).filter((part) => part !== '');
}
