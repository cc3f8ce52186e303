import type { SearchDocument } from './qualifiers.ts';

const KEYS: Readonly<Record<string, (document: SearchDocument) => number>> = {
  created: ({ item }) => item.createdAt,
  updated: ({ view }) => view.updatedAt,
  comments: ({ view }) => view.commentCount,
};

/**
 * Sorts search results. Equal ones are in the order of their creation, in the same direction.
 * @param documents - The earliest created first.
 * @param field - `created`, `updated` or `comments`; anything else is best match: the latest created first.
 * @param direction - `asc` or (default) `desc`.
 */
export function orderItems(
  documents: readonly SearchDocument[],
  field: string | undefined,
  direction: string | undefined,
): SearchDocument[] {
  const key = KEYS[field ?? ''];
  const ordered = [...documents];
  if (key === undefined) return ordered.reverse();
  ordered.sort((a, b) => key(a) - key(b));
  return direction === 'asc' ? ordered : ordered.reverse();
}
