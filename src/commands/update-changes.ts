import { itemKey } from '../model/item.ts';
import { readUpdate } from '../read/updates/read-update.ts';

const OPEN = /^\[In Progress\]\s/u;

/**
 * What a run changed in an update that was there before, each a line; none for a new update and where nothing
 * changed. Items that people took out and those that they keep count as the document says, not as GitHub does.
 */
export function updateChanges(before: string | null, after: string): string[] {
  if (before === null || before === after) return [];
  const [then, now] = [before, after].map(itemsOf);
  if (then === undefined || now === undefined) return [];
  const keys = (wanted: (key: string) => boolean, of: ReadonlyMap<string, boolean>) =>
    [...of.keys()].filter(wanted);
  const changes = {
    added: keys((key) => !then.has(key), now),
    gone: keys((key) => !now.has(key), then),
    'now done': keys((key) => then.get(key) === true && now.get(key) === false, now),
  };
  return Object.entries(changes).flatMap(([what, items]) => {
    return items.length === 0 ? [] : [`  ${what}: ${items.join(', ')}`];
  });
}

/** The issues and pull requests of an update, and which of them it says are in progress. */
function itemsOf(text: string): ReadonlyMap<string, boolean> {
  const items = new Map<string, boolean>();
  for (const { entries } of readUpdate(text, { file: 'update' }).sections) {
    for (const entry of entries) {
      if (!items.has(itemKey(entry))) items.set(itemKey(entry), OPEN.test(entry.text));
    }
  }
  return items;
}
