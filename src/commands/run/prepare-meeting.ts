import { withScribeFacts } from '../../documents/earlier-minutes.ts';
import { trackerOf } from '../../documents/group-meeting.ts';
import { wantedIssue } from '../../documents/meeting.ts';
import { linkedDocument } from '../../documents/meeting-issue.ts';
import { gatherMinutes } from '../../documents/minutes.ts';
import { requireTemplate } from '../../documents/templates.ts';
import { trustOf } from '../../gather/trust.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Deps } from '../../ports/deps.ts';
import { findIssue } from '../../sync/find-issue.ts';
import type { Group, RunContext } from './tasks.ts';
import { failed, type TaskName, type TaskResult } from './tasks.ts';
import { writeMeeting } from './write-meeting.ts';

export interface Preparation {
  results: TaskResult[];
  /** The number of items of non-public repositories that were left out. */
  withheld: number;
  /** The number of items of archived repositories that were left out. */
  archived: number;
  warnings: readonly string[];
}

/**
 * Prepares a meeting: its issue, the note for its scribe and the minutes skeleton, all from one gathering. A failure of
 * one does not stop the others.
 */
export async function prepareMeeting(
  { group, series, registers }: Group,
  occurrence: Occurrence,
  { config, options, shared }: RunContext,
  deps: Deps,
): Promise<Preparation> {
  const { repository } = group.meeting;
  try {
    await requireTemplate('agenda', group.templates.agenda, config, deps);
    await requireTemplate('minutes', group.templates.minutes, config, deps);
    const meeting = { config, group, occurrence, series, out: options.out, registers };
    const how = { ...options, issue: true, evenUnreadable: true };
    const [{ gathered, place, linked }, listed] = await Promise.all([
      gatherMinutes(meeting, how, deps),
      repository === null ? [] : trackerOf(meeting, shared).then((tracker) => tracker.newest(repository)),
    ]);
    const { issue } =
      repository === null
        ? { issue: null }
        : await findIssue(listed, wantedIssue(config, group, repository, occurrence), trustOf(config, deps));
    if (issue?.state === 'closed') return dropped(group.id, occurrence, issue.url);
    const document = linked ?? linkedDocument(issue?.body ?? '');
    // Searches return a new issue minutes later than listings.
    const known = { ...gathered.facts, document, issue: issue?.url ?? gathered.facts.issue };
    const facts = await withScribeFacts(known, place, deps);
    const work = { place, listed, hasIssue: issue !== null, options };
    const results = await writeMeeting({ ...gathered, facts }, work, deps);
    const { withheld, archived, warnings } = gathered;
    return { results, withheld, archived, warnings };
  } catch (error) {
    // Without the facts nothing can be written: all tasks fail, and the reason is reported once.
    const tasks: TaskName['task'][] = repository === null ? ['minutes'] : ['issue', 'minutes'];
    const [first, ...others] = tasks.map((task) =>
      failed({ task, group: group.id, date: occurrence.date }, error),
    );
    const quiet = others.map((other) => ({ ...other, failures: [] }));
    return { results: first === undefined ? [] : [first, ...quiet], withheld: 0, archived: 0, warnings: [] };
  }
}

/**
 * The result for a meeting whose issue people closed before its start: it does not take place, and nothing is updated.
 */
function dropped(group: string, { date }: Occurrence, url: string): Preparation {
  const reason = 'its issue was closed before the meeting';
  const report = { task: 'issue' as const, group, date, state: 'nothing' as const, path: null, url, reason };
  return {
    results: [{ report, documents: [], warnings: [], failures: [] }],
    withheld: 0,
    archived: 0,
    warnings: [],
  };
}
