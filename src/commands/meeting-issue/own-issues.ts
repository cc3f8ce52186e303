import { pickMeetingIssue } from '../../gather/meeting-issue.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { TrackedIssue } from '../../publish/issue-tracker.ts';
import { readMark } from '../../publish/meeting-mark.ts';

/** Which meeting's issue is looked for. */
export interface IssueWanted {
  repository: RepositoryName;
  /** Id of the group. */
  group: string;
  title: string;
  occurrence: Pick<Occurrence, 'date' | 'movedFrom'>;
}

/**
 * The issue of a meeting among others: one that carries the mark of the meeting (or of the date it was moved
 * from), else one whose title says so, whoever made it. Open goes before closed, the older before the newer.
 */
export function issueOf(issues: readonly TrackedIssue[], wanted: IssueWanted): TrackedIssue | null {
  const { repository, title, occurrence } = wanted;
  return (
    markedIssues(issues, wanted)[0] ?? pickMeetingIssue(issues, { repository, title, date: occurrence.date })
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
