import { type Occurrence, plannedStart, timeOf } from '../model/meeting.ts';
import type { Series } from './series.ts';

/**
 * The change of an occurrence since it was announced. `moved` may be to another time of the same day; `gone`: the
 * series no longer has it and does not say that it was cancelled.
 */
export type OccurrenceChange =
  | { kind: 'none' | 'moved' | 'cancelled'; occurrence: Occurrence }
  | { kind: 'gone' };

/** A meeting as an issue announces it. */
export interface Announced extends Pick<Occurrence, 'date' | 'start'> {
  /** `08:00`: when it was first planned to start, in UTC, on a day with several meetings; else null. */
  time: string | null;
  /** The original starts of meetings that other issues announce. */
  elsewhere: readonly string[];
}

/**
 * Compares an announcement with the present schedule.
 * @param announced - The announced date and start; a start of null is not compared.
 */
export function changeSince(series: Series, { date, start, time, elsewhere }: Announced): OccurrenceChange {
  const planned = series.plannedFor(date);
  if (time !== null) {
    const same = planned.find((occurrence) => timeOf(plannedStart(occurrence) ?? '') === time);
    if (same === undefined) return { kind: 'gone' };
    if (same.cancelled) return { kind: 'cancelled', occurrence: same };
    return { kind: start === null || same.start === start ? 'none' : 'moved', occurrence: same };
  }
  const there = series.on(date);
  const live = there.filter((occurrence) => {
    return !occurrence.cancelled && !elsewhere.includes(plannedStart(occurrence) ?? '');
  });
  const same = live.find((occurrence) => start === null || occurrence.start === start);
  if (same !== undefined) return { kind: 'none', occurrence: same };
  const meant = planned.find((occurrence) => plannedStart(occurrence) === start && !occurrence.cancelled);
  const moved =
    meant ?? planned.find(({ cancelled, movedFrom }) => !cancelled && movedFrom !== undefined) ?? live[0];
  if (moved !== undefined) return { kind: 'moved', occurrence: moved };
  const cancelled = planned[0] ?? there[0];
  return cancelled === undefined ? { kind: 'gone' } : { kind: 'cancelled', occurrence: cancelled };
}
