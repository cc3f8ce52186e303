import { isUntouched } from '../../merge/own-entries.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { collectNote, findNote } from '../collect/collect-note.ts';
import { placeMinutes } from '../place-minutes.ts';
import type { Group } from './open-groups.ts';
import type { RunContext } from './run-context.ts';
import { attempt, type TaskResult } from './task.ts';

/** Bring the note of a meeting that is over into its minutes. A note in which nobody wrote stays where it is. */
export function collectMeeting(
  { group, series }: Group,
  occurrence: Occurrence,
  { config, options, shared }: RunContext,
): Promise<TaskResult> {
  const name = { task: 'collect' as const, group: group.id, date: occurrence.date };
  return attempt(name, async () => {
    const place = await placeMinutes(config, { group, occurrence, series }, options, shared);
    const content = await findNote(config, place, options, shared);
    if (content === null) return { documents: [], reason: 'the meeting has no note' };
    if (isUntouched(content)) return { documents: [], reason: 'nobody wrote in the note' };
    const made = await collectNote(config, place, content, options, shared);
    return { documents: [made], reason: 'the meeting is over' };
  });
}
