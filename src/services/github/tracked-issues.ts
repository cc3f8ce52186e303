import type { MinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import {
  type IssueDraft,
  type IssueTracker,
  type Late,
  MOST_LISTED,
  type TrackedComment,
  type TrackedIssue,
  type Written,
} from '../../ports/issue-tracker.ts';
import { unknownRepository } from './failures.ts';
import type { Refusal, WriteOutcome } from './judge-write.ts';
import type { GitHubOptions } from './options.ts';
import { lostWrite, needsToken } from './publish-failures.ts';

/** The issue of a meeting is days old, not months, and in very busy repositories the search finds it. */
const DAYS = 60;
const COMMENT_PAGES = 30;
/** How many times a listing is checked for an issue that was just opened, and the pause in between, in milliseconds. */
const LOOKS = 3;
const LAG = 500;
/** How long to wait after a lost answer before checking whether the write took effect, in milliseconds. */
const RECOVERY = 2000;

/** A page of a listing. */
export interface Listed<Entry, Cursor> {
  entries: readonly Entry[];
  /** Where the next page starts; null after the last. */
  next: Cursor | null;
}

/** The outcome of a write that GitHub did not refuse. */
export type SentWrite = Late | (Written & { kind: 'unknown' }) | (WriteOutcome & { kind: 'done' });

/** How issues, or discussions in their place, are read and created. */
export interface TrackedKind<Cursor> {
  pageSize: number;
  /** How many of the newest are listed to find one that was just opened. */
  justOpened: number;
  /**
   * Lists a page of a repository's issues, the newest first; null when there is no such repository.
   * @returns `reaches`: when the oldest entry of the page was created; null for an empty page.
   */
  list(
    repository: RepositoryName,
    size: number,
    after: Cursor | null,
  ): Promise<(Listed<TrackedIssue, Cursor> & { reaches: string | null }) | null>;
  read: IssueTracker['read'];
  comments(
    repository: RepositoryName,
    number: number,
    after: Cursor | null,
  ): Promise<Listed<TrackedComment, Cursor>>;
  create(repository: RepositoryName, draft: IssueDraft, notAfter: number): Promise<SentWrite>;
  /** Reads the created issue from the answer to `create`; undefined when the answer does not have it. */
  created(data: Readonly<Record<string, unknown>>, repository: RepositoryName): TrackedIssue | undefined;
}

/** The methods of a tracker that are the same for issues and for discussions: listing, reading and opening them. */
export function trackedIssues<Cursor>(
  { now, timer }: GitHubOptions,
  kind: TrackedKind<Cursor>,
): Pick<IssueTracker, 'opened' | 'newest' | 'read' | 'comments' | 'create'> {
  const oldest = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
  /** Issues that this run opened, as they were listed then, by repository and title. */
  const opened = new Map<string, TrackedIssue>();

  const readOpened = async (issue: TrackedIssue) =>
    (await kind.read(issue.repository, issue.number)) ?? issue;

  /**
   * Waits until a listing includes the issue, so that runs that start after this one find it. Returns it as listed, or
   * as given when no listing does.
   */
  async function untilListed(created: TrackedIssue): Promise<TrackedIssue> {
    for (let look = 1; look <= LOOKS; look += 1) {
      const listed = await kind.list(created.repository, kind.justOpened, null);
      const found = listed?.entries.find(({ number }) => number === created.number);
      if (found !== undefined) return found;
      await timer.sleep(LAG);
    }
    return created;
  }

  return {
    opened: async (repository, title) => opened.get(`${repository} ${title}`) ?? null,
    async newest(repository) {
      const found = await collect<TrackedIssue, Cursor>(MOST_LISTED / kind.pageSize, async (after) => {
        const listed = await kind.list(repository, kind.pageSize, after);
        if (listed === null) throw unknownRepository(repository);
        const { entries, next, reaches } = listed;
        return { entries, next: reaches !== null && reaches < oldest ? null : next };
      });
      const numbers = new Set(found.map(({ number }) => number));
      for (const issue of opened.values()) {
        if (issue.repository !== repository || numbers.has(issue.number)) continue;
        found.unshift(await readOpened(issue));
      }
      return found;
    },
    read: kind.read,
    comments: (repository, number) =>
      collect<TrackedComment, Cursor>(COMMENT_PAGES, (after) => kind.comments(repository, number, after)),
    async create(repository, draft, notAfter = Number.POSITIVE_INFINITY) {
      const sent = await kind.create(repository, draft, notAfter);
      if (sent.kind === 'late') return sent;
      if (sent.kind === 'unknown') {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const issue = kind.created(sent.data, repository);
      if (issue !== undefined) {
        // It exists, even when it cannot be listed.
        const key = `${repository} ${draft.title}`;
        opened.set(key, issue);
        opened.set(key, await untilListed(issue));
      }
      return { kind: 'done' };
    },
  };
}

/** Collects the entries of the first pages. */
async function collect<Entry, Cursor>(
  pages: number,
  ask: (after: Cursor | null) => Promise<Listed<Entry, Cursor>>,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let after: Cursor | null = null;
  for (let page = 1; page <= pages; page += 1) {
    const { entries, next }: Listed<Entry, Cursor> = await ask(after);
    found.push(...entries);
    if (next === null) break;
    after = next;
  }
  return found;
}

/**
 * Sends a write.
 * @param subject - What is written, for error messages.
 * @param refused - Returns the error for a refusal; null when there is nothing left to do.
 */
export async function sendWrite(
  { token, apiUrl }: GitHubOptions,
  subject: string,
  send: () => Promise<WriteOutcome | Late>,
  refused: (refusal: Refusal) => MinutebookError | null,
): Promise<SentWrite> {
  if (token === null) throw needsToken(subject);
  const outcome = await send();
  if (outcome.kind === 'unknown') return { kind: 'unknown', error: lostWrite(new URL(apiUrl).host, subject) };
  if (outcome.kind !== 'refused') return outcome;
  const error = refused(outcome.refusal);
  if (error !== null) throw error;
  return { kind: 'done', data: {} };
}

/** The outcome of a write without a deadline. */
export async function written(sent: Promise<SentWrite>): Promise<Written> {
  const result = await sent;
  return result.kind === 'unknown' ? result : { kind: 'done' };
}

/** The outcome of a write with a deadline. */
export async function writtenInTime(sent: Promise<SentWrite>): Promise<Written | Late> {
  const result = await sent;
  return result.kind === 'done' ? { kind: 'done' } : result;
}
