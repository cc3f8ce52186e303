import { composeMeeting, type MeetingFacts } from '../compose/meeting/meeting-view.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { didNotTakePlace } from '../gather/meeting-record.ts';
import type { Trust } from '../gather/trust.ts';
import { trustOf } from '../gather/trust.ts';
import type { Config } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import { parseReference } from '../model/reference.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker, TrackedIssue } from '../ports/issue-tracker.ts';
import { bringUpToDate } from '../sync/bring-up-to-date.ts';
import { closeIssue } from '../sync/close-issue.ts';
import { mayHaveLeftClaims } from '../sync/create-claimed.ts';
import { findIssue, type IssueWanted } from '../sync/find-issue.ts';
import { issueTarget } from '../sync/issue-target.ts';
import { SKIP, type Speaking, sayOnce } from '../sync/say-once.ts';
import type { Synced } from '../sync/target.ts';
import { remindOfActions } from './action-reminder.ts';
import { trackerOf } from './group-meeting.ts';
import { type GatheredMeeting, listedItems, meetingTitle, wantedIssue } from './meeting.ts';
import { issueBody } from './meeting-issue.ts';
import { announce, changedMeetings, finishedIssues } from './meeting-news.ts';

export interface PublishOptions {
  /** False: compute the changes without writing them. */
  apply: boolean;
  /** False: update an existing issue, but do not open one. */
  open: boolean;
  /** The newest issues of the repository, if they were just listed. */
  listed?: readonly TrackedIssue[];
}

/**
 * Opens the issue of a meeting, or updates it until the meeting starts, and comments on the group's other open issues
 * when their meetings have changed. Repeated and concurrent runs result in one issue, and what people wrote in it
 * stays. A closed issue is not changed.
 * @throws {MinutebookError} `config/repository` when the group has no repository for it; `github/…`.
 */
export async function publishIssue(
  gathered: GatheredMeeting,
  { apply, open, listed: known }: PublishOptions,
  deps: Deps,
): Promise<Synced> {
  const { meeting, facts, title } = gathered;
  const { config, group, occurrence, series } = meeting;
  const repository = group.meeting.repository ?? missingRepository(group.id);
  const tracker = await trackerOf(meeting, deps);
  const wanted = wantedIssue(config, group, repository, occurrence);
  const listed = known ?? (await tracker.newest(repository));
  const trust = trustOf(config, deps);
  const seen = await findIssue(listed, wanted, trust);
  const found =
    (await tracker.opened(repository, title)) ??
    seen.issue ??
    (await readIssue(tracker, wanted, gathered.issueNumber, trust));
  const word = group.meeting.discussion === null ? 'issue' : 'discussion';
  const lookalikes = found === null ? lookalikeWarnings(seen.lookalikes, word) : [];
  if (apply && series !== null) {
    const issues = { tracker, listed, trust };
    await announce(issues, await changedMeetings(issues, { group, series }, deps.now));
    for (const finished of await finishedIssues({ config, group, series }, listed, deps)) {
      await closeIssue(tracker, finished, 'completed');
    }
  }
  if (apply && found !== null && mayHaveLeftClaims(found, deps.now)) await tracker.sweepClaims(repository);
  const previous = await previousIssue(gathered, listed, trust, deps);
  const name = `${repository}: ${title}`;
  if (found === null && !open) return { ...NOTHING, target: name, warnings: lookalikes };
  if (found !== null && (found.state === 'closed' || hasStarted(occurrence, deps.now))) {
    return unchanged(found, name);
  }
  const newName = found === null ? null : newTitle(config, facts, found, title);
  const issue = { tracker, wanted, word, trust, labels: group.meeting.labels, listed: found, title: newName };
  const revise = await issueBody({ ...facts, previous }, found?.body ?? null, config, deps);
  const synced = await bringUpToDate(issueTarget(issue), { revise }, { apply });
  const opened = parseReference(synced.url ?? '', { server: null });
  if (apply && opened !== null) {
    const commented = { ...opened, body: synced.after, comments: found?.comments ?? 0 };
    await proposeSkipping({ tracker, trust }, facts, commented);
    await remindOfActions(meeting, { tracker, trust }, commented, deps);
  }
  return { ...synced, warnings: [...lookalikes, ...synced.warnings] };
}

/** Say, once, that there is little to talk about. People decide. */
async function proposeSkipping(
  speaking: Speaking,
  facts: MeetingFacts,
  issue: Pick<TrackedIssue, 'repository' | 'number' | 'body'>,
): Promise<void> {
  const { skipBelow } = facts.group.meeting;
  if (skipBelow === null) return;
  const count = listedItems(composeMeeting(facts)).urls.length;
  if (count >= skipBelow) return;
  const what =
    count === 0 ? 'There is no item' : count === 1 ? 'There is only 1 item' : `There are only ${count} items`;
  const text = `${what} on the agenda. Shall we skip this meeting?`;
  await sayOnce(speaking, issue, { key: SKIP, text });
}

const NOTHING = {
  url: null,
  state: 'unchanged',
  before: null,
  after: '',
  added: [],
  kept: 0,
  warnings: [],
  note: null,
} as const;

/** The new title of an issue whose meeting was moved, unless people changed it. */
function newTitle(config: Config, { group, occurrence }: MeetingFacts, found: TrackedIssue, title: string) {
  const { movedFrom, time, date } = occurrence;
  const planned = { date: movedFrom ?? date, start: null, ...(time !== undefined && { time }) };
  if (movedFrom === undefined && time === undefined) return null;
  return found.title === meetingTitle(config, group, planned) ? title : null;
}

/** The maximum number of meetings to skip because they did not take place. */
const MOST_PREVIOUS = 6;

/** The address of the issue of the last meeting that took place. It may be older than the listing. */
async function previousIssue(
  { meeting, previousIssue: known }: GatheredMeeting,
  listed: readonly TrackedIssue[],
  trust: Trust,
  { now }: Deps,
): Promise<string | null> {
  const { config, group, occurrence, series } = meeting;
  const { repository } = group.meeting;
  if (repository === null) return null;
  let last = series?.previous(occurrence.start ?? now) ?? null;
  for (let looked = 0; last !== null && looked < MOST_PREVIOUS; looked += 1) {
    const { issue } = await findIssue(listed, wantedIssue(config, group, repository, last), trust);
    if (issue === null) return looked === 0 ? known : null;
    if (!didNotTakePlace(issue, last.start ?? last.date)) return issue.url;
    last = series?.previous(last.start ?? now) ?? null;
  }
  return null;
}

/** Reads an issue that is older than the listing, and checks that it is the wanted one. */
async function readIssue(
  tracker: IssueTracker,
  wanted: IssueWanted,
  number: number | null,
  trust: Trust,
): Promise<TrackedIssue | null> {
  const issue = number === null ? null : await tracker.read(wanted.repository, number);
  return issue === null ? null : (await findIssue([issue], wanted, trust)).issue;
}

/** Whether a meeting has started. With only a date, it has when that day is over. */
function hasStarted({ date, start }: Occurrence, now: string): boolean {
  return start === null ? date < now.slice(0, date.length) : start <= now;
}

function unchanged({ url, body, state }: TrackedIssue, target: string): Synced {
  const warnings = state === 'closed' ? [`${url} is closed and was left as it is.`] : [];
  return { ...NOTHING, target, url, before: body, after: body, warnings };
}

function missingRepository(id: string): never {
  throw new MinutebookError('config/repository', {
    message: `There is no repository for the meeting issue of ${id}.`,
    why: `groups.${id}.meeting.repository is missing in the configuration.`,
    hint: 'Add it, as in: repository: nodejs/security-wg.',
  });
}

/** The maximum number of issues to name: anybody can open any number of them. */
const NAMED = 3;

/** Warnings about issues that look like a meeting's but were opened by somebody who is not trusted. */
function lookalikeWarnings(lookalikes: readonly TrackedIssue[], word: string): string[] {
  const warnings = lookalikes.slice(0, NAMED).map(({ url, repository, opener }) => {
    const who = opener === null ? 'an account that is gone' : opener.login;
    return (
      `${url} looks like the ${word} of this meeting and was left alone: it was opened by ${who}, who is not ` +
      `known to have write access to ${repository}. If it is an account of yours, name it under publish.accounts.`
    );
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more ${word}s look like it and were left alone.`] : warnings;
}
