import type { Cleared } from '../../gather/withhold.ts';
import { type FormFields, labelFields, minutesOf } from '../../model/form-fields.ts';
import type { Item, RepositoryName } from '../../model/item.ts';
import { ITEM_KINDS } from '../../model/item-kinds.ts';
import { referenceKey } from '../../model/reference.ts';
import { activityLine } from './activity-line.ts';
import { hasNews, type PastItems } from './past-items.ts';
import type { HelpView } from './scribe-help.ts';

export interface ItemView {
  title: string;
  number: number;
  url: string;
  repository: string;
  /** Null for a deleted account. */
  author: string | null;
  /** `issue`, `pull request` or `discussion`. */
  kind: string;
  draft: boolean;
  /** `open`, `closed` or `merged`. */
  state: string;
  /**
   * For a discussion: its category, whether it has been answered (null when it cannot be), and its number of upvotes;
   * else null.
   */
  category: string | null;
  answered: boolean | null;
  upvotes: number | null;
  /** The reason for closing an issue: `completed`, `not-planned`, `duplicate`; else null. */
  reason: string | null;
  /** Instants. */
  created: string;
  updated: string;
  closed: string | null;
  /** The numbers of comments and reactions. */
  comments: number;
  reactions: number | null;
  /** Logins and teams. */
  reviewers: readonly string[];
  /** `approved`, `changes requested`, `review required`, or null. */
  review: string | null;
  /** Values of labels such as `timebox:30` and of the form of an issue, by name: `fields.timebox`. */
  fields: FormFields;
  /** Its time box in minutes, from its field or label `timebox`; null without one. */
  timebox: number | null;
  /** Its fields in public projects, by name: `project.Status`. */
  project: FormFields;
  labels: readonly string[];
  /** Logins; empty when neither the configuration nor a template uses them. */
  assignees: readonly string[];
  milestone: string | null;
  /** The number of meetings that had it on the agenda, including this one. */
  appearances: number;
  /** The location of the latest notes on it; null when there are none, or no template uses them. */
  lastDiscussed: { date: string; file: string; line: number; url: string | null } | null;
  /** All earlier meetings that had it, newest first. */
  history: readonly { date: string; file: string; line: number; url: string | null; discussed: boolean }[];
  /** The number of events on it since then; null when no template uses it. */
  events: number | null;
  /** Whether there was no activity since a meeting last had it. False for an item that no meeting had. */
  quiet: boolean;
  /** Its activity since the last meeting: `3 comments, #1035 merged`; null without any, or when it is not used. */
  activity: string | null;
  /** The latest notes on it, for the scribe. */
  notes: readonly HelpView[];
}

/** A list, some of which may be left out for lack of space. */
export interface ListView {
  items: ItemView[];
  /** The number of items that are left out. */
  more: number;
  /** The page that shows them; null when there are none. */
  moreUrl: string | null;
}

export interface RepositoryView extends ListView {
  name: string;
}

/** Items of a list that share a value. */
export interface GroupView extends ListView {
  /** The shared value; null for the items of a list that is not grouped. */
  name: string | null;
}

export interface AgendaListView extends ListView {
  title: string | null;
  /** Whether it contains the items with the agenda label. */
  labelled: boolean;
  /** The label of its items; null for a search and for standing entries. */
  label: string | null;
  /** The search for its items, in GitHub's search syntax. Empty for standing entries. */
  query: string;
  /** Standing entries: Markdown from the configuration. */
  standing: readonly string[];
  /** Its items by group; one group without a name when they are not grouped. */
  groups: GroupView[];
  /** Items that also match this list but are shown in an earlier one. */
  earlier: ItemView[];
}

/** The notes of earlier meetings by item. */
export type NotesByItem = ReadonlyMap<string, readonly HelpView[]>;

/** Creates a list that shows all its items. */
export function whole(items: ItemView[]): ListView {
  return { items, more: 0, moreUrl: null };
}

/**
 * Groups items by repository. Items keep their order; `first` comes first, then repositories in order of first
 * occurrence, so that a group's own repository is at the top of its agenda.
 */
export function byRepository(items: readonly ItemView[], first: RepositoryName | null): RepositoryView[] {
  const lists = new Map<string, RepositoryView>();
  if (first !== null) lists.set(first.toLowerCase(), { name: first, ...whole([]) });
  for (const item of items) {
    const key = item.repository.toLowerCase();
    const list = lists.get(key) ?? { name: item.repository, ...whole([]) };
    list.name = item.repository;
    list.items.push(item);
    lists.set(key, list);
  }
  return [...lists.values()].filter((list) => list.items.length > 0);
}

/** Facts about items that do not come from GitHub. */
export interface ItemContext {
  notes: NotesByItem;
  past: PastItems;
  /** The start of the last meeting: earlier activity is ignored. Null: activity is not used. */
  since: string | null;
  /** The URL of a line of minutes, relative to GitHub; null when it is not known. */
  urlOf: ((file: string, line: number) => string) | null;
}

export function itemView(item: Cleared<Item>, { notes, past, since, urlOf }: ItemContext): ItemView {
  const known = past.get(referenceKey(item));
  const discussed = known?.discussed ?? null;
  const { activity } = item;
  const fields = { ...item.fields, ...labelFields(item.labels) };
  const recent =
    since === null ? [] : (activity ?? []).filter(({ at }) => Date.parse(at) >= Date.parse(since));
  return {
    title: item.title,
    number: item.number,
    url: item.url,
    repository: item.repository,
    author: item.author,
    kind: ITEM_KINDS[item.kind].word,
    draft: item.draft,
    state: item.state,
    category: item.discussion?.category ?? null,
    answered: item.discussion?.answered ?? null,
    upvotes: item.discussion?.upvotes ?? null,
    reason: item.stateReason,
    created: item.createdAt,
    updated: item.updatedAt,
    closed: item.mergedAt ?? item.closedAt,
    comments: item.comments,
    reactions: item.reactions ?? null,
    reviewers: item.reviewers ?? [],
    review: item.review ?? null,
    fields,
    timebox: minutesOf(fields.timebox),
    project: item.project ?? {},
    labels: item.labels,
    assignees: item.assignees,
    milestone: item.milestone ?? null,
    appearances: (known?.meetings ?? 0) + 1,
    lastDiscussed: discussed && { ...discussed, url: addressOf(discussed, item, urlOf) },
    history: (known?.history ?? []).map((at) => ({ ...at, url: addressOf(at, item, urlOf) })),
    events:
      activity === undefined
        ? null
        : activity.filter(
            ({ at }) => discussed === null || at.slice(0, discussed.date.length) > discussed.date,
          ).length,
    quiet: known !== undefined && !hasNews(item, known),
    activity: activityLine({ ...item, activity: recent }),
    notes: notes.get(referenceKey(item)) ?? [],
  };
}

function addressOf(
  { file, line }: { file: string; line: number },
  { url }: Pick<Item, 'url'>,
  urlOf: ItemContext['urlOf'],
): string | null {
  return urlOf === null ? null : new URL(urlOf(file, line), url).href;
}
