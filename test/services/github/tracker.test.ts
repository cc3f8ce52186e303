import { expect, test } from 'vitest';
import { instantTimer } from '../../../src/ports/timer.ts';
import { createGitHubTracker } from '../../../src/services/github/create-tracker.ts';
import { startGitHubServer } from '../../github-server/index.ts';

test('a comment that another run removed meanwhile is as good as removed', async () => {
  await using server = await startGitHubServer({
    world: {
      repositories: [{ nameWithOwner: 'acme/wg' }],
      items: [
        {
          repo: 'acme/wg',
          number: 1,
          type: 'Issue',
          title: 'Meeting',
          author: 'ann',
          createdAt: '2023-01-01T00:00:00Z',
        },
      ],
    },
    now: '2023-02-01T00:00:00Z',
    tokens: { tok: { login: 'ann' } },
  });
  const { apiUrl, graphqlUrl } = server;
  const tracker = createGitHubTracker({
    fetch,
    token: 'tok',
    apiUrl,
    graphqlUrl,
    serverUrl: 'https://github.com',
    timer: instantTimer(() => Date.now()),
    now: '2023-02-01T00:00:00Z',
  });
  await tracker.comment('acme/wg', 1, 'Said twice.');
  const [comment] = await tracker.comments('acme/wg', 1);
  const remove = () => tracker.removeComment('acme/wg', comment?.id ?? 0);
  expect(await remove()).toEqual({ kind: 'done' });
  expect(await remove()).toEqual({ kind: 'done' });
  expect(await tracker.comments('acme/wg', 1)).toEqual([]);
});
