import { type Item, type ItemSummary, itemKey, type Release } from '../model/item.ts';
import { repositoryOfKey } from '../model/reference.ts';

declare const cleared: unique symbol;

/**
 * Something that may be shown: it is public, or the user asked for private items. Only `withhold` makes it, so that a
 * function which takes `Cleared<Item>` cannot be given anything else.
 */
export type Cleared<T> = T & { readonly [cleared]: true };

export interface Withheld<T> {
  /** The entries that may be shown, in the given order. */
  cleared: Cleared<T>[];
  /** How many were omitted. */
  withheld: number;
}

/** Whether private items are included, which users may ask for: then nothing is removed. */
export interface WithholdOptions {
  includePrivate: boolean;
}

/**
 * Removes the items and releases of non-public repositories, and from the others whatever names such a repository:
 * links and references to its items. What is not known to be public counts as not public.
 */
export function withhold<T extends ItemSummary | Release>(
  entries: readonly T[],
  options: WithholdOptions,
): Withheld<T> {
  const { lists } = withholdAll([entries], options);
  return lists[0] ?? { cleared: [], withheld: 0 };
}

/**
 * Like `withhold`, for several lists, each of which may name items of the others.
 * @returns One result for each list; `withheld` is the total, in which an item in several lists counts once.
 */
export function withholdAll<T extends ItemSummary | Release>(
  lists: readonly (readonly T[])[],
  { includePrivate }: WithholdOptions,
): { lists: Withheld<T>[]; withheld: number } {
  if (includePrivate)
    return { lists: lists.map((list) => ({ cleared: list.map(clear), withheld: 0 })), withheld: 0 };
  const hidden = lists.flat().filter((entry) => entry.public !== true);
  const repositories = new Set(hidden.map(({ repository }) => repository.toLowerCase()));
  return {
    lists: lists.map((list) => {
      const shown = list.filter((entry) => entry.public === true);
      return {
        cleared: shown.map((entry) => clear(withoutReferences(entry, repositories))),
        withheld: list.length - shown.length,
      };
    }),
    withheld: new Set(hidden.map(identityOf)).size,
  };
}

/** Identifies an entry, also by its address, since private items of a recording have no names. */
function identityOf(entry: ItemSummary | Release): string {
  return 'number' in entry ? `${itemKey(entry)} ${entry.url}` : entry.url;
}

function withoutReferences<T extends ItemSummary | Release>(entry: T, repositories: ReadonlySet<string>): T {
  if (!isWhole(entry)) return entry;
  const isHidden = (key: string): boolean => repositories.has(repositoryOfKey(key).toLowerCase());
  return {
    ...entry,
    linked: entry.linked.filter((key) => !isHidden(key)),
    ...(entry.activity === undefined
      ? {}
      : { activity: entry.activity.filter((event) => event.kind !== 'referenced' || !isHidden(event.item)) }),
  };
}

/** Whether an entry is a complete item: only those name others. */
function isWhole<T extends ItemSummary | Release>(entry: T): entry is T & Item {
  return 'linked' in entry;
}

function clear<T>(value: T): Cleared<T> {
  return value as Cleared<T>;
}
