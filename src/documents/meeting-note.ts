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

/** What became of a meeting's note. */
export interface SharedNote {
  /** The address of the note; null when there is none, or HackMD did not say. */
  link: string | null;
  documents: MadeDocument[];
  warnings: string[];
}

/** The same, with the link to it in the meeting's issue. */
export interface SharedMinutes extends SharedNote {
  failures: MinutebookError[];
}

/**
 * Publish the note of a meeting, if the group keeps notes, and link it from the meeting's issue, if there is one.
 * When HackMD fails nothing else stops, and links that are there stay.
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
 * Make the note of a meeting, or bring it up to date.
 * @param linked - The address that the meeting's issue or minutes link to; null when they link to none.
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
 * Make the note in which the minutes of a meeting are taken, or bring it up to date around what people typed.
 * @param link - An address that the meeting's issue or minutes link to; null when they link to none.
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
  // A note links to itself, as soon as it has an address.
  const revise = async (existing: string | null, url: string | null) => {
    const generated = render(minutesView({ ...facts, document: url }), existing);
    const renamed = await renamesFor(config, existing, generated, deps);
    return planMerge(existing ?? '', generated, { renamed });
  };
  return bringUpToDate(target, { revise }, { apply });
}

/** The claim to make a note is kept where the meeting's issue is, else where the documents are. */
async function claimNote(config: Config, { group, occurrence }: MeetingFacts, deps: Deps): Promise<Claim> {
  const repository = group.meeting.repository ?? (await ownRepository(config, deps));
  if (repository === null) return { kind: 'none' };
  const tracker = await deps.openTracker();
  // No issue of the group leads a later run to what a stopped one left there.
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
