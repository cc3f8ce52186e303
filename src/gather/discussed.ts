import type { Item, RepositoryName } from '../model/item.ts';
import { referenceKey } from '../model/reference.ts';
import { newestName } from '../model/renamed.ts';
import type { Source } from '../ports/source.ts';
import { type Cleared, withhold } from './withhold.ts';

/**
 * Public items by reference, with what happened to them since an instant and what was said there. Those that were renamed
 * are found under the name that is asked for. By `owner/name#12` in lower case; what is not there is not public, or is no
 * item. Null when the source cannot tell.
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
