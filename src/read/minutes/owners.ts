import type { ActionOwner, Attendee } from '../../model/minutes.ts';

/** Finds who a name or `@login` in the notes is. */
export interface Owners {
  /** Somebody present, by login or by a name that only one of them has; or any `@login`. Else null. */
  known(word: string): ActionOwner | null;
  /** The people that a list such as `Robert, and Lee` names, when every one is known; else null. */
  all(words: string): ActionOwner[] | null;
}

/**
 * Everybody present, under login, whole name, first name and last name.
 * @param speakers - Names of others that the notes have speak.
 */
export function ownersAmong(present: readonly Attendee[], speakers: readonly string[] = []): Owners {
  const byName = new Map<string, ActionOwner | null>();
  for (const { name, login } of present) {
    const parts = name?.split(' ') ?? [];
    for (const key of new Set([login, name, parts[0], parts.at(-1)].map((part) => part?.toLowerCase()))) {
      // Two people of one name: the name alone says neither.
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

/** `Robert, and Lee`, `Colin+Dawson`, `@a / @b`: the parts of a list of people. */
export function partsOf(words: string): string[] {
  return words.split(/(?:\s*(?:[,+&/]|\band\b)\s*)+/u).filter((part) => part !== '');
}
