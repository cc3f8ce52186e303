import { relative, sep } from 'node:path';
import type { MeetingFacts } from '../compose/meeting/meeting-view.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { saidOn } from '../memory/history.ts';
import { isUntouched } from '../merge/own-entries.ts';
import { planMerge } from '../merge/plan-merge.ts';
import {
  type FiledDay,
  mayBeCalledByDay,
  meetingDay,
  meetingKey,
  type Occurrence,
  plannedStart,
  timeOf,
} from '../model/meeting.ts';
import type { MadeDocument, WriteOptions } from '../model/outcome.ts';
import { isPathPerMeeting } from '../model/path-template.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import type { Series } from '../schedule/series.ts';
import type { GeneratedDocument } from '../sync/target.ts';
import { existingFile, type FileDocument, type FilePart, syncFile, WHOLE_FILE } from './document-file.ts';
import type { GroupPlace, Meeting } from './group-meeting.ts';
import { leaveOutList } from './leave-out.ts';
import { madeDocument } from './made-document.ts';
import { type GatheredMeeting, gatherMeeting, listedItems, meetingTitle, titleOn } from './meeting.ts';
import { openMeetingRenderer } from './meeting-form.ts';
import { minutesPath } from './minutes-files.ts';
import { minutesView } from './minutes-view.ts';
import { readTrace } from './note-trace.ts';
import { quorumIn, quorumRule } from './quorum.ts';
import { renamesFor } from './renames.ts';
import { meetingPart } from './shared-minutes.ts';

type Where = Required<Pick<WriteOptions, 'write' | 'publish'>>;

/**
 * Fills the minutes skeleton of a meeting and updates its file without changing what people wrote.
 * @throws {MinutebookError} `template/…`, and when the file cannot be written.
 */
export async function keepMinutes(
  place: MinutesPlace,
  facts: MeetingFacts,
  where: Where,
  deps: Deps,
): Promise<MadeDocument> {
  const { config } = place;
  const view = minutesView(facts);
  const { urls, explanations } = listedItems(view);
  const render = await openMeetingRenderer('minutes', facts, place, deps);
  const document = minutesDocument(place);
  const now = await existingFile(config, document, where, deps);
  const renamed = await renamesFor(config, now, render(view, now), deps);
  const rule = await quorumRule(place, deps);
  const revise = (existing: string | null) => {
    // Collected minutes contain it already.
    const isCollected = existing !== null && readTrace(existing).trace.note !== null;
    const quorum = existing === null || isCollected ? null : quorumIn(existing, rule);
    return planMerge(existing ?? '', render({ ...view, quorum }, existing), { renamed });
  };
  const made = await syncMinutes(place, revise, where, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}

/**
 * Updates the minutes of a meeting in their file.
 * @param revise - Revises the existing minutes.
 * @throws {MinutebookError} when the file cannot be written.
 */
export async function syncMinutes(
  place: MinutesPlace,
  revise: GeneratedDocument['revise'],
  where: Where,
  deps: Deps,
): Promise<MadeDocument> {
  const { config, group, occurrence, path } = place;
  const title = `Minutes of ${meetingTitle(config, group, occurrence)}`;
  const note = (text: string) => leaveOutList(itemsWithNotes(place, text));
  // Several pull requests of minutes may be open at once, and would conflict in the registers.
  const registers = config.publish.files === 'commit' ? place.registers : undefined;
  const isShared = !isPathPerMeeting(group.minutes.path);
  const file = relative(deps.cwd, path).split(sep).join('/');
  const read = (text: string) => archiveFile(file, text, isShared ? null : place.filed.date, isShared);
  const document = {
    ...minutesDocument(place),
    revise,
    title,
    ...(group.minutes.comment && { note }),
    ...(registers && { beside: registers(read) }),
  };
  const synced = await syncFile(config, document, where, deps);
  const items = readMinutes(place.part.read(synced.after) ?? '', { file: path }).items.length;
  return madeDocument(synced, minutesReport(group.id, occurrence, synced.target, items));
}

/** The issues and pull requests on which minutes have notes or decisions. */
function itemsWithNotes({ config, path, filed }: MinutesPlace, text: string) {
  if (isUntouched(text)) return [];
  const found = saidOn(filed.date, archiveFile(path, text, filed.date), config.renamed);
  return found.filter(
    ({ discussed, decisions, isDiscussion }) => !isDiscussion && (discussed || decisions.length > 0),
  );
}

/**
 * The facts that all reports on minutes share.
 * @param path - Null for a note.
 */
export function minutesReport(
  group: string,
  { date, start }: Occurrence,
  path: string | null,
  items: number,
) {
  return { kind: 'minutes' as const, group, date, start, path, items, unplaced: [] };
}

/** The minutes of a meeting and their location. */
export interface MinutesPlace extends Meeting {
  /** Absolute. */
  path: string;
  /** The day that the file and its pull request are named by. */
  filed: FiledDay;
  /** The part of the file that they occupy. */
  part: FilePart;
}

/** The identity of a meeting's minutes among documents. */
export function minutesId({ group, filed }: Pick<MinutesPlace, 'group' | 'filed'>): string[] {
  return ['minutes', group.id, meetingKey(filed)];
}

/** The location and identity of a meeting's minutes. */
export function minutesDocument(place: MinutesPlace): Pick<FileDocument, 'path' | 'id' | 'part'> {
  return { path: place.path, id: minutesId(place), part: place.part };
}

/** The part of a file that contains the minutes of a meeting; the file may contain those of other meetings as well. */
export function minutesPart(
  { config, group }: GroupPlace,
  path: string,
  days: readonly [FiledDay, ...FiledDay[]],
): FilePart {
  if (isPathPerMeeting(group.minutes.path)) return WHOLE_FILE;
  const title = titleOn(config, group, meetingDay({ ...days[0], start: null }));
  const name = `${config.host} ${group.name} Meetings`.trim();
  return meetingPart(days, { path, title, name });
}

/**
 * Determines where the minutes of a meeting are stored: under its date, and its time when the day has several meetings.
 * A meeting that was moved keeps the file of its first date, in which people may have written, unless another meeting
 * takes place on that day; so does a meeting that was or has become the only one of its day.
 * @throws {MinutebookError} as `existingFile` does.
 */
export async function locateMinutes(
  meeting: Meeting,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<MinutesPlace> {
  const { config, occurrence, series } = meeting;
  const placeOn = async (filed: FiledDay): Promise<MinutesPlace> => {
    const path = await minutesPath(meeting, filed, deps);
    return { ...meeting, filed, path, part: minutesPart(meeting, path, [occurrence, filed]) };
  };
  const stands = async (place: MinutesPlace) => {
    return (await existingFile(config, minutesDocument(place), { publish }, deps)) !== null;
  };
  const usual = await placeOn(occurrence);
  const earlier = await Promise.all(earlierDays(occurrence, series).map(placeOn));
  if (earlier.length === 0 || (await stands(usual))) return usual;
  for (const place of earlier) if (await stands(place)) return place;
  return usual;
}

/** The days that minutes may have been named by before: the originally planned one, with or without a time. */
function earlierDays(occurrence: Occurrence, series: Series | null): FiledDay[] {
  const { date, time, movedFrom, sameDay } = occurrence;
  const planned = plannedStart(occurrence);
  const days: FiledDay[] = [];
  if (time !== undefined && mayBeCalledByDay(occurrence)) days.push({ date });
  if (time === undefined && sameDay !== undefined && planned !== null)
    days.push({ date, time: timeOf(planned) });
  if (movedFrom === undefined) return days;
  if (time !== undefined) days.push({ date: movedFrom, time });
  const isTaken = series?.on(movedFrom).some(({ cancelled }) => !cancelled) ?? false;
  return isTaken ? days : [...days, { date: movedFrom }];
}

/**
 * The shared document that the minutes of a meeting link to, as an earlier run or a person wrote it; null when there
 * are no minutes yet, or they have no such link.
 * @throws {MinutebookError} as `existingFile` does.
 */
async function documentOfMinutes(
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<string | null> {
  const { config, path } = place;
  const text = await existingFile(config, minutesDocument(place), { publish }, deps);
  return text === null ? null : readMinutes(text, { file: path }).document;
}

/** The data for updating the minutes of a meeting. */
interface MinutesStart {
  gathered: GatheredMeeting;
  place: MinutesPlace;
  /** The shared document that the minutes already link to; null when there is none. */
  linked: string | null;
}

/**
 * Gathers a meeting's facts and finds its minutes concurrently, since they are independent.
 * @param options - `publish`: the minutes are those of the repository; `issue`: the meeting's issue is going to be
 *   written; `evenUnreadable`: unreadable minutes stop nothing else, and the error is reported where they are written.
 * @throws {MinutebookError} as `gatherMeeting`, `locateMinutes` and `existingFile` do.
 */
export async function gatherMinutes(
  meeting: Meeting,
  options: { publish: boolean; issue: boolean; includePrivate: boolean; evenUnreadable?: boolean },
  deps: Deps,
): Promise<MinutesStart> {
  const [gathered, minutes] = await Promise.all([
    gatherMeeting(meeting, { ...options, publish: options.issue }, deps),
    locateMinutes(meeting, options, deps)
      .then(async (place) => {
        return { place, linked: await documentOfMinutes(place, options, deps) };
      })
      .catch(async (error) => {
        if (options.evenUnreadable !== true || !isUnreadable(error)) throw error;
        const filed = meeting.occurrence;
        const path = await minutesPath(meeting, filed, deps);
        const part = minutesPart(meeting, path, [filed]);
        return { place: { ...meeting, filed, path, part }, linked: null };
      }),
  ]);
  return { gathered, ...minutes };
}

/** Whether the file is a link, a folder or not text, or its text is nested too deep. */
function isUnreadable(error: unknown): boolean {
  return isMinutebookError(error) && /^(?:document|files)\//u.test(error.code);
}
