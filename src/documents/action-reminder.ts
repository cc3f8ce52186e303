import type { List } from 'mdast';
import { quietPeople } from '../markdown/text/quiet-people.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { Deps } from '../ports/deps.ts';
import type { TrackedIssue } from '../ports/issue-tracker.ts';
import { isSaid, REMINDER, rememberSaid, type Speaking, sayOnce } from '../sync/say-once.ts';
import { actionTitle, publicActions } from './action-issue.ts';
import { onPublishedFiles, openRepository } from './document-file.ts';
import { earlierActions, earlierMinutes } from './earlier-minutes.ts';
import { actionsRegister, type Meeting, minutesFolder } from './group-meeting.ts';

/** How many actions a reminder lists. */
const LISTED = 50;

/**
 * Lists the open actions of earlier minutes in one comment on the issue of a meeting. It notifies nobody. Minutes that are
 * not public are left out unless the issue is in their repository, and so are actions that mention an item that is not
 * public.
 */
export async function remindOfActions(
  meeting: Meeting,
  speaking: Speaking,
  issue: Pick<TrackedIssue, 'repository' | 'number' | 'body' | 'comments'>,
  deps: Deps,
): Promise<void> {
  const { config, group, occurrence } = meeting;
  if (!group.minutes.remind) return;
  if (await isSaid(speaking, issue, REMINDER)) return rememberSaid(speaking, issue, REMINDER);
  const folder = minutesFolder(meeting, deps);
  const { repository, of } = await openRepository(config, folder, deps);
  if (!repository.isPublic && of !== issue.repository) return;
  const published = await onPublishedFiles(config, deps);
  const archive = await earlierMinutes(meeting, occurrence, published, 'all');
  const actions = earlierActions(archive, await actionsRegister(meeting, published));
  const listed = await publicActions(actions, deps.now, deps);
  if (listed.length === 0) return;
  const more = listed.length - LISTED;
  const lines = listed.slice(0, LISTED).map(({ text, date }) => `${actionTitle({ text })} (since ${date})`);
  const list: List = {
    type: 'list',
    spread: false,
    children: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].map((value) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  };
  const written = quietPeople(toMarkdown({ type: 'root', children: [list] }).trim(), () => false);
  await sayOnce(speaking, issue, { key: REMINDER, text: `Open actions of earlier meetings:\n\n${written}` });
}
