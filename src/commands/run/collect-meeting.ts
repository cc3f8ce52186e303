import { isUntouched } from '../../merge/own-entries.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { readMinutes } from '../../read/minutes/read-minutes.ts';
import { collectNote, findNote, standingMinutes } from '../collect/collect-note.ts';
import { collectingConfig } from '../collect/collecting-config.ts';
import { joinNote } from '../collect/join-note.ts';
import { readTrace } from '../collect/note-trace.ts';
import { isWorthReading } from '../collect/worth-reading.ts';
import { readNote } from '../meeting-note/read-note.ts';
import { placeMinutes } from '../place-minutes.ts';
import type { Revision } from '../publish-documents.ts';
import type { Group } from './open-groups.ts';
import type { RunContext } from './run-context.ts';
import { attempt, type TaskResult } from './task.ts';

/**
 * Bring the note of a meeting that is over into its minutes. A note in which nobody wrote stays where it is. HackMD counts
 * calls: the notes are listed once a run, and one is read when it was changed after it was collected.
 * @param isRecent - False: the meeting is long over, and only a note that was never collected is still looked for.
 */
export function collectMeeting(
  { group, series }: Group,
  { occurrence, isRecent }: { occurrence: Occurrence; isRecent: boolean },
  { config, options, shared }: RunContext,
): Promise<TaskResult> {
  const name = { task: 'collect' as const, group: group.id, date: occurrence.date };
  return attempt(name, async () => {
    const collecting = collectingConfig(config, group);
    const place = await placeMinutes(collecting, { group, occurrence, series }, options, shared);
    const standing = await standingMinutes(config, place, options, shared);
    const { trace } = readTrace(standing ?? '');
    if (!isRecent && trace.note !== null) return { documents: [], reason: 'its note was collected' };
    const found = await findNote(config, place, standing, shared);
    if (found === null) return { documents: [], reason: 'the meeting has no note' };
    const { note, store } = found;
    const times = { now: shared.now, ended: occurrence.end ?? occurrence.start ?? shared.now };
    if (!isWorthReading(note.changedAt, trace.changedAt, times)) {
      if (standing === null || trace.note === null) {
        return { documents: [], reason: 'nobody has written in the note since it was read' };
      }
      const made = await collectNote(config, place, unchanged(standing), options, shared);
      return { documents: [made], reason: 'the note has not changed since it was collected' };
    }
    const { content, changedAt } = await readNote(store, note);
    if (isUntouched(content)) return { documents: [], reason: 'nobody wrote in the note' };
    const revise = (before: string | null) => joinNote(before, content, changedAt);
    const made = await collectNote(config, place, revise, options, shared);
    return { documents: [made], reason: 'the meeting is over' };
  });
}

/** Minutes that stay as they are. */
function unchanged(standing: string): (before: string | null) => Revision {
  return (before) => {
    const text = before ?? standing;
    const kept = readMinutes(text, { file: 'minutes' }).items.length;
    return { text, added: [], kept, warnings: [] };
  };
}
