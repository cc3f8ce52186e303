import { keepAgendaFile } from '../documents/agenda-file.ts';
import { findMeeting } from '../documents/find-meeting.ts';
import { trackerOf } from '../documents/group-meeting.ts';
import { type GatheredMeeting, gatherMeeting, listedItems } from '../documents/meeting.ts';
import { openMeetingRenderer } from '../documents/meeting-form.ts';
import { agendaReport, agendaView, issueDocument } from '../documents/meeting-issue.ts';
import { type PublishOptions, publishIssue } from '../documents/publish-issue.ts';
import { requireTemplate } from '../documents/templates.ts';
import type { Config } from '../model/config.ts';
import type { MadeDocument, Outcome, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface AgendaRequest extends Omit<WriteOptions, 'out'> {
  config: Config;
  /** The id of the group; absent: the only one. */
  group?: string;
  /**
   * `2023-02-16`, or `2023-02-02T08:00` in UTC; absent: the current or next meeting, and today when there is no
   * schedule.
   */
  date?: string;
  /** Update the group's agenda file instead of printing the agenda; with `publish` it is always updated. */
  file?: boolean;
}

/**
 * Compiles the agenda of a meeting: a text to print or, published, the meeting's issue and file.
 * @throws {MinutebookError} for invalid dates and templates, when GitHub did not answer in full, and when the issue
 *   cannot be written.
 */
export async function agenda(
  {
    config,
    group: id,
    date,
    file: wantsFile = false,
    write = true,
    publish = false,
    includePrivate = false,
  }: AgendaRequest,
  given: Deps,
): Promise<Outcome> {
  const deps = confineFiles(config, undefined, given);
  const group = choose('group', config.groups, id, config);
  await requireTemplate('agenda', group.templates.agenda, config, deps);
  // Without a schedule an unpublished agenda defaults to today; publishing needs a date.
  const today =
    group.meeting.schedule === null && !publish ? deps.now.slice(0, 'yyyy-mm-dd'.length) : undefined;
  const found = await findMeeting({ config, group }, date ?? today, deps);
  const { repository } = group.meeting;
  const [meeting, listed] = await Promise.all([
    gatherMeeting(found, { includePrivate, publish }, deps),
    publish && repository !== null
      ? trackerOf({ config, group }, deps).then((tracker) => tracker.newest(repository))
      : null,
  ]);
  const isFile = (publish || wantsFile) && group.agenda.path !== null;
  const how = { apply: write, open: true, ...(listed && { listed }) };
  const makeDocument = () => (publish ? published(meeting, how, deps) : printed(meeting, deps));
  const document = isFile && (!publish || repository === null) ? null : await makeDocument();
  const issue = document?.made.report.url ?? meeting.facts.issue;
  const withIssue = { ...meeting, facts: { ...meeting.facts, issue } };
  const file = isFile
    ? await keepAgendaFile(config, withIssue, { out: undefined, write, publish }, deps)
    : null;
  return {
    documents: [document?.made, file].filter((made) => made != null),
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...(document?.warnings ?? [])],
  };
}

async function printed(
  { meeting, facts }: GatheredMeeting,
  deps: Deps,
): Promise<{ made: MadeDocument; warnings: readonly string[] }> {
  const { group, occurrence } = meeting;
  const view = agendaView(facts);
  const { urls, explanations } = listedItems(view);
  const text = (await openMeetingRenderer('agenda', facts, meeting, deps))(view, null);
  const report = {
    ...agendaReport(group.id, occurrence, urls.length),
    state: 'created' as const,
    url: null,
    added: urls,
    kept: 0,
  };
  return { made: { report, before: null, text, explanations }, warnings: [] };
}

async function published(
  meeting: GatheredMeeting,
  options: PublishOptions,
  deps: Deps,
): Promise<{ made: MadeDocument; warnings: readonly string[] }> {
  const issue = await publishIssue(meeting, options, deps);
  return { made: issueDocument(issue, meeting), warnings: issue.warnings };
}
