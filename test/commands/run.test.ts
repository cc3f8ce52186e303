import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report, TaskReport } from '../../src/model/document.ts';
import type { CliResult } from '../helpers/run-cli.ts';
import { CONFIG, calendarText, exception, type Life, startLife } from '../lifecycle/life.ts';

const BEFORE = '2023-02-14T12:00:00Z';
const AFTER = '2023-02-16T17:00:00Z';
const FILE = 'notes/wg/2023-02-16.md';

const ROLE = `
roles:
  sec:
    name: Security Support Role
    document: [{ number: "1", title: Reviews }]
    people: [ann]
    from: [acme]
    sections: { "1": { match: [{ repo: acme/app }] } }
`;

const report = ({ stdout }: CliResult) => JSON.parse(stdout) as Report & { tasks: TaskReport[] };
const run = async (life: Life, now = BEFORE, ...more: string[]) =>
  report(await life.run(['run', '--json', ...more], now));
const states = ({ tasks }: { tasks: TaskReport[] }) =>
  tasks.map((task) => `${task.task} ${task.group ?? task.role} ${task.date ?? task.period}: ${task.state}`);
const writes = ({ github, hackmd }: Life) => [
  ...github.log.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ path }) => path),
  ...hackmd.log.filter((line) => !line.startsWith('GET ')),
];
const commits = (life: Life) => life.github.world.repository('acme/wg')?.git.commits.size ?? 0;

describe('run', () => {
  it('does what is due, once', async () => {
    await using life = await startLife();
    const first = await run(life);
    expect(states(first)).toEqual([
      'issue wg 2023-02-16: created',
      'note wg 2023-02-16: created',
      'minutes wg 2023-02-16: created',
    ]);
    const [issue] = life.issues();
    const [note] = [...life.hackmd.notes.values()];
    expect(issue?.body).toContain(first.tasks[1]?.url);
    expect(note?.content).toContain('https://github.com/acme/wg/issues/3');
    expect(await life.file(FILE)).toContain('https://github.com/acme/wg/issues/3');
    const count = writes(life).length;
    const head = commits(life);
    expect(states(await run(life))).toEqual([
      'issue wg 2023-02-16: unchanged',
      'note wg 2023-02-16: unchanged',
      'minutes wg 2023-02-16: unchanged',
    ]);
    expect([writes(life).length, commits(life)]).toEqual([count, head]);
  });

  it('follows the facts until the meeting starts, and then no more', async () => {
    await using life = await startLife();
    await run(life);
    await life.label(1, []);
    expect(states(await run(life, '2023-02-16T14:59:00Z'))).toEqual([
      'issue wg 2023-02-16: updated',
      'note wg 2023-02-16: updated',
      'minutes wg 2023-02-16: updated',
    ]);
    await life.label(2, []);
    expect(states(await run(life, '2023-02-16T15:00:00Z'))).toEqual([]);
    expect(life.issues()[0]?.body).toContain('#2');
  });

  it('collects what people wrote in the note, when the meeting is over', async () => {
    await using life = await startLife();
    await run(life);
    expect(states(await run(life, AFTER))).toEqual(['collect wg 2023-02-16: nothing']);
    for (const note of life.hackmd.notes.values()) note.content += '\nWe agreed on the plan.\n';
    expect(states(await run(life, AFTER))).toEqual(
      ['collect wg 2023-02-16: created'].map((state) => state.replace('created', 'updated')),
    );
    expect(await life.file(FILE)).toContain('We agreed on the plan.');
    expect(states(await run(life, '2023-02-23T00:00:00Z'))).toEqual(['collect wg 2023-02-16: unchanged']);
  });

  it('says that a note is gone, and nothing of a meeting of which there is nothing', async () => {
    await using life = await startLife();
    await run(life);
    life.hackmd.notes.clear();
    const { tasks } = await run(life, AFTER);
    expect(tasks).toMatchObject([{ task: 'collect', date: '2023-02-16', reason: 'the meeting has no note' }]);
  });

  it('says what is due next when nothing is', async () => {
    await using life = await startLife({
      config: CONFIG.replace('hackmd: { team: openjs-nodejs, collect: commit }', ''),
    });
    expect(await life.run(['run'], '2023-02-10T12:00:00Z')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Nothing is due. Next: wg on 2023-02-16, from 2023-02-13 15:00 UTC.\n',
    });
  });

  it('prints the plan, and changes nothing', async () => {
    await using life = await startLife();
    const { status, stdout } = await life.run(['run', '--dry-run']);
    expect(status).toBe(0);
    expect(
      stdout
        .split('\n')
        .slice(0, 4)
        .map((line) => line.replace(/ {2,}/gu, '  ')),
    ).toEqual([
      'task  for  when  outcome  where, or why',
      'issue  wg  2023-02-16  would be created  the meeting starts 2023-02-16 15:00 UTC',
      'note  wg  2023-02-16  would be created  the meeting starts 2023-02-16 15:00 UTC',
      `minutes  wg  2023-02-16  would be created  ${FILE}`,
    ]);
    expect(stdout).toContain('+### acme/app');
    expect(writes(life)).toEqual([]);
    expect(await life.file(FILE)).toBeNull();
  });

  it('goes on when a service fails, and heals when it is back', async () => {
    await using life = await startLife();
    life.hackmd.setFaults([{ kind: '500', match: /./u, times: Number.POSITIVE_INFINITY }]);
    const { status, stderr, stdout } = await life.run(['run', '--json'], BEFORE);
    expect(status).toBe(1);
    expect(states(JSON.parse(stdout))).toEqual([
      'collect wg 2023-02-02: failed',
      'issue wg 2023-02-16: created',
      'note wg 2023-02-16: failed',
      'minutes wg 2023-02-16: created',
    ]);
    expect(stderr).toMatch(/^minutebook: .*\n {2}why: .*\n {2}fix: /mu);
    life.hackmd.setFaults([]);
    expect(states(await run(life))).toEqual([
      'issue wg 2023-02-16: updated',
      'note wg 2023-02-16: created',
      'minutes wg 2023-02-16: updated',
    ]);
    expect(life.issues()).toHaveLength(1);
  });

  it('does not let one group stop another', async () => {
    const second = CONFIG.slice(CONFIG.indexOf('  wg:'))
      .replace('  wg:', '  other:')
      .replace('Security WG', 'Other WG')
      .replace('ical: meetings.ics', 'ical: missing.ics')
      .replace('hackmd: { team: openjs-nodejs, collect: commit }', '');
    const third = second.replace('  other:', '  third:').replace('Other WG', 'Third WG');
    const config = `${CONFIG}${second}${third.replace('ical: missing.ics', 'ical: meetings.ics').replace('from: [acme]', 'from: [acme/missing]')}`;
    await using life = await startLife({ config });
    const { status, stdout, stderr } = await life.run(['run', '--json']);
    expect(status).toBe(1);
    const { tasks } = JSON.parse(stdout) as { tasks: TaskReport[] };
    expect(
      tasks.filter(({ state }) => state === 'failed').map(({ task, group }) => `${task} ${group}`),
    ).toEqual(['issue other', 'issue third', 'minutes third']);
    expect(tasks.filter(({ state }) => state === 'created')).toHaveLength(3);
    expect(stderr.match(/^minutebook: /gmu)).toHaveLength(2);
  });

  it('fails as wrong input does when only the input is wrong', async () => {
    await using life = await startLife({ config: CONFIG.replace('meetings.ics', 'missing.ics') });
    const { status, stderr } = await life.run(['run']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('missing.ics') });
    writeFileSync(join(life.folder, 'own.md'), '{{#each nonsense}}');
    const config = CONFIG.replace('    minutes:', '    templates: { minutes: own.md }\n    minutes:');
    writeFileSync(join(life.folder, 'minutebook.yml'), config);
    const result = await life.run(['run']);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('own.md:1:1');
    expect(life.issues()).toEqual([]);
  });

  it('says once under the issue that the meeting was cancelled, although there is nothing to prepare', async () => {
    await using life = await startLife();
    await run(life);
    life.calendar(calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED'])));
    expect(states(await run(life))).toEqual(['issue wg undefined: updated']);
    expect(life.issues()[0]?.comments).toEqual([expect.stringContaining('was cancelled')]);
    expect(states(await run(life))).toEqual([]);
    expect(life.issues()[0]?.comments).toHaveLength(1);
  });

  it('closes the issue of a meeting whose minutes are there, if the group wants that', async () => {
    await using life = await startLife({
      config: CONFIG.replace('      labels:', '      closeAfterMinutes: true\n      labels:').replace(
        'hackmd: { team: openjs-nodejs, collect: commit }',
        '',
      ),
    });
    await run(life);
    expect((await run(life, AFTER)).tasks).toEqual([]);
    const skeleton = await life.file(FILE);
    life.commit({ [FILE]: `${skeleton}\nWe agreed on the plan.\n` });
    expect(states(await run(life, AFTER, '--dry-run'))).toEqual(['issue wg undefined: updated']);
    expect(life.issues()).toMatchObject([{ open: true }]);
    expect((await run(life, AFTER)).tasks).toMatchObject([
      { state: 'updated', reason: 'https://github.com/acme/wg/issues/3 is finished.' },
    ]);
    expect(life.issues()).toMatchObject([{ open: false }]);
    expect((await run(life, AFTER)).tasks).toEqual([]);
  });

  it('writes the files here when it is told where, or when no repository is known', async () => {
    await using life = await startLife({ env: { GITHUB_REPOSITORY: undefined } });
    const unknown = await life.run(['run']);
    expect(unknown.stderr).toContain('files are written here, not published');
    expect(unknown.stdout).toContain(`${FILE}\n`);
    expect(existsSync(join(life.folder, FILE))).toBe(true);
    expect(await life.file(FILE)).toBeNull();
    const elsewhere = await life.run(['run', '--out', 'there']);
    expect(elsewhere.stdout).toBe('there/wg/2023-02-16.md\n');
  });

  it('writes the update from the last days of the month until it is committed', async () => {
    await using life = await startLife({ config: `${CONFIG}${ROLE}` });
    const updates = async (now: string) => {
      const { tasks } = await run(life, now);
      return tasks.filter(({ task }) => task === 'update').map(({ period, state }) => `${period} ${state}`);
    };
    const elsewhere = await life.run(['run', '--out', 'there'], '2023-02-24T00:00:00Z');
    expect(elsewhere.stdout).toContain('there/updates/update-2023-02.md\n');
    expect(await updates('2023-02-23T23:00:00Z')).toEqual([]);
    expect(await updates('2023-02-24T00:00:00Z')).toEqual(['2023-02 created']);
    expect(await updates('2023-02-27T00:00:00Z')).toEqual(['2023-02 unchanged']);
    expect(await updates('2023-03-01T00:00:00Z')).toEqual(['2023-02 unchanged']);
    expect(await life.file('notes/updates/update-2023-02.md')).toContain('# Update 2023-02');
    expect(await updates('2023-03-20T00:00:00Z')).toEqual([]);
  });

  it('leaves an update alone that was committed after its month', async () => {
    await using life = await startLife({ config: `${CONFIG}${ROLE}` });
    await life.run(['run'], '2023-03-01T06:00:00Z');
    const { tasks } = await run(life, '2023-03-02T06:00:00Z');
    expect(tasks.find(({ task }) => task === 'update')).toMatchObject({
      period: '2023-02',
      state: 'nothing',
      reason: 'committed on 2023-03-01',
    });
  });

  it('proposes files where the configuration says so, and keeps one pull request', async () => {
    const config = CONFIG.replace('files: commit', 'files: pull-request');
    await using life = await startLife({ config });
    const first = await run(life);
    const url = first.tasks.at(-1)?.url;
    expect(url).toBe('https://github.com/acme/wg/pull/4');
    await life.label(1, []);
    const second = await run(life, '2023-02-15T12:00:00Z');
    expect(second.tasks.at(-1)).toMatchObject({ task: 'minutes', state: 'updated', url });
    for (const note of life.hackmd.notes.values()) note.content += '\nWe agreed.\n';
    const third = await run(life, AFTER);
    expect(third.tasks).toMatchObject([{ task: 'collect', state: 'updated', url }]);
  });

  it('uses the role and group files of the folder', async () => {
    await using life = await startLife();
    writeFileSync(
      join(life.folder, 'own.md'),
      '# {{name}} {{date}}\n\n{{#each standing}}\n* {{this}}\n{{/each}}\n',
    );
    const config = CONFIG.replace('    minutes:', '    templates: { minutes: own.md }\n    minutes:');
    writeFileSync(join(life.folder, 'minutebook.yml'), config);
    await run(life, BEFORE, '--out', 'out');
    expect(readFileSync(join(life.folder, 'out/wg/2023-02-16.md'), 'utf8')).toMatch(
      /^# Security WG 2023-02-16\n\n\* Review of alerts\n/u,
    );
  });
});
