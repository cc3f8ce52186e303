import type { GatheredList } from '../../gather/agenda.ts';
import type { AgendaConfig, AgendaSource } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import { groupItems } from './group-items.ts';
import { type AgendaListView, itemView, type ListView, type NotesByItem } from './item-lists.ts';
import { orderItems } from './order-items.ts';

/**
 * The lists of an agenda in their order. Pure. An item stands once in each list that takes it; a list that does not
 * repeat leaves out what an earlier one has.
 * @param first - The repository whose items lead where items are grouped by repository.
 */
export function arrangeLists(
  lists: readonly GatheredList[],
  { from }: Pick<AgendaConfig, 'from'>,
  first: RepositoryName | null,
  notes: NotesByItem,
): AgendaListView[] {
  const taken = new Set<string>();
  return lists.map(({ list, items }) => {
    const { title, source, limit } = list;
    const views = orderItems(items, list.order).map((item) => itemView(item, notes));
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
}

function queryOf(source: AgendaSource): string {
  if (source.kind === 'standing') return '';
  return source.kind === 'query' ? source.query : `is:open label:"${source.label}"`;
}

/** How many items a list does not show, and a page of GitHub's that does. */
export function missing(
  items: readonly { url: string }[],
  query: string,
  from: readonly string[],
): Pick<ListView, 'more' | 'moreUrl'> {
  const [item] = items;
  if (item === undefined) return { more: 0, moreUrl: null };
  const scope = from.map((name) => (name.includes('/') ? `repo:${name}` : `user:${name}`));
  const search = encodeURIComponent([query, ...scope].join(' '));
  return { more: items.length, moreUrl: `${new URL(item.url).origin}/search?type=issues&q=${search}` };
}
