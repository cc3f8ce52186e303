import type { Trust } from '../../gather/trust.ts';
import type { IssueTracker, TrackedComment, TrackedIssue } from '../../ports/issue-tracker.ts';
import { untilWritten } from '../../sync/until-written.ts';

/**
 * Comment on an issue, unless the last thing said under the same topic says the same already. Runs side by side
 * may both have said it: the first one stays.
 * @param key - What is said, in one word without white space; hidden in the comment.
 */
export async function sayOnce(
  tracker: IssueTracker,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  key: string,
  text: string,
  trust: Trust,
): Promise<void> {
  const mark = `<!-- minutebook says ${key} -->`;
  const said = async () => runOf(await ownComments(tracker, { repository, number }, trust), mark);
  let spoken = false;
  await untilWritten(
    async () => ((await said()).length === 0 ? `${text}\n\n${mark}` : null),
    (body) => {
      spoken = true;
      return tracker.comment(repository, number, body);
    },
  );
  if (!spoken) return;
  const [, ...copies] = await said();
  for (const { id } of copies) await tracker.removeComment(repository, id);
}

/** The comments of our accounts: what others wrote says nothing for us, whatever it looks like. */
export async function ownComments(
  tracker: Pick<IssueTracker, 'comments'>,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  trust: Trust,
): Promise<TrackedComment[]> {
  const own: TrackedComment[] = [];
  for (const comment of await tracker.comments(repository, number)) {
    // Whose they are is asked only of those that could be ours.
    if (keyIn(comment.body) !== null && (await trust.isOurs(comment.author))) own.push(comment);
  }
  return own;
}

/** What was said last under a mark, or null. */
export function lastSaid(comments: readonly TrackedComment[]): string | null {
  return comments.map(({ body }) => keyIn(body)).findLast((key) => key !== null) ?? null;
}

/** The comments with a mark that come last of all with any mark: what was said before something else is history. */
function runOf(comments: readonly TrackedComment[], mark: string): TrackedComment[] {
  const marked = comments.filter(({ body }) => keyIn(body) !== null);
  const other = marked.findLastIndex(({ body }) => !body.includes(mark));
  return marked.slice(other + 1);
}

function keyIn(body: string): string | null {
  return /<!-- minutebook says (\S+) -->/u.exec(body)?.[1] ?? null;
}
