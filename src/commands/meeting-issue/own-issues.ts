import { pickMeetingIssue } from '../../gather/meeting-issue.ts';
import type { Config, GroupConfig } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { readMark } from '../../model/meeting-mark.ts';
import type { TrackedIssue } from '../../ports/issue-tracker.ts';
import { meetingTitle, otherTitles } from '../gather-meeting.ts';

/** Which meeting's issue is looked for. */
export interface IssueWanted {
  repository: RepositoryName;
  /** Id of the group. */
  group: string;
  title: string;
  /** Titles of other groups' meetings of that day. */
  others: readonly string[];
  occurrence: Pick<Occurrence, 'date' | 'movedFrom'>;
}

/** What is looked for, for a meeting of a group. */
export function wantedIssue(
  config: Config,
  group: GroupConfig,
  repository: RepositoryName,
  occurrence: Occurrence,
): IssueWanted {
  const title = meetingTitle(config, group, occurrence);
  return { repository, group: group.id, title, others: otherTitles(config, group, occurrence), occurrence };
}

/**
 * The issue of a meeting among others: one that carries the mark of the meeting (or of the date it was moved
 * from), else one whose title says so, whoever made it, and that no other group's mark is in. Open goes before closed, the older before the newer.
 */
export function issueOf(issues: readonly TrackedIssue[], wanted: IssueWanted): TrackedIssue | null {
  const { repository, group, title, others, occurrence } = wanted;
  const free = issues.filter(({ body }) => (readMark(body)?.group ?? group) === group);
  return (
    markedIssues(issues, wanted)[0] ??
    pickMeetingIssue(free, { repository, title, others, date: occurrence.date })
  );
}

/** Issues that carry the mark of a meeting: open ones first, then by number. */
export function markedIssues(
  issues: readonly TrackedIssue[],
  { group, occurrence }: Pick<IssueWanted, 'group' | 'occurrence'>,
): TrackedIssue[] {
  const dates = [occurrence.date, occurrence.movedFrom];
  return issues
    .filter(({ body }) => {
      const mark = readMark(body);
      return mark !== null && mark.group === group && dates.includes(mark.date);
    })
    .sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || a.number - b.number);
}
