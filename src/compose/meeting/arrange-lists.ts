import type { GatheredList } from '../../gather/agenda.ts';
import type { AgendaConfig, AgendaSource } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import { ITEM_KINDS } from '../../model/item-kinds.ts';
import { parseReference } from '../../model/reference.ts';
import { groupItems } from './group-items.ts';
import {
  type AgendaListView,
  type ItemContext,
  type ItemView,
  itemView,
  type ListView,
  whole,
} from './item-lists.ts';
import { orderItems } from './order-items.ts';

/**
 * Arranges the lists of an agenda in order. Pure. An item is in each list that takes it, except that a list without
 * repetition leaves out items of earlier ones. Parked items are in a separate list at the end.
 * @param first - The repository whose items come first when items are grouped by repository.
 */
export function arrangeLists(
  lists: readonly GatheredList[],
  { from, park }: Pick<AgendaConfig, 'from' | 'park'>,
  first: RepositoryName | null,
  context: ItemContext,
): AgendaListView[] {
  const taken = new Set<string>();
  const parked = new Map<string, ItemView>();
  const arranged = lists.map(({ list, items }) => {
    const { title, source, limit } = list;
    const all = orderItems(items, list.order, context.past).map((item) => itemView(item, context));
    const views = all.filter((item) => !isParked(item, park));
    for (const item of all) if (isParked(item, park)) parked.set(item.url, item);
    const earlier = list.repeat ? [] : views.filter(({ url }) => taken.has(url));
    const own = views.filter((view) => !earlier.includes(view));
    for (const { url } of own) taken.add(url);
    const shown = limit === null ? own : own.slice(0, limit);
    const query = queryOf(source);
    return {
      title,
      labelled: source.kind === 'labelled',
      label: 'label' in source ? source.label : null,
      query,
      standing: source.kind === 'standing' ? source.entries : [],
      groups: groupItems(shown, list.groupBy, first),
      items: shown,
      ...missing(own.slice(shown.length), query, from),
      earlier,
    };
  });
  return park === null || parked.size === 0
    ? arranged
    : [...arranged, parkedList(park.title, [...parked.values()])];
}

/** Whether an item was on the agenda often enough without any activity since. */
function isParked({ appearances, quiet }: ItemView, park: AgendaConfig['park']): boolean {
  return park !== null && quiet && appearances >= park.after;
}

function parkedList(title: string, items: ItemView[]): AgendaListView {
  const groups = [{ name: null, ...whole(items) }];
  return {
    title,
    labelled: false,
    label: null,
    query: '',
    standing: [],
    groups,
    ...whole(items),
    earlier: [],
  };
}

function queryOf(source: AgendaSource): string {
  if (source.kind === 'standing') return '';
  if (source.kind === 'query') return source.query;
  return source.kind === 'category'
    ? `is:open category:"${source.category}"`
    : `is:open label:"${source.label}"`;
}

/** The number of items that a list does not show, and a page on GitHub that shows them. */
export function missing(
  items: readonly { url: string }[],
  query: string,
  from: readonly string[],
): Pick<ListView, 'more' | 'moreUrl'> {
  const [item] = items;
  if (item === undefined) return { more: 0, moreUrl: null };
  const scope = from.map((name) => (name.includes('/') ? `repo:${name}` : `user:${name}`));
  const search = encodeURIComponent([query, ...scope].join(' '));
  const kind = parseReference(item.url, { server: null })?.kind ?? 'issue';
  const { page } = ITEM_KINDS[kind];
  return { more: items.length, moreUrl: `${new URL(item.url).origin}/search?type=${page}&q=${search}` };
}
