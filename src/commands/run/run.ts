import { configFolder } from '../../config/folders.ts';
import { onPublishedFiles } from '../../documents/document-file.ts';
import { occurrenceAsNamed } from '../../documents/find-meeting.ts';
import { keepRegisters, openRegisters, type Registers } from '../../documents/registers.ts';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { joinGatherings } from '../../gather/join-gatherings.ts';
import type { Config } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Outcome, WriteOptions } from '../../model/outcome.ts';
import type { Deps } from '../../ports/deps.ts';
import { finishedMeetings, isRecent, meetingsToPrepare, nextPreparation } from '../../schedule/due.ts';
import { minuteText } from '../../schedule/occurrence.ts';
import { archiveOf, type GroupArchive } from '../archive.ts';
import { confineFiles } from '../confine-files.ts';
import { collectMeeting } from './collect-meeting.ts';
import { commentItems } from './comment-items.ts';
import { type Preparation, prepareMeeting } from './prepare-meeting.ts';
import type { RunContext, RunOptions, TaskResult } from './tasks.ts';
import { done, failed, type Group, openGroups, shareListings, shareNotes } from './tasks.ts';
import { tendActions, tendIssues } from './tend-issues.ts';
import { writeUpdate } from './write-update.ts';

export interface RunRequest extends WriteOptions {
  config: Config;
}

/**
 * Does everything that is due at `deps.now`, independently of each other: prepares meetings, collects the notes of past
 * ones, writes the updates of roles. What is due follows from the configuration, the calendar and the current state;
 * running again, concurrently with another run or after a pause gives the same state.
 *
 * Files are published to the repository of the configuration, unless `out` is given or the repository is not known.
 * Errors are among the outcome's failures; the other tasks continue.
 */
export async function run(
  { config, out, write = true, publish = false, includePrivate = false }: RunRequest,
  given: Deps,
): Promise<Outcome> {
  const deps = shareNotes(withJoinedSource(confineFiles(config, out, given)));
  const publishes = publish || (out === undefined && (await isRepositoryKnown(config, deps)));
  const options: RunOptions = { out, write, publish: publishes, includePrivate };
  const context: RunContext = { config, options, shared: shareListings(deps) };
  const [{ opened, meetings }, updates] = await Promise.all([
    openGroups(config, deps).then(async (groups) => ({
      opened: groups,
      meetings: await Promise.all(groups.groups.map((group) => serveGroup(group, context, deps))),
    })),
    Promise.all(config.roles.map((role) => writeUpdate(config, role, options, deps))),
  ]);
  const prepared = meetings.flatMap(({ prepared: each }) => each);
  const results: TaskResult[] = [
    ...opened.failures,
    ...meetings.flatMap((meeting) => meeting.results),
    ...updates.flatMap((updated) => (updated === null ? [] : [updated.result])),
  ];
  const sumOf = (count: 'withheld' | 'archived') =>
    [...prepared, ...updates].reduce((sum, each) => sum + (each?.[count] ?? 0), 0);
  return {
    documents: results.flatMap(({ documents }) => documents),
    withheld: sumOf('withheld'),
    archived: sumOf('archived'),
    warnings: [
      ...prepared.flatMap(({ warnings }) => warnings),
      ...results.flatMap(({ warnings }) => warnings),
    ],
    failures: results.flatMap(({ failures }) => failures),
    tasks: results.map(({ report }) => report),
    next: nextInLine(opened.groups, deps.now),
  };
}

interface Served {
  prepared: Preparation[];
  results: TaskResult[];
}

/** Prepares the meetings of a group one after the other: each may comment on the group's issues of other meetings. */
async function serveGroup(group: Group, context: RunContext, deps: Deps): Promise<Served> {
  const { series } = group;
  const { meeting, minutes } = group.group;
  const { config, shared } = context;
  const named = (occurrences: readonly Occurrence[]) =>
    Promise.all(
      occurrences.map((occurrence) => occurrenceAsNamed({ config, group: group.group }, occurrence, shared)),
    );
  const [upcoming, over] = await Promise.all([
    named(meetingsToPrepare(series, meeting.openBefore, deps.now)),
    named(minutes.hackmd === null && !minutes.comment ? [] : finishedMeetings(series, deps.now)),
  ]);
  const readArchive = archiveReader(group, context);
  const registers = await followingRegisters(group, readArchive, context);
  const following: Group = { ...group, registers: registers?.following };
  const [concluded, tended, prepared] = await Promise.all([
    Promise.all(over.map((occurrence) => concludeMeeting(following, occurrence, context))),
    upcoming.length > 0 ? null : tendIssues(group, context),
    prepareInTurn(following, upcoming, context, deps),
  ]);
  const acted = await tendActions(group, readArchive, context, deps);
  const results = [
    ...concluded.flat(),
    ...(tended === null ? [] : [tended]),
    ...prepared.flatMap((each) => each.results),
    ...(await tendRegisters(group, registers ?? readArchive, context)),
    ...(acted === null ? [] : [acted]),
  ];
  return { prepared, results };
}

/** Turns the note of a past meeting into its minutes, and comments on its items. */
async function concludeMeeting(
  group: Group,
  occurrence: Occurrence,
  context: RunContext,
): Promise<TaskResult[]> {
  const { hackmd, comment } = group.group.minutes;
  const when = { occurrence, isRecent: isRecent(occurrence, context.shared.now) };
  const collected = hackmd === null ? null : await collectMeeting(group, when, context);
  const commented = comment && context.options.publish ? await commentItems(group, when, context) : null;
  return [collected, commented].filter((result) => result !== null);
}

/** Reads a group's minutes once: those that are published, else those of this machine as they are by then. */
function archiveReader(
  { group }: Group,
  { config, options, shared }: RunContext,
): () => Promise<GroupArchive> {
  let read: Promise<GroupArchive> | undefined;
  return () => {
    read ??= (async () => {
      const deps = options.publish ? await onPublishedFiles(config, shared) : shared;
      return archiveOf({ config, group, out: options.out }, deps);
    })();
    return read;
  };
}

/** The registers that commits of minutes bring up to date; null when there are none, or minutes are not committed. */
async function followingRegisters(
  { group }: Group,
  readArchive: () => Promise<GroupArchive>,
  { config, options, shared }: RunContext,
): Promise<Registers | null> {
  if (group.minutes.registers.length === 0) return null;
  if (!options.publish || config.publish.files !== 'commit') return null;
  try {
    const place = { config, group, out: options.out };
    return await openRegisters(place, await readArchive(), options, shared);
  } catch (error) {
    // The register task reports the reason.
    if (!isMinutebookError(error)) throw error;
    return null;
  }
}

/** @param from - Opened registers, or the minutes that they are made of by now. */
async function tendRegisters(
  { group }: Group,
  from: Registers | (() => Promise<GroupArchive>),
  { config, options, shared }: RunContext,
): Promise<TaskResult[]> {
  const { registers: kinds } = group.minutes;
  if (kinds.length === 0) return [];
  const task = { task: 'register' as const, group: group.id };
  try {
    const place = { config, group, out: options.out };
    const registers =
      typeof from === 'function' ? await openRegisters(place, await from(), options, shared) : from;
    const made = await keepRegisters(place, registers, options, shared);
    return kinds.map((register, index) =>
      done(task, {
        documents: made.slice(index, index + 1),
        reason: `the ${register} in the minutes`,
      }),
    );
  } catch (error) {
    return [failed(task, error)];
  }
}

async function prepareInTurn(
  group: Group,
  upcoming: readonly Occurrence[],
  context: RunContext,
  deps: Deps,
): Promise<Preparation[]> {
  const prepared: Preparation[] = [];
  for (const [index, occurrence] of upcoming.entries()) {
    // A later meeting links to the issue of the previous one, which may just have been opened.
    const shared = index === 0 ? context.shared : deps;
    prepared.push(await prepareMeeting(group, occurrence, { ...context, shared }, deps));
  }
  return prepared;
}

/** Joins the requests of several groups. */
function withJoinedSource(deps: Deps): Deps {
  let joined: ReturnType<Deps['openSource']> | undefined;
  return {
    ...deps,
    openSource() {
      joined ??= deps.openSource().then(joinGatherings);
      return joined;
    },
  };
}

async function isRepositoryKnown(config: Config, deps: Deps): Promise<boolean> {
  try {
    await deps.findRepository(configFolder(config, deps));
    return true;
  } catch (error) {
    if (!isMinutebookError(error) || error.code !== 'usage/repository') throw error;
    deps.reporter.note(`files are written here, not published: ${error.why}`);
    return false;
  }
}

/** `security-wg on 2023-03-02, from 2023-02-27 15:00 UTC`; null when no meeting is scheduled. */
function nextInLine(groups: readonly Group[], now: string): string | null {
  const coming = groups.flatMap(({ group, series }) => {
    const next = nextPreparation(series, group.meeting.openBefore, now);
    return next === null ? [] : [{ id: group.id, ...next }];
  });
  const [first] = coming.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  if (first === undefined) return null;
  return `${first.id} on ${first.occurrence.date}, from ${minuteText(first.from)}`;
}
