import type { Cleared } from '../../gather/withhold.ts';
import type { Item, RepositoryName } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';
import { activityLine } from './activity-line.ts';
import type { HelpView } from './scribe-help.ts';

/** An item as templates see it. */
export interface ItemView {
  title: string;
  number: number;
  url: string;
  repository: string;
  /** Null when the account was deleted. */
  author: string | null;
  /** `issue` or `pull request`. */
  kind: string;
  draft: boolean;
  labels: readonly string[];
  /** What happened to it since the last meeting: `3 comments, #1035 merged`; null when nothing, or nobody asked. */
  activity: string | null;
  /** What was last said about it, for the scribe. */
  notes: readonly HelpView[];
}

export interface RepositoryView extends ListView {
  name: string;
}

/** A list, of which some may be left out where there is no room. */
export interface ListView {
  items: ItemView[];
  /** How many items are not listed. */
  more: number;
  /** Where those are seen; null when none is missing. */
  moreUrl: string | null;
}

/** The notes of earlier meetings by item. */
export type NotesByItem = ReadonlyMap<string, readonly HelpView[]>;

const EMPTY = { more: 0, moreUrl: null };

/**
 * Group items by repository. Items keep the order they come in; repositories stand in the order in which
 * `first` and then the items name them, so that a group's own repository leads its agenda.
 */
export function byRepository(
  items: readonly Cleared<Item>[],
  first: RepositoryName | null,
  notes: NotesByItem,
): RepositoryView[] {
  const lists = new Map<string, RepositoryView>();
  if (first !== null) lists.set(first.toLowerCase(), { name: first, ...EMPTY, items: [] });
  for (const item of items) {
    const key = item.repository.toLowerCase();
    const list = lists.get(key) ?? { name: item.repository, ...EMPTY, items: [] };
    list.name = item.repository;
    list.items.push(itemView(item, notes));
    lists.set(key, list);
  }
  return [...lists.values()].filter((list) => list.items.length > 0);
}

export function itemView(item: Cleared<Item>, notes: NotesByItem): ItemView {
  return {
    title: item.title,
    number: item.number,
    url: item.url,
    repository: item.repository,
    author: item.author,
    kind: item.kind === 'issue' ? 'issue' : 'pull request',
    draft: item.draft,
    labels: item.labels,
    activity: activityLine(item),
    notes: notes.get(referenceKey(item)) ?? [],
  };
}
