import { PERMISSIONS } from '../../access.ts';
import { eventsUntil, viewOf } from '../../state/item-view.ts';
import type { ItemRecord, ItemView, RepositoryRecord } from '../../state/records.ts';
import { mentions } from '../../state/references.ts';
import type { Context } from '../context.ts';

interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

interface ListFilter {
  states?: readonly string[] | null;
  labels?: readonly string[] | null;
  orderBy?: Order | null;
}

export interface IssueFilter extends ListFilter {
  filterBy?: {
    assignee?: string | null;
    createdBy?: string | null;
    labels?: readonly string[] | null;
    mentioned?: string | null;
    milestone?: string | null;
    since?: string | null;
    states?: readonly string[] | null;
  } | null;
}

export interface PullFilter extends ListFilter {
  headRefName?: string | null;
  baseRefName?: string | null;
}

/**
 * Returns the issues of a repository as of the request, in the requested order; by default the earliest created first.
 */
export function issuesOf(repository: RepositoryRecord, filter: IssueFilter, context: Context): ItemRecord[] {
  const { filterBy } = filter;
  return list(repository, 'Issue', filter, context, (item, view) => {
    if (filterBy == null) return true;
    const { assignee, createdBy, labels, mentioned, milestone, since, states } = filterBy;
    const wantsNobody = assignee === null;
    return (
      (since == null || view.updatedAt >= Date.parse(since)) &&
      (states == null || states.includes(view.state)) &&
      (labels == null || labels.length === 0 || carriesOne(view, labels)) &&
      (createdBy == null || same(item.author?.login, createdBy)) &&
      (!wantsNobody || view.assignees.length === 0) &&
      (assignee == null || assignee === '*' || view.assignees.some(({ login }) => same(login, assignee))) &&
      (assignee !== '*' || view.assignees.length > 0) &&
      (mentioned == null || mentions(item.body).has(mentioned.toLowerCase())) &&
      (milestone === undefined || (item.milestone?.title ?? null) === milestone)
    );
  });
}

export function pullsOf(repository: RepositoryRecord, filter: PullFilter, context: Context): ItemRecord[] {
  const { headRefName, baseRefName } = filter;
  return list(
    repository,
    'PullRequest',
    filter,
    context,
    ({ pull }) =>
      (headRefName == null || pull?.headRefName === headRefName) &&
      (baseRefName == null || pull?.baseRefName === baseRefName),
  );
}

function list(
  repository: RepositoryRecord,
  kind: ItemRecord['kind'],
  { states, labels, orderBy }: ListFilter,
  { viewer, now }: Context,
  accepts: (item: ItemRecord, view: ItemView) => boolean,
): ItemRecord[] {
  if (!viewer.reads(repository, PERMISSIONS[kind])) return [];
  const found: { item: ItemRecord; view: ItemView }[] = [];
  for (const item of repository.items.values()) {
    const view = item.kind === kind ? viewOf(item, now) : null;
    if (view === null) continue;
    if (states != null && states.length > 0 && !states.includes(view.state)) continue;
    if (labels != null && labels.length > 0 && !carriesOne(view, labels)) continue;
    if (accepts(item, view)) found.push({ item, view });
  }
  const key = ({ item, view }: { item: ItemRecord; view: ItemView }): number => {
    if (orderBy?.field === 'UPDATED_AT') return view.updatedAt;
    return orderBy?.field === 'COMMENTS' ? view.commentCount : item.createdAt;
  };
  found.sort((a, b) => key(a) - key(b) || a.item.number - b.item.number);
  if (orderBy?.direction === 'DESC') found.reverse();
  return found.map(({ item }) => item);
}

/** Whether an item has one of the labels, which are alternatives. */
function carriesOne(view: ItemView, names: readonly string[]): boolean {
  return view.labels.some((label) => names.some((name) => same(label.name, name)));
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Returns the people who have taken part in an item so far. */
export function participantsOf(item: ItemRecord, now: number): ItemRecord['author'][] {
  return [...new Set([item.author, ...eventsUntil(item, now).map((event) => event.actor)])];
}
