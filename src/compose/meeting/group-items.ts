import { compareNames } from '../../model/compare.ts';
import type { GroupBy } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import { compilePattern } from '../update/match-entry.ts';
import { byRepository, type GroupView, type ItemView, whole } from './item-lists.ts';

/** The names of groups of items without a value. */
const WITHOUT = { milestone: 'No milestone', assignee: 'Nobody assigned', label: 'Other' };

/**
 * Groups the items of a list; each is in one group, in its original order. Repositories are in order of first
 * occurrence, labels in the order of their patterns and then by name, milestones and people by name; items without a
 * value come last.
 */
export function groupItems(
  items: readonly ItemView[],
  groupBy: GroupBy,
  repository: RepositoryName | null,
): GroupView[] {
  if (items.length === 0) return [];
  switch (groupBy) {
    case 'none':
      return [{ name: null, ...whole([...items]) }];
    case 'repository':
      return byRepository(items, repository);
    case 'milestone':
      return byName(items, ({ milestone }) => milestone, WITHOUT.milestone);
    case 'assignee':
      return byName(items, ({ assignees }) => assignees[0] ?? null, WITHOUT.assignee);
    default:
      return byLabel(items, groupBy.labels);
  }
}

function byName(
  items: readonly ItemView[],
  nameOf: (item: ItemView) => string | null,
  without: string,
): GroupView[] {
  const names = [...new Set(items.map(nameOf))].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareNames(a, b),
  );
  return names.map((name) => ({
    name: name ?? without,
    ...whole(items.filter((item) => nameOf(item) === name)),
  }));
}

function byLabel(items: readonly ItemView[], labels: readonly string[]): GroupView[] {
  const patterns = labels.map((label) => compilePattern(label, `label ${label}`));
  const groups = new Map<string | null, { rank: number; items: ItemView[] }>();
  for (const item of items) {
    const [first] = item.labels
      .flatMap((label) => {
        const rank = patterns.findIndex((pattern) => pattern.test(label));
        return rank === -1 ? [] : [{ label, rank }];
      })
      .sort((a, b) => a.rank - b.rank || compareNames(a.label, b.label));
    const group = groups.get(first?.label ?? null) ?? { rank: first?.rank ?? labels.length, items: [] };
    group.items.push(item);
    groups.set(first?.label ?? null, group);
  }
  return [...groups]
    .sort(([a, { rank: first }], [b, { rank: second }]) => first - second || compareNames(a ?? '', b ?? ''))
    .map(([name, group]) => ({ name: name ?? WITHOUT.label, ...whole(group.items) }));
}
