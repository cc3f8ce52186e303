import { describe, expect, it } from 'vitest';
import { deleteComment } from '../github-server/state/write-comments.ts';
import { calendarText, exception, type Life, startLife } from './life.ts';
import { accountOf, firstComment } from './people.ts';

const TITLE = 'Acme Security WG Meeting 2023-02-16';
const AFTER = '2023-02-16T17:00:00Z';
const FILE = 'notes/wg/2023-02-16.md';

const publish = (life: Life, now?: string) => life.run(['agenda', '--publish'], now);
const note = (life: Life) => [...life.hackmd.notes.values()];
const reports = (stdout: string) =>
  (JSON.parse(stdout) as { documents: Record<string, unknown>[] }).documents;

describe('the issue of a meeting', () => {
  it('is one, however often the agenda is published', async () => {
    await using life = await startLife();
    const first = await publish(life);
    expect(first).toMatchObject({ status: 0, stdout: 'https://github.com/acme/wg/issues/3\n' });
    const again = await publish(life);
    expect(again).toMatchObject({ status: 0, stdout: '' });
    const [issue, ...others] = life.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ title: TITLE, open: true });
    expect(issue?.body).not.toMatch(/^# /mu);
    const repository = life.github.world.repository('acme/wg');
    const labels = repository?.items
      .get(3)
      ?.events.flatMap((event) => ('label' in event ? [event.label.name] : []));
    expect(labels).toEqual(['meeting']);
    const writes = life.github.log.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(writes.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      'POST /repos/acme/wg/git/commits',
      'POST /repos/acme/wg/git/refs',
      'POST /repos/acme/wg/issues',
      'DELETE /repos/acme/wg/git/refs/minutebook/issue-wg-2023-02-16',
    ]);
  });

  it('calls those who were invited and nobody else', async () => {
    await using life = await startLife();
    await publish(life);
    const body = life.issues()[0]?.body ?? '';
    expect(body.match(/(?<!\w)@[a-z][\w/]*/gu)).toEqual(['@acme/wg']);
  });

  it('is one when two runs open it at the same time', async () => {
    await using life = await startLife();
    await Promise.all([publish(life), publish(life), publish(life)]);
    expect(life.issues().filter(({ open }) => open)).toMatchObject([{ number: 3 }]);
    for (const { number, comments } of life.issues().filter(({ open }) => !open)) {
      expect({ number, comments }).toEqual({
        number,
        comments: [expect.stringContaining('Duplicate of #3.')],
      });
    }
    expect((await publish(life)).stdout).toBe('');
  });

  it.each(['applied-then-dropped', 'drop', '502', 'truncate'] as const)(
    'is one when its creation meets %s',
    async (kind) => {
      await using life = await startLife();
      life.github.setFaults([{ kind, match: 'POST /repos/acme/wg/issues' }]);
      expect(await publish(life)).toMatchObject({ status: 0 });
      expect(life.issues()).toHaveLength(1);
    },
  );

  it.each(['applied-then-dropped', 'drop', '502'] as const)(
    'follows the facts when its update meets %s',
    async (kind) => {
      await using life = await startLife();
      await publish(life);
      await life.label(1, []);
      life.github.setFaults([{ kind, match: 'PATCH /repos/acme/wg/issues/3' }]);
      expect(await publish(life)).toMatchObject({ status: 0 });
      expect(life.issues()[0]?.body).not.toContain('Permission model');
      expect(life.issues()).toHaveLength(1);
    },
  );

  it('says what failed when GitHub never takes the issue', async () => {
    await using life = await startLife();
    life.github.setFaults([
      { kind: '502', match: 'POST /repos/acme/wg/issues', times: Number.POSITIVE_INFINITY },
    ]);
    const { status, stderr } = await publish(life);
    expect(status).toBe(1);
    expect(stderr).toContain('did not say whether it has written an issue in acme/wg');
    life.github.setFaults([]);
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
  });

  it('names the permission that a workflow lacks', async () => {
    await using life = await startLife();
    const { status, stderr } = await life.run(['agenda', '--publish'], undefined, 'tok-read');
    expect(status).toBe(1);
    expect(stderr).toMatch(/lacks the permission issues: write/u);
    expect(stderr).toMatch(/add `issues: write` under `permissions:`/u);
    expect(life.issues()).toEqual([]);
  });

  it('keeps what people write while items come and go', async () => {
    await using life = await startLife();
    await publish(life);
    await life.edit(3, (body) =>
      body
        .replace('* Scorecard', '* Please read first: Scorecard')
        .replace('## Invited', 'Ann chairs today.\r\n\r\n## Invited')
        .replace(/^\* Review of alerts\n/mu, ''),
    );
    await life.label(1, []);
    await life.label(2, ['wg-agenda', 'bug']);
    const { stdout } = await life.run(['agenda', '--publish', '--json']);
    expect(reports(stdout)).toMatchObject([{ kind: 'agenda', state: 'updated', added: [], kept: 2 }]);
    const body = life.issues()[0]?.body ?? '';
    expect(body).toContain('* Please read first: Scorecard');
    expect(body).toContain('Ann chairs today.');
    expect(body).not.toContain('Review of alerts');
    expect(body).not.toContain('Permission model');
    await life.label(1, ['wg-agenda']);
    expect(reports((await life.run(['agenda', '--publish', '--json'])).stdout)).toMatchObject([
      { state: 'updated', added: ['https://github.com/acme/wg/issues/1'] },
    ]);
    expect(life.issues()[0]?.body).toContain('* Permission model [#1](https://github.com/acme/wg/issues/1)');
    expect((await publish(life)).stdout).toBe('');
  });

  it('lists what there is room for, and never cuts what people wrote', async () => {
    await using life = await startLife();
    await publish(life);
    await life.edit(3, (body) =>
      body.replace('## Invited', `${'Words of Ann. '.repeat(4_400)}\r\n\r\n## Invited`),
    );
    const world = life.github.world.repository('acme/app');
    expect(world).toBeDefined();
    for (let number = 0; number < 40; number += 1) {
      await fetch(`${life.github.apiUrl}/repos/acme/app/issues`, {
        method: 'POST',
        headers: { authorization: 'Bearer tok-ann' },
        body: JSON.stringify({ title: `Long title ${'x'.repeat(150)} ${number}`, labels: ['wg-agenda'] }),
      });
    }
    life.github.settle();
    expect(await publish(life)).toMatchObject({ status: 0 });
    const body = life.issues()[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.match(/Words of Ann\./gu)).toHaveLength(4_400);
    const [, more] = /^And (\d+) more: <?https:\/\/github\.com\/search\?type=issues&q=/mu.exec(body) ?? [];
    expect((body.match(/\[#\d+\]\(/gu) ?? []).length + Number(more)).toBe(43);
    expect((await publish(life)).stdout).toBe('');
  });

  it('shows what a dry run would write, and writes nothing', async () => {
    await using life = await startLife();
    const fresh = await life.run(['agenda', '--publish', '--dry-run']);
    expect(fresh.stdout).toContain(`+++ b/acme/wg: ${TITLE}`);
    expect(life.issues()).toEqual([]);
    await publish(life);
    await life.label(1, []);
    const changed = await life.run(['agenda', '--publish', '--dry-run']);
    expect(changed.stdout).toContain('-* Permission model');
    expect(life.issues()[0]?.body).toContain('Permission model');
  });

  it('stays as it is from the start of the meeting on, and when somebody closed it', async () => {
    await using life = await startLife();
    await publish(life);
    const before = life.issues();
    await life.label(1, []);
    await life.run(['agenda', '--publish'], '2023-02-16T15:10:00Z');
    expect(life.issues()).toEqual(before);
    life.github.setNow('2023-02-14T13:00:00Z');
    await fetch(`${life.github.apiUrl}/repos/acme/wg/issues/3`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer tok-ann' },
      body: JSON.stringify({ state: 'closed' }),
    });
    const { status, stderr } = await publish(life, '2023-02-14T14:00:00Z');
    expect({ status, issues: life.issues().length }).toEqual({ status: 0, issues: 1 });
    expect(stderr).toContain('is closed and was left as it is');
  });

  it.each([
    { name: 'its exact title', title: TITLE, body: 'By hand.' },
    {
      name: 'the form that another tool gives it',
      title: `Acme Security WG - Meeting 2023-02-16`,
      body: 'By hand.',
    },
  ])('is the one that a person made, by $name', async ({ title, body }) => {
    await using life = await startLife();
    life.github.setNow('2023-02-14T12:00:00Z');
    await fetch(`${life.github.apiUrl}/repos/acme/wg/issues`, {
      method: 'POST',
      headers: { authorization: 'Bearer tok-ann' },
      body: JSON.stringify({ title, body }),
    });
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
    expect(life.issues()[0]?.body).toMatch(/^By hand\./u);
    expect(life.issues()[0]?.body).toContain('Permission model');
  });

  it('is never a pull request of that name', async () => {
    await using life = await startLife();
    const pull = life.github.world.repository('acme/wg');
    life.github.setNow('2023-02-14T12:00:00Z');
    const headers = { authorization: 'Bearer tok-ann' };
    const head = await fetch(`${life.github.apiUrl}/repos/acme/wg/git/ref/heads/main`, { headers });
    const { object } = (await head.json()) as { object: { sha: string } };
    await fetch(`${life.github.apiUrl}/repos/acme/wg/git/refs`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ref: 'refs/heads/work', sha: object.sha }),
    });
    await fetch(`${life.github.apiUrl}/repos/acme/wg/contents/x.md`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ message: 'x', content: 'eA==', branch: 'work' }),
    });
    const made = await fetch(`${life.github.apiUrl}/repos/acme/wg/pulls`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ title: `Minutes of ${TITLE}`, head: 'work', base: 'main', body: 'Mine.' }),
    });
    expect(made.status).toBe(201);
    await publish(life);
    expect(life.issues()).toMatchObject([{ title: TITLE }]);
    expect(pull?.items.get(3)).toMatchObject({ kind: 'PullRequest', body: 'Mine.' });
  });

  it('is told when the meeting is moved, and stays the one of the meeting', async () => {
    await using life = await startLife();
    await publish(life);
    life.calendar(calendarText(exception(['DTSTART:20230223T150000Z', 'DTEND:20230223T160000Z'])));
    await Promise.all([publish(life), publish(life)]);
    await publish(life);
    const [issue, ...others] = life.issues();
    expect(others).toEqual([]);
    expect(issue?.comments).toEqual([
      expect.stringContaining('moved from 2023-02-16 15:00 UTC to 2023-02-23 15:00 UTC.'),
    ]);
    expect(issue?.title).toBe('Acme Security WG Meeting 2023-02-23');
    expect(issue?.body).toContain('**Thu 2023-02-23 15:00 UTC**');
    expect(issue?.body).not.toContain('2023-02-16 15:00 UTC');
  });

  it('is told when the meeting is cancelled, and when it takes place after all', async () => {
    await using life = await startLife();
    await publish(life);
    life.calendar(calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED'])));
    await publish(life);
    await publish(life);
    expect(life.issues()[0]?.comments).toEqual([
      expect.stringContaining('2023-02-16 15:00 UTC was cancelled.'),
    ]);
    life.calendar(calendarText());
    await publish(life);
    await publish(life);
    expect(life.issues()[0]?.comments).toEqual([
      expect.stringContaining('was cancelled.'),
      expect.stringContaining('takes place after all'),
    ]);
    expect(life.issues().filter(({ title }) => title === TITLE)).toHaveLength(1);
  });

  it('gets no second comment where a moderator deleted or hid the first', async () => {
    await using life = await startLife();
    await publish(life);
    life.calendar(calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED'])));
    await publish(life);
    const comment = firstComment(life, 'acme/wg#3');
    comment.minimized = true;
    await publish(life);
    expect(life.issues()[0]?.comments).toHaveLength(1);
    deleteComment(life.github.world, comment, accountOf(life, 'ann'));
    await publish(life);
    const { stdout } = await life.run(['run', '--json'], '2023-02-14T13:00:00Z');
    expect(life.issues()[0]?.comments).toEqual([]);
    expect(JSON.parse(stdout).tasks).not.toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('cancelled') }),
    );
  });

  it('links the issue of the meeting before', async () => {
    await using life = await startLife();
    await publish(life);
    await life.run(['agenda', '--publish'], '2023-02-20T12:00:00Z');
    expect(life.issues()[1]?.body).toContain('* Previous meeting: https://github.com/acme/wg/issues/3');
  });
});

describe('the note of a meeting', () => {
  it('goes with a meeting that is moved', async () => {
    await using life = await startLife();
    await publish(life);
    await life.run(['minutes', '--publish']);
    const { id } = note(life)[0] ?? { id: '' };
    life.hackmd.type(id, (text) => text.replace('issues/7)', 'issues/7)\n  * Ann: nearly done'));
    life.calendar(calendarText(exception(['DTSTART:20230223T150000Z', 'DTEND:20230223T160000Z'])));
    await publish(life);
    await life.run(['minutes', '--publish']);
    expect(note(life)).toMatchObject([{ id, content: expect.stringContaining('  * Ann: nearly done\n') }]);
    expect(note(life)[0]?.content).toMatch(/^# Acme {2}Security WG Meeting 2023-02-23$/mu);
    expect(life.issues()).toHaveLength(1);
  });

  it('is made once, is linked from the issue and the minutes, and has names as typed', async () => {
    await using life = await startLife();
    await publish(life);
    const first = await life.run(['minutes', '--publish', '--json']);
    expect(first.status).toBe(0);
    expect(reports(first.stdout)).toMatchObject([
      { kind: 'minutes', state: 'created', path: FILE },
      { kind: 'minutes', state: 'created', path: null },
      { kind: 'agenda', state: 'updated', url: 'https://github.com/acme/wg/issues/3' },
    ]);
    const [made, ...others] = note(life);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      team: 'openjs-nodejs',
      readPermission: 'guest',
      writePermission: 'signed_in',
    });
    const { id, content } = made ?? { id: '', content: '@nobody' };
    // HackMD links and notifies nobody, so names stand there as they are typed.
    expect(content).toContain('* Team: @acme/wg');
    expect(content).not.toMatch(/[\u200B\u2060]/u);
    expect(life.issues()[0]?.body).toContain(`* Minutes: https://hackmd.io/${id}`);
    expect(await life.file(FILE)).toContain(`* **Minutes**: https://hackmd.io/${id}`);
    const again = await life.run(['minutes', '--publish', '--json']);
    expect(reports(again.stdout).map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await publish(life);
    expect(life.issues()[0]?.body).toContain(`* Minutes: https://hackmd.io/${id}`);
    expect(note(life)).toHaveLength(1);
  });

  it.each([
    { kind: 'applied-then-dropped', match: /^POST/u },
    { kind: 'drop', match: /^POST/u },
    { kind: '500', match: /^POST/u },
    { kind: 'applied-then-dropped', match: /^PATCH/u },
    { kind: 'drop', match: /^GET/u },
    { kind: '500', match: /^GET \/notes/u },
  ] as const)('is one, and whole, when $match meets $kind', async (fault) => {
    await using life = await startLife();
    life.hackmd.setFaults([fault]);
    expect((await life.run(['minutes', '--publish'])).status).toBe(0);
    expect(note(life)).toMatchObject([
      { content: expect.stringContaining('* **Minutes**: https://hackmd.io/Note1') },
    ]);
  });

  it('is one when several runs make it at the same time', async () => {
    await using life = await startLife();
    await Promise.all([life.run(['minutes', '--publish']), life.run(['minutes', '--publish'])]);
    expect(note(life)).toHaveLength(1);
  });

  it('does not hold up the file and the issue when HackMD is out, and loses no link', async () => {
    await using life = await startLife();
    await publish(life);
    await life.run(['minutes', '--publish']);
    await life.label(1, []);
    const before = note(life)[0]?.content;
    life.hackmd.setFaults([{ kind: '500', match: /./u, times: Number.POSITIVE_INFINITY }]);
    const { status, stdout, stderr } = await life.run(['minutes', '--publish', '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain('minutebook: HackMD could not be asked');
    expect(reports(stdout)).toMatchObject([{ kind: 'minutes', state: 'updated', path: FILE }]);
    expect(await life.file(FILE)).not.toContain('Permission model');
    expect(await life.file(FILE)).toContain('* **Minutes**: https://hackmd.io/Note1');
    expect(note(life)[0]?.content).toBe(before);
    expect(life.issues()[0]?.body).toContain('* Minutes: https://hackmd.io/Note1');
  });

  it('keeps what people type while the agenda changes', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    const { id } = note(life)[0] ?? { id: '' };
    life.hackmd.type(id, (text) =>
      text.replace('issues/7)', 'issues/7)\n  * Ann: nearly done').replace('- [ ] Review', '- [x] Review'),
    );
    await life.label(1, []);
    await life.run(['minutes', '--publish']);
    const content = note(life)[0]?.content ?? '';
    expect(content).toContain('  * Ann: nearly done\n');
    expect(content).toContain('- [x] Review of alerts');
    expect(content).not.toContain('Permission model');
  });
});

describe('collecting the note', () => {
  const typed = (text: string) =>
    text
      .replace('* **Recording**:', '* **Recording**: https://youtu.be/abc')
      .replace('issues/1)', 'issues/1)\n  * Ann: it works --> ask @ben\n    * nested <b>words</b>')
      .replace('## Q&A, Other', '## Q&A, Other\n\nBen asked about *everything*.');

  it('brings every word into the minutes, once, and leaves out what was for the scribe', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    const { id } = note(life)[0] ?? { id: '' };
    life.hackmd.type(id, typed);
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    const text = (await life.file(FILE)) ?? '';
    for (const line of [
      '* **Recording**: https://youtu.be/abc',
      '* Team: @acme/wg',
      '  * Ann: it works --> ask @ben',
      '    * nested <b>words</b>',
      'Ben asked about *everything*.',
      '  * No notes taken.',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text.match(/No notes taken\./gu)).toHaveLength(2);
    expect(text).not.toContain('\u200B');
    expect(await life.run(['collect', '--publish', '--json'], AFTER)).toMatchObject({ status: 0 });
    expect(await life.file(FILE)).toBe(text);
  });

  it('joins what people wrote in the file and in the note, also when both change again', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    const { id } = note(life)[0] ?? { id: '' };
    await life.run(['minutes']);
    const { readFileSync, writeFileSync } = await import('node:fs');
    const path = `${life.folder}/${FILE}`;
    const local = () => readFileSync(path, 'utf8');
    writeFileSync(
      path,
      local()
        .replace('* **Recording**:', '* **Recording**: https://youtu.be/file')
        .replace('## Announcements', '## Announcements\n\nFrom the file.'),
    );
    life.hackmd.type(id, typed);
    const { status, stderr } = await life.run(['collect'], AFTER);
    expect(status).toBe(0);
    expect(stderr).toContain('changed both in the file and in the note');
    for (const line of [
      '* **Recording**: https://youtu.be/file',
      '* **Recording**: https://youtu.be/abc',
      'From the file.',
      '  * Ann: it works --> ask @ben',
    ]) {
      expect(local()).toContain(`${line}\n`);
    }
    life.hackmd.type(id, (text) =>
      text.replace('Ann: it works', 'Ann: it works well').replace('issues/7)', 'issues/7)\n  * Late note'),
    );
    writeFileSync(path, local().replace('From the file.', 'From the file, twice.'));
    await life.run(['collect'], AFTER);
    expect(local()).toContain('  * Ann: it works well --> ask @ben\n');
    expect(local()).not.toContain('Ann: it works --> ask');
    expect(local()).toContain('  * Late note\n');
    expect(local()).toContain('From the file, twice.\n');
    const settled = local();
    expect(await life.run(['collect'], AFTER)).toMatchObject({ status: 0, stdout: '' });
    expect(local()).toBe(settled);
    expect(await life.run(['minutes', '--date', '2023-02-16'], AFTER)).toMatchObject({ status: 0 });
    expect(local()).toContain('  * Ann: it works well --> ask @ben\n');
  });

  it('says so when there is no note, or HackMD is out', async () => {
    await using life = await startLife();
    expect(await life.run(['collect'], AFTER)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no note'),
    });
    life.hackmd.setFaults([{ kind: '500', match: /./u, times: Number.POSITIVE_INFINITY }]);
    expect(await life.run(['collect'], AFTER)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('HackMD could not be asked'),
    });
  });
});
