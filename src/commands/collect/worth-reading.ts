const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Runs may be late or fail: so long after its last change a note is read by each. */
const FRESH = 12 * HOUR;
/** A note that was read in vain is read again in the first hours of each day after its last change. */
const DAILY = 6 * HOUR;

/**
 * Whether a note has to be read to find out what is new. Services count readings, and their listings say when a note was
 * changed last.
 * @param collected - When the note that the minutes were collected from had been changed last; null when they were
 *   collected from none, or an earlier version did it.
 * @param ended - When the meeting ended: in the day after it the note is read in any case, unless it was collected.
 */
export function isWorthReading(
  changedAt: string | null,
  collected: string | null,
  { now, ended }: { now: string; ended: string },
): boolean {
  if (changedAt === null) return true;
  const [changed, at] = [Date.parse(changedAt), Date.parse(now)];
  if (collected !== null) return changed > Date.parse(collected);
  const age = at - changed;
  return at - Date.parse(ended) < DAY || age < FRESH || age % DAY < DAILY;
}
