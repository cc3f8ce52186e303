import { describe, expect, it } from 'vitest';
import {
  findRepository,
  type GitRunner,
  parseRemote,
} from '../../../src/services/machine/find-repository.ts';

const GITHUB = 'https://github.com';

it.each([
  { address: 'git@github.com:nodejs/node.git', host: 'github.com', repository: 'nodejs/node' },
  { address: 'https://github.com/nodejs/security-wg', host: 'github.com', repository: 'nodejs/security-wg' },
  { address: 'https://ann:secret@github.com/a/b.js.git/', host: 'github.com', repository: 'a/b.js' },
  { address: 'ssh://git@ssh.github.com:443/nodejs/node.git', host: 'github.com', repository: 'nodejs/node' },
  { address: 'https://ghe.example.org:8443/a/b', host: 'ghe.example.org:8443', repository: 'a/b' },
  { address: 'github-work:a/b.git', host: 'github-work', repository: 'a/b' },
])('reads the remote $address', ({ address, host, repository }) => {
  expect(parseRemote(address)).toEqual({ host, repository });
});

it.each(['', '/srv/git/node.git', '../node', 'https://github.com/node', 'https://gitlab.com/a/b/c'])(
  'knows nothing of the remote %j',
  (address) => expect(parseRemote(address)).toBeNull(),
);

/** A clone whose configuration lies in `docs`. */
const clone =
  (origin: string | null): GitRunner =>
  async ([command]) =>
    command === 'remote' ? origin : command === 'rev-parse' ? 'docs/' : null;
const noGit: GitRunner = async () => null;

describe('the repository of a folder', () => {
  it.each([
    {
      name: 'is that of the workflow, and the folder is where git says',
      env: { GITHUB_REPOSITORY: 'nodejs/security-wg' },
      git: clone('git@github.com:ann/fork.git'),
      found: { repository: 'nodejs/security-wg', path: 'docs' },
    },
    {
      name: 'is that of the workflow, and the folder is where the workspace says',
      env: { GITHUB_REPOSITORY: 'nodejs/security-wg', GITHUB_WORKSPACE: '/work' },
      git: noGit,
      found: { repository: 'nodejs/security-wg', path: 'here/docs' },
    },
    {
      name: 'is that of the workflow, and the folder is its root without any other word',
      env: { GITHUB_REPOSITORY: 'nodejs/security-wg', GITHUB_WORKSPACE: '/elsewhere' },
      git: noGit,
      found: { repository: 'nodejs/security-wg', path: '' },
    },
    {
      name: 'is the origin of the clone',
      env: {},
      git: clone('https://github.com/nodejs/node'),
      found: { repository: 'nodejs/node', path: 'docs' },
    },
  ])('$name', async ({ env, git, found }) => {
    expect(await findRepository('/work/here/docs', env, GITHUB, git)).toEqual(found);
  });

  it.each([
    { name: 'no clone', git: noGit, why: 'GITHUB_REPOSITORY is not set' },
    { name: 'a remote elsewhere', git: clone('https://x:secret@gitlab.com/a/b'), why: 'is on gitlab.com' },
    { name: 'a remote on a disk', git: clone('/srv/secret.git'), why: 'does not name an owner' },
  ])('is unknown with $name', async ({ git, why }) => {
    const error: unknown = await findRepository('/work', {}, GITHUB, git).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'usage/repository', why: expect.stringContaining(why) });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('is not looked for on github.com when another server is meant', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example.org' };
    const git = clone('https://github.com/nodejs/node');
    await expect(findRepository('/work', env, env.GITHUB_SERVER_URL, git)).rejects.toMatchObject({
      why: 'The remote origin is on github.com, not on ghe.example.org.',
    });
  });
});
