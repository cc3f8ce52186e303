import { createHash } from 'node:crypto';
import type { Trust } from '../gather/trust.ts';
import { readControlComment, writeSays } from '../model/control-comments.ts';
import type { Author, RepositoryName } from '../model/item.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';
import { sentBy, untilDone } from './attempts.ts';
import { createClaimed } from './create-claimed.ts';

/** A comment on an item that exists only once and is kept up to date. */
export interface KeptComment {
  /** The repository of the issue or pull request. */
  repository: RepositoryName;
  number: number;
  /** What it is about, in one word without white space that does not end in a colon; hidden in the comment. */
  topic: string;
  /** Its content, for comparison; null when there is nothing to say (any more). */
  source: string | null;
  /** Returns its text as Markdown, for the people who have commented on the item. */
  write(people: readonly Author[]): string;
}

/** A comment as it was read. */
export interface SeenComment {
  author: Author | null;
  body: string;
}

export type Kept = 'created' | 'updated' | 'removed' | 'unchanged';

/**
 * Decides what has to be done about a comment, given the comments on the item, the oldest first. A comment of ours that
 * somebody edited belongs to them: it stays as it is, and no other is written.
 * @returns `unchanged` when nothing has to be done.
 */
export async function commentDue(
  { topic, source }: Pick<KeptComment, 'topic' | 'source'>,
  comments: readonly SeenComment[],
  trust: Pick<Trust, 'isOurs'>,
): Promise<Kept> {
  return (await decide({ topic, source }, comments, trust)).due;
}

/**
 * Keeps a comment up to date: writes it when it is missing, edits it when its content changed, and removes it when
 * there is nothing to say. A claim in the repository of the documents keeps concurrent runs from both writing it; where
 * the token may not make claims, the first of several comments stays.
 */
export async function keepComment(
  wanted: KeptComment,
  { tracker, trust, claims }: { tracker: IssueTracker; trust: Trust; claims: RepositoryName },
): Promise<Kept> {
  const { repository, number, topic } = wanted;
  const read = async () => {
    const comments = await tracker.comments(repository, number);
    return { comments, ...(await decide(wanted, comments, trust)) };
  };
  const bodyFor = (comments: readonly SeenComment[]) => {
    const source = wanted.source ?? '';
    const text = wanted.write(comments.flatMap(({ author }) => author ?? [])).trim();
    return `${writeSays(`${topic}:${tagOf(source)}:${tagOf(text)}`)}\n\n${text}\n`;
  };
  const create = (comments: readonly SeenComment[]) =>
    createClaimed({
      name: `The comment on ${repository}#${number}`,
      busy: 'github/busy',
      claim: () => tracker.claim(claims, `comment-${repository.replace('/', '-')}-${number}-${tagOf(topic)}`),
      isThere: async () => (await read()).due !== 'created',
      create: (notAfter) => tracker.comment(repository, number, bodyFor(comments), notAfter),
    });

  let kept: Kept = 'unchanged';
  const look = async () => {
    const { comments, due, comment } = await read();
    if (due === 'unchanged') return { write: null };
    const write = () => {
      if (due === 'created') return create(comments);
      const id = comment?.id ?? 0;
      if (due === 'removed') return sentBy(tracker.removeComment(repository, id));
      return sentBy(tracker.editComment(repository, id, bodyFor(comments)));
    };
    const send = async () => {
      const sent = await write();
      // Removing copies changes nothing for readers.
      if (sent.outcome !== 'raced' && (kept === 'unchanged' || due !== 'removed')) kept = due;
      return sent;
    };
    return { write: { send } };
  };
  await untilDone(await look(), look);
  return kept;
}

/** Decides what is due, and for which comment; of several with the same content, the first stays. */
async function decide<C extends SeenComment>(
  { topic, source }: Pick<KeptComment, 'topic' | 'source'>,
  comments: readonly C[],
  trust: Pick<Trust, 'isOurs'>,
): Promise<{ due: Kept; comment: C | undefined }> {
  const own: { comment: C; source: string; edited: boolean }[] = [];
  for (const comment of comments) {
    const said = readKept(comment.body, topic);
    // The author is checked only for comments that could be ours.
    if (said !== null && (await trust.isOurs(comment.author))) own.push({ comment, ...said });
  }
  // A comment that somebody edited takes precedence over unedited ones.
  const first = own.find(({ edited }) => edited) ?? own[0];
  const copy = own.find((one) => one !== first && !one.edited);
  if (copy !== undefined) return { due: 'removed', comment: copy.comment };
  const result = (due: Kept) => ({ due, comment: first?.comment });
  if (first === undefined) return result(source === null ? 'unchanged' : 'created');
  if (first.edited) return result('unchanged');
  if (source === null) return result('removed');
  return result(first.source === tagOf(source) ? 'unchanged' : 'updated');
}

/**
 * Reads the control comment at the start of a comment that we keep, where no text of others can hide it. Null for other
 * comments.
 */
function readKept(body: string, topic: string): { source: string; edited: boolean } | null {
  const found = readControlComment(body, 0);
  if (found?.comment.kind !== 'says' || !found.comment.key.startsWith(`${topic}:`)) return null;
  const [source, text, ...rest] = found.comment.key.slice(topic.length + 1).split(':');
  if (source === undefined || text === undefined || rest.length > 0) return null;
  return { source, edited: tagOf(body.slice(found.end)) !== text };
}

/** Returns a short digest of a text; line endings and surrounding white space do not count. */
function tagOf(text: string): string {
  const normal = text.replaceAll(/\r\n?/gu, '\n').trim();
  return createHash('sha256').update(normal).digest('hex').slice(0, 12);
}
