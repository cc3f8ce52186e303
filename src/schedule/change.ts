import { type Occurrence, plannedStart, timeOf } from '../model/meeting.ts';
import type { Series } from './series.ts';

/**
 * What became of an occurrence since it was announced. `moved` may be to another time of the same day; `gone`: the
 * series no longer has it and does not say that it was cancelled.
 */
export type OccurrenceChange =
  | { kind: 'none' | 'moved' | 'cancelled'; occurrence: Occurrence }
  | { kind: 'gone' };

/** What an issue announces of a meeting. */
export interface Announced extends Pick<Occurrence, 'date' | 'start'> {
  /** `08:00`: when it was first planned to start, in UTC, where its day has several meetings; else null. */
  time: string | null;
  /** Original starts of meetings that are announced elsewhere. */
  elsewhere: readonly string[];
}

/**
 * Compare an announcement with the schedule as it is now.
 * @param announced - The date and start it was announced for; a start of null is not compared.
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
