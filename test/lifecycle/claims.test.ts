import { describe, expect, it } from 'vitest';
import { type Life, REPOSITORY, startLife } from './life.ts';

const CLAIM = 'refs/minutebook/issue-wg-2023-02-16';
const [NOW, LATER] = ['2023-02-14T12:00:00Z', '2023-02-14T12:11:00Z'];

const publish = (life: Life, now = NOW, token?: string) => life.run(['agenda', '--publish'], now, token);

function refsOf({ github }: Life): Map<string, string> {
  const repository = github.world.repository(REPOSITORY);
  if (repository === undefined) throw new Error('The world has the repository.');
  return repository.git.refs;
}

/** A run claims the meeting and dies before it opens the issue. */
async function dieWithClaim(life: Life): Promise<void> {
  life.github.setFaults([
    { kind: '401', match: 'POST /repos/acme/wg/issues', times: Number.POSITIVE_INFINITY },
  ]);
  life.github.setNow(NOW);
  await publish(life);
  life.github.setFaults([]);
  const { git } = life.github.world.repository(REPOSITORY) ?? {};
  const head = git?.resolve('main');
  if (git === undefined || head === undefined) throw new Error('The repository has a branch.');
  const author = { name: 'x', email: 'x', login: 'minutes-bot', at: Date.parse(NOW) };
  const { oid } = git.addCommit({
    snapshot: head.snapshot,
    parents: [],
    message: 'x',
    author,
    verified: false,
  });
  git.refs.set(CLAIM, oid);
}

describe('a claim', () => {
  it('is gone when the issue is there', async () => {
    await using life = await startLife({ stopped: true });
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect([...refsOf(life).keys()].filter((ref) => ref.startsWith('refs/minutebook/'))).toEqual([]);
  });

  it('of another run is respected for ten minutes, and then taken over', async () => {
    await using life = await startLife({ stopped: true });
    await dieWithClaim(life);
    const soon = await publish(life);
    expect(soon.status).toBe(1);
    expect(soon.stderr).toContain('Another run has been about to open it since 2023-02-14T12:00:00');
    expect(life.issues()).toEqual([]);
    expect(await publish(life, LATER)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
    expect(refsOf(life).has(CLAIM)).toBe(false);
  });

  it('that is too old is taken over by one of two runs', async () => {
    await using life = await startLife({ stopped: true });
    await dieWithClaim(life);
    const runs = await Promise.all([publish(life, LATER), publish(life, LATER)]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(life.issues()).toHaveLength(1);
  });

  it('is made by one of two runs', async () => {
    await using life = await startLife({ stopped: true });
    const runs = await Promise.all([publish(life), publish(life)]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(life.issues()).toHaveLength(1);
  });

  it('is not needed where the token may write no contents', async () => {
    await using life = await startLife({ stopped: true });
    expect(await publish(life, NOW, 'tok-issues')).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
  });
});
