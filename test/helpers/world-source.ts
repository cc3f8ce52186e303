import { readFileSync } from 'node:fs';
import type { Item, Release, RepositoryName } from '../../src/model/item.ts';
import type { InstantRange, ItemFields, ItemQuery, Source } from '../../src/ports/source.ts';

/** The facts of a span of time in an organisation, in the shape of the shared `world-2023.json`. */
export interface World {
  repositories: { nameWithOwner: string; isPrivate: boolean }[];
  items: WorldItem[];
  releases: {
    repo: string;
    tagName: string;
    name: string;
    author: string;
    publishedAt: string;
    isPrerelease: boolean;
  }[];
}

export interface WorldItem {
  repo: string;
  number: number;
  type: 'PullRequest' | 'Issue';
  title: string;
  author: string;
  labels: string[];
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  files?: string[];
  milestone: string | null;
  comments: number;
}

/** Reads worlds and merges them. */
export function readWorld(...files: (string | URL)[]): World {
  const worlds = files.map((file): World => JSON.parse(readFileSync(file, 'utf8')));
  return {
    repositories: worlds.flatMap((world) => world.repositories),
    items: worlds.flatMap((world) => world.items),
    releases: worlds.flatMap((world) => world.releases),
  };
}

/**
 * Returns a source that answers from memory as GitHub's search does: an item has the state, labels and last change at
 * the end of the world, whatever day is asked about. `asked` has every query.
 */
export function worldSource(world: World): Source & { asked: ItemQuery[] } {
  const hidden = new Set(
    world.repositories.filter((each) => each.isPrivate).map((each) => each.nameWithOwner.toLowerCase()),
  );
  const items = world.items.map((item) => itemOf(item, !hidden.has(item.repo.toLowerCase())));
  const asked: ItemQuery[] = [];
  let requests = 0;
  const answer = (queries: readonly ItemQuery[], fields: ItemFields) => {
    asked.push(...queries);
    return items
      .filter((item) => queries.some((query) => matches(item, query)))
      .map((item) => (fields.files ? item : { ...item, files: [] }));
  };
  return {
    asked,
    async items(queries, fields) {
      requests += 1;
      return answer(queries, fields);
    },
    async gather({ lists, fields, newestIssues = [], summaries = [] }) {
      requests += 1;
      return {
        lists: lists.map((queries) => answer(queries, fields)),
        newestIssues: newestIssues.map((repository) =>
          items
            .filter((item) => item.kind === 'issue' && same(item.repository, repository))
            .sort((a, b) => b.number - a.number)
            .slice(0, 50),
        ),
        summaries: summaries.map((query) => answer([query], {})),
      };
    },
    async lookUp() {
      return null;
    },
    async labels(names) {
      requests += 1;
      const others = [...new Set(items.filter((item) => item.public).flatMap((item) => item.labels))];
      return names.map((name) => ({ name, known: others.some((other) => same(other, name)), others }));
    },
    renames: async () => ({}),
    async releases(repositories, published) {
      requests += 1;
      const wanted = new Set(repositories.map((name) => name.toLowerCase()));
      return world.releases
        .map((release): Release => releaseOf(release, !hidden.has(release.repo.toLowerCase())))
        .filter(
          (release) => wanted.has(release.repository.toLowerCase()) && lies(release.publishedAt, published),
        )
        .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
    },
    usage: () => ({ requests, cost: requests, retries: 0 }),
  };
}

function matches(item: Item, query: ItemQuery): boolean {
  const is = (list: readonly string[] | undefined, values: readonly (string | null)[]) =>
    list === undefined || list.some((name) => values.some((value) => same(name, value)));
  const owner = item.repository.split('/')[0] ?? '';
  return (
    query.scope.some((name) => same(name, name.includes('/') ? item.repository : owner)) &&
    !(query.exclude ?? []).some((name) => same(name, item.repository)) &&
    (query.kind === undefined || query.kind === item.kind) &&
    is(query.labels, item.labels) &&
    is(query.authors, [item.author]) &&
    is(query.involves, [item.author, ...item.assignees]) &&
    is(query.assigned, item.assignees) &&
    // The world does not say who reviewed or commented on what.
    query.reviewers === undefined &&
    query.commenters === undefined &&
    (query.state === undefined || query.state === item.state) &&
    lies(item.createdAt, query.created) &&
    lies(item.updatedAt, query.updated) &&
    lies(item.closedAt, query.closed) &&
    lies(item.mergedAt, query.merged) &&
    item.comments >= (query.comments ?? 0) &&
    holdsWords(item.title, query.title)
  );
}

function same(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function lies(instant: string | null, range: InstantRange | undefined): boolean {
  if (range === undefined) return true;
  if (instant === null) return false;
  return (
    (range.from === undefined || instant >= range.from) && (range.to === undefined || instant <= range.to)
  );
}

/** Whether a title contains the words as whole words, in order. */
function holdsWords(title: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
  return words(title).includes(words(wanted));
}

function itemOf(item: WorldItem, isPublic: boolean): Item {
  const repository = repositoryName(item.repo);
  const kind = item.type === 'Issue' ? 'issue' : 'pull-request';
  const state = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  return {
    kind,
    repository,
    number: item.number,
    title: item.title,
    url: `https://github.com/${repository}/${kind === 'issue' ? 'issues' : 'pull'}/${item.number}`,
    opener: item.author === 'ghost' ? null : { login: item.author, insider: false },
    author: item.author === 'ghost' ? null : item.author.replace(/\[bot\]$/u, ''),
    labels: item.labels,
    state: state[item.state],
    draft: item.isDraft,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    closedAt: item.closedAt,
    mergedAt: item.mergedAt,
    stateReason: null,
    comments: item.comments,
    files: item.files ?? [],
    linked: [],
    assignees: [],
    public: isPublic,
    archived: false,
  };
}

function releaseOf(release: World['releases'][number], isPublic: boolean): Release {
  const repository = repositoryName(release.repo);
  return {
    repository,
    tag: release.tagName,
    name: release.name,
    url: `https://github.com/${repository}/releases/tag/${release.tagName}`,
    author: release.author,
    publishedAt: release.publishedAt,
    prerelease: release.isPrerelease,
    public: isPublic,
  };
}

function repositoryName(name: string): RepositoryName {
  const [owner = '', repository = ''] = name.split('/');
  return `${owner}/${repository}`;
}
