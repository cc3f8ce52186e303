import { afterAll, describe, expect, it } from 'vitest';
import { startGitHubServer } from './index.ts';
import { asking, at, type Json } from './testing/asking.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

const server = await startGitHubServer({
  limits: { graphqlRecords: 100_000 },
  world: SMALL_WORLD,
  tokens: {
    'tok-public': { sees: 'public', login: 'ann' },
    'tok-all': { sees: 'all', login: 'ben' },
    'tok-saml': { sees: 'all', samlProtectedOrgs: ['acme'] },
    'tok-expired': { expired: true },
  },
});
afterAll(() => server.close());
const { graphql } = asking(server);
const insider = asking(server, 'tok-all');

describe('what a query reads', () => {
  const app = (fields: string) => `{ repository(owner: "acme", name: "app") { ${fields} } }`;
  it.each<[name: string, query: string, answer: Json]>([
    ['the viewer', '{ viewer { login name } }', { viewer: { login: 'ann', name: 'Ann' } }],
    [
      'a repository, in any case',
      '{ repository(owner: "ACME", name: "App") { nameWithOwner isPrivate visibility isArchived owner { __typename login } } }',
      {
        repository: {
          nameWithOwner: 'acme/app',
          isPrivate: false,
          visibility: 'PUBLIC',
          isArchived: false,
          owner: { __typename: 'Organization', login: 'acme' },
        },
      },
    ],
    [
      'a renamed repository under its former name',
      '{ repository(owner: "acme", name: "old-app") { nameWithOwner } }',
      { repository: { nameWithOwner: 'acme/app' } },
    ],
    [
      'an issue',
      app(
        'issue(number: 1) { title url author { login } state labels(first: 9) { nodes { name } } assignees(first: 1) { nodes { login } } milestone { title } comments(first: 9) { totalCount nodes { author { login } body } } updatedAt closedAt }',
      ),
      {
        repository: {
          issue: {
            title: 'Crash in fs.readFile with c++ addon',
            url: 'https://github.com/acme/app/issues/1',
            author: { login: 'ann' },
            state: 'OPEN',
            labels: { nodes: [{ name: 'bug' }, { name: 'help wanted' }] },
            assignees: { nodes: [{ login: 'ben' }] },
            milestone: { title: 'v2' },
            comments: {
              totalCount: 2,
              nodes: [
                { author: { login: 'ben' }, body: 'Seen on Windows' },
                { author: null, body: 'Same here' },
              ],
            },
            updatedAt: '2023-07-20T09:00:00Z',
            closedAt: null,
          },
        },
      },
    ],
    [
      'a pull request',
      app(
        'pullRequest(number: 2) { state merged mergedAt mergedBy { login } reviewDecision reviews(first: 5) { nodes { state author { login } submittedAt } } files(first: 5) { nodes { path } } closingIssuesReferences(first: 5) { nodes { number } } }',
      ),
      {
        repository: {
          pullRequest: {
            state: 'MERGED',
            merged: true,
            mergedAt: '2023-07-10T23:59:59Z',
            mergedBy: { login: 'ann' },
            reviewDecision: 'APPROVED',
            reviews: {
              nodes: [{ state: 'APPROVED', author: { login: 'ann' }, submittedAt: '2023-07-09T00:00:00Z' }],
            },
            files: { nodes: [{ path: 'doc/api.md' }] },
            closingIssuesReferences: { nodes: [{ number: 1 }] },
          },
        },
      },
    ],
    [
      'a bot without its ending, and nobody where the account was deleted',
      app(
        'bot: issueOrPullRequest(number: 3) { ... on PullRequest { isDraft author { __typename login } } } gone: issue(number: 4) { author { login } stateReason }',
      ),
      {
        repository: {
          bot: { isDraft: true, author: { __typename: 'Bot', login: 'dependabot' } },
          gone: { author: null, stateReason: 'REOPENED' },
        },
      },
    ],
    [
      'the timeline since an instant, of some types',
      app(
        'issue(number: 4) { timelineItems(first: 9, since: "2023-07-11T00:00:00Z", itemTypes: [CLOSED_EVENT, REOPENED_EVENT, UNLABELED_EVENT]) { totalCount filteredCount nodes { __typename ... on ClosedEvent { createdAt stateReason actor { login } } ... on UnlabeledEvent { label { name } } } } }',
      ),
      {
        repository: {
          issue: {
            timelineItems: {
              totalCount: 4,
              filteredCount: 3,
              nodes: [
                {
                  __typename: 'ClosedEvent',
                  createdAt: '2023-07-12T00:00:00Z',
                  stateReason: 'NOT_PLANNED',
                  actor: { login: 'ann' },
                },
                { __typename: 'ReopenedEvent' },
                { __typename: 'UnlabeledEvent', label: { name: 'agenda' } },
              ],
            },
          },
        },
      },
    ],
    [
      'references to an issue, but none from a private repository',
      app(
        'issue(number: 1) { timelineItems(first: 9, itemTypes: CROSS_REFERENCED_EVENT) { nodes { ... on CrossReferencedEvent { willCloseTarget source { ... on PullRequest { number state } ... on Issue { title } } } } } }',
      ),
      {
        repository: {
          issue: {
            timelineItems: { nodes: [{ willCloseTarget: true, source: { number: 2, state: 'MERGED' } }] },
          },
        },
      },
    ],
    [
      'lists with filters',
      app(
        'issues(first: 9, states: OPEN, labels: ["bug"], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number } } pullRequests(last: 1, states: [MERGED, OPEN]) { totalCount nodes { number } }',
      ),
      {
        repository: {
          issues: { nodes: [{ number: 1 }] },
          pullRequests: { totalCount: 2, nodes: [{ number: 3 }] },
        },
      },
    ],
    [
      'releases, labels and files',
      app(
        'releases(first: 9) { nodes { tagName isPrerelease author { login } publishedAt } } latestRelease { tagName } label(name: "UNUSED") { color } labels(first: 9, query: "on nothing") { nodes { name } } readme: object(expression: "HEAD:README.md") { ... on Blob { text byteSize } } docs: object(expression: "main:docs") { ... on Tree { entries { name type path } } } none: object(expression: "main:x") { oid }',
      ),
      {
        repository: {
          releases: {
            nodes: [
              {
                tagName: 'v2.0.0-rc',
                isPrerelease: true,
                author: { login: 'ann' },
                publishedAt: '2023-07-25T00:00:00Z',
              },
              {
                tagName: 'v1.0.0',
                isPrerelease: false,
                author: { login: 'ann' },
                publishedAt: '2023-07-04T00:00:00Z',
              },
            ],
          },
          latestRelease: { tagName: 'v1.0.0' },
          label: { color: 'ff0000' },
          labels: { nodes: [{ name: 'unused' }] },
          readme: { text: '# App\n', byteSize: 6 },
          docs: { entries: [{ name: 'guide.md', type: 'blob', path: 'docs/guide.md' }] },
          none: null,
        },
      },
    ],
    [
      'a resource by its address',
      '{ resource(url: "https://github.com/acme/app/pull/2") { ... on PullRequest { number } } }',
      { resource: { number: 2 } },
    ],
    [
      'an owner of either kind',
      '{ a: repositoryOwner(login: "acme") { __typename repositories(first: 9) { totalCount } } b: repositoryOwner(login: "ben") { __typename } c: repositoryOwner(login: "nobody") { login } }',
      {
        a: { __typename: 'Organization', repositories: { totalCount: 2 } },
        b: { __typename: 'User' },
        c: null,
      },
    ],
    [
      'a search',
      '{ search(type: ISSUE_ADVANCED, query: "is:merged", first: 5) { issueCount repositoryCount nodes { __typename ... on PullRequest { number } } } }',
      { search: { issueCount: 1, repositoryCount: 0, nodes: [{ __typename: 'PullRequest', number: 2 }] } },
    ],
    [
      'a search for an owner that does not exist: nothing, and no error',
      '{ search(type: ISSUE, query: "org:nobody", first: 5) { issueCount nodes { __typename } } }',
      { search: { issueCount: 0, nodes: [] } },
    ],
    [
      'a search for repositories',
      '{ search(type: REPOSITORY, query: "org:acme archived:false", first: 5) { repositoryCount nodes { ... on Repository { name } } } }',
      { search: { repositoryCount: 1, nodes: [{ name: 'app' }] } },
    ],
    ['counts without a page', app('issues { totalCount }'), { repository: { issues: { totalCount: 2 } } }],
  ])('%s', async (_, query, data) => {
    expect(await graphql(query)).toEqual({ data });
  });

  it('anything by its global id', async () => {
    const found = await graphql(
      app('id issue(number: 1) { id } label(name: "bug") { id } defaultBranchRef { id target { id } }'),
    );
    const ids = ['id', 'issue.id', 'label.id', 'defaultBranchRef.id', 'defaultBranchRef.target.id'].map(
      (path) => at(found, `data.repository.${path}`),
    );
    const again = await graphql('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    const kinds = ['Repository', 'Issue', 'Label', 'Ref', 'Commit'];
    expect(again).toEqual({
      data: { nodes: kinds.map((kind, index) => ({ __typename: kind, id: ids[index] })) },
    });
  });

  it('of private repositories, only what the token sees', async () => {
    const query = '{ search(type: ISSUE, query: "embargoed", first: 1) { nodes { ... on Issue { id } } } }';
    const id = at(await insider.graphql(query), 'data.search.nodes.0.id');
    expect(id).toBeTypeOf('string');
    expect(await graphql(query)).toEqual({ data: { search: { nodes: [] } } });
    const byId = await graphql('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(at(byId, 'errors.0.type')).toBe('NOT_FOUND');
  });
});

describe('errors', () => {
  it.each([
    {
      name: 'a missing repository leaves null and says where',
      query: '{ a: repository(owner: "acme", name: "secret") { id } viewer { login } }',
      data: { a: null, viewer: { login: 'ann' } },
      error: {
        type: 'NOT_FOUND',
        path: ['a'],
        locations: [{ line: 1, column: 3 }],
        message: "Could not resolve to a Repository with the name 'acme/secret'.",
      },
    },
    {
      name: 'a missing issue',
      query: '{ repository(owner: "acme", name: "app") { issue(number: 99) { id } } }',
      data: { repository: { issue: null } },
      error: { type: 'NOT_FOUND', message: 'Could not resolve to an Issue with the number of 99.' },
    },
    {
      name: 'a list without first or last',
      query: '{ search(type: ISSUE, query: "") { nodes { __typename } } }',
      data: null,
      error: {
        type: 'MISSING_PAGINATION_BOUNDARIES',
        message: 'You must provide a `first` or `last` value to properly paginate the `search` connection.',
      },
    },
    {
      name: 'too large a page',
      query: '{ search(type: ISSUE, query: "", first: 101) { issueCount } }',
      data: null,
      error: {
        type: 'EXCESSIVE_PAGINATION',
        message:
          'Requesting 101 records on the `search` connection exceeds the `first` limit of 100 records.',
      },
    },
    {
      name: 'both first and last',
      query: '{ search(type: ISSUE, query: "", first: 1, last: 1) { issueCount } }',
      data: null,
      error: { type: 'ARGUMENT_CONFLICT' },
    },
    {
      name: 'a cursor that is none',
      query: '{ search(type: ISSUE, query: "", first: 1, after: "zzz") { issueCount } }',
      data: null,
      error: { type: 'INVALID_CURSOR_ARGUMENTS', message: '`zzz` does not appear to be a valid cursor.' },
    },
    {
      name: 'what this server does not model',
      query: '{ repository(owner: "acme", name: "app") { diskUsage } }',
      data: { repository: { diskUsage: null } },
      error: { type: 'NOT_MODELLED', message: 'The local GitHub does not model Repository.diskUsage.' },
    },
  ])('$name', async ({ query, data, error }) => {
    expect(await graphql(query)).toEqual({ data, errors: [expect.objectContaining(error)] });
  });

  it.each([
    {
      name: 'a field that the schema does not have',
      query: '{ viewer { nonsense } }',
      error: {
        message: "Field 'nonsense' doesn't exist on type 'User'",
        extensions: { code: 'undefinedField', typeName: 'User', fieldName: 'nonsense' },
      },
    },
    { name: 'no GraphQL', query: 'hello', error: { message: expect.stringContaining('Syntax Error') } },
    {
      name: 'too many nodes',
      query:
        '{ search(type: ISSUE, query: "", first: 100) { nodes { ... on Issue { comments(first: 100) { nodes { reactions(first: 100) { totalCount } } } } } } }',
      error: {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message:
          'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
      },
    },
  ])('without data: $name', async ({ query, error }) => {
    expect(await graphql(query)).toEqual({ errors: [expect.objectContaining(error)] });
  });

  it('asks for single sign-on where the organisation wants it', async () => {
    const saml = asking(server, 'tok-saml');
    expect(await saml.graphql('{ repository(owner: "acme", name: "app") { id } }')).toEqual({
      data: { repository: null },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['repository'],
          extensions: { saml_failure: true },
          locations: [{ line: 1, column: 3 }],
          message:
            'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
        },
      ],
    });
    const answer = await saml.rest('GET /repos/acme/app');
    expect([answer.status, answer.headers.get('x-github-sso')]).toEqual([
      403,
      expect.stringMatching(/^required; url=/u),
    ]);
  });

  it.each([
    { name: 'nobody', token: null, message: 'This endpoint requires you to be authenticated.' },
    { name: 'an unknown token', token: 'tok-wrong', message: 'Bad credentials' },
    { name: 'an expired token', token: 'tok-expired', message: 'Bad credentials' },
  ])('refuses $name with 401', async ({ token, message }) => {
    const answer = await asking(server, token).rest('POST /graphql', { query: '{ viewer { login } }' });
    expect([answer.status, at(answer.body, 'message')]).toEqual([401, message]);
  });
});

describe('cost', () => {
  it.each([
    { name: 'nothing but the limit itself', query: '', cost: 1, nodeCount: 0 },
    {
      name: 'one page',
      query: 'search(type: ISSUE, query: "", first: 100) { issueCount }',
      cost: 1,
      nodeCount: 100,
    },
    {
      name: "the example of GitHub's documentation",
      query:
        'viewer { repositories(first: 50) { edges { node { issues(first: 10) { edges { node { labels(first: 60) { totalCount } } } } } } } }',
      cost: 6,
      nodeCount: 50 + 500 + 30_000,
    },
  ])('$name', async ({ query, cost, nodeCount }) => {
    const answer = await graphql(`{ ${query} rateLimit { cost nodeCount limit } }`);
    expect(at(answer, 'data.rateLimit')).toEqual({ cost, nodeCount, limit: 5000 });
  });

  it('counts sizes that are given as variables', async () => {
    const query =
      'query ($n: Int = 7) { search(type: ISSUE, query: "", first: $n) { issueCount } rateLimit { nodeCount } }';
    expect(at(await graphql(query), 'data.rateLimit.nodeCount')).toBe(7);
    expect(at(await graphql(query, { n: 3 }), 'data.rateLimit.nodeCount')).toBe(3);
  });
});
