import { type Item, itemKey, type RepositoryName } from '../model/item.ts';
import { findReferences, referenceKey } from '../model/reference.ts';
import { newestName } from '../model/renamed.ts';
import type { Source } from '../ports/source.ts';
import { type Cleared, withhold } from './withhold.ts';

/**
 * Returns public items by reference, with their activity and comments since an instant, by `owner/name#12` in lower
 * case. Items of renamed repositories are found under the requested name. A missing key is not public or not an item.
 * Null when the source cannot provide this.
 */
export async function gatherDiscussed(
  references: readonly string[],
  since: string,
  source: Pick<Source, 'lookUp' | 'renames'>,
): Promise<ReadonlyMap<string, Cleared<Item>> | null> {
  const wanted = new Map(references.map((reference) => [reference.toLowerCase(), reference]));
  if (wanted.size === 0) return new Map();
  const answer = await source.lookUp([...wanted.values()], {
    assignees: true,
    activitySince: since,
    words: true,
    removals: true,
  });
  if (answer === null) return null;
  const items = withhold(answer, { includePrivate: false }).cleared;
  const found = new Map(items.map((item) => [referenceKey(item), item]));
  const missing = [...wanted.keys()].filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  const repositories = new Set(missing.map((key) => key.slice(0, key.lastIndexOf('#')) as RepositoryName));
  const newest = newestName(await source.renames([...repositories]));
  for (const key of missing) {
    const item = found.get(newest(key).toLowerCase());
    if (item !== undefined) found.set(key, item);
  }
  return found;
}

/** The items that texts mention, `owner/name#12`. */
export function mentionedItems(texts: readonly string[]): string[] {
  return texts.flatMap((text) => findReferences(text, { server: null })).map(itemKey);
}

/** Returns what suggests that work on an item was finished since a day, in one sentence, or null. */
type Evidence = (item: string, since: string) => string | null;

/**
 * Gathers what suggests that work on items is done: the item was closed or merged since, or a pull request that
 * references it was merged. It decides nothing: people tick what is done.
 * @param wanted - `owner/name#12`, and the first day that counts.
 */
export async function gatherEvidence(
  wanted: readonly { item: string; since: string }[],
  source: Pick<Source, 'lookUp' | 'renames'>,
): Promise<Evidence> {
  const [first] = wanted.map(({ since }) => since).sort();
  if (first === undefined) return () => null;
  const references = wanted.map(({ item }) => item);
  const found = await gatherDiscussed(references, `${first}T00:00:00Z`, source);
  return (reference, since) => {
    const item = found?.get(reference.toLowerCase());
    if (item === undefined) return null;
    const over = item.mergedAt ?? item.closedAt;
    if (over !== null && over >= since) {
      return `${itemKey(item)} was ${item.mergedAt === null ? 'closed' : 'merged'} on ${over.slice(0, 10)}.`;
    }
    const pull = item.activity?.find(
      (event) => event.kind === 'referenced' && event.state === 'merged' && event.at >= since,
    );
    return pull?.kind === 'referenced' ? `${pull.item}, which refers to it, was merged.` : null;
  };
}
