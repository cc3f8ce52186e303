import { type QuorumRule, quorumOf } from '../memory/attendance.ts';
import type { Headcount } from '../memory/schema.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import type { GroupPlace } from './group-meeting.ts';
import { membersOf } from './members.ts';

/** What the minutes of a group say below those present; null when it has no rule. */
export async function quorumRule({ config, group }: GroupPlace, deps: Deps): Promise<QuorumRule | null> {
  const share = group.attendance.quorum;
  if (share === null) return null;
  return { share, members: (await membersOf(config, group, deps))?.list ?? null };
}

/** Whether enough people are ticked in minutes; null without a rule, and where nobody is. */
export function quorumIn(minutes: string, rule: QuorumRule | null): Headcount | null {
  return rule && quorumOf({ files: [archiveFile('', minutes)] }, rule);
}

/** What the line begins with. */
export const QUORUM_LABEL = 'Quorum:';

/** Whether minutes have such a line, whoever wrote it. */
export function saysQuorum(minutes: string): boolean {
  return /^\W*quorum\b/imu.test(minutes);
}

/**
 * Say below those present in collected minutes whether they were enough, where nothing says so yet.
 * @param note - What they were collected from: who was expected and not ticked is listed there only.
 * @returns The minutes, and the lines that may go when the note has others.
 */
export function withQuorum(
  minutes: string,
  note: string,
  rule: QuorumRule | null,
): { text: string; added: string[] } {
  const counted = quorumIn(note, rule);
  if (counted === null || saysQuorum(minutes)) return { text: minutes, added: [] };
  const { reached, present, of } = counted;
  // As the templates have it.
  const line = `${QUORUM_LABEL} ${reached ? '' : 'not '}reached, ${present} of ${of} were there.`;
  const [meeting] = archiveFile('', minutes).meetings;
  const last = Math.max(0, ...(meeting?.present ?? []).map((person) => person.line));
  const text = minutes.split('\n').toSpliced(last, 0, '', line).join('\n');
  return { text, added: [QUORUM_LABEL, line] };
}
