import { dirname, relative, sep } from 'node:path';
import type { MeetingFacts } from '../compose/meeting/meeting-view.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { actionsOf, openActions } from '../memory/actions.ts';
import { type KnownPerson, type Named, tellPeopleApart } from '../memory/people.ts';
import { groupBy } from '../model/group-by.ts';
import type { RepositoryName } from '../model/item.ts';
import { meetingKey, type Occurrence } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes.ts';
import { newestRepository } from '../model/renamed.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveMeeting } from '../read/archive/archive-file.ts';
import { lastNotes, newestFirst } from '../read/minutes/carry.ts';
import { readMeetings, readMinutes } from '../read/minutes/read-minutes.ts';
import { actionsRegister, type GroupPlace } from './group-meeting.ts';
import { type DatedFile, filesBefore, minutesPath } from './minutes-files.ts';

/** The maximum number of minutes to search: half a year of weekly meetings. */
const MOST = 26;

/**
 * Reads a group's newest minutes from before a meeting, newest first. Their `file` is the path relative to the minutes
 * of that meeting, with slashes. Unreadable files are skipped with a warning.
 * @param before - The meeting, exclusive.
 * @param which - All of them, or the latest 26.
 */
export async function earlierMinutes(
  place: GroupPlace,
  before: Pick<Occurrence, 'date' | 'time'>,
  deps: Deps,
  which: 'all' | 'newest' = 'newest',
): Promise<Minutes[]> {
  const all = await filesBefore(place, before, deps);
  const files = which === 'all' ? all : all.slice(-MOST);
  const here = dirname(await minutesPath(place, before, deps));
  const newest = newestRepository(place.config.renamed);
  const byFile = groupBy(files.toReversed(), ({ path }) => path);
  const read = await Promise.all(
    [...byFile.values()].map(async (meetings) => {
      const [{ path }] = meetings;
      const file = relative(here, path).split(sep).join('/');
      const minutes = await readable(path, file, meetings, deps);
      return minutes.map((each) => underNewNames(each, newest));
    }),
  );
  return read.flat();
}

/** The minutes of some of the meetings in a file, in order. */
async function readable(
  path: string,
  file: string,
  meetings: readonly DatedFile[],
  { files, reporter }: Deps,
): Promise<Minutes[]> {
  try {
    const text = await files.read(path);
    if (text === null) return [];
    const isShared = meetings.some(({ shared }) => shared);
    const read = isShared
      ? readMeetings(text, { file, shared: true }).meetings
      : [readMinutes(text, { file })];
    return meetings.flatMap(({ date, time }) => {
      const found = read.find(
        (each) => !isShared || (each.date === date && (each.time ?? undefined) === time),
      );
      const minutes = found ?? read.find((each) => each.date === date);
      return minutes === undefined ? [] : [{ ...minutes, date }];
    });
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}

/** Replaces old names of repositories in minutes. */
function underNewNames(minutes: Minutes, newest: (repository: string) => string): Minutes {
  const items = minutes.items.map((item) => {
    return { ...item, repository: newest(item.repository) as RepositoryName };
  });
  return { ...minutes, items };
}

/** The number of meetings to consider: an attendee of one of them is likely to come again. */
const MEETINGS = 3;

/** The attendees of the last three meetings: sorted by number of meetings, then by latest meeting, then by name. */
export function recentPeople(archive: readonly Minutes[]): Named[] {
  const held = newestFirst(archive).slice(0, MEETINGS).reverse();
  const last = ({ lists }: KnownPerson) => Math.max(...lists.keys());
  const label = ({ name, login }: Named) => (name ?? login ?? '').toLowerCase();
  return [...tellPeopleApart(held.map(({ present }) => present)).all]
    .sort((a, b) => b.lists.size - a.lists.size || last(b) - last(a) || (label(a) < label(b) ? -1 : 1))
    .map(({ name, login }) => ({ name, login }));
}

/**
 * Adds to a meeting's facts what its scribe needs from earlier minutes: the expected people and, when the group carries
 * them over, the last notes on each item and the open actions.
 */
export async function withScribeFacts(
  facts: MeetingFacts,
  place: GroupPlace & { filed: Pick<Occurrence, 'date' | 'time'> },
  deps: Deps,
): Promise<MeetingFacts> {
  const { filed } = place;
  const { group, occurrence, lists } = facts;
  // The meeting's own minutes do not count as earlier, although they may have an earlier date.
  const before = meetingKey(filed) < meetingKey(occurrence) ? filed : occurrence;
  // All minutes are searched, since an action stays open regardless of its age.
  const all = await earlierMinutes(place, before, deps, group.minutes.carry ? 'all' : 'newest');
  const newest = newestFirst(all).slice(0, MOST);
  const people = recentPeople(newest);
  if (!group.minutes.carry) return { ...facts, people };
  const listed = lists.flatMap(({ items }) => items);
  const actions = earlierActions(all, await actionsRegister(place, deps));
  return { ...facts, people, carried: { items: lastNotes(newest, listed), actions } };
}

/**
 * All open actions in earlier minutes, newest first. `date` is that of the meeting, `file` that of its minutes.
 * @param register - The group's register of actions, null without one.
 */
export function earlierActions(archive: readonly Minutes[], register: string | null = null) {
  const files = archive.toReversed().map((minutes) => {
    return { path: minutes.file, meetings: [archiveMeeting(minutes)], unplaced: [] };
  });
  return openActions(actionsOf({ files }, register))
    .map(({ text, since, path }) => ({ text, date: since ?? '', file: path }))
    .toReversed();
}
