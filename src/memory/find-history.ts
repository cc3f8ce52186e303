import { distance } from 'fastest-levenshtein';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { parseReference, type Reference } from '../model/reference.ts';
import { newestName, type Renamed } from '../model/renamed.ts';
import type { History } from './schema.ts';

/** The requested history; `nearest` is the most similar item that was discussed, when this one was not. */
export interface FoundHistory {
  history: History;
  nearest: string | null;
}

/**
 * Finds the history of an item; it has no meetings when the item is in no minutes.
 * @param histories - The result of `historiesOf`.
 * @param text - `owner/name#12`, a URL, or `#12` when only one repository has that number.
 * @throws {MinutebookError} `usage/argument` for a text that is not an item, and for an ambiguous `#12`.
 */
export function findHistory(
  histories: ReadonlyMap<string, History>,
  text: string,
  renamed: Renamed,
): FoundHistory {
  const { repository, number } = readItem(text);
  const all = [...histories.values()];
  const sameNumber = repository === null ? all.filter(({ item }) => item.endsWith(`#${number}`)) : [];
  if (sameNumber.length > 1) throw ambiguous(text, sameNumber);
  const item = repository === null ? `#${number}` : newestName(renamed)(`${repository}#${number}`);
  const history = sameNumber[0] ?? histories.get(item.toLowerCase()) ?? { item, meetings: [] };
  const discussed = all.filter(isDiscussed);
  return { history, nearest: isDiscussed(history) ? null : nearestItem(history.item, discussed) };
}

function isDiscussed({ meetings }: History): boolean {
  return meetings.some(({ discussed }) => discussed);
}

type Wanted = Pick<Reference, 'number'> & { repository: string | null };

/** A number for which `parseReference` would need a repository. */
const NUMBER_ALONE = /^(?:#|GH-)?([1-9]\d{0,8})$/iu;

/** Parses the requested item. */
export function readItem(text: string): Wanted {
  const alone = NUMBER_ALONE.exec(text.trim())?.[1];
  if (alone !== undefined) return { repository: null, number: Number(alone) };
  // Any server is accepted: the minutes determine which items exist.
  const [, server = 'https://github.com'] = /^(https?:\/\/[^/]+)\//iu.exec(text.trim()) ?? [];
  const reference = parseReference(text, { server });
  if (reference !== null) return reference;
  throw new MinutebookError('usage/argument', {
    message: `${JSON.stringify(text)} is not an item.`,
    why: 'An item is an issue or pull request.',
    hint: 'Write owner/name#12, its address, or #12.',
  });
}

function ambiguous(text: string, found: readonly History[]): MinutebookError {
  return new MinutebookError('usage/argument', {
    message: `Which ${text} is meant?`,
    why: `Several repositories have one: ${found.map(({ item }) => item).join(', ')}.`,
    hint: `Name its repository, as in: minutebook history ${found[0]?.item ?? ''}.`,
  });
}

/** The most similar item; of several the one with the closest number. */
function nearestItem(wanted: string, histories: readonly History[]): string | null {
  const numberOf = (item: string) => Number(item.split('#')[1]);
  const ranked = histories
    .map(({ item }) => ({
      item,
      letters: distance(item.toLowerCase(), wanted.toLowerCase()),
      apart: Math.abs(numberOf(item) - numberOf(wanted)),
    }))
    .sort((a, b) => a.letters - b.letters || a.apart - b.apart);
  return ranked[0]?.item ?? null;
}
