import type { List } from 'mdast';
import { gatherDiscussed } from '../gather/discussed.ts';
import { quietPeople } from '../markdown/text/quiet-people.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { Deps } from '../ports/deps.ts';
import type { TrackedIssue } from '../ports/issue-tracker.ts';
import { isSaid, REMINDER, type Speaking, sayOnce } from '../sync/say-once.ts';
import { actionTitle } from './action-issue.ts';
import { referencesIn } from './action-issues.ts';
import { onPublishedFiles, openRepository } from './document-file.ts';
import { earlierActions, earlierMinutes } from './earlier-minutes.ts';
import { actionsRegister, type Meeting, minutesFolder } from './group-meeting.ts';

/** So many actions are listed. */
const LISTED = 50;

/**
 * List, once, under the issue of a meeting the actions of earlier minutes that nobody called done. Nobody is called.
 * Nothing of minutes that are not public, unless the issue is in their repository, and no action that names an item which
 * is not public.
 */
export async function remindOfActions(
  meeting: Meeting,
  speaking: Speaking,
  issue: Pick<TrackedIssue, 'repository' | 'number' | 'comments'>,
  deps: Deps,
): Promise<void> {
  const { config, group, occurrence } = meeting;
  if (!group.minutes.remind || (await isSaid(speaking, issue, REMINDER))) return;
  const folder = minutesFolder(meeting, deps);
  const { repository, of } = await openRepository(config, folder, deps);
  if (!repository.isPublic && of !== issue.repository) return;
  const published = await onPublishedFiles(config, deps);
  const archive = await earlierMinutes(meeting, occurrence, published, 'all');
  const actions = earlierActions(archive, await actionsRegister(meeting, published));
  const references = actions.flatMap(({ text }) => referencesIn(text));
  const shown =
    references.length > 0 ? await gatherDiscussed(references, deps.now, await deps.openSource()) : null;
  const told = actions.filter(({ text }) =>
    referencesIn(text).every((each) => shown?.has(each.toLowerCase())),
  );
  if (told.length === 0) return;
  const more = told.length - LISTED;
  const lines = told.slice(0, LISTED).map(({ text, date }) => `${actionTitle({ text })} (since ${date})`);
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
