import type { AgendaConfig, AgendaList, AgendaSource, GroupBy, ItemOrder } from '../model/config.ts';
import type { WrittenGroup } from './schema/config.ts';

type WrittenAgenda = WrittenGroup['agenda'];
type WrittenSection = WrittenAgenda['sections'][number];
type WrittenOrder = WrittenAgenda['order'];

/** Fills in the defaults of an agenda that depend on other keys. */
export function resolveAgenda(
  id: string,
  { label: written = `${id}-agenda`, sections, order, park, path, ...agenda }: WrittenAgenda,
): AgendaConfig {
  const label = written === false ? null : written;
  const orders = resolveOrder(order);
  const lists = sections.flatMap((section, index) => resolveSection(section, { id, index }, label, orders));
  const isPlaced = label === null || lists.some(({ source }) => source.kind === 'labelled');
  return {
    ...agenda,
    label,
    park: park ?? null,
    path: path ?? null,
    lists: isPlaced ? lists : [labelled(label, orders), ...lists],
  };
}

function labelled(label: string, order: readonly ItemOrder[]): AgendaList {
  const source = { kind: 'labelled', label } as const;
  return { title: null, source, groupBy: 'repository', order, limit: null, repeat: true };
}

/** Returns no list for the items of a label that the group does not have. */
function resolveSection(
  { title, groupBy, order, limit, repeat, ...written }: WrittenSection,
  { id, index }: { id: string; index: number },
  label: string | null,
  otherwise: readonly ItemOrder[],
): AgendaList[] {
  const source = sourceOf(written, { id, index }, label);
  if (source === null) return [];
  return [
    {
      title: title ?? null,
      source,
      groupBy: resolveGroupBy(groupBy ?? (source.kind === 'labelled' ? 'repository' : 'none')),
      order: order === undefined ? otherwise : resolveOrder(order),
      limit: limit ?? null,
      repeat,
    },
  ];
}

function sourceOf(
  {
    query,
    label: own,
    category,
    standing,
  }: Pick<WrittenSection, 'query' | 'label' | 'category' | 'standing'>,
  { id, index }: { id: string; index: number },
  label: string | null,
): AgendaSource | null {
  if (query !== undefined)
    return { kind: 'query', query, key: `groups.${id}.agenda.sections[${index}].query` };
  if (own !== undefined) return { kind: 'label', label: own };
  if (category !== undefined) return { kind: 'category', category };
  if (standing !== undefined) return { kind: 'standing', entries: standing };
  return label === null ? null : { kind: 'labelled', label };
}

function resolveGroupBy(written: NonNullable<WrittenSection['groupBy']>): GroupBy {
  return typeof written === 'string' ? written : { labels: [written.label].flat() };
}

function resolveOrder(written: WrittenOrder): ItemOrder[] {
  return [written].flat().map((key) => (typeof key === 'string' ? key : { labels: key.label }));
}
