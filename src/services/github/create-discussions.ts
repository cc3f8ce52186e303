import type { RepositoryName } from '../../model/item.ts';
import type { DiscussionPlace, IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { openerOf } from './actors.ts';
import type { GitHubClient } from './client.ts';
import { stateReasonOf } from './map-item.ts';
import { type Connection, cursorAfter, nodesOf, type SummaryNode } from './nodes.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { noCategory, refusedDiscussion } from './publish-failures.ts';
import { type SentWrite, sendWrite, trackedIssues, written, writtenInTime } from './tracked-issues.ts';

const PAGE_SIZE = 50;
const JUST_OPENED = 15;

type Author = Pick<SummaryNode, 'author' | 'authorAssociation'>;

interface DiscussionNode extends Author {
  id: string;
  number: number;
  title: string;
  body: string;
  url: string;
  createdAt: string;
  closedAt: string | null;
  stateReason: string | null;
  comments: { totalCount: number };
}

interface ListedRepository {
  id: string;
  hasDiscussionsEnabled: boolean;
  discussionCategories: Pick<Connection<{ id: string; name: string }>, 'nodes'>;
  discussions: Connection<DiscussionNode>;
}

interface CommentedNode {
  comments: Connection<Author & { id: string; body: string }>;
}

const AUTHOR = 'author { __typename login } authorAssociation';
const FIELDS = `__typename id number title body url createdAt closedAt stateReason ${AUTHOR} comments { totalCount }`;
const VISIBILITY = 'nameWithOwner isPrivate visibility';
const COST = 'rateLimit { cost }';

const LIST = `query Discussions($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${VISIBILITY} id hasDiscussionsEnabled
    discussionCategories(first: 50) { nodes { id name } }
    discussions(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${FIELDS} } pageInfo { hasNextPage endCursor }
    }
  }
  ${COST}
}`;
const READ = `query Discussion($id: ID!) {
  node(id: $id) { ... on Discussion { ${FIELDS} repository { ${VISIBILITY} } } }
  ${COST}
}`;
const COMMENTS = `query DiscussionComments($id: ID!, $after: String) {
  node(id: $id) { ... on Discussion {
    number repository { ${VISIBILITY} }
    comments(first: 100, after: $after) { nodes { id body ${AUTHOR} } pageInfo { hasNextPage endCursor } }
  } }
  ${COST}
}`;

/**
 * Creates a tracker that keeps agendas in discussions instead of issues. It opens new ones in one category; people may
 * move them to another. It uses GraphQL, since REST has no discussions
 * (https://docs.github.com/en/graphql/guides/using-the-graphql-api-for-discussions).
 * @param accounts - The methods that are the same for issues: accounts, claims and labels.
 * @throws {MinutebookError} `config/discussion` from `newest` where there are no discussions or no such category.
 */
export function createDiscussionTracker(
  options: GitHubOptions,
  client: GitHubClient,
  accounts: Pick<
    IssueTracker,
    'viewer' | 'mayWrite' | 'teamMembers' | 'claim' | 'sweepClaims' | 'removeLabel'
  >,
  place: DiscussionPlace,
): IssueTracker {
  const { signal } = new AbortController();
  /** The ids of each repository and of its category. */
  const places = new Map<RepositoryName, { repositoryId: string; categoryId: string }>();
  /** Ids of discussions that were seen, by repository and number. */
  const ids = new Map<string, string>();

  async function ask(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    [name, root, subject]: readonly [name: string, root: string, subject: string],
  ): Promise<unknown> {
    const question = { name, query, variables, optional: new Set([root]), subject };
    return (await client.graphql(question, signal))[root] ?? null;
  }

  function tracked(node: DiscussionNode, repository: RepositoryName): TrackedIssue {
    ids.set(`${repository}#${node.number}`, node.id);
    const { number, title, body, url, createdAt, closedAt, stateReason, comments } = node;
    return {
      kind: 'discussion',
      repository,
      number,
      opener: openerOf(node),
      createdAt,
      title,
      body,
      state: closedAt === null ? 'open' : 'closed',
      stateReason: closedAt === null ? null : stateReasonOf(stateReason),
      closedAt,
      url,
      comments: comments.totalCount,
    };
  }

  /** Takes ids from the listing, because GitHub answers with an error for a number that no discussion has. */
  async function idOf(repository: RepositoryName, number: number): Promise<string | null> {
    const key = `${repository}#${number}`;
    if (!ids.has(key)) await discussions.newest(repository);
    return ids.get(key) ?? null;
  }

  /** @param mutation - Its name, and the selection from its payload. */
  async function mutate(
    repository: RepositoryName,
    [name, selection]: readonly [name: string, selection: string],
    input: object,
    notAfter = Number.POSITIVE_INFINITY,
  ): Promise<SentWrite> {
    const subject = `the discussion of the meeting in ${repository}`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    const question = { name, query, variables: { input }, subject };
    const write = () => client.mutateInTime(question, notAfter, signal);
    return sendWrite(options, subject, write, (refusal) => {
      // It was listed before: another run has deleted it since.
      if (name.startsWith('delete') && refusal.type === 'NOT_FOUND') return null;
      return refusedDiscussion(subject, refusal.type);
    });
  }

  async function withId<W>(
    repository: RepositoryName,
    number: number,
    send: (discussionId: string) => Promise<W>,
  ): Promise<W | { kind: 'done' }> {
    const id = await idOf(repository, number);
    // The caller reads again afterwards, and finds that it is gone.
    return id === null ? { kind: 'done' } : send(id);
  }

  const discussions = trackedIssues<string>(options, {
    pageSize: PAGE_SIZE,
    justOpened: JUST_OPENED,
    async list(repository, first, after) {
      // Without a token there is no GraphQL, and nothing can be opened either.
      if (options.token === null) return { entries: [], next: null, reaches: null };
      const { owner, repo: name } = ownerAndRepo(repository);
      const about = ['Discussions', 'repository', repository] as const;
      const found = (await ask(LIST, { owner, name, first, after }, about)) as ListedRepository | null;
      if (found === null) return null;
      const categories = nodesOf(found.discussionCategories);
      const wanted = place.category.toLowerCase();
      const category = categories.find(({ name: called }) => called.toLowerCase() === wanted);
      if (!found.hasDiscussionsEnabled || category === undefined) {
        throw noCategory(repository, place, found.hasDiscussionsEnabled ? categories : null);
      }
      places.set(repository, { repositoryId: found.id, categoryId: category.id });
      const entries = nodesOf(found.discussions).map((node) => tracked(node, repository));
      return {
        entries,
        next: cursorAfter(found.discussions),
        reaches: entries.at(-1)?.createdAt ?? null,
      };
    },
    async read(repository, number) {
      const id = await idOf(repository, number);
      if (id === null) return null;
      const node = (await ask(READ, { id }, ['Discussion', 'node', repository])) as DiscussionNode | null;
      return node && tracked(node, repository);
    },
    async comments(repository, number, after) {
      const id = await idOf(repository, number);
      const about = ['DiscussionComments', 'node', repository] as const;
      const node = id === null ? null : ((await ask(COMMENTS, { id, after }, about)) as CommentedNode | null);
      if (node === null) return { entries: [], next: null };
      const entries = nodesOf(node.comments).map((comment) => ({
        id: comment.id,
        author: openerOf(comment),
        body: comment.body,
      }));
      return { entries, next: cursorAfter(node.comments) };
    },
    create(repository, { title, body }, notAfter) {
      const input = { ...places.get(repository), title, body };
      return mutate(repository, ['createDiscussion', `discussion { ${FIELDS} }`], input, notAfter);
    },
    created({ createDiscussion }, repository) {
      const { discussion } = (createDiscussion ?? {}) as { discussion?: DiscussionNode | null };
      return discussion == null ? undefined : tracked(discussion, repository);
    },
  });

  return {
    ...accounts,
    ...discussions,
    // Discussions have no timeline.
    removals: async () => [],
    update: (repository, number, { close, ...changes }) =>
      withId(repository, number, (discussionId) => {
        const [name, input] =
          close === undefined
            ? ['updateDiscussion', changes]
            : ['closeDiscussion', { reason: close === 'completed' ? 'RESOLVED' : 'OUTDATED' }];
        return written(mutate(repository, [name, 'discussion { id }'], { discussionId, ...input }));
      }),
    comment: (repository, number, body, notAfter) =>
      withId(repository, number, (discussionId) => {
        const mutation = ['addDiscussionComment', 'comment { id }'] as const;
        return writtenInTime(mutate(repository, mutation, { discussionId, body }, notAfter));
      }),
    editComment: (repository, commentId, body) =>
      written(mutate(repository, ['updateDiscussionComment', 'comment { id }'], { commentId, body })),
    removeComment: (repository, id) =>
      written(mutate(repository, ['deleteDiscussionComment', 'clientMutationId'], { id })),
  };
}
