import type { Item } from '../model/item.ts';
import { ITEM_KINDS } from '../model/item-kinds.ts';
import type { Period } from '../model/meeting.ts';
import type { WorkStatus } from '../model/update.ts';

/**
 * Returns the status of an item at the end of a period, or null when it does not belong in the period: it was finished
 * before, opened after, or open all the time without a change since the start of the period. Later changes do not
 * count. GitHub only reports the last change of an item, so for a past period an item that was open all the time also
 * counts as active when it changed only afterwards.
 */
export function workStatus(item: Item, period: Pick<Period, 'from' | 'to'>): WorkStatus | null {
  if (item.createdAt >= period.to) return null;
  const finished = item.mergedAt ?? item.closedAt;
  if (finished !== null && finished < period.to) {
    if (finished < period.from) return null;
    return isDone(item) ? 'done' : 'closed';
  }
  if (item.createdAt >= period.from) return 'in-progress';
  return item.updatedAt >= period.from ? 'active' : null;
}

/**
 * Whether a finished item counts as done: pull requests when they were merged, other items unless they were closed as
 * not planned or as a duplicate.
 */
function isDone({ kind, mergedAt, stateReason }: Item): boolean {
  if (ITEM_KINDS[kind].merges) return mergedAt !== null;
  return stateReason !== 'not-planned' && stateReason !== 'duplicate';
}
