import { composeMeeting } from '../../compose/meeting/meeting-view.ts';
import { isMinutebookError, type MinutebookError } from '../../errors/minutebook-error.ts';
import type { Config } from '../../model/config.ts';
import type { Series } from '../../schedule/series.ts';
import type { Deps } from '../deps.ts';
import { type GatheredMeeting, listedItems } from '../gather-meeting.ts';
import { documentOfIssue } from '../meeting-issue/document-of-issue.ts';
import { issueDocument } from '../meeting-issue/issue-document.ts';
import { publishIssue } from '../meeting-issue/publish-issue.ts';
import type { MadeDocument } from '../outcome.ts';
import { type PublishedNote, publishNote } from './publish-note.ts';

/** What became of a meeting's note and of the link to it. */
export interface SharedMinutes {
  /** The address of the note; null when there is none, or HackMD did not say. */
  link: string | null;
  documents: MadeDocument[];
  warnings: string[];
  failures: MinutebookError[];
}

/**
 * Publish the note of a meeting, if the group keeps notes, and link it from the meeting's issue, if there is one.
 * When HackMD fails nothing else stops, and links that are there stay.
 */
export async function publishMeetingNote(
  config: Config,
  meeting: GatheredMeeting,
  series: Series | null,
  apply: boolean,
  deps: Deps,
): Promise<SharedMinutes> {
  const { facts, title } = meeting;
  const shared: SharedMinutes = { link: null, documents: [], warnings: [], failures: [] };
  if (facts.group.minutes.hackmd === null) return shared;
  const linked = facts.document ?? (await documentOfIssue(config, facts.group, facts.occurrence, deps));
  const note = await publishNote(config, facts, { title, link: linked, apply }, deps).catch(
    (error: unknown) => {
      if (!isMinutebookError(error) || !error.code.startsWith('hackmd/')) throw error;
      return error;
    },
  );
  if (isMinutebookError(note)) return { ...shared, link: linked, failures: [note] };
  shared.link = note.url;
  shared.documents.push(noteDocument(note, meeting));
  shared.warnings.push(...note.warnings);
  if (facts.group.meeting.repository !== null && note.url !== null) {
    const linking = { ...meeting, facts: { ...facts, document: note.url } };
    const issue = await publishIssue(config, linking, series, { apply, open: false }, deps);
    if (issue.url !== null) shared.documents.push(issueDocument(issue, linking));
    shared.warnings.push(...issue.warnings);
  }
  return shared;
}

function noteDocument(note: PublishedNote, { facts, title }: GatheredMeeting): MadeDocument {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const { group, occurrence } = facts;
  return {
    report: {
      kind: 'minutes',
      group: group.id,
      date: occurrence.date,
      start: occurrence.start,
      path: null,
      url: note.url,
      state: note.state,
      items: urls.length,
      added: [...note.added],
      kept: note.kept,
      unplaced: [],
    },
    before: note.before,
    text: note.after,
    target: `HackMD: ${title}`,
    explanations,
  };
}
