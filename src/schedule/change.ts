import type { Occurrence } from '../model/meeting.ts';
import type { Series } from './series.ts';

/**
 * What became of an occurrence since it was announced. `moved` may be to another time of the same day; `gone`: the
 * series no longer has it and does not say that it was cancelled.
 */
export type Change = { kind: 'none' | 'moved' | 'cancelled'; occurrence: Occurrence } | { kind: 'gone' };

/**
 * Compare an announcement with the schedule as it is now.
 * @param announced - The date and start it was announced for; a start of null is not compared.
 */
export function changeSince(series: Series, announced: Pick<Occurrence, 'date' | 'start'>): Change {
  const there = series.on(announced.date);
  const live = there.filter(({ cancelled }) => !cancelled);
  const same = live.find(({ start }) => announced.start === null || start === announced.start);
  if (same !== undefined) return { kind: 'none', occurrence: same };
  const planned = series.plannedFor(announced.date);
  const moved = planned.find(({ cancelled, movedFrom }) => !cancelled && movedFrom !== undefined) ?? live[0];
  if (moved !== undefined) return { kind: 'moved', occurrence: moved };
  const cancelled = planned[0] ?? there[0];
  return cancelled === undefined ? { kind: 'gone' } : { kind: 'cancelled', occurrence: cancelled };
}
