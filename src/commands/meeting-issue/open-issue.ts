import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Trust } from '../../gather/trust.ts';
import type { IssueDraft, IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { closeDuplicates } from './close-duplicates.ts';
import type { RefreshBody } from './issue-body.ts';
import { findIssue, type IssueWanted } from './own-issues.ts';

/** How often a claim of another run is waited for; the tracker pauses in between. */
const TURNS = 20;
/** How often an issue is sent of which nobody knows whether it arrived. */
const ATTEMPTS = 5;

interface OpenedIssue {
  issue: TrackedIssue;
  /** Whether this run opened it. */
  opened: boolean;
}

/**
 * Open a meeting's issue. When another run, or a person, was faster, that issue is the one. Runs side by side keep out
 * of each other's way by a claim. Where the token may make none, both may have opened an issue: then both keep the one
 * with the lowest number and close the other.
 */
export async function openIssue(
  tracker: IssueTracker,
  wanted: IssueWanted,
  labels: readonly string[],
  body: RefreshBody,
  trust: Trust,
): Promise<OpenedIssue> {
  const { repository, title } = wanted;
  const { text } = await body('');
  const find = async () => (await findIssue(await tracker.newest(repository), wanted, trust)).issue;
  for (let turn = 1; ; turn += 1) {
    const claim = await tracker.claim(repository, claimName(wanted));
    try {
      const found = await find();
      if (found !== null) return { issue: found, opened: false };
      if (claim.kind !== 'busy') {
        const created = await create(tracker, wanted, { title, body: text, labels }, find);
        if (claim.kind === 'held' || !created.opened) return created;
        return { issue: await closeDuplicates(tracker, wanted, created.issue, trust), opened: true };
      }
      if (turn >= TURNS) throw busy(wanted, claim.since);
    } finally {
      if (claim.kind === 'held') await claim.release();
    }
  }
}

/** Create an issue once. What GitHub gave a number is there, whatever a listing says. */
async function create(
  tracker: IssueTracker,
  wanted: IssueWanted,
  draft: IssueDraft,
  find: () => Promise<TrackedIssue | null>,
): Promise<OpenedIssue> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await tracker.create(wanted.repository, draft);
    const opened = await tracker.opened(wanted.repository, draft.title);
    if (opened !== null) return { issue: opened, opened: true };
    const found = await find();
    if (found !== null) return { issue: found, opened: true };
    if (attempt >= ATTEMPTS) throw sent.kind === 'unknown' ? sent.error : vanished(wanted);
  }
}

/** `issue-security-wg-2023-02-16` */
function claimName({ group, occurrence: { date } }: IssueWanted): string {
  return `issue-${group}-${date}`;
}

function vanished({ repository, title }: IssueWanted): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `The issue ${title} was opened and is not there.`,
    why: `The list of issues in ${repository} does not have it, each time it was read.`,
    hint: 'Look whether somebody moved or deleted it, then run again.',
  });
}

function busy({ repository, title }: IssueWanted, since: string): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `The issue ${title} was not opened in ${repository}.`,
    why: `Another run has been about to open it since ${since}, and it is not there yet.`,
    hint: 'Run again ten minutes after that: a run that is gone by then is taken over from.',
  });
}
