import { describe, expect, it } from 'vitest';
import { type ServedReport, startHackerOneServer } from '../hackerone-server/index.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { CONFIG, calendarText, exception, type Life, startLife } from './life.ts';

const FILE = 'notes/wg/2023-02-16.md';
const WORK = 'minutebook/minutes-wg-2023-02-16';
const AFTER = '2023-02-16T17:00:00Z';
const PROPOSING = CONFIG.replace('files: commit', 'files: pull-request');
const LINK = '* **Minutes**: https://hackmd.io/Note1';

const notes = (life: Life) => [...life.hackmd.notes.values()];
/** Nothing but a link leads to a note whose title is another. */
const rename = (life: Life) =>
  life.hackmd.type(notes(life)[0]?.id ?? '', (text) => text.replace(/^# .*$/mu, '# Our notes'));
const operations = (life: Life) => life.github.log.map(({ operationName }) => operationName);

describe('the note that published minutes link to', () => {
  it.each([
    { name: 'on the branch', config: CONFIG, branch: 'main' },
    { name: 'in the open pull request', config: PROPOSING, branch: WORK },
  ])('is found $name', async ({ config, branch }) => {
    await using life = await startLife({ config });
    await life.run(['minutes', '--publish']);
    expect(await life.file(FILE, branch)).toContain(LINK);
    rename(life);
    expect(await life.run(['minutes', '--publish'])).toMatchObject({ status: 0 });
    expect(notes(life)).toHaveLength(1);
    life.hackmd.type(notes(life)[0]?.id ?? '', (text) => text.replace('issues/7)', 'issues/7)\n  * Done'));
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    expect(await life.file(FILE, branch)).toContain('  * Done\n');
  });

  it('is not looked for in a file here', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    writeFiles(life.folder, { [FILE]: (await life.file(FILE)) ?? '' });
    rename(life);
    life.commit({ [FILE]: null });
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no note'),
    });
    expect(await life.run(['collect'], AFTER)).toMatchObject({ status: 0 });
  });

  it.each([
    { name: 'a commit', config: CONFIG, asked: ['PublishedRepository', 'FilesAtCommit'] },
    {
      name: 'a pull request',
      config: PROPOSING,
      asked: ['PublishedRepository', 'Proposal', 'FilesAtCommit', 'FilesAtCommit'],
    },
  ])(
    'costs no further look at the branch when there is nothing to publish as $name',
    async ({ config, asked }) => {
      await using life = await startLife({ config });
      await life.run(['minutes', '--publish']);
      const before = operations(life).length;
      await life.run(['minutes', '--publish']);
      const looks = operations(life)
        .slice(before)
        .filter((name) => asked.includes(name ?? ''));
      expect(looks).toEqual(asked);
    },
  );
});

describe('the minutes of a meeting that is moved', () => {
  const MOVED = 'notes/wg/2023-02-23.md';
  const moved = calendarText(exception(['DTSTART:20230223T150000Z', 'DTEND:20230223T160000Z']));

  it.each([
    { name: 'on the branch', config: CONFIG, branch: 'main' },
    { name: 'in the open pull request', config: PROPOSING, branch: WORK },
  ])('stay in the file that people may have written in, $name', async ({ config, branch }) => {
    await using life = await startLife({ config });
    await life.run(['run']);
    const skeleton = (await life.file(FILE, branch)) ?? '';
    life.commit({ [FILE]: skeleton.replace('## Q&A', 'Ann cannot come.\n\n## Q&A') }, branch);
    life.calendar(moved);
    expect(await life.run(['run'], '2023-02-21T12:00:00Z')).toMatchObject({ status: 0 });
    const text = await life.file(FILE, branch);
    expect(text).toContain('Ann cannot come.\n');
    expect(text).toMatch(/^# Acme {2}Security WG Meeting 2023-02-23$/mu);
    life.hackmd.type(notes(life)[0]?.id ?? '', (note) => note.replace('issues/7)', 'issues/7)\n  * Done'));
    expect(await life.run(['run'], '2023-02-23T17:00:00Z')).toMatchObject({ status: 0 });
    expect(await life.file(FILE, branch)).toMatch(/ {2}\* Done\n.*Ann cannot come\.\n/su);
    expect(await life.file(MOVED, branch)).toBeNull();
    expect(await life.file(MOVED)).toBeNull();
  });

  it('go to the new date where nothing was written yet, or another meeting takes place on the old one', async () => {
    await using life = await startLife({ config: CONFIG });
    life.calendar(moved);
    await life.run(['run'], '2023-02-21T12:00:00Z');
    expect(await life.file(MOVED)).not.toBeNull();
    expect(await life.file(FILE)).toBeNull();
    life.commit({ [FILE]: 'Of another meeting.\n', [MOVED]: null });
    const other = [
      'BEGIN:VEVENT',
      'UID:other',
      'DTSTAMP:20230101T000000Z',
      'SUMMARY:WG',
      'DTSTART:20230216T160000Z',
    ];
    life.calendar(moved.replace('END:VCALENDAR', [...other, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')));
    await life.run(['run'], '2023-02-21T12:00:00Z');
    expect(await life.file(MOVED)).not.toBeNull();
    expect(await life.file(FILE)).toBe('Of another meeting.\n');
  });
});

describe('the figures of a published update', () => {
  const role = `
roles:
  keeper:
    name: Keeper
    document: [{ number: 1, title: Triage }]
    people: [ann]
    from: [acme]
    learn: false
    sections: { "1": { hackerone: nodejs } }
`;
  const PATH = 'notes/updates/update-2023-01.md';
  const reports: ServedReport[] = [
    {
      id: '1',
      title: 'One',
      state: 'triaged',
      createdAt: '2023-01-05T00:00:00Z',
      reporter: 'mallory',
    },
  ];

  it.each([
    { name: 'on the branch', config: CONFIG, branch: 'main' },
    { name: 'in the open pull request', config: PROPOSING, branch: 'minutebook/update-keeper-2023-01' },
  ])('stay $name when the credentials are gone', async ({ config, branch }) => {
    await using server = await startHackerOneServer({ reports });
    const env: Record<string, string> = { ...server.env };
    await using life = await startLife({ config: config + role, env });
    expect(await life.run(['update', '2023-01', '--publish'])).toMatchObject({ status: 0 });
    const counted = await life.file(PATH, branch);
    expect(counted).toContain('* HackerOne reports opened: 1');
    delete env.HACKERONE_API_TOKEN;
    const { status, stderr } = await life.run(['update', '2023-01', '--publish']);
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('HACKERONE_API_TOKEN'),
    });
    expect(await life.file(PATH, branch)).toBe(counted);
  });
});
