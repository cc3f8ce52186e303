import { Temporal } from 'temporal-polyfill';
import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { updatesBefore, updatesWithin } from '../compose/update/earlier-places.ts';
import { countWork, workChart } from '../compose/update/work-chart.ts';
import type { EarlierUpdate } from '../model/update.ts';

/** How far back a chart looks that is asked for without a configuration. */
const MONTHS = 6;

/**
 * The chart that ends an update: the work of each section in the period, and in the months before it that the role's
 * updates tell of. Null when the role wants none, and when there was no work.
 */
export function chartOf(
  { role, sections, period, items }: UpdateFacts,
  updates: readonly EarlierUpdate[],
  { always }: { always: boolean },
): string | null {
  const months = role.chart ?? (always ? MONTHS : null);
  if (months === null) return null;
  const from = Temporal.Instant.from(period.to)
    .toZonedDateTimeISO(period.timeZone)
    .subtract({ months })
    .toInstant()
    .toString();
  const earlier =
    from < period.from ? updatesBefore(updatesWithin(updates, { ...period, from }), period) : [];
  const first = earlier.flatMap((update) => update.period?.split('..')[0] ?? []).sort()[0];
  const span = first === undefined ? period.id : `${first} to ${period.id}`;
  return workChart(`Items per section, ${span}`, countWork(sections, role.sections, items, earlier));
}
