import { keepAgendaFile } from '../../documents/agenda-file.ts';
import type { GatheredMeeting } from '../../documents/meeting.ts';
import { issueDocument } from '../../documents/meeting-issue.ts';
import { shareNote } from '../../documents/meeting-note.ts';
import type { MinutesPlace } from '../../documents/minutes.ts';
import { keepMinutes } from '../../documents/minutes.ts';
import { publishIssue } from '../../documents/publish-issue.ts';
import type { Deps } from '../../ports/deps.ts';
import type { TrackedIssue } from '../../ports/issue-tracker.ts';
import { startText } from '../../schedule/occurrence.ts';
import type { RunOptions } from './tasks.ts';
import { attempt, type TaskName, type TaskResult } from './tasks.ts';

export interface MeetingWork {
  place: MinutesPlace;
  /** The newest issues of the group's repository, and whether the meeting's own is among them. */
  listed: readonly TrackedIssue[];
  hasIssue: boolean;
  options: RunOptions;
}

/**
 * Writes the documents that prepare a meeting: issue, note, minutes, independently of each other. Issue and note link
 * to each other. Without an issue, it is opened first, so that the note has its address, and updated with the address
 * of the note; otherwise the note comes first, and one update of the issue is enough.
 */
export async function writeMeeting(
  meeting: GatheredMeeting,
  work: MeetingWork,
  deps: Deps,
): Promise<TaskResult[]> {
  const { group } = meeting.facts;
  const hasRepository = group.meeting.repository !== null;
  const hasNote = group.minutes.hackmd !== null;
  let { facts } = meeting;

  const first = { ...work, isListed: true };
  let issue = hasRepository && !work.hasIssue ? await writeIssue({ ...meeting, facts }, first, deps) : null;
  facts = { ...facts, issue: issue?.report.url ?? facts.issue };

  const note = hasNote ? await writeNote({ ...meeting, facts }, work, deps) : null;
  facts = { ...facts, document: note?.report.url ?? facts.document };

  const isLinked = facts.document === meeting.facts.document;
  if (hasRepository && (work.hasIssue || (issue?.report.state === 'created' && !isLinked))) {
    const later = await writeIssue({ ...meeting, facts }, { ...work, isListed: work.hasIssue }, deps);
    issue = issue === null ? later : joined(issue, later);
    facts = { ...facts, issue: issue.report.url ?? facts.issue };
  }
  const hasFile = group.agenda.path !== null;
  const file = hasFile ? await writeAgendaFile({ ...meeting, facts }, work, deps) : null;
  const minutes = await attempt(named('minutes', meeting), async () => ({
    documents: [await keepMinutes(work.place, facts, work.options, deps)],
    reason: reasonOf(meeting),
  }));
  return [issue, note, file, minutes].filter((result): result is TaskResult => result !== null);
}

/** @param work - `isListed`: the listing is still valid; nothing was opened since. */
function writeIssue(
  meeting: GatheredMeeting,
  work: MeetingWork & { isListed: boolean },
  deps: Deps,
): Promise<TaskResult> {
  return attempt(named('issue', meeting), async () => {
    const { listed, isListed, options } = work;
    const how = { apply: options.write, open: true, ...(isListed && { listed }) };
    const issue = await publishIssue(meeting, how, deps);
    return {
      documents: [issueDocument(issue, meeting)],
      warnings: issue.warnings,
      reason: reasonOf(meeting),
    };
  });
}

function writeAgendaFile(
  meeting: GatheredMeeting,
  { options }: MeetingWork,
  deps: Deps,
): Promise<TaskResult> {
  return attempt(named('agenda', meeting), async () => {
    const { out, write, publish } = options;
    const made = await keepAgendaFile(meeting.meeting.config, meeting, { out, write, publish }, deps);
    return { documents: made === null ? [] : [made], reason: reasonOf(meeting) };
  });
}

function writeNote(meeting: GatheredMeeting, { options }: MeetingWork, deps: Deps): Promise<TaskResult> {
  return attempt(named('note', meeting), async () => {
    const note = await shareNote(meeting, { linked: meeting.facts.document, apply: options.write }, deps);
    return { ...note, reason: reasonOf(meeting) };
  });
}

/** Joins the results of opening an issue and of updating it: one document, created by this run. */
function joined(opened: TaskResult, later: TaskResult): TaskResult {
  if (later.report.state === 'failed')
    return { ...opened, failures: [...opened.failures, ...later.failures] };
  const documents = later.documents.map((document) => ({
    ...document,
    before: null,
    report: {
      ...document.report,
      state: 'created' as const,
      added: opened.documents[0]?.report.added ?? document.report.added,
      kept: 0,
    },
  }));
  return {
    ...later,
    report: { ...later.report, state: 'created' },
    documents,
    warnings: [...opened.warnings, ...later.warnings],
  };
}

function named(task: TaskName['task'], { facts: { group, occurrence } }: GatheredMeeting): TaskName {
  return { task, group: group.id, date: occurrence.date };
}

/** `the meeting starts 2023-02-16 15:00 UTC` */
function reasonOf({ facts }: GatheredMeeting): string {
  return `the meeting starts ${startText(facts.occurrence)}`;
}
