import { describe, expect, it } from 'vitest';
import { type Fault, type ServedReport, startHackerOneServer } from '../hackerone-server/index.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const UPDATE = 'notes/updates/update-2023-07.md';
const role = `
people: [ann]
from: [acme]
sections: { "1": { hackerone: nodejs, match: [{ repo: acme/app }] } }
`;
const document = '## 1) Triage\n';
const items = [pullRequest(1, { mergedAt: '2023-07-05T00:00:00Z' })];

const SECRET = /EMBARGOED|77\d{4}|900|mallory|CVE-|api-token|api-identifier/u;

function served(count: number): ServedReport[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(770_000 + index),
    title: `EMBARGOED ${index}`,
    state: index % 4 === 0 ? 'resolved' : 'triaged',
    createdAt: new Date(Date.parse('2023-06-01T00:00:00Z') + index * 3 * 3600_000).toISOString(),
    firstAnsweredAt: new Date(Date.parse('2023-06-01T04:00:00Z') + index * 3 * 3600_000).toISOString(),
    ...(index % 4 === 0 && { closedAt: '2023-07-20T00:00:00Z' }),
    reporter: `mallory${index % 30}`,
  }));
}

async function project(
  options: { reports?: number; faults?: Record<number, Fault>; env?: Record<string, string> } = {},
) {
  const { reports = 400, faults = {}, env } = options;
  const server = await startHackerOneServer({ reports: served(reports), faults });
  const made = await updateProject({ role, document, items, env: env ?? server.env });
  return { ...made, server };
}

describe('the figures of a HackerOne program', () => {
  it('stand in their section, each against the month before', async () => {
    const { run, read, server } = await project();
    await using _ = server;
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    expect(read(UPDATE)).toContain(
      [
        '## 1) Triage',
        '',
        '* HackerOne reports opened: 160 (June: 240, -33%), now 120 triaged, 40 resolved',
        '* HackerOne reports closed: 100 (June: none), as 100 resolved',
        '* HackerOne hackers taking part: 30, as in June',
        '* HackerOne first response, on average: 4 hours, as in June',
        '* src: change 1 - https://github.com/acme/app/pull/1',
      ].join('\n'),
    );
  });

  it('read well when nothing was reported', async () => {
    const { run, read, server } = await project({ reports: 0 });
    await using _ = server;
    await run('2023-07');
    expect(read(UPDATE)).toContain('* HackerOne reports opened: none, as in June\n');
  });

  it('take the place of the line that waited for them, and stay when the credentials are gone', async () => {
    await using server = await startHackerOneServer({ reports: served(400) });
    const { run, read, env } = await updateProject({ role, document, items });
    const first = await run('2023-07');
    expect(first.stderr.match(/HACKERONE_API_USERNAME and HACKERONE_API_TOKEN/gu)).toHaveLength(1);
    expect(read(UPDATE)).toContain('* TODO: Waiting H1 digest\n');

    Object.assign(env, server.env);
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    const counted = read(UPDATE);
    expect(counted).not.toContain('TODO');
    expect(counted).toContain('* HackerOne reports opened: 160');

    delete env.HACKERONE_API_TOKEN;
    const last = await run('2023-07');
    expect(last.stderr).toMatch(/set HACKERONE_API_TOKEN to/u);
    expect(last.stdout).toBe('');
    expect(read(UPDATE)).toBe(counted);
  });

  it.each<{ name: string; faults: Record<number, Fault>; message: string }>([
    {
      name: 'in the middle of the pages',
      faults: { 3: { status: 404 } },
      message: 'does not show the reports',
    },
    {
      name: 'with credentials that are not accepted',
      faults: { 1: { status: 401 } },
      message: 'credentials',
    },
    {
      name: 'with an answer that is none',
      faults: { 2: { body: 'EMBARGOED 12' } },
      message: 'something other than a list of reports',
    },
  ])('fail $name with status 1, and nothing is written', async ({ faults, message }) => {
    const { run, list, server } = await project({ faults });
    await using _ = server;
    const { status, stdout, stderr } = await run('2023-07', '--verbose');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(SECRET);
    expect(list('.')).not.toContain('notes');
  });

  it('wait for the rate limit', async () => {
    const { run, read, server } = await project({
      faults: { 2: { status: 429, headers: { 'retry-after': '1' } } },
    });
    await using _ = server;
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    expect(read(UPDATE)).toContain('* HackerOne reports opened: 160');
  });
});

describe('a recording with figures', () => {
  it('holds nothing but what they are counted from, and gives them again without network', async () => {
    const { run, read, list, server, env } = await project();
    await using _ = server;
    const recorded = await run('2023-07', '--record', 'kept', '--stdout', '--verbose');
    expect(recorded.stderr).not.toMatch(SECRET);
    const files = list('kept');
    expect(files.filter((name) => name.startsWith('hackerone-reports-'))).toHaveLength(server.log.length);
    for (const name of files) expect(read(`kept/${name}`)).not.toMatch(SECRET);

    for (const name of Object.keys(env)) delete env[name];
    const replayed = await run('2023-07', '--fixtures', 'kept', '--stdout');
    expect(replayed).toMatchObject({ status: 0, stdout: recorded.stdout });
    expect(replayed.stdout).toContain('* HackerOne reports opened: 160');
    expect(replayed.stdout).not.toMatch(SECRET);
  });

  it('may have none', async () => {
    const { run, env } = await updateProject({ role, document, items });
    await run('2023-07', '--record', 'kept', '--stdout');
    Object.assign(env, { HACKERONE_API_USERNAME: 'someone', HACKERONE_API_TOKEN: 'token' });
    const { status, stdout, stderr } = await run('2023-07', '--fixtures', 'kept', '--stdout');
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('the recording has none'),
    });
    expect(stdout).toContain('* TODO: Waiting H1 digest');
  });
});
