import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Trust } from '../gather/trust.ts';
import { meetingKey } from '../model/meeting.ts';
import type { Sent } from '../ports/file-host.ts';
import type { IssueChanges, IssueTracker, Late, TrackedIssue, Written } from '../ports/issue-tracker.ts';
import { sentBy } from './attempts.ts';
import { closeDuplicates } from './close-issue.ts';
import { createClaimed } from './create-claimed.ts';
import { findIssue, type IssueWanted } from './find-issue.ts';
import type { Target } from './target.ts';

/** How many times an issue is written that others keep changing. */
const ATTEMPTS = 5;

/** The issue of a meeting, or the discussion in its place, and what is needed to open it. */
export interface MeetingIssue {
  tracker: IssueTracker;
  wanted: IssueWanted;
  /** The word for it: `issue`, `discussion`. */
  word: string;
  trust: Trust;
  labels: readonly string[];
  /** As it was listed; null when there is none yet. */
  listed: TrackedIssue | null;
  /** The new title; null to keep the title. */
  title: string | null;
}

/**
 * Returns a target for the body of a meeting's issue, which opens the issue when there is none. When another run or a
 * person was faster, theirs is used. A claim keeps concurrent runs from both opening one. Where the token may not make
 * claims, both may have: then both keep the issue with the lowest number and close the other.
 */
export function issueTarget({ tracker, wanted, word, trust, labels, listed, title }: MeetingIssue): Target {
  const { repository } = wanted;
  let issue = listed;
  let wasOpened = false;
  const find = async () => (await findIssue(await tracker.newest(repository), wanted, trust)).issue;

  async function current(): Promise<TrackedIssue | null> {
    if (issue !== null) return (await tracker.read(repository, issue.number)) ?? issue;
    // An issue that GitHub has numbered exists, even if a listing lacks it.
    return wasOpened ? ((await tracker.opened(repository, wanted.title)) ?? find()) : null;
  }

  function changesTo(found: TrackedIssue, body: string): IssueChanges | null {
    const isRenamed = title !== null && found.title !== title;
    if (body === found.body && !isRenamed) return null;
    return { ...(body !== found.body && { body }), ...(isRenamed && { title }) };
  }

  async function create(body: string, notAfter: number, isClaimed: boolean): Promise<Written | Late> {
    const written = await tracker.create(repository, { title: wanted.title, body, labels }, notAfter);
    if (written.kind === 'late') return written;
    wasOpened = true;
    if (!isClaimed) {
      const opened = await current();
      issue = opened && (await closeDuplicates(tracker, wanted, opened, trust));
    }
    return written;
  }

  const open = (body: string): Promise<Sent> =>
    createClaimed({
      name: `The ${word} ${wanted.title} in ${repository}`,
      busy: 'github/busy',
      claim: () => tracker.claim(repository, `issue-${wanted.group}-${meetingKey(wanted.occurrence)}`),
      async isThere() {
        issue = await find();
        return issue !== null;
      },
      create: (notAfter, isClaimed) => create(body, notAfter, isClaimed),
    });

  return {
    name: `${repository}: ${wanted.title}`,
    attempts: ATTEMPTS,
    confirmsWrites: false,
    url: () => issue?.url ?? null,
    async read(freshness) {
      const found = freshness === 'cached' ? issue : await current();
      issue = found;
      return {
        text: found?.body ?? null,
        isCurrent: found === null,
        note: null,
        next(after) {
          if (found === null) return { replaces: null, send: () => open(after) };
          const changes = changesTo(found, after);
          const send = () => sentBy(tracker.update(repository, found.number, changes ?? {}));
          return changes && { replaces: found.body, send };
        },
      };
    },
    explainUnsettled() {
      if (issue === null) throw vanished(wanted, word);
      return `${issue.url} kept changing while it was brought up to date; run again.`;
    },
  };
}

function vanished({ repository, title }: IssueWanted, word: string): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `The ${word} ${title} was opened, but cannot be found.`,
    why: `The list of ${word}s in ${repository} does not have it, each time it was read.`,
    hint: 'Look whether somebody moved or deleted it, then run again.',
  });
}
