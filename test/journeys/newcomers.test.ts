import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorldData } from '../github-server/index.ts';
import { Newcomer } from './newcomer.ts';

const TSC = join(import.meta.dirname, '../../../shared/corpus/tsc');
const AT = { createdAt: '2026-11-01T10:00:00Z' };

describe.skipIf(!existsSync(TSC))('the chair of the TSC has an archive of minutes, and nothing else', () => {
  const archive = () =>
    Object.fromEntries(
      readdirSync(TSC).map((name) => [`meetings/${name}`, readFileSync(join(TSC, name), 'utf8')]),
    );
  const world: WorldData = {
    repositories: [
      { nameWithOwner: 'nodejs/TSC', labelsList: [{ name: 'tsc-agenda' }] },
      { nameWithOwner: 'nodejs/node' },
      { nameWithOwner: 'nodejs/admin' },
    ],
    users: [{ login: 'chair' }],
    items: [
      { repo: 'nodejs/TSC', number: 1831, type: 'Issue', title: 'Vote on AI contributions' },
      { repo: 'nodejs/TSC', number: 1840, type: 'Issue', title: 'Move to a `single` charter' },
      { repo: 'nodejs/node', number: 62105, type: 'PullRequest', title: 'doc: add AI policy' },
      { repo: 'nodejs/admin', number: 900, type: 'Issue', title: 'Collaboration summit budget' },
    ].map((item) => ({ ...item, ...AT, author: 'chair', labels: ['tsc-agenda'] })) as WorldData['items'],
    releases: [],
  };

  it('says when it meets, and opens the issue of the next meeting', async () => {
    await using chair = await Newcomer.in(world, archive(), '2026-11-27T12:00:00Z');

    // The archive knows the name, the people, the label, the team and the rhythm; the hour it does not.
    const begun = await chair.types(['init'], {
      'When does it meet?': 'every Wednesday 16:00 America/New_York',
    });
    expect(begun.stderr).toContain(
      'the name "Node.js Technical Steering Committee (TSC)", 15 who come regularly, every Wednesday',
    );
    expect(begun.stderr).toContain('tsc meets Wed 2026-12-02 16:00 America/New_York');
    expect(begun.status).toBe(0);
    const config = readFileSync(join(chair.folder, 'minutebook.yml'), 'utf8');
    for (const line of [
      'host: Node.js',
      'output: meetings',
      'name: Technical Steering Committee (TSC)',
      'label: tsc-agenda',
      'repository: nodejs/TSC',
      'every: 2026-12-02T16:00[America/New_York]/P7D',
      '- Matteo Collina @mcollina (voting member)',
      'team: openjs-nodejs',
      'calendar: https://nodejs.org/calendar',
      'path: "{{date}}.md"',
    ]) {
      expect(config).toContain(line);
    }

    const published = await chair.types(['agenda', '--publish']);
    expect(published.status).toBe(0);
    const [, number] = /nodejs\/TSC\/issues\/(\d+)/u.exec(published.stdout + published.stderr) ?? [];
    const body = await chair.issue('nodejs/TSC', Number(number));
    // Nothing that was gathered is hidden.
    for (const { number: item } of world.items) expect(body).toContain(`#${item}]`);
    expect(chair.effort).toEqual({ commands: 2, questions: 8, words: 7 });
  });
});

describe('a group of another organisation has four repositories, and no minutes', () => {
  const names = ['parser', 'printer', 'plugins', 'website'];
  const world: WorldData = {
    repositories: [
      ...names.map((name) => ({ nameWithOwner: `press/${name}` })),
      {
        nameWithOwner: 'press/team',
        labelsList: [{ name: 'steering-agenda' }],
        files: { 'README.md': '# Team' },
      },
    ],
    users: [{ login: 'chair' }],
    items: names.map((name, index) => ({
      repo: `press/${name}`,
      number: index + 1,
      type: 'Issue',
      title: `Release ${name} together?`,
      author: 'chair',
      labels: ['steering-agenda'],
      ...AT,
    })) as WorldData['items'],
    releases: [],
  };

  it('writes one command, looks at the agenda, and publishes it', async () => {
    await using chair = await Newcomer.in(world, {}, '2026-11-27T12:00:00Z');
    const scopes = names.flatMap((name) => ['--scope', `press/${name}`]);
    const begun = await chair.types([
      'init',
      '--yes',
      '--repository',
      'press/team',
      ...scopes,
      '--schedule',
      'first Tuesday of the month 16:00 Europe/Berlin',
    ]);
    expect(begun.stderr).toContain(
      'steering meets Tue 2026-12-01 16:00 Europe/Berlin, Tue 2027-01-05 16:00 Europe/Berlin, Tue 2027-02-02 16:00 Europe/Berlin',
    );
    expect(begun.stderr).toContain('next: see the next agenda: minutebook agenda steering');
    expect((await chair.types(['check'])).status).toBe(0);
    const published = await chair.types(['agenda', '--publish']);
    expect(published.status).toBe(0);
    const body = await chair.issue('press/team', 1);
    for (const item of world.items) expect(body).toContain(`press/${item.repo.split('/')[1]}`);
    for (const { title } of world.items) expect(body).toContain(title);
    expect(chair.effort).toEqual({ commands: 3, questions: 0, words: 17 });
  });
});

describe('somebody holds a role, and has no rules', () => {
  const world: WorldData = {
    repositories: [{ nameWithOwner: 'acme/tools' }, { nameWithOwner: 'acme/site' }],
    users: [{ login: 'ada' }, { login: 'chair' }],
    items: [
      {
        repo: 'acme/tools',
        number: 1,
        type: 'PullRequest',
        title: 'Fix the cache',
        mergedAt: '2026-10-12T10:00:00Z',
      },
      {
        repo: 'acme/tools',
        number: 2,
        type: 'PullRequest',
        title: 'Bump the parser',
        mergedAt: '2026-10-20T10:00:00Z',
      },
      { repo: 'acme/site', number: 3, type: 'Issue', title: 'Explain the release process' },
    ].map((item) => ({ ...item, author: 'ada', createdAt: '2026-10-05T10:00:00Z' })) as WorldData['items'],
    releases: [],
  };
  const ROLE = '# Maintainer in residence\n\n## 1) Releases\n\n## 2) Documentation\n';

  it('has an update in which all the work stands', async () => {
    await using ada = await Newcomer.in(world, { 'role.md': ROLE }, '2026-11-03T12:00:00Z');
    const begun = await ada.types(['init', '--scope', 'acme', '--role', 'Maintainer in residence'], {
      'Whose work': 'ada',
      'Which file': 'role.md',
    });
    expect(begun.stderr).toContain(
      'next: see the update: minutebook update --role maintainer-in-residence --stdout',
    );
    expect((await ada.types(['check'])).status).toBe(0);
    const written = await ada.types(['update']);
    expect(written).toMatchObject({ status: 0, stdout: 'notes/updates/update-2026-10.md\n' });
    const text = readFileSync(join(ada.folder, 'notes/updates/update-2026-10.md'), 'utf8');
    for (const { title } of world.items) expect(text).toContain(title);
    expect(text).not.toContain('No activity');
    expect(ada.effort).toEqual({ commands: 3, questions: 4, words: 9 });
  });
});
