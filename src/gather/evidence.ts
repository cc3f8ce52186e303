import { itemKey } from '../model/item.ts';
import type { Source } from '../ports/source.ts';
import { gatherDiscussed } from './discussed.ts';

/** What suggests that work on an item was finished since a day: one sentence, or null. */
type Evidence = (item: string, since: string) => string | null;

/**
 * What suggests that work on items is done: the item was closed or merged since, or a pull request that refers to it was
 * merged. It decides nothing: people tick what is done.
 * @param wanted - `owner/name#12`, and the day from which on it counts.
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
