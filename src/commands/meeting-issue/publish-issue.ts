import type { MeetingFacts } from '../../compose/meeting/meeting-view.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { gatherMeetingIssue } from '../../gather/meeting-issue.ts';
import type { Config } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { IssueTracker, TrackedIssue } from '../../publish/issue-tracker.ts';
import type { Series } from '../../schedule/series.ts';
import type { Deps } from '../deps.ts';
import { type GatheredMeeting, meetingTitle } from '../gather-meeting.ts';
import { announce, changedMeetings } from './announce-changes.ts';
import { closeFinished } from './close-issue.ts';
import { issueBody } from './issue-body.ts';
import { openIssue } from './open-issue.ts';
import { type IssueWanted, issueOf } from './own-issues.ts';
import type { PublishedIssue } from './published-issue.ts';
import { refreshIssue } from './refresh-issue.ts';

export interface PublishOptions {
  /** False: find out what would change, and write nothing. */
  apply: boolean;
  /** False: bring an issue up to date that is there, open none. */
  open: boolean;
}

type PublishDeps = Pick<Deps, 'cwd' | 'files' | 'now' | 'openSource' | 'openTracker'>;

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
  { apply, open }: PublishOptions,
  deps: PublishDeps,
): Promise<PublishedIssue> {
  const { facts, title } = meeting;
  const { group, occurrence } = facts;
  const repository = group.meeting.repository ?? missingRepository(group.id);
  const tracker = await deps.openTracker();
  const wanted: IssueWanted = { repository, group: group.id, title, occurrence };
  const listed = await tracker.newest(repository);
  const found = issueOf(listed, wanted) ?? (await readIssue(tracker, repository, meeting.issueNumber));
  if (apply && series !== null) {
    await announce(tracker, await changedMeetings(tracker, listed, group.id, series, deps.now));
    await closeFinished(config, facts.group, series, deps);
  }
  const previous = await previousIssue(config, facts, series, listed, deps);
  const body = issueBody({ ...facts, previous }, config, deps);
  const target = `${repository}: ${title}`;
  if (found !== null && (found.state === 'closed' || hasStarted(occurrence, deps.now))) {
    return unchanged(
      found,
      target,
      found.state === 'closed' ? [`${found.url} is closed and was left as it is.`] : [],
    );
  }
  if (found === null && !open) return { ...NOTHING, target };
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
    if (!apply) return { ...made, state, url: found?.url ?? null, warnings: plan.warnings };
    const { issue, opened } = await openIssue(tracker, wanted, group.meeting.labels, body);
    if (opened) return { ...made, state, url: issue.url, warnings: plan.warnings };
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
  { group, occurrence }: MeetingFacts,
  series: Series | null,
  listed: readonly TrackedIssue[],
  { openSource, now }: Pick<Deps, 'openSource' | 'now'>,
): Promise<string | null> {
  const last = series?.previous(occurrence.start ?? now) ?? null;
  const { repository } = group.meeting;
  if (last === null || repository === null) return null;
  const title = meetingTitle(config, group, last);
  const found = issueOf(listed, { repository, group: group.id, title, occurrence: last });
  if (found !== null) return found.url;
  const question = { repository, title, date: last.date };
  return (await gatherMeetingIssue(await openSource(), question, { includePrivate: true }))?.url ?? null;
}

function readIssue(
  tracker: IssueTracker,
  repository: RepositoryName,
  number: number | null,
): Promise<TrackedIssue | null> {
  return number === null ? Promise.resolve(null) : tracker.read(repository, number);
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
