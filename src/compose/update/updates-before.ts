import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../model/meeting.ts';
import type { EarlierUpdate } from '../../model/update.ts';

/** The updates that report on months before a period; those that do not say their period are left out. */
export function updatesBefore(updates: readonly EarlierUpdate[], period: Period): EarlierUpdate[] {
  return updatesUntil(updates, period.from, period.timeZone);
}

/** The updates that report on months of a period only. */
export function updatesWithin(updates: readonly EarlierUpdate[], period: Period): EarlierUpdate[] {
  const first = monthOf(period.from, period.timeZone);
  return updatesUntil(updates, period.to, period.timeZone).filter((update) => {
    return (update.period?.split('..')[0] ?? '') >= first;
  });
}

function updatesUntil(updates: readonly EarlierUpdate[], end: string, timeZone: string): EarlierUpdate[] {
  const month = monthOf(end, timeZone);
  return updates.filter((update) => {
    const last = update.period?.split('..').at(-1);
    return last !== undefined && last < month;
  });
}

/** The month that an instant is in: of the end of a month, the next one. */
function monthOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toPlainYearMonth()
    .toString();
}
