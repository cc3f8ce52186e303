import { describe, expect, it } from 'vitest';
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from './index.ts';
import { asking, at, type Json } from './testing/asking.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

const start = (options: Partial<GitHubServerOptions> = {}) =>
  startGitHubServer({
    world: SMALL_WORLD,
    now: '2023-08-05T12:00:00Z',
    tokens: {
      'tok-public': { login: 'ann', sees: 'public' },
      'tok-app': { kind: 'app', permissions: { issues: 'write', contents: 'read', pullRequests: 'read' } },
    },
    ...options,
  });

async function idOf(server: GitHubServer, field: string): Promise<Json | undefined> {
  const query = `{ repository(owner: "acme", name: "app") { found: ${field} { id } } }`;
  return at(await asking(server).graphql(query), 'data.repository.found.id');
}

const repositoryId = async (server: GitHubServer) => {
  const answer = await asking(server).graphql('{ repository(owner: "acme", name: "app") { id } }');
  return at(answer, 'data.repository.id');
};

describe('issues over GraphQL', () => {
  it('are made at the time of the world, and found by number, list and search', async () => {
    await using server = await start();
    const { graphql } = asking(server);
    const created = await graphql(
      `mutation ($input: CreateIssueInput!) {
        createIssue(input: $input) {
          clientMutationId
          issue { number url createdAt author { login } labels(first: 3) { nodes { name } } }
        }
      }`,
      {
        input: {
          repositoryId: await repositoryId(server),
          title: 'Meeting 2023-08-10',
          body: 'Agenda: #1 and https://github.com/acme/app/pull/3, not `#4`',
          labelIds: [await idOf(server, 'label(name: "bug")')],
          clientMutationId: 'once',
        },
      },
    );
    expect(created).toEqual({
      data: {
        createIssue: {
          clientMutationId: 'once',
          issue: {
            number: 5,
            url: 'https://github.com/acme/app/issues/5',
            createdAt: '2023-08-05T12:00:00Z',
            author: { login: 'ann' },
            labels: { nodes: [{ name: 'bug' }] },
          },
        },
      },
    });
    const references = await graphql(`{
      repository(owner: "acme", name: "app") {
        a: issue(number: 1) { ...references } b: pullRequest(number: 3) { ...pullReferences } c: issue(number: 4) { ...references }
        issues(last: 1) { nodes { number } }
      }
      search(type: ISSUE, query: "Meeting in:title", first: 1) { nodes { ... on Issue { number } } }
    }
    fragment references on Issue { timelineItems(last: 1, itemTypes: CROSS_REFERENCED_EVENT) { nodes { ...source } } }
    fragment pullReferences on PullRequest { timelineItems(last: 1, itemTypes: CROSS_REFERENCED_EVENT) { nodes { ...source } } }
    fragment source on CrossReferencedEvent { source { ... on Issue { number } } }`);
    const by5 = { timelineItems: { nodes: [{ source: { number: 5 } }] } };
    expect(references).toEqual({
      data: {
        repository: {
          a: by5,
          b: by5,
          c: { timelineItems: { nodes: [] } },
          issues: { nodes: [{ number: 5 }] },
        },
        search: { nodes: [{ number: 5 }] },
      },
    });
  });

  it('are changed, labelled, commented on, closed and reopened', async () => {
    await using server = await start();
    const { graphql } = asking(server);
    const [id, label] = [await idOf(server, 'issue(number: 1)'), await idOf(server, 'label(name: "doc")')];
    const answer = await graphql(
      `mutation ($id: ID!, $label: ID!) {
        updateIssue(input: { id: $id, title: "New title", body: "New body" }) { issue { title body } }
        addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { labelable { ... on Issue { labels(first: 9) { nodes { name } } } } }
        removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$label] }) { labelable { ... on Issue { labels(first: 9) { totalCount } } } }
        addComment(input: { subjectId: $id, body: "A word" }) { commentEdge { node { body author { login } } } }
        closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { issue { state stateReason closedAt } }
        reopenIssue(input: { issueId: $id }) { issue { state stateReason updatedAt } }
      }`,
      { id, label },
    );
    expect(answer).toEqual({
      data: {
        updateIssue: { issue: { title: 'New title', body: 'New body' } },
        addLabelsToLabelable: {
          labelable: { labels: { nodes: [{ name: 'bug' }, { name: 'help wanted' }, { name: 'doc' }] } },
        },
        removeLabelsFromLabelable: { labelable: { labels: { totalCount: 2 } } },
        addComment: { commentEdge: { node: { body: 'A word', author: { login: 'ann' } } } },
        closeIssue: {
          issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: '2023-08-05T12:00:00Z' },
        },
        reopenIssue: { issue: { state: 'OPEN', stateReason: 'REOPENED', updatedAt: '2023-08-05T12:00:00Z' } },
      },
    });
  });

  it.each([
    { name: 'a title of 256 characters', title: '𝒳'.repeat(256), body: '', message: null },
    {
      name: 'a longer title',
      title: 'x'.repeat(257),
      body: '',
      message: 'Title is too long (maximum is 256 characters)',
    },
    { name: 'no title', title: ' ', body: '', message: "Title can't be blank" },
    { name: 'a body of 65,536 characters', title: 't', body: 'x'.repeat(65_536), message: null },
    {
      name: 'a longer body',
      title: 't',
      body: 'x'.repeat(65_537),
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ])('have limits: $name', async ({ title, body, message }) => {
    await using server = await start();
    const input = { repositoryId: await repositoryId(server), title, body };
    const query = 'mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { number } } }';
    const answer = await asking(server).graphql(query, { input });
    const error = message === null ? undefined : { type: 'UNPROCESSABLE', message };
    expect(at(answer, 'data.createIssue.issue.number')).toBe(message === null ? 5 : undefined);
    expect(at(answer, 'errors.0')).toEqual(error && expect.objectContaining(error));
  });

  it('tell an app that it may not, and an archived repository that it is one', async () => {
    await using server = await start();
    const app = asking(server, 'tok-app').rest;
    const refused = await app('PUT /repos/acme/app/contents/x', { message: 'm', content: '' });
    expect([refused.status, at(refused.body, 'message')]).toEqual([
      403,
      'Resource not accessible by integration',
    ]);
    expect((await app('POST /repos/acme/app/issues', { title: 'By an app' })).status).toBe(201);
    expect((await app('POST /repos/acme/lib/issues', { title: 'Too late' })).status).toBe(403);
  });
});

it('keeps the search index behind the writes for as long as it is told', async () => {
  let clock = 1_000_000;
  await using server = await start({ searchLag: 5000, serviceClock: () => clock });
  const { rest } = asking(server);
  const search = async (q: string) =>
    at((await rest(`GET /search/issues?q=is:issue+${q}`)).body, 'total_count');
  await rest('POST /repos/acme/app/issues', { title: 'Fresh zebra' });
  await rest('PATCH /repos/acme/app/issues/1', { title: 'Yak', state: 'closed' });
  const listed = await rest('GET /repos/acme/app/issues?state=all');
  expect(at(listed.body, '0.title')).toBe('Fresh zebra');
  expect([await search('zebra'), await search('yak'), await search('readFile+is:open')]).toEqual([0, 0, 1]);
  clock += 5000;
  expect([await search('zebra'), await search('yak+is:closed'), await search('readFile')]).toEqual([1, 1, 0]);
  await rest('POST /repos/acme/app/issues', { title: 'Late gnu' });
  expect(await search('gnu')).toBe(0);
  server.settle();
  expect(await search('gnu')).toBe(1);
});

describe('commits and pull requests over GraphQL', () => {
  const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid message author { user { login } } signature { isValid wasSignedByGitHub } } ref { name target { oid } } }
  }`;
  const head = async (server: GitHubServer, branch = 'main') => {
    const query = `{ repository(owner: "acme", name: "app") { ref(qualifiedName: "refs/heads/${branch}") { id target { oid } } } }`;
    return at(await asking(server).graphql(query), 'data.repository.ref.target.oid');
  };
  const input = (expectedHeadOid: unknown, branchName = 'main') => ({
    branch: { repositoryNameWithOwner: 'acme/app', branchName },
    expectedHeadOid,
    message: { headline: 'Update minutes', body: 'Because' },
    fileChanges: {
      additions: [{ path: 'notes/a.md', contents: Buffer.from('Grüße').toString('base64') }],
      deletions: [{ path: 'docs/guide.md' }],
    },
  });

  it('commit to a branch that is where it is expected to be', async () => {
    await using server = await start();
    const { graphql } = asking(server);
    const before = await head(server);
    const answer = await graphql(COMMIT, { input: input(before) });
    const commit = at(answer, 'data.createCommitOnBranch.commit');
    expect(commit).toEqual({
      oid: await head(server),
      message: 'Update minutes\n\nBecause',
      author: { user: { login: 'ann' } },
      signature: { isValid: true, wasSignedByGitHub: true },
    });
    const files = await graphql(`{ repository(owner: "acme", name: "app") {
      a: object(expression: "main:notes/a.md") { ... on Blob { text } } b: object(expression: "main:docs/guide.md") { oid } } }`);
    expect(files).toEqual({ data: { repository: { a: { text: 'Grüße' }, b: null } } });
    const stale = await graphql(COMMIT, { input: input(before) });
    expect(stale).toEqual({
      data: { createCommitOnBranch: null },
      errors: [
        expect.objectContaining({
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          message: `Expected branch to point to "${before}" but it did not.  Pull and try again.`,
        }),
      ],
    });
  });

  it('know no branch that does not exist', async () => {
    await using server = await start();
    const answer = await asking(server).graphql(COMMIT, { input: input(await head(server), 'nowhere') });
    expect(at(answer, 'errors.0.type')).toBe('NOT_FOUND');
  });

  it('branch, propose, merge and clean up, closing the issues named', async () => {
    await using server = await start();
    const { graphql } = asking(server);
    const repository = await repositoryId(server);
    const main = await head(server);
    const ref = await graphql(
      'mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name } } }',
      { input: { repositoryId: repository, name: 'refs/heads/minutes', oid: main } },
    );
    await graphql(COMMIT, { input: input(main, 'minutes') });
    const PULL = `mutation ($input: CreatePullRequestInput!) {
      createPullRequest(input: $input) { pullRequest { id number state files(first: 9) { nodes { path changeType } } closingIssuesReferences(first: 9) { nodes { number } } } }
    }`;
    const proposal = {
      repositoryId: repository,
      headRefName: 'minutes',
      baseRefName: 'main',
      title: 'Minutes',
      body: 'Fixes #4',
    };
    const pull = at(await graphql(PULL, { input: proposal }), 'data.createPullRequest.pullRequest');
    expect(pull).toEqual({
      id: expect.any(String),
      number: 5,
      state: 'OPEN',
      files: {
        nodes: [
          { path: 'docs/guide.md', changeType: 'DELETED' },
          { path: 'notes/a.md', changeType: 'ADDED' },
        ],
      },
      closingIssuesReferences: { nodes: [{ number: 4 }] },
    });
    expect(at(await graphql(PULL, { input: proposal }), 'errors.0')).toEqual(
      expect.objectContaining({
        type: 'UNPROCESSABLE',
        message: 'A pull request already exists for acme:minutes.',
      }),
    );
    const merged = await graphql(
      `mutation ($pull: ID!, $ref: ID!) {
        mergePullRequest(input: { pullRequestId: $pull }) { pullRequest { state merged mergedBy { login } mergeCommit { messageHeadline } } }
        deleteRef(input: { refId: $ref }) { clientMutationId }
      }`,
      { pull: at(pull, 'id'), ref: at(ref, 'data.createRef.ref.id') },
    );
    expect(at(merged, 'data.mergePullRequest.pullRequest')).toEqual({
      state: 'MERGED',
      merged: true,
      mergedBy: { login: 'ann' },
      mergeCommit: { messageHeadline: 'Merge pull request #5 from acme/minutes' },
    });
    const after = await graphql(`{ repository(owner: "acme", name: "app") {
      issue(number: 4) { state } refs(refPrefix: "refs/heads/", first: 9) { nodes { name } }
      object(expression: "HEAD:notes/a.md") { ... on Blob { text } } } }`);
    expect(after).toEqual({
      data: {
        repository: {
          issue: { state: 'CLOSED' },
          refs: { nodes: [{ name: 'main' }] },
          object: { text: 'Grüße' },
        },
      },
    });
  });

  it('refuse a pull request without anything in it', async () => {
    await using server = await start();
    const { rest } = asking(server);
    await rest('POST /repos/acme/app/git/refs', { ref: 'refs/heads/same', sha: await head(server) });
    const answer = await rest('POST /repos/acme/app/pulls', { title: 'Same', head: 'same', base: 'main' });
    expect(at(answer.body, 'errors.0.message')).toBe('No commits between main and same');
  });
});

it('gives blobs, trees and commits the ids that git gives them', async () => {
  await using server = await start();
  const { rest } = asking(server);
  const blob = await rest('POST /repos/acme/app/git/blobs', { content: 'hello\n' });
  expect(at(blob.body, 'sha')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  const tree = await rest('POST /repos/acme/app/git/trees', {
    tree: [{ path: 'hello.txt', content: 'hello\n' }],
  });
  expect(at(tree.body, 'sha')).toBe('aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7');
});

describe('discussions', () => {
  it('have comments with replies, of which people choose one as the answer', async () => {
    await using server = await startGitHubServer({
      world: {
        asOf: '2023-02-01T00:00:00Z',
        repositories: [
          { nameWithOwner: 'acme/wg', discussionCategories: [{ name: 'Q&A', answerable: true }] },
        ],
        users: [{ login: 'ann' }],
        items: [
          {
            repo: 'acme/wg',
            number: 1,
            type: 'Discussion',
            title: 'Why?',
            author: 'ann',
            category: 'Q&A',
            createdAt: '2023-01-01T00:00:00Z',
          },
        ],
      },
      tokens: { tok: { login: 'ann' } },
    });
    const { graphql } = asking(server, 'tok');
    const read = async () => {
      const fields =
        'id isAnswered answerChosenAt answerChosenBy { login } answer { body } comments(first: 9) { totalCount nodes { id body deletedAt isAnswer replies(first: 9) { totalCount nodes { id body replyTo { body } } } } }';
      const answer = await graphql(
        `{ repository(owner: "acme", name: "wg") { discussion(number: 1) { ${fields} } } }`,
      );
      return at(answer, 'data.repository.discussion') as unknown as {
        id: string;
        comments: { nodes: { id: string; replies: { nodes: { id: string }[] } }[] };
      };
    };
    const write = (name: string, input: string) =>
      graphql(`mutation { ${name}(input: { ${input} }) { clientMutationId } }`);
    const { id } = await read();
    await write('addDiscussionComment', `discussionId: "${id}", body: "Because"`);
    const comment = (await read()).comments.nodes[0]?.id;
    const reply = `discussionId: "${id}", body: "Thanks", replyToId:`;
    await write('addDiscussionComment', `${reply} "${comment}"`);
    await write('markDiscussionCommentAsAnswer', `id: "${comment}"`);
    const answered = await read();
    expect(answered).toMatchObject({
      isAnswered: true,
      answerChosenBy: { login: 'ann' },
      answer: { body: 'Because' },
      comments: {
        totalCount: 1,
        nodes: [{ isAnswer: true, replies: { nodes: [{ body: 'Thanks', replyTo: { body: 'Because' } }] } }],
      },
    });
    const answer = answered.comments.nodes[0]?.replies.nodes[0]?.id;
    expect(JSON.stringify(await write('addDiscussionComment', `${reply} "${answer}"`))).toContain(
      'already in a thread',
    );
    // What people replied to stays without its text.
    await write('deleteDiscussionComment', `id: "${comment}"`);
    expect(await read()).toMatchObject({
      isAnswered: false,
      answerChosenAt: null,
      comments: { totalCount: 1, nodes: [{ body: '', deletedAt: expect.any(String) }] },
    });
  });
});
