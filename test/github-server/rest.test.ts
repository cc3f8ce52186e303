import { afterAll, describe, expect, it } from 'vitest';
import { startGitHubServer } from './index.ts';
import { asking, at } from './testing/asking.ts';
import { assertRestAnswer } from './testing/rest-answer.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

const server = await startGitHubServer({ world: SMALL_WORLD });
afterAll(() => server.close());
const { rest } = asking(server);
const anonymous = asking(server, null);

const REPO = '/repos/{owner}/{repo}';

describe('answers are what the published description says', () => {
  const commit = [...(server.world.repository('acme/app')?.git.commits.keys() ?? [])][0] ?? '';
  it.each<[route: string, path: string, status?: number]>([
    ['GET /rate_limit', '/rate_limit'],
    ['GET /meta', '/meta'],
    ['GET /user', '/user'],
    ['GET /users/{username}', '/users/ann'],
    ['GET /users/{username}', '/users/nobody', 404],
    ['GET /orgs/{org}', '/orgs/acme'],
    ['GET /orgs/{org}', '/orgs/ann', 404],
    ['GET /orgs/{org}/repos', '/orgs/acme/repos'],
    ['GET /search/issues', '/search/issues?q=crash+is:issue'],
    ['GET /search/issues', '/search/issues?q=crash', 422],
    ['GET /search/issues', '/search/issues?q=org:nobody+is:pr', 422],
    ['GET /search/issues', '/search/issues?q=', 422],
    ['GET /search/repositories', '/search/repositories?q=org:acme'],
    [`GET ${REPO}`, '/repos/acme/app'],
    [`GET ${REPO}`, '/repos/acme/secret', 404],
    [`GET ${REPO}/issues`, '/repos/acme/app/issues?state=all'],
    [`GET ${REPO}/issues/{issue_number}`, '/repos/acme/app/issues/1'],
    [`GET ${REPO}/issues/{issue_number}`, '/repos/acme/app/issues/2'],
    [`GET ${REPO}/issues/{issue_number}`, '/repos/acme/app/issues/9', 404],
    [`GET ${REPO}/issues/{issue_number}/comments`, '/repos/acme/app/issues/1/comments'],
    [`GET ${REPO}/issues/{issue_number}/labels`, '/repos/acme/app/issues/1/labels'],
    [`GET ${REPO}/issues/{issue_number}/timeline`, '/repos/acme/app/issues/1/timeline'],
    [`GET ${REPO}/issues/{issue_number}/timeline`, '/repos/acme/app/issues/4/timeline'],
    [`GET ${REPO}/issues/{issue_number}/timeline`, '/repos/acme/app/issues/2/timeline'],
    [`GET ${REPO}/labels`, '/repos/acme/app/labels'],
    [`GET ${REPO}/labels/{name}`, '/repos/acme/app/labels/help%20wanted'],
    [`GET ${REPO}/milestones`, '/repos/acme/app/milestones'],
    [`GET ${REPO}/releases`, '/repos/acme/app/releases'],
    [`GET ${REPO}/releases/latest`, '/repos/acme/app/releases/latest'],
    [`GET ${REPO}/releases/tags/{tag}`, '/repos/acme/app/releases/tags/v1.0.0'],
    [`GET ${REPO}/pulls`, '/repos/acme/app/pulls?state=all'],
    [`GET ${REPO}/pulls/{pull_number}`, '/repos/acme/app/pulls/2'],
    [`GET ${REPO}/pulls/{pull_number}`, '/repos/acme/app/pulls/1', 404],
    [`GET ${REPO}/pulls/{pull_number}/files`, '/repos/acme/app/pulls/2/files'],
    [`GET ${REPO}/pulls/{pull_number}/reviews`, '/repos/acme/app/pulls/2/reviews'],
    [`GET ${REPO}/contents/{path}`, '/repos/acme/app/contents/README.md'],
    [`GET ${REPO}/contents/{path}`, '/repos/acme/app/contents/docs'],
    [`GET ${REPO}/contents/{path}`, '/repos/acme/app/contents/none', 404],
    [`GET ${REPO}/git/ref/{ref}`, '/repos/acme/app/git/ref/heads/main'],
    [`GET ${REPO}/git/matching-refs/{ref}`, '/repos/acme/app/git/matching-refs/heads'],
    [`GET ${REPO}/git/commits/{commit_sha}`, `/repos/acme/app/git/commits/${commit}`],
    [`GET ${REPO}/git/trees/{tree_sha}`, '/repos/acme/app/git/trees/main'],
    [`GET ${REPO}/commits`, '/repos/acme/app/commits'],
    [`GET ${REPO}/commits/{ref}`, '/repos/acme/app/commits/main'],
    [`GET ${REPO}/branches`, '/repos/acme/app/branches'],
    [`GET ${REPO}/branches/{branch}`, '/repos/acme/app/branches/main'],
  ])('%s: %s', async (route, path, status = 200) => {
    const answer = await rest(`GET ${path}`);
    expect(answer.status).toBe(status);
    assertRestAnswer(route, answer);
  });
});

it('writes the answers to writes as described, too', async () => {
  await using own = await startGitHubServer({ world: SMALL_WORLD });
  const ask = asking(own).rest;
  const check = async (route: string, path: string, status: number, body: object) => {
    const answer = await ask(`${route.split(' ')[0]} /repos/acme/app${path}`, body);
    expect([route, answer.status]).toEqual([route, status]);
    if (status !== 204) assertRestAnswer(route.replace(' ', ` ${REPO}`), answer);
    return answer.body;
  };
  const main = at((await ask('GET /repos/acme/app/git/ref/heads/main')).body, 'object.sha');
  await check('POST /issues', '/issues', 201, { title: 'New', labels: ['bug', 'fresh'], assignees: ['ann'] });
  await check('POST /issues', '/issues', 422, { title: '' });
  await check('PATCH /issues/{issue_number}', '/issues/1', 200, {
    state: 'closed',
    state_reason: 'not_planned',
  });
  const comment = await check('POST /issues/{issue_number}/comments', '/issues/1/comments', 201, {
    body: 'Hi',
  });
  await check('PATCH /issues/comments/{comment_id}', `/issues/comments/${at(comment, 'id')}`, 200, {
    body: 'Ho',
  });
  await check('DELETE /issues/comments/{comment_id}', `/issues/comments/${at(comment, 'id')}`, 204, {});
  await check('POST /issues/{issue_number}/labels', '/issues/1/labels', 200, { labels: ['doc'] });
  await check('PUT /issues/{issue_number}/labels', '/issues/1/labels', 200, { labels: ['deps'] });
  await check('DELETE /issues/{issue_number}/labels/{name}', '/issues/1/labels/deps', 200, {});
  await check('POST /labels', '/labels', 201, { name: 'made', color: '00ff00' });
  await check('POST /labels', '/labels', 422, { name: 'made' });
  await check('POST /git/refs', '/git/refs', 201, { ref: 'refs/heads/work', sha: main });
  await check('POST /git/refs', '/git/refs', 422, { ref: 'refs/heads/work', sha: main });
  const content = Buffer.from('Hello').toString('base64');
  const put = await check('PUT /contents/{path}', '/contents/hello.md', 201, {
    message: 'Add',
    content,
    branch: 'work',
  });
  await check('PUT /contents/{path}', '/contents/hello.md', 409, {
    message: 'Clash',
    content,
    branch: 'work',
    sha: '0'.repeat(40),
  });
  const sha = at(put, 'content.sha');
  await check('PUT /contents/{path}', '/contents/hello.md', 200, {
    message: 'Change',
    content,
    branch: 'work',
    sha,
  });
  const pull = await check('POST /pulls', '/pulls', 201, { title: 'Work', head: 'work', base: 'main' });
  await check('POST /pulls', '/pulls', 422, { title: 'Again', head: 'work', base: 'main' });
  const path = `/pulls/${at(pull, 'number')}`;
  await check('PATCH /pulls/{pull_number}', path, 200, { title: 'Work, renamed' });
  await check('PUT /pulls/{pull_number}/merge', `${path}/merge`, 200, {});
  const blob = await check('POST /git/blobs', '/git/blobs', 201, { content: 'Text' });
  const tree = await check('POST /git/trees', '/git/trees', 201, {
    base_tree: main,
    tree: [{ path: 'text.md', mode: '100644', type: 'blob', sha: at(blob, 'sha') }],
  });
  const commit = await check('POST /git/commits', '/git/commits', 201, {
    message: 'By hand',
    tree: at(tree, 'sha'),
    parents: [main],
  });
  await check('PATCH /git/refs/{ref}', '/git/refs/heads/work', 422, { sha: at(commit, 'sha') });
  await check('PATCH /git/refs/{ref}', '/git/refs/heads/work', 200, { sha: at(commit, 'sha'), force: true });
  await check('DELETE /git/refs/{ref}', '/git/refs/heads/work', 204, {});
});

describe('particulars', () => {
  it('lists pull requests among the issues, and ghosts and bots under their REST names', async () => {
    const answer = await rest('GET /repos/acme/app/issues?state=all&sort=created&direction=asc');
    const entries = [0, 1, 2, 3].map((index) => ({
      number: at(answer.body, `${index}.number`),
      login: at(answer.body, `${index}.user.login`),
      isPull: at(answer.body, `${index}.pull_request`) !== undefined,
    }));
    expect(entries).toEqual([
      { number: 4, login: 'ghost', isPull: false },
      { number: 1, login: 'ann', isPull: false },
      { number: 2, login: 'ben', isPull: true },
      { number: 3, login: 'dependabot[bot]', isPull: true },
    ]);
  });

  it.each([
    { name: 'labels are all wanted', query: 'labels=bug,help%20wanted', numbers: [1] },
    { name: 'changed since', query: 'state=all&since=2023-07-20T00:00:00Z', numbers: [1, 4] },
    { name: 'closed', query: 'state=closed', numbers: [2] },
    { name: 'by creator', query: 'creator=dependabot[bot]', numbers: [3] },
    { name: 'without assignee', query: 'assignee=none', numbers: [3, 4] },
  ])('filters the list of issues: $name', async ({ query, numbers }) => {
    const { body } = await rest(`GET /repos/acme/app/issues?${query}`);
    expect(Array.isArray(body) ? body.map((entry) => at(entry, 'number')) : body).toEqual(numbers);
  });

  it('ignores labels in the list of pull requests, as GitHub does', async () => {
    const { body } = await rest('GET /repos/acme/app/pulls?labels=nothing');
    expect(at(body, '0.number')).toBe(3);
  });

  it('redirects from the former name of a repository, in a way that leads there', async () => {
    const moved = await rest('GET /repos/acme/old-app/issues/1?x=1');
    expect(moved.status).toBe(301);
    const location = moved.headers.get('location') ?? '';
    const followed = await rest(`GET ${location.slice(server.apiUrl.length)}`);
    expect(at(followed.body, 'title')).toBe('Crash in fs.readFile with c++ addon');
  });

  it('answers 304 when nothing changed', async () => {
    const url = `${server.apiUrl}/repos/acme/app`;
    const first = await fetch(url);
    const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
  });

  it('gives files as they are to those who ask for them raw', async () => {
    const url = `${server.apiUrl}/repos/acme/app/contents/README.md`;
    const answer = await fetch(url, { headers: { accept: 'application/vnd.github.raw+json' } });
    expect(await answer.text()).toBe('# App\n');
  });

  it('has the paths of Enterprise Server as well', async () => {
    expect((await rest('GET /api/v3/repos/acme/app')).status).toBe(200);
    expect((await rest('POST /api/graphql', { query: '{ viewer { login } }' })).status).toBe(200);
  });

  it('lets the anonymous read and nothing else', async () => {
    expect((await anonymous.rest('GET /repos/acme/app')).status).toBe(200);
    const refused = await anonymous.rest('POST /repos/acme/app/issues', { title: 'No' });
    expect([refused.status, at(refused.body, 'message')]).toEqual([401, 'Requires authentication']);
  });

  it('refuses bodies that are no JSON and routes that do not exist', async () => {
    const headers = { authorization: 'token tok-public' };
    const broken = await fetch(`${server.apiUrl}/repos/acme/app/issues`, {
      method: 'POST',
      headers,
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect((await rest('GET /nothing/here')).status).toBe(404);
  });
});
