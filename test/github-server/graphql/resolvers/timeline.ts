import type { GraphQLResolveInfo } from 'graphql';
import { eventsUntil } from '../../state/item-view.ts';
import type { ActorRecord, ItemEvent, ItemRecord } from '../../state/records.ts';
import { instant, itemPath } from '../../urls.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { commitSource } from './git.ts';

interface TimelineArguments extends PageArguments {
  itemTypes?: readonly string[] | null;
  since?: string | null;
  skip?: number | null;
}

/** `timelineItems` of issues and pull requests. References from items that the viewer does not see are omitted. */
export function timelineItems(
  source: ItemRecord,
  args: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
): object {
  const all = eventsUntil(source, context.now).filter(
    (event) => event.kind !== 'CrossReferencedEvent' || context.viewer.sees(event.source.repository),
  );
  const wanted = args.itemTypes?.map((type) => type.replaceAll('_', '').toLowerCase());
  const since = args.since == null ? Number.NEGATIVE_INFINITY : Date.parse(args.since);
  const found = all.filter(
    ({ kind, at }) => at >= since && (wanted === undefined || wanted.includes(kind.toLowerCase())),
  );
  const page = connection(found.slice(args.skip ?? 0), args, info);
  return {
    ...page,
    totalCount: all.length,
    filteredCount: found.length,
    pageCount: page.nodes.length,
    updatedAt: instant(all.at(-1)?.at ?? source.createdAt),
  };
}

type Event<K extends ItemEvent['kind']> = Extract<ItemEvent, { kind: K }>;

/** What all events have. */
export const event: Fields = {
  createdAt: ({ at }: ItemEvent) => instant(at),
  closable: ({ item }: ItemEvent) => item,
  labelable: ({ item }: ItemEvent) => item,
  assignable: ({ item }: ItemEvent) => item,
  subject: ({ item }: ItemEvent) => item,
  pullRequest: ({ item }: ItemEvent) => item,
  url: (source: ItemEvent, _: unknown, { urls }) => `${urls.html}${itemPath(source.item)}#event-${source.id}`,
  resourcePath: (source: ItemEvent) => `${itemPath(source.item)}#event-${source.id}`,
};

export const closedEvent: Fields = {
  ...event,
  stateReason: ({ item, reason }: Event<'ClosedEvent'>) =>
    item.kind === 'Issue' ? (reason ?? 'COMPLETED') : null,
  closer: () => null,
};

export const mergedEvent: Fields = {
  ...event,
  mergeRefName: ({ item }: ItemEvent) => item.pull?.baseRefName,
  mergeRef: () => null,
  commit: ({ item: { repository, pull } }: ItemEvent) => {
    const commit = repository.git.commits.get(pull?.mergeOid ?? '');
    return commit === undefined ? null : commitSource(repository, commit);
  },
};

export const assignedEvent: Fields = {
  ...event,
  user: ({ assignee }: { assignee: ActorRecord }) => (assignee.kind === 'User' ? assignee : null),
};

export const renamedTitleEvent: Fields = {
  ...event,
  previousTitle: ({ from }: Event<'RenamedTitleEvent'>) => from,
  currentTitle: ({ to }: Event<'RenamedTitleEvent'>) => to,
};

export const commentDeletedEvent: Fields = {
  ...event,
  deletedCommentAuthor: ({ author }: Event<'CommentDeletedEvent'>) => author,
};

export const crossReferencedEvent: Fields = {
  ...event,
  referencedAt: ({ at }: Event<'CrossReferencedEvent'>) => instant(at),
  target: ({ item }: Event<'CrossReferencedEvent'>) => item,
  isCrossRepository: ({ item, source }: Event<'CrossReferencedEvent'>) =>
    item.repository !== source.repository,
  willCloseTarget: ({ willClose }: Event<'CrossReferencedEvent'>) => willClose,
};
