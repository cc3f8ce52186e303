import type { Doc } from './identity.ts';
import { identify } from './identity.ts';
import { identityTag } from './memory.ts';
import { readDocument } from './read-document.ts';

/**
 * Whether a document was created from the first of two generated ones rather than from the second: its memory has more
 * of the entries that only the first one writes. A document without memory counts as the first; only items are added to
 * it.
 */
export function isCreatedFrom(existing: string, first: string, second: string): boolean {
  const { memory } = readDocument(existing.replace(/^\uFEFF/u, ''));
  if (memory.offered.size === 0) return true;
  const [own, others] = [frameOf(first), frameOf(second)];
  const known = (tags: ReadonlySet<string>, besides: ReadonlySet<string>) =>
    [...tags].filter((tag) => memory.offered.has(tag) && !besides.has(tag)).length;
  return known(own, others) > known(others, own);
}

/** Tags of all entries that are not items. */
function frameOf(generated: string): Set<string> {
  const { memory, lines, root } = readDocument(generated);
  const { identities }: Doc = identify(lines, root, memory);
  return new Set(
    [...identities.values()].flatMap(({ item, fact, key, earlierKey }) =>
      item || fact ? [] : [identityTag(key), identityTag(earlierKey)],
    ),
  );
}
