import { type Cleared, withhold } from '../../src/gather/withhold.ts';
import type { Item, Release } from '../../src/model/item.ts';
import type { WorkItem } from '../../src/model/update.ts';

/** A public pull request of `nodejs/node`, merged in July 2023, unless told otherwise. */
export function workItem(over: Partial<WorkItem> = {}): Cleared<WorkItem> {
  const { repository = 'nodejs/node', number = 1, kind = 'pull-request' } = over;
  return cleared({
    kind,
    repository,
    number,
    title: 'src: tidy up',
    url: `https://github.com/${repository}/${kind === 'issue' ? 'issues' : 'pull'}/${number}`,
    author: 'alice',
    opener: { login: 'alice', insider: false },
    labels: [],
    state: 'merged',
    draft: false,
    createdAt: '2023-07-03T10:00:00Z',
    updatedAt: '2023-07-05T10:00:00Z',
    closedAt: '2023-07-05T10:00:00Z',
    mergedAt: '2023-07-05T10:00:00Z',
    stateReason: null,
    comments: 0,
    files: [],
    linked: [],
    assignees: [],
    public: true,
    archived: false,
    status: 'done',
    ...over,
  });
}

/** A public release of `nodejs/node`. */
export function release(tag: string, publishedAt: string, author: string | null = null): Cleared<Release> {
  return cleared({
    repository: 'nodejs/node',
    tag,
    name: tag,
    url: `https://github.com/nodejs/node/releases/tag/${tag}`,
    author,
    publishedAt,
    prerelease: false,
    public: true,
    archived: false,
  });
}

function cleared<T extends Item | Release>(record: T): Cleared<T> {
  const [shown] = withhold([record], { includePrivate: true }).cleared;
  if (shown === undefined) throw new Error('Nothing is withheld when private records are wanted.');
  return shown;
}
