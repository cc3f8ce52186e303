import type { Item, RepositoryName } from '../../src/model/item.ts';
import type { ItemNode } from '../../src/services/github/nodes.ts';
import { workItem } from '../../test/helpers/work-item.ts';
import { titleOf } from './titles.ts';

const REPOSITORIES: readonly RepositoryName[] = [
  'nodejs/node',
  'nodejs/undici',
  'nodejs/security-wg',
  'nodejs/TSC',
  'nodejs/build',
  'fastify/fastify',
];
const LABELS = ['doc', 'permission', 'release', 'deps', 'test', 'fs'];
const AUTHORS = ['RafaelGSS', 'alice', 'bob', 'carol'];

/** Merged pull requests as the source gives them. */
export function workItems(count: number): Item[] {
  return Array.from({ length: count }, (_, index) =>
    workItem({
      repository: at(REPOSITORIES, index),
      number: index + 1,
      title: titleOf(index),
      author: at(AUTHORS, index),
      labels: [at(LABELS, index), at(LABELS, index + 1)],
      comments: index % 8,
      files: [`lib/${at(LABELS, index)}.js`, `test/parallel/test-${index}.js`],
    }),
  );
}

/** The same as GitHub's GraphQL answers with them. */
export function itemNodes(count: number): ItemNode[] {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return workItems(count).map((item) => ({
    __typename: 'PullRequest',
    id: `PR_${item.number}`,
    number: item.number,
    title: item.title,
    url: item.url,
    pullState: 'MERGED',
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    closedAt: item.closedAt,
    mergedAt: item.mergedAt,
    author: { __typename: 'User', login: item.author ?? 'ghost' },
    authorAssociation: 'MEMBER',
    comments: { totalCount: item.comments },
    repository: { nameWithOwner: item.repository, isPrivate: false, visibility: 'PUBLIC', isArchived: false },
    labels: { nodes: item.labels.map((name) => ({ name })), pageInfo },
    assignees: { nodes: [], pageInfo },
    files: { nodes: item.files.map((path) => ({ path })), pageInfo },
    closingIssuesReferences: { nodes: [], pageInfo },
    references: [`nodejs/node#${item.number + 1}`],
  }));
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
