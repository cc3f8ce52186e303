import { type Meeting, trackerOf } from '../../documents/group-meeting.ts';
import { dueOnItems, type ItemDue } from '../../documents/item-comments.ts';
import { listedIssue, meetingTitle } from '../../documents/meeting.ts';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { trustOf } from '../../gather/trust.ts';
import { itemKey, type RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import { sentBy, untilDone } from '../../sync/attempts.ts';
import { keepComment } from '../../sync/keep-comment.ts';
import { cannotCommentKey, isSaid, rememberSaid, sayOnce } from '../../sync/say-once.ts';
import { attempt, type Group, type RunContext, type TaskResult } from './tasks.ts';

/** The token lacks the permission to comment, or the item cannot be commented on. */
const CLOSED: readonly string[] = ['github/forbidden', 'github/not-writable', 'github/refused'];

/**
 * Comments on the items of a past meeting with the notes on them. Where this is not allowed, one comment under the
 * meeting's issue reports it, and it is not tried again for this meeting. Null when there is nothing to do.
 */
export async function commentItems(
  { group, series }: Group,
  { occurrence, isRecent }: { occurrence: Occurrence; isRecent: boolean },
  { config, options, shared }: RunContext,
): Promise<TaskResult | null> {
  const meeting = { config, group, occurrence, series, out: options.out };
  const result = await attempt({ task: 'comment', group: group.id, date: occurrence.date }, async () => {
    const planned = await dueOnItems(meeting, shared);
    if (planned === null) return { documents: [], reason: '' };
    const { repository: claims, items, discussions } = planned;
    const warnings: string[] = [];
    if (discussions > 0 && isRecent) warnings.push(noComments(meeting, discussions));
    const tracker = await shared.openTracker();
    // A run that was stopped right after commenting leaves its claim.
    if (options.write && isRecent) await tracker.sweepClaims(claims);
    if (items.length === 0) {
      return { documents: [], warnings, reason: warnings.length === 0 ? '' : 'only discussions have notes' };
    }
    const speaking = { tracker, trust: trustOf(config, shared) };
    const issue = await listedIssue(meeting, shared);
    const below = { ...speaking, tracker: await trackerOf(meeting, shared) };
    const closed = new Map<RepositoryName, boolean>();
    const done: ItemDue[] = [];
    for (const one of items) {
      const { repository } = one.item;
      if (!closed.has(repository)) {
        const isReported = issue !== null && (await isSaid(below, issue, cannotCommentKey(repository)));
        if (isReported && options.write) await rememberSaid(below, issue, cannotCommentKey(repository));
        closed.set(repository, isReported);
      }
      if (closed.get(repository) === true) continue;
      if (options.write) {
        try {
          await write(one, claims, speaking);
        } catch (error) {
          if (!isMinutebookError(error) || !CLOSED.includes(error.code)) throw error;
          closed.set(repository, true);
          const text = `The notes on \`${itemKey(one.item)}\` could not be posted there: ${error.message} ${error.why}`;
          if (issue === null) warnings.push(text);
          else await sayOnce(below, issue, { key: cannotCommentKey(repository), text });
          continue;
        }
      }
      done.push(one);
    }
    const reason = done.map(wordsOf).join(', ');
    return { documents: [], changed: done[0]?.item.url, warnings, reason };
  });
  return result.report.state === 'nothing' && result.warnings.length === 0 ? null : result;
}

function noComments({ config, group, occurrence }: Meeting, count: number): string {
  const which = count === 1 ? '1 discussion gets' : `${count} discussions get`;
  return `${meetingTitle(config, group, occurrence)}: ${which} no comment with its notes, only issues and pull requests do.`;
}

async function write(
  { item, comment, due, label }: ItemDue,
  claims: RepositoryName,
  speaking: { tracker: IssueTracker; trust: ReturnType<typeof trustOf> },
): Promise<void> {
  if (due !== 'unchanged') await keepComment(comment, { ...speaking, claims });
  if (label === null) return;
  const send = () => sentBy(speaking.tracker.removeLabel(item.repository, item.number, label));
  const look = async () => ({ write: { send } });
  await untilDone(await look(), look, { confirmsWrites: true });
}

const WORDS = { created: 'told', updated: 'corrected', removed: 'taken back', unchanged: null };

function wordsOf({ item, due, label }: ItemDue): string {
  const words = [WORDS[due], label === null ? null : 'label taken off'].filter((word) => word !== null);
  return `${itemKey(item)} ${words.join(' and ')}`;
}
