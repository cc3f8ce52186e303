import {
  collecting,
  collectNote,
  existingMinutes,
  findNote,
  reviseWithNote,
} from '../../documents/collect-note.ts';
import { collected } from '../../documents/collected-note.ts';
import { listedIssue } from '../../documents/meeting.ts';
import { locateMinutes } from '../../documents/minutes.ts';
import { readTrace } from '../../documents/note-trace.ts';
import { isUntouched } from '../../merge/own-entries.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { readNote } from '../../sync/find-note.ts';
import type { Group, RunContext } from './tasks.ts';
import { attempt, type TaskResult } from './tasks.ts';

/**
 * Copies the note of a past meeting into its minutes. A note that nobody edited is ignored. HackMD limits calls: notes
 * are listed once per run, and one is only read when it was changed after it was collected.
 * @param isRecent - False: the meeting is long over, and only a note that was never collected is looked for.
 * @returns Null for a meeting without an issue, a note and minutes.
 */
export async function collectMeeting(
  { group, series, registers }: Group,
  { occurrence, isRecent }: { occurrence: Occurrence; isRecent: boolean },
  { config, options, shared }: RunContext,
): Promise<TaskResult | null> {
  const name = { task: 'collect' as const, group: group.id, date: occurrence.date };
  let isUnknown = false;
  const result = await attempt(name, async () => {
    const meeting = collecting({ config, group, occurrence, series, out: options.out, registers });
    const place = await locateMinutes(meeting, options, shared);
    const existing = await existingMinutes(place, options, shared);
    const { trace } = readTrace(existing ?? '');
    if (!isRecent && trace.note !== null) return { documents: [], reason: 'its note was collected' };
    const found = await findNote(place, existing, shared);
    if (found === null) {
      isUnknown = existing === null && (await listedIssue(place, shared)) === null;
      return { documents: [], reason: 'the meeting has no note' };
    }
    const { note, store } = found;
    const times = { now: shared.now, ended: occurrence.end ?? occurrence.start ?? shared.now };
    if (!isWorthReading(note.changedAt, trace.changedAt, times)) {
      if (existing === null || trace.note === null) {
        return { documents: [], reason: 'nobody has written in the note since it was read' };
      }
      const revise = (before: string | null) => collected(before, before ?? existing);
      const made = await collectNote(place, revise, options, shared);
      return { documents: [made], reason: 'the note has not changed since it was collected' };
    }
    const read = await readNote(store, note);
    if (isUntouched(read.content)) return { documents: [], reason: 'nobody wrote in the note' };
    const revise = await reviseWithNote(place, read, shared);
    const made = await collectNote(place, revise, options, shared);
    return { documents: [made], reason: 'the meeting is over' };
  });
  return isUnknown ? null : result;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Runs may be late or fail: for this time after its last change, a note is read by every run. */
const FRESH = 12 * HOUR;
/** A note without anything to collect is read again in the first hours of each day after its last change. */
const DAILY = 6 * HOUR;

/**
 * Whether a note has to be read to find changes. Services limit reads, and their listings contain the time of the last
 * change.
 * @param collected - The last change of the note when the minutes were collected from it; null when they were not
 *   collected, or by an earlier version.
 * @param ended - The end of the meeting: in the day after it the note is always read, unless it was collected.
 */
function isWorthReading(
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
