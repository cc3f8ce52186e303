import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type {
  DiscussionPlace,
  IssueChanges,
  IssueTracker,
  Late,
  TrackedComment,
  TrackedIssue,
  Written,
} from '../../ports/issue-tracker.ts';
import type { GitHubClient } from './client.ts';
import { unknownRepository } from './failures.ts';
import { openerOf, stateReasonOf } from './map-item.ts';
import type { Connection, SummaryNode } from './nodes.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { lostWrite, needsToken, refusedDiscussion } from './publish-failures.ts';

/** As those of issues: the agenda of a meeting is days old, not months. */
const PAGE_SIZE = 50;
const PAGES = 6;
const DAYS = 60;
const COMMENT_PAGES = 30;
/** How often, and after how long, a listing is asked for what was just opened, in milliseconds. */
const LOOKS = 3;
const JUST_OPENED = 15;
const LAG = 500;
/** How long to wait before looking for what may have been written or not. */
const RECOVERY = 2000;

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
 * The discussions of repositories as a tracker: agendas are kept in them as in issues. New ones are opened in one category;
 * people may move them to another. By GraphQL, since REST has none
 * (https://docs.github.com/en/graphql/guides/using-the-graphql-api-for-discussions).
 * @param accounts - What is the same for issues: who writes, and claims.
 * @throws {MinutebookError} `config/discussion` from `newest` where there are no discussions or no such category.
 */
export function createDiscussionTracker(
  options: GitHubOptions,
  client: GitHubClient,
  accounts: Pick<IssueTracker, 'viewer' | 'mayWrite' | 'claim' | 'sweepClaims' | 'removeLabel'>,
  place: DiscussionPlace,
): IssueTracker {
  const { host } = new URL(options.apiUrl);
  const { signal } = new AbortController();
  const { timer } = options;
  const oldest = new Date(Date.parse(options.now) - DAYS * 86_400_000).toISOString();
  /** Ids of repositories, and of the category in them. */
  const places = new Map<RepositoryName, { repositoryId: string; categoryId: string }>();
  /** Ids of discussions that were seen, by repository and number. */
  const ids = new Map<string, string>();
  /** What was opened here, by repository and title. */
  const opened = new Map<string, TrackedIssue>();

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

  async function list(repository: RepositoryName, first: number, after: string | null) {
    const { owner, repo: name } = ownerAndRepo(repository);
    const about = ['Discussions', 'repository', repository] as const;
    const found = (await ask(LIST, { owner, name, first, after }, about)) as ListedRepository | null;
    if (found === null) throw unknownRepository(repository);
    const categories = (found.discussionCategories.nodes ?? []).flatMap((each) => each ?? []);
    const wanted = place.category.toLowerCase();
    const category = categories.find(({ name: called }) => called.toLowerCase() === wanted);
    if (!found.hasDiscussionsEnabled || category === undefined) {
      throw noCategory(repository, place, found.hasDiscussionsEnabled ? categories : null);
    }
    places.set(repository, { repositoryId: found.id, categoryId: category.id });
    const { nodes, pageInfo } = found.discussions;
    const issues = (nodes ?? []).flatMap((node) => (node === null ? [] : [tracked(node, repository)]));
    return { issues, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  async function newest(repository: RepositoryName): Promise<TrackedIssue[]> {
    const found: TrackedIssue[] = [];
    // Without a token there is no GraphQL, and nothing can be opened either.
    if (options.token === null) return found;
    let after: string | null = null;
    for (let page = 1; page <= PAGES; page += 1) {
      const { issues, next }: Awaited<ReturnType<typeof list>> = await list(repository, PAGE_SIZE, after);
      found.push(...issues);
      after = next;
      if (after === null || (found.at(-1)?.createdAt ?? '') < oldest) break;
    }
    const listed = new Set(found.map(({ number }) => number));
    for (const issue of opened.values()) {
      if (issue.repository !== repository || listed.has(issue.number)) continue;
      found.unshift((await read(repository, issue.number)) ?? issue);
    }
    return found;
  }

  /** GitHub finds a discussion by its number only together with an error where there is none. */
  async function idOf(repository: RepositoryName, number: number): Promise<string | null> {
    const key = `${repository}#${number}`;
    if (!ids.has(key)) await newest(repository);
    return ids.get(key) ?? null;
  }

  async function read(repository: RepositoryName, number: number): Promise<TrackedIssue | null> {
    const id = await idOf(repository, number);
    if (id === null) return null;
    const node = (await ask(READ, { id }, ['Discussion', 'node', repository])) as DiscussionNode | null;
    return node === null ? null : tracked(node, repository);
  }

  /** A run that looks for the discussion later shall find it: nobody is told of it before a listing has it. */
  async function untilListed(repository: RepositoryName, number: number): Promise<void> {
    for (let look = 1; look <= LOOKS; look += 1) {
      const { issues } = await list(repository, JUST_OPENED, null);
      if (issues.some((issue) => issue.number === number)) return;
      await timer.sleep(LAG);
    }
  }

  /** @param mutation - Its name, its input type and what of its payload is asked for. */
  async function mutate(
    repository: RepositoryName,
    [name, selection]: readonly [name: string, selection: string],
    input: object,
    notAfter = Number.POSITIVE_INFINITY,
  ) {
    const subject = `the discussion of the meeting in ${repository}`;
    if (options.token === null) throw needsToken(subject);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    const outcome = await client.mutateInTime(
      { name, query, variables: { input }, subject },
      notAfter,
      signal,
    );
    if (outcome.kind === 'unknown') return { kind: 'unknown' as const, error: lostWrite(host, subject) };
    if (outcome.kind !== 'refused') return outcome;
    // What is to go was there when it was listed: another run was faster.
    const isGone = name.startsWith('delete') && outcome.refusal.type === 'NOT_FOUND';
    if (isGone) return { kind: 'done' as const, data: {} };
    throw refusedDiscussion(subject, outcome.refusal.type);
  }

  async function write(...given: Parameters<typeof mutate>): Promise<Written> {
    const sent = await mutate(...given);
    return sent.kind === 'unknown' ? sent : { kind: 'done' };
  }

  async function withId(
    repository: RepositoryName,
    number: number,
    send: (discussionId: string) => Promise<Written>,
  ): Promise<Written> {
    const id = await idOf(repository, number);
    // Who writes reads again afterwards, and finds that it is gone.
    return id === null ? { kind: 'done' } : send(id);
  }

  return {
    viewer: accounts.viewer,
    mayWrite: accounts.mayWrite,
    claim: accounts.claim,
    sweepClaims: accounts.sweepClaims,
    removeLabel: accounts.removeLabel,
    async opened(repository, title) {
      const issue = opened.get(`${repository} ${title}`);
      return issue === undefined ? null : ((await read(repository, issue.number)) ?? issue);
    },
    newest,
    read,
    async comments(repository, number) {
      const id = await idOf(repository, number);
      const found: TrackedComment[] = [];
      let after: string | null = null;
      for (let page = 1; id !== null && page <= COMMENT_PAGES; page += 1) {
        const about = ['DiscussionComments', 'node', repository] as const;
        const node = (await ask(COMMENTS, { id, after }, about)) as {
          comments: Connection<Author & { id: string; body: string }>;
        } | null;
        for (const comment of node?.comments.nodes ?? []) {
          if (comment !== null) found.push({ id: comment.id, author: openerOf(comment), body: comment.body });
        }
        after = node?.comments.pageInfo.hasNextPage === true ? node.comments.pageInfo.endCursor : null;
        if (after === null) break;
      }
      return found;
    },
    async create(repository, { title, body }, notAfter): Promise<Written | Late> {
      const { repositoryId, categoryId } = places.get(repository) ?? {};
      const input = { repositoryId, categoryId, title, body };
      const sent = await mutate(
        repository,
        ['createDiscussion', `discussion { ${FIELDS} }`],
        input,
        notAfter,
      );
      if (sent.kind === 'late') return sent;
      if (sent.kind === 'unknown') {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const { discussion } = (sent.data.createDiscussion ?? {}) as { discussion?: DiscussionNode | null };
      if (discussion != null) {
        opened.set(`${repository} ${title}`, tracked(discussion, repository));
        await untilListed(repository, discussion.number);
      }
      return { kind: 'done' };
    },
    update: (repository, number, { close, ...changes }: IssueChanges) =>
      withId(repository, number, (discussionId) =>
        close === undefined
          ? write(repository, ['updateDiscussion', 'discussion { id }'], { discussionId, ...changes })
          : write(repository, ['closeDiscussion', 'discussion { id }'], {
              discussionId,
              reason: close === 'completed' ? 'RESOLVED' : 'OUTDATED',
            }),
      ),
    async comment(repository, number, body, notAfter) {
      const discussionId = await idOf(repository, number);
      if (discussionId === null) return { kind: 'done' };
      const input = { discussionId, body };
      const sent = await mutate(repository, ['addDiscussionComment', 'comment { id }'], input, notAfter);
      return sent.kind === 'done' ? { kind: 'done' } : sent;
    },
    editComment: (repository, commentId, body) =>
      write(repository, ['updateDiscussionComment', 'comment { id }'], { commentId, body }),
    removeComment: (repository, id) =>
      write(repository, ['deleteDiscussionComment', 'clientMutationId'], { id }),
  };
}

/** @param categories - Those that there are; null where discussions are switched off. */
function noCategory(
  repository: RepositoryName,
  { category, place }: DiscussionPlace,
  categories: readonly { name: string }[] | null,
): MinutebookError {
  const text =
    categories === null
      ? {
          message: `${repository} has no discussions.`,
          why: 'meeting.discussion names it, and discussions are switched off there.',
          hint: 'Switch them on (Settings, General, Features), or use meeting.repository for issues.',
        }
      : {
          message: `${repository} has no category of discussions called ${category}.`,
          why: `meeting.discussion.category names it; there are ${categories.map(({ name }) => name).join(', ') || 'none'}.`,
          hint: 'Write the name of one of these, or add the category on the page of discussions.',
        };
  return new MinutebookError('config/discussion', text, place && { place });
}
