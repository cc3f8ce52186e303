import { gatherDiscussed, mentionedItems } from '../gather/discussed.ts';
import { commentIn, NOTES_TOPIC } from '../gather/own-comments.ts';
import { trustOf } from '../gather/trust.ts';
import type { Cleared } from '../gather/withhold.ts';
import { type Said, saidOn } from '../memory/history.ts';
import { isUntouched } from '../merge/own-entries.ts';
import type { Item, RepositoryName } from '../model/item.ts';
import { meetingKey } from '../model/meeting.ts';
import { isPathPerMeeting } from '../model/path-template.ts';
import { newestName, type Renamed } from '../model/renamed.ts';
import type { Deps } from '../ports/deps.ts';
import type { HostedRepository } from '../ports/file-host.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import { branchName, nthName } from '../sync/branch-name.ts';
import { commentDue, type Kept, type KeptComment } from '../sync/keep-comment.ts';
import { isUnwanted } from '../sync/say-once.ts';
import { publishedFile } from './document-file.ts';
import type { Meeting } from './group-meeting.ts';
import { itemComment } from './item-comment.ts';
import { leftOutIn } from './leave-out.ts';
import { meetingTitle } from './meeting.ts';
import { locateMinutes, minutesId } from './minutes.ts';

/** A pending change to an item of a past meeting, based on its minutes. */
export interface ItemDue {
  item: Cleared<Item>;
  comment: KeptComment;
  /** The pending change to the comment. */
  due: Kept;
  /** The label to remove, or null. */
  label: string | null;
}

/** The repository of the minutes, and the pending changes. */
export interface ItemsDue {
  repository: RepositoryName;
  items: ItemDue[];
  /** The number of discussions that the minutes have notes on. They get no comment. */
  discussions: number;
}

/**
 * The comments to write on the items of a past meeting, and the labels to remove, based on its minutes on the branch
 * that documents are published to. Left out are discussions, items of repositories that are not public, notes that refer
 * to such items, and items that people ticked in the pull request of the minutes. Null when there are no minutes, when
 * their repository is not public, when nobody has edited them, or when GitHub cannot resolve the items.
 */
export async function dueOnItems(meeting: Meeting, deps: Deps): Promise<ItemsDue | null> {
  const { config, group, occurrence } = meeting;
  const place = await locateMinutes(meeting, { publish: true }, deps);
  const { of, repository, path, text } = await publishedFile(config, place.path, deps);
  const own = place.part.read(text);
  if (text === null || own === null || !repository.isPublic || isUntouched(own)) return null;
  const { date } = place.filed;
  const isShared = !isPathPerMeeting(group.minutes.path);
  const minutes = archiveFile(path, text, isShared ? null : date, isShared);
  const written = saidOn(date, minutes, config.renamed);
  const mentioned = written.flatMap(({ notes, decisions }) => mentionedItems([...notes, ...decisions]));
  const since = `${[occurrence.date, date].sort()[0]}T00:00:00Z`;
  const references = [
    ...written.flatMap(({ item, isDiscussion }) => (isDiscussion ? [] : [item])),
    ...mentioned,
  ];
  const found = await gatherDiscussed(references, since, await deps.openSource());
  if (found === null) return null;

  // Minutes and their pull request may contain the old name of a repository.
  const renamed = { ...config.renamed, ...renamedIn(found) };
  const newest = newestName(renamed);
  const ticked = await leftOutOf(repository, path, branchName(minutesId(place)));
  const leftOut = new Set(ticked.map((item) => newest(item).toLowerCase()));

  const isShown = (text: string) =>
    mentionedItems([text]).every((reference) => found.has(reference.toLowerCase()));
  const toComment = ({ item, line, notes, decisions, discussed }: Said) => {
    const [shown, decided] = [notes.filter(isShown), decisions.filter(isShown)];
    const hasContent = (discussed && shown.length > 0) || decided.length > 0;
    if (!hasContent || leftOut.has(item.toLowerCase())) return null;
    return {
      meeting: meetingTitle(config, group, occurrence),
      url: `${repository.pageOf(path)}?plain=1#L${line}`,
      decisions: decided,
      notes: shown,
    };
  };
  const topic = `${NOTES_TOPIC}${encodeURIComponent(group.id)}:${encodeURIComponent(meetingKey(place.filed))}`;
  const lines = text.split(/\r\n|\r|\n/u);
  const trust = trustOf(config, deps);
  const items: ItemDue[] = [];
  let discussions = 0;
  for (const one of saidOn(date, minutes, renamed)) {
    if (one.isDiscussion) {
      if (toComment(one) !== null) discussions += 1;
      continue;
    }
    const item = found.get(one.item.toLowerCase());
    if (item === undefined || item.archived) continue;
    const of = toComment(one);
    const people = [item.author, ...item.assignees].flatMap((login) => login ?? []);
    const comment: KeptComment = {
      repository: item.repository,
      number: item.number,
      topic,
      source: of && itemComment(of, () => false),
      write: (authors) => {
        const known = new Set(
          [...people, ...authors.map(({ login }) => login)].map((login) => login.toLowerCase()),
        );
        return of === null ? '' : itemComment(of, (login) => known.has(login.toLowerCase()));
      },
    };
    const comments = (item.activity ?? []).flatMap((event) => commentIn(event) ?? []);
    // Removals since the meeting: a comment that somebody else deleted is not written again.
    const removals = (item.activity ?? []).filter((event) => event.kind === 'removed');
    const due = (await isUnwanted(removals, trust))
      ? 'unchanged'
      : await commentDue(comment, comments, trust);
    const label = isTicked(lines[one.line - 1]) && mayUnlabel(meeting, item) ? group.agenda.label : null;
    if (due !== 'unchanged' || label !== null) items.push({ item, comment, due, label });
  }
  return { repository: of, items, discussions };
}

/** The current names of repositories whose items were requested under another name. */
function renamedIn(found: ReadonlyMap<string, Cleared<Item>>): Renamed {
  const names = [...found].map(([key, { repository }]) => [key.split('#', 1)[0] ?? '', repository] as const);
  return Object.fromEntries(names.filter(([asked, now]) => asked !== now.toLowerCase()));
}

/** The items that people ticked in the merged pull requests of the minutes. */
async function leftOutOf(repository: HostedRepository, path: string, work: string): Promise<string[]> {
  const items: string[] = [];
  for (let nth = 1; ; nth += 1) {
    const { pull } = await repository.proposal(nthName(work, nth), [path], { seen: true });
    if (pull?.state !== 'merged') return items;
    items.push(...leftOutIn(pull.body));
  }
}

/** Whether an item has a ticked checkbox. */
function isTicked(line = ''): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]\s/u.test(line);
}

/**
 * Whether a tick removes the agenda label: the item has it, and nobody added or removed it since the meeting. If notes
 * become minutes without review, anybody could have ticked it.
 */
function mayUnlabel({ config, group }: Meeting, { labels, activity = [] }: Item): boolean {
  const { label } = group.agenda;
  if (label === null || !labels.some((one) => one.toLowerCase() === label.toLowerCase())) return false;
  if (config.publish.files === 'commit' && group.minutes.hackmd?.collect === 'commit') return false;
  return !activity.some(
    (event) =>
      (event.kind === 'labelled' || event.kind === 'unlabelled') &&
      event.label.toLowerCase() === label.toLowerCase(),
  );
}
