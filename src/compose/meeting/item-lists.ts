import type { Cleared } from '../../gather/withhold.ts';
import { type FormFields, labelFields, minutesOf } from '../../model/form-fields.ts';
import type { Item, RepositoryName } from '../../model/item.ts';
import { ITEM_KINDS } from '../../model/item-kinds.ts';
import { referenceKey } from '../../model/reference.ts';
import { activityLine } from './activity-line.ts';
import { hasNews, type PastItems } from './past-items.ts';
import type { HelpView } from './scribe-help.ts';

/** An item as templates see it. */
export interface ItemView {
  title: string;
  number: number;
  url: string;
  repository: string;
  /** Null when the account was deleted. */
  author: string | null;
  /** `issue`, `pull request` or `discussion`. */
  kind: string;
  draft: boolean;
  /** `open`, `closed` or `merged`. */
  state: string;
  /** Of a discussion: its category, whether it has an answer (null where it can have none), and how many upvotes; else null. */
  category: string | null;
  answered: boolean | null;
  upvotes: number | null;
  /** Why an issue was closed: `completed`, `not-planned`, `duplicate`; else null. */
  reason: string | null;
  /** Instants. */
  created: string;
  updated: string;
  closed: string | null;
  /** How many. */
  comments: number;
  reactions: number | null;
  /** Logins and teams. */
  reviewers: readonly string[];
  /** `approved`, `changes requested`, `review required`, or null. */
  review: string | null;
  /** What labels such as `timebox:30` and the form of an issue say, by name: `fields.timebox`. */
  fields: FormFields;
  /** How long it may take, in minutes: of its field or label `timebox`; null when nothing says. */
  timebox: number | null;
  /** Its fields in public projects, by name: `project.Status`. */
  project: FormFields;
  labels: readonly string[];
  /** Logins; empty where neither the configuration nor a template asks for them. */
  assignees: readonly string[];
  milestone: string | null;
  /** In how many meetings it was on the agenda, this one counted. */
  appearances: number;
  /** Where something was last said about it; null when nothing was, or no template asks. */
  lastDiscussed: { date: string; file: string; line: number; url: string | null } | null;
  /** Every earlier meeting that had it, the newest first. */
  history: readonly { date: string; file: string; line: number; url: string | null; discussed: boolean }[];
  /** How often something happened to it since; null when no template asks. */
  events: number | null;
  /** Nothing happened to it since a meeting last had it. False for what no meeting had. */
  quiet: boolean;
  /** What happened to it since the last meeting: `3 comments, #1035 merged`; null when nothing, or nobody asked. */
  activity: string | null;
  /** What was last said about it, for the scribe. */
  notes: readonly HelpView[];
}

/** A list, of which some may be left out where there is no room. */
export interface ListView {
  items: ItemView[];
  /** How many items are not listed. */
  more: number;
  /** Where those are seen; null when none is missing. */
  moreUrl: string | null;
}

export interface RepositoryView extends ListView {
  name: string;
}

/** Items of a list that have something in common. */
export interface GroupView extends ListView {
  /** What they have in common; null for the items of a list that is not grouped. */
  name: string | null;
}

/** A list of the agenda as templates see it. */
export interface AgendaListView extends ListView {
  title: string | null;
  /** Whether it is that of the items with the label of the agenda. */
  labelled: boolean;
  /** The label that its items have; null for a search and for entries kept by hand. */
  label: string | null;
  /** In GitHub's search language: what finds its items. Empty for entries kept by hand. */
  query: string;
  /** Entries kept by hand: Markdown, the group's own words. */
  standing: readonly string[];
  /** Its items as they are grouped; one group without a name when they are not. */
  groups: GroupView[];
  /** Items that it takes and leaves to an earlier list. */
  earlier: ItemView[];
}

/** The notes of earlier meetings by item. */
export type NotesByItem = ReadonlyMap<string, readonly HelpView[]>;

/** A list with all of its items. */
export function whole(items: ItemView[]): ListView {
  return { items, more: 0, moreUrl: null };
}

/**
 * Group items by repository. Items keep the order they come in; repositories stand in the order in which
 * `first` and then the items name them, so that a group's own repository leads its agenda.
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

/** What is known of items besides what GitHub says. */
export interface ItemContext {
  notes: NotesByItem;
  past: PastItems;
  /** The start of the last meeting: what happened before is not told. Null: nobody asked. */
  since: string | null;
  /** Where a line of minutes is seen, from the root of GitHub, when that is known. */
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
