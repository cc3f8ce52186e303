import { gatherDiscussed } from '../gather/discussed.ts';
import { commentIn, NOTES_TOPIC } from '../gather/own-comments.ts';
import { trustOf } from '../gather/trust.ts';
import type { Cleared } from '../gather/withhold.ts';
import { type Said, saidOn } from '../memory/said.ts';
import { isUntouched } from '../merge/own-entries.ts';
import { type Item, itemKey, type RepositoryName } from '../model/item.ts';
import { meetingKey } from '../model/meeting.ts';
import { findReferences } from '../model/reference.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import { branchName, nthName } from '../sync/branch-name.ts';
import { commentDue, type Kept, type KeptComment } from '../sync/keep-comment.ts';
import { publishedFile } from './document-file.ts';
import type { Meeting } from './group-meeting.ts';
import { itemComment } from './item-comment.ts';
import { leftOutIn } from './leave-out.ts';
import { meetingTitle } from './meeting.ts';
import { minutesId, placeMinutes } from './minutes.ts';

/** What is to be done about an item of a meeting whose minutes are there. */
export interface ItemDue {
  item: Cleared<Item>;
  comment: KeptComment;
  /** What becomes of the comment. */
  due: Kept;
  /** The label to take off, or null. */
  label: string | null;
}

/** The repository of the minutes, and what is to be done. */
export interface ItemsDue {
  repository: RepositoryName;
  items: ItemDue[];
}

/**
 * What is to be told below the items of a meeting that is over, by its minutes on the branch that documents are published
 * to: what was said of each, and that one is done. Nothing of minutes in a repository that is not public or that nobody
 * wrote in, nothing of and to items of such repositories, and nothing that people ticked in the pull request of the
 * minutes. Null when there are no such minutes, or GitHub does not say what items are about.
 */
export async function dueOnItems(meeting: Meeting, deps: Deps): Promise<ItemsDue | null> {
  const { config, group, occurrence } = meeting;
  const place = await placeMinutes(meeting, { publish: true }, deps);
  const { of, repository, path, text } = await publishedFile(config, place.path, deps);
  if (text === null || !repository.isPublic || isUntouched(text)) return null;
  const said = saidOn(place.filed.date, archiveFile(path, text, place.filed.date), config.renamed);
  const mentioned = said.flatMap(({ notes, decisions }) => referencesIn([...notes, ...decisions]));
  const since = `${[occurrence.date, place.filed.date].sort()[0]}T00:00:00Z`;
  const references = [...said.map(({ item }) => item), ...mentioned];
  const found = await gatherDiscussed(references, since, await deps.openSource());
  if (found === null) return null;

  const work = branchName(minutesId(place));
  const leftOut = new Set<string>();
  for (let nth = 1; ; nth += 1) {
    const { pull } = await repository.proposal(nthName(work, nth), [path], { seen: true });
    if (pull === null) break;
    if (pull.state === 'merged') for (const item of leftOutIn(pull.body)) leftOut.add(item);
    if (pull.state !== 'merged') break;
  }

  const isShown = (text: string) =>
    referencesIn([text]).every((reference) => found.has(reference.toLowerCase()));
  const told = ({ item, line, notes, decisions, discussed }: Said) => {
    const shown = notes.filter(isShown);
    const isTold = (discussed && shown.length > 0) || decisions.some(isShown);
    if (!isTold || leftOut.has(item.toLowerCase())) return null;
    return {
      meeting: meetingTitle(config, group, occurrence),
      url: `${repository.pageOf(path)}?plain=1#L${line}`,
      decisions: decisions.filter(isShown),
      notes: shown,
    };
  };
  const topic = `${NOTES_TOPIC}${encodeURIComponent(group.id)}:${encodeURIComponent(meetingKey(place.filed))}`;
  const lines = text.split(/\r\n|\r|\n/u);
  const trust = trustOf(config, deps);
  const items: ItemDue[] = [];
  for (const { item, ...one } of joined(said, found)) {
    const of = told({ ...one, item: itemKey(item) });
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
    const due = await commentDue(comment, comments, trust);
    const label = isTicked(lines[one.line - 1]) && mayUnlabel(meeting, item) ? group.agenda.label : null;
    if (due !== 'unchanged' || label !== null) items.push({ item, comment, due, label });
  }
  return { repository: of, items };
}

/** By item: minutes may have one under the old and the new name of its repository. */
function joined(
  said: readonly Said[],
  found: ReadonlyMap<string, Cleared<Item>>,
): (Omit<Said, 'item'> & { item: Cleared<Item> })[] {
  const byItem = new Map<Cleared<Item>, Omit<Said, 'item'> & { item: Cleared<Item> }>();
  for (const one of said) {
    const item = found.get(one.item.toLowerCase());
    if (item === undefined || item.archived) continue;
    const known = byItem.get(item);
    if (known === undefined) byItem.set(item, { ...one, item });
    else {
      byItem.set(item, {
        item,
        line: known.discussed || !one.discussed ? known.line : one.line,
        discussed: known.discussed || one.discussed,
        notes: [...known.notes, ...one.notes],
        decisions: [...known.decisions, ...one.decisions],
      });
    }
  }
  return [...byItem.values()];
}

function referencesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => findReferences(text, { server: null })).map(itemKey);
}

/** A box before an item that somebody ticked. */
function isTicked(line = ''): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]\s/u.test(line);
}

/**
 * Whether a tick takes the label of the agenda off: the item carries it, and nobody gave or took it since the meeting. Where
 * notes become minutes without anybody having looked, a tick may be anybody's.
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
