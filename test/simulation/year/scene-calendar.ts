import { DAY, iso, type Planned, plannedOn } from './planned.ts';
import type { Scene, SceneGroup } from './scene.ts';

/** Days ahead of a meeting from which it is prepared: the default of `openBefore`. */
const LEAD_DAYS = 3;

/** The meetings of a group whose preparation or aftermath falls into the scene, as its calendar says at an instant. */
export function meetingsAt(
  scene: Scene,
  { id, rhythm }: SceneGroup,
  instant: number,
): (Planned & { movedFrom?: string })[] {
  const [first, last] = [iso(scene.from - 70 * DAY).slice(0, 10), iso(scene.to + 5 * DAY).slice(0, 10)];
  return rhythm.dates(first, last).flatMap((date) => {
    const change =
      id === scene.calendarGroup
        ? scene.changes.find((each) => each.date === date && each.toldAt <= instant)
        : undefined;
    if (change === undefined) return [plannedOn(date, rhythm, LEAD_DAYS)];
    if (change.kind === 'cancelled') return [];
    return [{ ...plannedOn(change.to, { ...rhythm, time: change.time }, LEAD_DAYS), movedFrom: date }];
  });
}

/** The public items that carry a group's label at an instant, by address. */
export function agendaAt({ labelled }: Scene, group: string, instant: number): string[] {
  return labelled
    .filter(
      (entry) =>
        entry.group === group &&
        !entry.isPrivate &&
        entry.from <= instant &&
        instant < Math.min(entry.to, entry.closedAt),
    )
    .map(({ url }) => url)
    .sort();
}

/** Months that are over in the simulated time, or shortly before. */
export function monthsOf({ from, to }: Pick<Scene, 'from' | 'to'>): { id: string; over: number }[] {
  const months: { id: string; over: number }[] = [];
  const first = new Date(from);
  for (let index = -1; ; index += 1) {
    const over = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index + 1, 1);
    if (over - 5 * DAY > to) return months;
    months.push({ id: iso(over - DAY).slice(0, 7), over });
  }
}
