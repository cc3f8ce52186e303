import { describe, expect, it } from 'vitest';
import type { Timer } from '../../src/ports/timer.ts';
import { CONFIG, type Life, REPOSITORY, startLife } from './life.ts';

const CLAIM = 'refs/minutebook/issue-wg-2023-02-16';
const NOTE_CLAIM = 'refs/minutebook/note-wg-2023-02-16';
const [NOW, SOON, LATER] = ['2023-02-14T12:00:00Z', '2023-02-14T12:05:00Z', '2023-02-14T12:11:00Z'];

const publish = (life: Life, now = NOW, token?: string) => life.run(['agenda', '--publish'], now, token);

function refsOf({ github }: Life): Map<string, string> {
  const repository = github.world.repository(REPOSITORY);
  if (repository === undefined) throw new Error('The world has the repository.');
  return repository.git.refs;
}

function claimsOf(life: Life): string[] {
  return [...refsOf(life).keys()].filter((ref) => ref.startsWith('refs/minutebook/'));
}

/** A run that is gone left a claim, made at an instant. */
function leaveClaim(life: Life, ref = CLAIM, at = NOW): void {
  const { git } = life.github.world.repository(REPOSITORY) ?? {};
  const head = git?.resolve('main');
  if (git === undefined || head === undefined) throw new Error('The repository has a branch.');
  const author = { name: 'x', email: 'x', login: 'minutes-bot', at: Date.parse(at) };
  const { oid } = git.addCommit({
    snapshot: head.snapshot,
    parents: [],
    message: 'x',
    author,
    verified: false,
  });
  git.refs.set(ref, oid);
}

describe('a claim', () => {
  it('is gone when the issue is there', async () => {
    await using life = await startLife({ stopped: true });
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(claimsOf(life)).toEqual([]);
  });

  it('of another run is respected for ten minutes, and then taken over', async () => {
    await using life = await startLife({ stopped: true });
    leaveClaim(life);
    const soon = await publish(life);
    expect(soon.status).toBe(1);
    expect(soon.stderr).toContain('Another run has been about to create it since 2023-02-14T12:00:00');
    expect(life.issues()).toEqual([]);
    expect(await publish(life, LATER)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
    expect(refsOf(life).has(CLAIM)).toBe(false);
  });

  it('that is too old is taken over by one of two runs', async () => {
    await using life = await startLife({ stopped: true });
    leaveClaim(life);
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

  it('that a stopped run left behind is removed by a later one', async () => {
    await using life = await startLife({ stopped: true });
    expect(await publish(life)).toMatchObject({ status: 0 });
    leaveClaim(life);
    leaveClaim(life, NOTE_CLAIM);
    expect(await publish(life, SOON)).toMatchObject({ status: 0 });
    expect(claimsOf(life)).toEqual([CLAIM, NOTE_CLAIM]);
    leaveClaim(life, 'refs/minutebook/issue-other-2023-02-20', SOON);
    expect(await publish(life, LATER)).toMatchObject({ status: 0 });
    expect(claimsOf(life)).toEqual(['refs/minutebook/issue-other-2023-02-20']);
    expect(life.issues()).toHaveLength(1);
  });

  it('of another run holds up the note, and is taken over ten minutes later', async () => {
    await using life = await startLife({ stopped: true });
    leaveClaim(life, NOTE_CLAIM);
    const soon = await life.run(['run'], SOON);
    expect(soon.status).toBe(1);
    expect(soon.stderr).toContain('Another run has been about to create it since 2023-02-14T12:00:00');
    expect(life.issues()).toHaveLength(1);
    expect(life.hackmd.notes.size).toBe(0);
    expect(await life.run(['run'], LATER)).toMatchObject({ status: 0 });
    expect(life.hackmd.notes.size).toBe(1);
    expect(claimsOf(life)).toEqual([]);
  });

  it('of a note is made where the documents are when the meeting has no repository', async () => {
    const config = CONFIG.replace(/ {6}repository: .*\n {6}labels: .*\n/u, '');
    await using life = await startLife({ stopped: true, config });
    leaveClaim(life, NOTE_CLAIM);
    expect((await life.run(['run'], SOON)).stderr).toContain('Another run has been about to create it');
    expect(await life.run(['run'], LATER)).toMatchObject({ status: 0 });
    expect(life.hackmd.notes.size).toBe(1);
    expect(claimsOf(life)).toEqual([]);
  });

  it('of a note is not needed where the token may write no contents', async () => {
    await using life = await startLife({ stopped: true });
    expect(await life.run(['minutes', '--publish'], NOW, 'tok-issues')).toBeDefined();
    expect(life.hackmd.notes.size).toBe(1);
  });

  it('is not needed where the token may write no contents', async () => {
    await using life = await startLife({ stopped: true });
    expect(await publish(life, NOW, 'tok-issues')).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
  });
});

describe('a run that is held up for longer than its claim holds', () => {
  /** Where the run has to wait first, time passes, and another run does its work. */
  function stall(life: Life): Timer {
    let clock = Date.parse(NOW);
    return {
      clock: () => clock,
      async sleep() {
        if (clock !== Date.parse(NOW)) return;
        clock = Date.parse(LATER);
        expect(await life.run(['run'], LATER)).toMatchObject({ status: 0 });
      },
    };
  }

  it('opens no second issue', async () => {
    await using life = await startLife({ stopped: true });
    life.github.setFaults([{ kind: 'secondary-rate-limit', match: 'POST /repos/acme/wg/issues' }]);
    expect(await life.run(['run'], NOW, 'tok-bot', stall(life))).toMatchObject({ status: 0 });
    expect(life.issues()).toMatchObject([{ open: true, comments: [] }]);
    expect(life.hackmd.notes.size).toBe(1);
    expect(claimsOf(life)).toEqual([]);
  });

  it('makes no second note', async () => {
    await using life = await startLife({ stopped: true });
    life.hackmd.setFaults([{ kind: '429', match: /^POST /u, headers: { 'retry-after': '60' } }]);
    expect(await life.run(['run'], NOW, 'tok-bot', stall(life))).toMatchObject({ status: 0 });
    expect(life.hackmd.notes.size).toBe(1);
    expect(life.hackmd.log.filter((line) => line.startsWith('DELETE '))).toEqual([]);
    expect(life.issues()).toHaveLength(1);
    expect(claimsOf(life)).toEqual([]);
  });
});
