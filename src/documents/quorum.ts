import { type QuorumRule, quorumOf } from '../memory/attendance.ts';
import type { Headcount } from '../memory/schema.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import type { GroupPlace } from './group-meeting.ts';
import { membersOf } from './members.ts';

/** The quorum rule of a group; null when it has none. */
export async function quorumRule({ config, group }: GroupPlace, deps: Deps): Promise<QuorumRule | null> {
  const share = group.attendance.quorum;
  if (share === null) return null;
  return { share, members: (await membersOf(config, group, deps))?.list ?? null };
}

/** Whether enough people are ticked in minutes; null without a rule, and when nobody is. */
export function quorumIn(minutes: string, rule: QuorumRule | null): Headcount | null {
  return rule && quorumOf({ files: [archiveFile('', minutes)] }, rule);
}

/** The beginning of the quorum line. */
export const QUORUM_LABEL = 'Quorum:';

/** Whether minutes have such a line, regardless of who wrote it. */
export function saysQuorum(minutes: string): boolean {
  return /^\W*quorum\b/imu.test(minutes);
}

/**
 * Adds a line to the attendance list of collected minutes that says whether the quorum was reached, unless there is
 * one.
 * @param note - The note they were collected from: only it lists expected people who were not ticked.
 * @returns The minutes, and the lines to remove when the note no longer contains them.
 */
export function withQuorum(
  minutes: string,
  note: string,
  rule: QuorumRule | null,
): { text: string; added: string[] } {
  const counted = quorumIn(note, rule);
  if (counted === null || saysQuorum(minutes)) return { text: minutes, added: [] };
  const { reached, present, of } = counted;
  // The same words as in the templates.
  const line = `${QUORUM_LABEL} ${reached ? '' : 'not '}reached, ${present} of ${of} were there.`;
  const [meeting] = archiveFile('', minutes).meetings;
  const last = Math.max(0, ...(meeting?.present ?? []).map((person) => person.line));
  const text = minutes.split('\n').toSpliced(last, 0, '', line).join('\n');
  return { text, added: [QUORUM_LABEL, line] };
}
