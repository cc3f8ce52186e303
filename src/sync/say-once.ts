import { NOTES_TOPIC } from '../gather/own-comments.ts';
import type { Trust } from '../gather/trust.ts';
import { readSaid, readSays, withSaid } from '../merge/control-data.ts';
import { type Notice, writeSays } from '../model/control-comments.ts';
import {
  type CommentRemoval,
  type IssueTracker,
  LONGEST_TEXT,
  type TrackedIssue,
} from '../ports/issue-tracker.ts';
import { sentBy, untilDone } from './attempts.ts';
import { createClaimed } from './create-claimed.ts';
import type { Write } from './target.ts';

/** Where something is said, and whose words count as ours. */
export interface Speaking {
  tracker: IssueTracker;
  trust: Trust;
}

/** An issue to comment on, with its body as it was read last. */
type Commented = Pick<TrackedIssue, 'repository' | 'number' | 'body'>;

/** The comments of ours on an issue, and those that its body remembers. */
interface Said {
  body: string;
  comments: readonly Notice[];
  remembered: readonly Notice[];
}

/**
 * Comments on an issue or a discussion, unless the last comment on the same topic says the same. The body of the issue
 * remembers the comments: one that it remembers and that is gone was deleted by a person, counts as said, and silences
 * no other.
 *
 * The comment is written first, the body second, and each step is decided by what is there then. A run that stops
 * before the comment has said nothing; the next one does. One that stops between comment and body leaves a comment that
 * the next run finds and remembers. Only when a person deletes it in between does it come back, once; below an issue
 * whose body remembers nothing yet it does not, because GitHub reports deletions there. A claim in the repository keeps
 * concurrent runs from both commenting; where the token may not make claims, both may have: the first comment stays.
 * When another run overwrites the body meanwhile, the comment is remembered again.
 * @param key - The statement as one word without white space; hidden in the comment.
 */
export async function sayOnce(
  speaking: Speaking,
  issue: Commented,
  { key, text }: { key: string; text: string },
): Promise<void> {
  const { tracker } = speaking;
  const { repository, number } = issue;
  if (topicOf(key) === key && isRemembered(issue.body, key)) return;
  const read = () => readNotices(speaking, issue);
  const body = `${text}\n\n${writeSays(key)}`;
  let mayBeTwice = false;
  const send = () =>
    createClaimed({
      name: `The comment on ${repository}#${number}`,
      busy: 'github/busy',
      claim: () => tracker.claim(repository, `comment-${number}-${key.replaceAll(/[^\w.-]/gu, '-')}`),
      isThere: async () => lastOn(topicOf(key), await read()) === key,
      create(notAfter, isClaimed) {
        mayBeTwice ||= !isClaimed;
        return tracker.comment(repository, number, body, notAfter);
      },
    });
  const look = async () => {
    const said = await read();
    if (lastOn(topicOf(key), said) === key) return { write: await remembering(speaking, issue, said) };
    return { write: (await isSilenced(speaking, { ...issue, body: said.body })) ? null : { send } };
  };
  await untilDone(await look(), look);
  if (!mayBeTwice) return;
  const [, ...copies] = runOf((await read()).comments, key);
  for (const { id } of copies) await tracker.removeComment(repository, id);
}

/** Remembers the comments of ours on an issue in its body, unless it remembers one with the key as the latest. */
export async function rememberSaid(speaking: Speaking, issue: Commented, key: string): Promise<void> {
  if (isRemembered(issue.body, key)) return;
  const look = async () => ({
    write: await remembering(speaking, issue, await readNotices(speaking, issue)),
  });
  await untilDone(await look(), look);
}

/**
 * The write that makes the body remember the comments; null when there is none to do. A body that remembers none when
 * somebody has deleted one stays like that: the others alone would make the deleted one look like one never written.
 */
async function remembering(speaking: Speaking, issue: Commented, said: Said): Promise<Write | null> {
  const known = new Set(said.remembered.map(({ id }) => id));
  const missed = said.comments.filter(({ key, id }) => !known.has(id) && !key.startsWith(NOTES_TOPIC));
  const body = missed.length === 0 ? said.body : withSaid(said.body, missed);
  if (body === said.body || body.length > LONGEST_TEXT) return null;
  if (await isSilenced(speaking, { ...issue, body: said.body })) return null;
  return { send: () => sentBy(speaking.tracker.update(issue.repository, issue.number, { body })) };
}

async function readNotices(speaking: Speaking, issue: Commented): Promise<Said> {
  const [comments, current] = await Promise.all([
    ownComments(speaking, issue),
    speaking.tracker.read(issue.repository, issue.number),
  ]);
  const { body } = current ?? issue;
  return { body, comments, remembered: readSaid(body) };
}

/**
 * Returns the key of the last statement on a topic, also when people have deleted it; null when there was none. A comment
 * that the body does not remember came after those that it does.
 */
function lastOn(topic: string, { comments, remembered }: Omit<Said, 'body'>): string | null {
  const isOn = ({ key }: Notice) => topicOf(key) === topic;
  const known = new Set(remembered.map(({ id }) => id));
  const missed = comments.findLast((comment) => isOn(comment) && !known.has(comment.id));
  return (missed ?? remembered.findLast(isOn))?.key ?? null;
}

/** Whether the latest comment on a topic that the body of an issue remembers has a key. */
function isRemembered(body: string, key: string): boolean {
  return lastOn(topicOf(key), { comments: [], remembered: readSaid(body) }) === key;
}

/** Whether a comment on an issue has a key, or its body remembers one. */
export async function isSaid(
  speaking: Speaking,
  issue: Commented & Pick<TrackedIssue, 'comments'>,
  key: string,
): Promise<boolean> {
  if (isRemembered(issue.body, key)) return true;
  if (issue.comments === 0) return false;
  return runOf(await ownComments(speaking, issue), key).length > 0;
}

/**
 * Whether somebody deleted a comment of ours below an issue whose body remembers none: by earlier versions, or by a run
 * that was stopped. GitHub does not report which one it was, so no further one is added.
 */
export async function isSilenced({ tracker, trust }: Speaking, issue: Commented): Promise<boolean> {
  if (readSaid(issue.body).length > 0) return false;
  return isUnwanted(await tracker.removals(issue.repository, issue.number), trust);
}

/** Whether somebody else deleted a comment of ours. */
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
async function ownComments(
  { tracker, trust }: Speaking,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
): Promise<Notice[]> {
  const own: Notice[] = [];
  for (const { id, body, author } of await tracker.comments(repository, number)) {
    const key = readSays(body);
    // The author is checked only for comments that could be ours.
    if (key !== null && (await trust.isOurs(author))) own.push({ key, id: String(id) });
  }
  return own;
}

/** Returns the key of the last statement on what became of a meeting, also when people have deleted it; or null. */
export async function lastSaid(
  speaking: Speaking,
  issue: Commented & Pick<TrackedIssue, 'comments'>,
): Promise<string | null> {
  const comments = issue.comments === 0 ? [] : await ownComments(speaking, issue);
  return lastOn(STATE, { comments, remembered: readSaid(issue.body) });
}

/** The key of the proposal to skip a meeting. */
export const SKIP = 'skip';

/** The reminder of open actions. */
export const REMINDER = 'actions';

/** Written into issues; earlier versions wrote it, too. */
const CANNOT_COMMENT = 'untold:';

/** Returns the key of the notice that comments cannot be posted on the items of a repository. */
export function cannotCommentKey(repository: string): string {
  return `${CANNOT_COMMENT}${repository.toLowerCase()}`;
}

/** The topic of what became of a meeting: it was moved, cancelled, takes place after all. */
const STATE = 'what became of it';

/** Returns the topic of a key: a comment is only superseded by a later one on the same topic. */
function topicOf(key: string): string {
  const isTopic =
    key === SKIP || key === REMINDER || key.startsWith(CANNOT_COMMENT) || key.startsWith(NOTES_TOPIC);
  return isTopic ? key : STATE;
}

/**
 * Returns the comments with a key that come after all others on its topic: an earlier statement that was superseded
 * does not count.
 */
function runOf(comments: readonly Notice[], key: string): Notice[] {
  const onTopic = comments.filter((comment) => topicOf(comment.key) === topicOf(key));
  return onTopic.slice(onTopic.findLastIndex((comment) => comment.key !== key) + 1);
}
