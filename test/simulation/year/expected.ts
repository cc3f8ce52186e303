import { DAY, instantAt } from './planned.ts';
import type { Scene, SceneGroup } from './scene.ts';
import { agendaAt, meetingsAt, monthsOf } from './scene-calendar.ts';

/** A meeting that some run prepares. */
export interface ExpectedMeeting {
  group: SceneGroup;
  /** The date that it was prepared for first. */
  date: string;
  /** Where it is by the end; null when it was cancelled. */
  finalDate: string | null;
  /** Whether people had been told about it when the calendar changed. */
  announced: 'moved' | 'cancelled' | null;
  /** The last start that it was prepared for. */
  start: number;
  /** The runs that prepare it for that start. */
  runs: number[];
}

/** The meetings of a group that runs at these instants prepare, in the order of their first preparation. */
export function expectedMeetings(
  scene: Scene,
  group: SceneGroup,
  runs: readonly number[],
): ExpectedMeeting[] {
  const found = new Map<string, ExpectedMeeting>();
  for (const at of runs) {
    for (const meeting of meetingsAt(scene, group, at)) {
      if (at < meeting.preparedFrom || at >= meeting.start) continue;
      const first = meeting.movedFrom ?? meeting.date;
      const known = found.get(first);
      if (known === undefined) {
        const { date, start } = meeting;
        found.set(first, { group, date, finalDate: date, announced: null, start, runs: [at] });
      } else if (known.start === meeting.start) known.runs.push(at);
      else
        Object.assign(known, {
          announced: 'moved',
          finalDate: meeting.date,
          start: meeting.start,
          runs: [at],
        });
    }
  }
  const last = runs.at(-1) ?? scene.to;
  for (const [first, meeting] of found) {
    const isCancelled =
      group.id === scene.calendarGroup &&
      scene.changes.some(
        ({ date, kind, toldAt }) => date === first && kind === 'cancelled' && toldAt <= last,
      );
    if (isCancelled) Object.assign(meeting, { announced: 'cancelled', finalDate: null });
  }
  return [...found.values()];
}

/** The file of the minutes of a meeting. One that is moved when its skeleton is there keeps that. */
export function expectedFile({ group, date, finalDate, announced }: ExpectedMeeting): string {
  const filed = announced === 'moved' ? date : (finalDate ?? date);
  return `notes/${group.id}/${filed}.md`;
}

/** How often the skeleton of a meeting is written before it starts, when nobody but the program touches it. */
export function expectedWritings(scene: Scene, { group, runs }: ExpectedMeeting): number {
  let count = 0;
  let last: string | null = null;
  for (const at of runs) {
    const agenda = agendaAt(scene, group.id, at).join('\n');
    if (agenda !== last) count += 1;
    last = agenda;
  }
  return count;
}

/** The months whose update some run owes: from five days before their end until the 20th of the next one. */
export function expectedUpdates(scene: Scene, runs: readonly number[]): string[] {
  return monthsOf(scene)
    .filter(({ over }) => {
      const until = instantAt(`${new Date(over).toISOString().slice(0, 7)}-20`, '00:00', 'UTC');
      return runs.some((at) => at >= over - 5 * DAY && at < until);
    })
    .map(({ id }) => id);
}
