import { describe, expect, it } from 'vitest';
import type { RepositoryData, WorldData } from '../github-server/index.ts';
import type { ItemRecord } from '../github-server/state/records.ts';
import { addComment } from '../github-server/state/write-comments.ts';
import { setState } from '../github-server/state/write-items.ts';
import { CONFIG, calendarText, exception, type Life, REPOSITORY, startLife, WORLD } from './life.ts';
import { accountOf, itemOf, openItem } from './people.ts';

const TITLE = 'Acme Security WG Meeting 2023-02-16';
const MARK = '<!-- minutebook meeting wg 2023-02-16 2023-02-16T15:00:00.000Z -->';
const AFTER = '2023-02-16T17:00:00Z';

const publish = (life: Life, now?: string) => life.run(['agenda', '--publish'], now);

/** A world in which the repository of the meetings has other people. */
function world(people: Partial<RepositoryData>, organizations: WorldData['organizations'] = []): WorldData {
  const [wg, ...others] = WORLD.repositories;
  return { ...WORLD, repositories: [{ ...(wg as RepositoryData), ...people }, ...others], organizations };
}

/** Somebody opens an issue in the repository of the meetings. */
function open(life: Life, login: string, body: string, title = TITLE): ItemRecord {
  life.github.setNow('2023-02-13T12:00:00Z');
  return openItem(life, login, title, body);
}

describe('an issue that looks like that of the meeting', () => {
  it.each(
    [
      { name: 'by its title', title: TITLE, body: 'https://evil.example/join' },
      {
        name: 'by a title like it',
        title: `Acme Security WG - Meeting 2023-02-16 (new room)`,
        body: 'Come.',
      },
      { name: 'by mark and title', title: TITLE, body: `* Minutes: https://evil.example/n\n\n${MARK}\n` },
      { name: 'by its mark', title: 'A bug', body: `Look:\n\n${MARK}\n` },
    ].flatMap((look) => [
      { ...look, closed: false },
      { ...look, closed: true },
    ]),
  )('$name, of a stranger, is left alone (closed: $closed)', async ({ title, body, closed }) => {
    await using life = await startLife();
    const fake = open(life, 'mallory', body, title);
    if (closed) setState(life.github.world, fake, accountOf(life, 'mallory'), 'CLOSED', 'COMPLETED');
    const { status, stderr, stdout } = await publish(life);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'https://github.com/acme/wg/issues/4\n' });
    expect(stderr).toContain('https://github.com/acme/wg/issues/3 looks like the issue of this meeting');
    const [theirs, ours] = life.issues();
    expect(theirs).toMatchObject({ body, comments: [], open: !closed });
    expect(ours).toMatchObject({ title: TITLE, open: true });
    expect(ours?.body).toContain('Permission model');
    expect(ours?.body).not.toContain('evil.example');
    const again = await life.run(['run']);
    expect(again.status).toBe(0);
    expect(life.issues()).toHaveLength(2);
    expect(await life.file('notes/wg/2023-02-16.md')).toContain('https://github.com/acme/wg/issues/4');
    expect(await life.file('notes/wg/2023-02-16.md')).not.toContain('issues/3');
  });

  it('is not linked in minutes that are written here, nor by those without a token', async () => {
    await using life = await startLife();
    open(life, 'mallory', MARK);
    life.github.settle();
    const { stdout } = await life.run(['minutes', '--stdout']);
    expect(stdout).toContain(TITLE.slice('Acme '.length));
    expect(stdout).not.toContain('issues/3');
  });

  it.each([
    { who: 'a member of the organization', people: {}, members: { members: ['cleo'] } },
    { who: 'somebody invited', people: { collaborators: { cleo: 'write' as const } }, members: {} },
    {
      who: 'a concealed member who may write',
      people: { roles: { cleo: 'maintain' as const } },
      members: { concealedMembers: ['cleo'] },
    },
  ])('is adopted when it was opened by $who', async ({ people, members }) => {
    await using life = await startLife({ world: world(people, [{ login: 'acme', ...members }]) });
    open(life, 'cleo', 'By hand.');
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
    expect(life.issues()[0]?.body).toMatch(/^By hand\.[\s\S]*Permission model/u);
  });

  it('asks once what an account may do', async () => {
    await using life = await startLife({ world: world({ roles: { cleo: 'triage' } }) });
    open(life, 'cleo', 'One');
    open(life, 'cleo', 'Two');
    await life.run(['run']);
    expect(life.issues()).toHaveLength(3);
    const asked = life.github.log.filter(({ path }) => path.includes('/collaborators/cleo/permission'));
    expect(asked).toHaveLength(1);
  });

  it('is left alone where GitHub does not tell the token who may write', async () => {
    await using life = await startLife({ world: world({ roles: { cleo: 'write' } }) });
    open(life, 'cleo', 'By hand.');
    const { status, stderr } = await life.run(['agenda', '--publish'], undefined, 'tok-issues');
    expect(status).toBe(0);
    expect(stderr).toContain('name it under publish.accounts');
    expect(life.issues()).toHaveLength(2);
  });

  it('is ours when a workflow opened it, but not when a person has that name', async () => {
    await using workflows = await startLife();
    open(workflows, 'github-actions[bot]', 'From before.');
    await publish(workflows);
    expect(workflows.issues()).toHaveLength(1);
    await using person = await startLife();
    open(person, 'github-actions', 'Not from before.');
    await publish(person);
    expect(person.issues()).toHaveLength(2);
  });

  it('is ours when the configuration names the account', async () => {
    const config = CONFIG.replace('files: commit', 'files: commit, accounts: [Old-Bot, "our-app[bot]"]');
    for (const login of ['old-bot', 'our-app[bot]']) {
      await using life = await startLife({ config });
      open(life, login, 'From before.');
      await publish(life);
      expect(life.issues()).toHaveLength(1);
    }
    await using life = await startLife({ config });
    open(life, 'our-app', 'A person.');
    await publish(life);
    expect(life.issues()).toHaveLength(2);
  });
});

describe('what strangers write', () => {
  it('mutes nothing', async () => {
    await using life = await startLife();
    await publish(life);
    const issue = itemOf(life, `${REPOSITORY}#3`);
    addComment(
      life.github.world,
      issue,
      accountOf(life, 'mallory'),
      'Hi.\n\n<!-- minutebook says cancelled -->',
    );
    life.calendar(calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED'])));
    await life.run(['run']);
    await life.run(['run']);
    const said = life.issues()[0]?.comments.filter((comment) => comment.includes('was cancelled.'));
    expect(said).toHaveLength(1);
  });

  it('is commented on nowhere', async () => {
    await using life = await startLife();
    open(life, 'mallory', MARK, 'A bug');
    life.calendar(calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED'])));
    expect(await life.run(['run'])).toMatchObject({ status: 0 });
    expect(life.issues()[0]?.comments).toEqual([]);
  });
});

describe('an issue that somebody made from the text of the last one', () => {
  const config = CONFIG.replace('labels: [meeting]', 'labels: [meeting]\n      closeAfterMinutes: true');

  it.each(['ann', 'minutes-bot'])('stays open and is the one of its own meeting, by %s', async (login) => {
    await using life = await startLife({ config });
    expect(await life.run(['run'])).toMatchObject({ status: 0 });
    const copied = life.issues()[0]?.body ?? '';
    expect(copied).toContain('minutebook meeting wg 2023-02-16');
    life.github.setNow('2023-02-17T09:00:00Z');
    const title = 'Acme Security WG Meeting 2023-03-02';
    openItem(life, login, title, copied);
    life.commit({ 'notes/wg/2023-02-16.md': '# Security WG\n\n## Minutes\n\nWe met and said much.\n' });
    for (const now of ['2023-02-17T10:00:00Z', '2023-02-28T10:00:00Z']) {
      expect(await life.run(['run'], now)).toMatchObject({ status: 0 });
    }
    expect(life.issues().map((issue) => ({ title: issue.title, open: issue.open }))).toEqual([
      { title: TITLE, open: false },
      { title, open: true },
    ]);
    expect(life.issues()[1]?.body).toContain('minutebook meeting wg 2023-03-02');
  });

  it('is not closed when somebody else opened that of the meeting', async () => {
    await using life = await startLife({ config });
    open(life, 'ann', 'By hand.');
    await life.run(['run']);
    life.commit({ 'notes/wg/2023-02-16.md': '# Security WG\n\n## Minutes\n\nWe met and said much.\n' });
    expect(await life.run(['run'], AFTER)).toMatchObject({ status: 0 });
    expect(life.issues()).toMatchObject([{ open: true }]);
  });
});
