import { composeMeeting, type MeetingFacts } from '../compose/meeting/meeting-view.ts';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError, type MinutebookError } from '../errors/minutebook-error.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Config } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import type { MadeDocument } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import type { Claim } from '../ports/issue-tracker.ts';
import { bringUpToDate } from '../sync/bring-up-to-date.ts';
import { noteTarget } from '../sync/note-target.ts';
import type { Synced } from '../sync/target.ts';
import { madeDocument } from './made-document.ts';
import { type GatheredMeeting, listedItems } from './meeting.ts';
import { openMeetingRenderer } from './meeting-form.ts';
import { documentOfIssue, issueDocument } from './meeting-issue.ts';
import { minutesReport } from './minutes.ts';
import { minutesView } from './minutes-view.ts';
import { publishIssue } from './publish-issue.ts';
import { renamesFor } from './renames.ts';

/** The result for a meeting's note. */
export interface SharedNote {
  /** The address of the note; null when there is none, or HackMD did not return it. */
  link: string | null;
  documents: MadeDocument[];
  warnings: string[];
}

/** The result for a note that is linked from the meeting's issue. */
export interface SharedMinutes extends SharedNote {
  failures: MinutebookError[];
}

/**
 * Publishes the note of a meeting, if the group has notes, and links it from the meeting's issue, if there is one. A
 * failure of HackMD stops nothing else, and existing links stay.
 */
export async function publishMeetingNote(
  gathered: GatheredMeeting,
  apply: boolean,
  deps: Deps,
): Promise<SharedMinutes> {
  const { facts } = gathered;
  if (facts.group.minutes.hackmd === null) return { link: null, documents: [], warnings: [], failures: [] };
  const linked = facts.document ?? (await documentOfIssue(gathered.meeting, deps));
  let note: SharedNote;
  try {
    note = await shareNote(gathered, { linked, apply }, deps);
  } catch (error) {
    if (!isMinutebookError(error) || !error.code.startsWith('hackmd/')) throw error;
    return { link: linked, documents: [], warnings: [], failures: [error] };
  }
  const shared: SharedMinutes = { ...note, failures: [] };
  if (facts.group.meeting.repository !== null && note.link !== null) {
    const linking = { ...gathered, facts: { ...facts, document: note.link } };
    const issue = await publishIssue(linking, { apply, open: false }, deps);
    if (issue.url !== null) shared.documents.push(issueDocument(issue, linking));
    shared.warnings.push(...issue.warnings);
  }
  return shared;
}

/**
 * Creates the note of a meeting, or updates it.
 * @param linked - The address that the meeting's issue or minutes link to; null when there is none.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function shareNote(
  gathered: GatheredMeeting,
  { linked, apply }: { linked: string | null; apply: boolean },
  deps: Deps,
): Promise<SharedNote> {
  const { meeting, facts, title } = gathered;
  const note = await publishNote(meeting.config, facts, { title, link: linked, apply }, deps);
  return { link: note.url, documents: [noteDocument(note, gathered)], warnings: [...note.warnings] };
}

function noteDocument(note: Synced, { facts, title }: GatheredMeeting): MadeDocument {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const { group, occurrence } = facts;
  const report = minutesReport(group.id, occurrence, null, urls.length);
  return { ...madeDocument(note, report, explanations), target: `HackMD: ${title}` };
}

/**
 * Creates the note for the minutes of a meeting, or updates it without changing what people typed.
 * @param link - The address that the meeting's issue or minutes link to; null when there is none.
 * @throws {MinutebookError} `hackmd/…`.
 */
async function publishNote(
  config: Config,
  facts: MeetingFacts,
  { title, link, apply }: { title: string; link: string | null; apply: boolean },
  deps: Deps,
): Promise<Synced> {
  const { team = null, write: access } = facts.group.minutes.hackmd ?? {};
  const claim = () => claimNote(config, facts, deps);
  const target = noteTarget(await deps.openNotes(team), { title, link }, { access, claim });
  const render = await openMeetingRenderer('minutes', facts, { config }, deps);
  // A note links to itself as soon as it has an address.
  const revise = async (existing: string | null, url: string | null) => {
    const generated = render(minutesView({ ...facts, document: url }), existing);
    const renamed = await renamesFor(config, existing, generated, deps);
    return planMerge(existing ?? '', generated, { renamed });
  };
  return bringUpToDate(target, { revise }, { apply });
}

/** The claim to create a note is stored in the repository of the meeting's issue, else in that of the documents. */
async function claimNote(config: Config, { group, occurrence }: MeetingFacts, deps: Deps): Promise<Claim> {
  const repository = group.meeting.repository ?? (await ownRepository(config, deps));
  if (repository === null) return { kind: 'none' };
  const tracker = await deps.openTracker();
  // Without an issue of the group, later runs would not find the claim of a stopped one.
  if (group.meeting.repository === null) await tracker.sweepClaims(repository);
  return tracker.claim(repository, `note-${group.id}-${occurrence.date}`);
}

async function ownRepository(config: Config, deps: Deps): Promise<RepositoryName | null> {
  try {
    return (await deps.findRepository(configFolder(config, deps))).repository;
  } catch (error) {
    if (!isMinutebookError(error) || error.code !== 'usage/repository') throw error;
    return null;
  }
}
