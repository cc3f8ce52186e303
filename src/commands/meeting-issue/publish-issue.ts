import type { MeetingFacts } from '../../compose/meeting/meeting-view.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Trust } from '../../gather/trust.ts';
import type { Config } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Deps } from '../../ports/deps.ts';
import type { IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import type { Series } from '../../schedule/series.ts';
import { type GatheredMeeting, meetingTitle } from '../gather-meeting.ts';
import { trustOf } from '../trust.ts';
import { announce, changedMeetings } from './announce-changes.ts';
import { closeIssue, finishedIssues } from './close-issue.ts';
import { issueBody } from './issue-body.ts';
import { lookalikeWarnings } from './lookalikes.ts';
import { openIssue } from './open-issue.ts';
import { findIssue, type IssueWanted, wantedIssue } from './own-issues.ts';
import type { PublishedIssue } from './published-issue.ts';
import { refreshIssue } from './refresh-issue.ts';

export interface PublishOptions {
  /** False: find out what would change, and write nothing. */
  apply: boolean;
  /** False: bring an issue up to date that is there, open none. */
  open: boolean;
  /** The newest issues of the repository, if they were just listed. */
  listed?: readonly TrackedIssue[];
}

type PublishDeps = Pick<
  Deps,
  'cwd' | 'files' | 'findRepository' | 'now' | 'openFileHost' | 'openSource' | 'openTracker'
>;

/**
 * Open the issue of a meeting, or bring it up to date until the meeting starts; say under the group's other open
 * issues what became of their meetings. However often and side by side this runs, there is one issue, and what
 * people wrote in it stays. An issue that people closed is left alone.
 * @throws {MinutebookError} `config/repository` when the group has no repository for it; `github/…`.
 */
export async function publishIssue(
  config: Config,
  meeting: GatheredMeeting,
  series: Series | null,
  { apply, open, listed: known }: PublishOptions,
  deps: PublishDeps,
): Promise<PublishedIssue> {
  const { facts, title } = meeting;
  const { group, occurrence } = facts;
  const repository = group.meeting.repository ?? missingRepository(group.id);
  const tracker = await deps.openTracker();
  const wanted = wantedIssue(config, group, repository, occurrence);
  const listed = known ?? (await tracker.newest(repository));
  const trust = trustOf(config, deps);
  const seen = await findIssue(listed, wanted, trust);
  const found =
    (await tracker.opened(repository, title)) ??
    seen.issue ??
    (await readIssue(tracker, wanted, meeting.issueNumber, trust));
  const lookalikes = found === null ? lookalikeWarnings(seen.lookalikes) : [];
  if (apply && series !== null) {
    await announce(tracker, await changedMeetings(tracker, listed, group.id, series, deps.now, trust), trust);
    for (const finished of await finishedIssues(config, group, series, listed, deps)) {
      await closeIssue(finished, deps);
    }
  }
  const previous = await previousIssue(config, meeting, series, listed, trust, deps);
  const body = issueBody({ ...facts, previous }, config, deps);
  const target = `${repository}: ${title}`;
  if (found !== null && (found.state === 'closed' || hasStarted(occurrence, deps.now))) {
    return unchanged(
      found,
      target,
      found.state === 'closed' ? [`${found.url} is closed and was left as it is.`] : [],
    );
  }
  if (found === null && !open) return { ...NOTHING, target, warnings: lookalikes };
  if (!apply || found === null) {
    const plan = await body(found?.body ?? '');
    const made = {
      target,
      before: found?.body ?? null,
      after: plan.text,
      added: plan.added,
      kept: plan.kept,
    };
    const state = found === null ? 'created' : plan.changed ? 'updated' : 'unchanged';
    const warnings = [...lookalikes, ...plan.warnings];
    if (!apply) return { ...made, state, url: found?.url ?? null, warnings };
    const { issue, opened } = await openIssue(tracker, wanted, group.meeting.labels, body, trust);
    if (opened) return { ...made, state, url: issue.url, warnings };
    return refreshIssue(tracker, issue, { target, title: null, body });
  }
  return refreshIssue(tracker, found, { target, title: newTitle(config, facts, found, title), body });
}

const NOTHING = {
  url: null,
  state: 'unchanged',
  before: null,
  after: '',
  added: [],
  kept: 0,
  warnings: [],
} as const;

/** The title of an issue whose meeting was moved, unless people gave it another. */
function newTitle(config: Config, { group, occurrence }: MeetingFacts, found: TrackedIssue, title: string) {
  const { movedFrom } = occurrence;
  if (movedFrom === undefined || found.title !== meetingTitle(config, group, { date: movedFrom }))
    return null;
  return title;
}

/** The issue of the meeting before, for a link. It may be older than what a listing holds. */
async function previousIssue(
  config: Config,
  { facts: { group, occurrence }, previousIssue: gathered }: GatheredMeeting,
  series: Series | null,
  listed: readonly TrackedIssue[],
  trust: Trust,
  { now }: Pick<Deps, 'now'>,
): Promise<string | null> {
  const last = series?.previous(occurrence.start ?? now) ?? null;
  const { repository } = group.meeting;
  if (last === null || repository === null) return null;
  const { issue } = await findIssue(listed, wantedIssue(config, group, repository, last), trust);
  return issue?.url ?? gathered;
}

/** One that is older than what a listing holds, if it is the one. */
async function readIssue(
  tracker: IssueTracker,
  wanted: IssueWanted,
  number: number | null,
  trust: Trust,
): Promise<TrackedIssue | null> {
  const issue = number === null ? null : await tracker.read(wanted.repository, number);
  return issue === null ? null : (await findIssue([issue], wanted, trust)).issue;
}

/** A meeting of which only the date is known has started when that day is over. */
function hasStarted({ date, start }: Occurrence, now: string): boolean {
  return start === null ? date < now.slice(0, date.length) : start <= now;
}

function unchanged({ url, body }: TrackedIssue, target: string, warnings: readonly string[]): PublishedIssue {
  return { target, url, state: 'unchanged', before: body, after: body, added: [], kept: 0, warnings };
}

function missingRepository(id: string): never {
  throw new MinutebookError('config/repository', {
    message: `There is no repository for the meeting issue of ${id}.`,
    why: `groups.${id}.meeting.repository is missing in the configuration.`,
    hint: 'Add it, as in: repository: nodejs/security-wg.',
  });
}
