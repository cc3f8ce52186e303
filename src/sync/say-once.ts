import { NOTES_TOPIC } from '../gather/own-comments.ts';
import type { Trust } from '../gather/trust.ts';
import { readSays } from '../merge/control-data.ts';
import { writeSays } from '../model/control-comments.ts';
import type { CommentRemoval, IssueTracker, TrackedComment, TrackedIssue } from '../ports/issue-tracker.ts';
import { untilDone } from './attempts.ts';
import { createClaimed } from './create-claimed.ts';

/** Where something is said, and whose words count as ours. */
export interface Speaking {
  tracker: IssueTracker;
  trust: Trust;
}

/**
 * Comments on an issue, unless the last comment on the same topic says the same. A claim in the repository of the issue
 * keeps concurrent runs from both commenting. Where the token may not make claims, both may have: the first comment
 * stays. Where somebody else deleted a comment of ours, none is added, since GitHub does not report which one it was.
 * @param key - The statement as one word without white space; hidden in the comment.
 */
export async function sayOnce(
  { tracker, trust }: Speaking,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  { key, text }: { key: string; text: string },
): Promise<void> {
  const said = async () => runOf(await ownComments(tracker, { repository, number }, trust), key);
  const isThere = async () => (await said()).length > 0;
  const body = `${text}\n\n${writeSays(key)}`;
  let mayBeTwice = false;
  const send = () =>
    createClaimed({
      name: `The comment on ${repository}#${number}`,
      busy: 'github/busy',
      claim: () => tracker.claim(repository, `comment-${number}-${key.replaceAll(/[^\w.-]/gu, '-')}`),
      isThere,
      create(notAfter, isClaimed) {
        mayBeTwice ||= !isClaimed;
        return tracker.comment(repository, number, body, notAfter);
      },
    });
  const look = async () => ({ write: (await isThere()) ? null : { send } });
  const first = await look();
  if (first.write === null || (await isUnwanted(await tracker.removals(repository, number), trust))) return;
  await untilDone(first, look);
  if (!mayBeTwice) return;
  const [, ...copies] = await said();
  for (const { id } of copies) await tracker.removeComment(repository, id);
}

/** Whether a comment on an issue has a key. */
export async function isSaid(
  { tracker, trust }: Speaking,
  issue: Pick<TrackedIssue, 'repository' | 'number' | 'comments'>,
  key: string,
): Promise<boolean> {
  if (issue.comments === 0) return false;
  return runOf(await ownComments(tracker, issue, trust), key).length > 0;
}

/** Whether somebody else deleted a comment of ours: then no further one is added. */
export async function isUnwanted(
  removals: readonly CommentRemoval[],
  trust: Pick<Trust, 'isOurs'>,
): Promise<boolean> {
  for (const { author, remover } of removals) {
    if ((await trust.isOurs(author)) && !(await trust.isOurs(remover))) return true;
  }
  return false;
}

/** Returns the comments of our accounts with a key; what others wrote does not count, whatever it looks like. */
export async function ownComments(
  tracker: Pick<IssueTracker, 'comments'>,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  trust: Trust,
): Promise<TrackedComment[]> {
  const own: TrackedComment[] = [];
  for (const comment of await tracker.comments(repository, number)) {
    // The author is checked only for comments that could be ours.
    if (readSays(comment.body) !== null && (await trust.isOurs(comment.author))) own.push(comment);
  }
  return own;
}

/** Returns the key of the last comment on the state of the meeting, or null. */
export function lastSaid(comments: readonly TrackedComment[]): string | null {
  const keys = comments.map(({ body }) => readSays(body));
  return keys.findLast((key) => key !== null && topicOf(key) === 'what became of it') ?? null;
}

/** The key of the proposal to skip a meeting. */
export const SKIP = 'skip';

/** The reminder of open actions. */
export const REMINDER = 'actions';

const UNTOLD = 'untold:';

/** Returns the key of the notice that comments cannot be posted on the items of a repository. */
export function untold(repository: string): string {
  return `${UNTOLD}${repository.toLowerCase()}`;
}

/** Returns the topic of a key: a comment is only superseded by a later one on the same topic. */
function topicOf(key: string): string {
  const isTopic = key === SKIP || key === REMINDER || key.startsWith(UNTOLD) || key.startsWith(NOTES_TOPIC);
  return isTopic ? key : 'what became of it';
}

/**
 * Returns the comments with a key that come after all others on its topic: an earlier statement that was superseded
 * does not count.
 */
function runOf(comments: readonly TrackedComment[], key: string): TrackedComment[] {
  const marked = comments.filter(({ body }) => {
    const said = readSays(body);
    return said !== null && topicOf(said) === topicOf(key);
  });
  const other = marked.findLastIndex(({ body }) => readSays(body) !== key);
  return marked.slice(other + 1);
}
