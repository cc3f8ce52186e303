import { expect, it } from 'vitest';
import { startLife } from './life.ts';

const NOW = '2023-02-14T12:00:00Z';
const inSeconds = (seconds: number) => String(Date.parse(NOW) / 1000 + seconds);
const ALWAYS = Number.POSITIVE_INFINITY;

it.each([
  { name: 'retry-after', headers: { 'retry-after': '30' } },
  {
    name: 'the window that ends',
    headers: { 'x-ratelimit-userremaining': '0', 'x-ratelimit-userreset': inSeconds(240) },
  },
  { name: 'nothing', headers: {} },
])('waits for HackMD when a refusal names $name, and then goes on', async ({ headers }) => {
  await using life = await startLife();
  life.hackmd.setFaults([
    { kind: '429', match: /^GET/u, headers },
    { kind: '429', match: /^POST/u, headers },
    { kind: '429', match: /^PATCH/u, headers },
  ]);
  expect((await life.run(['minutes', '--publish'])).status).toBe(0);
  expect([...life.hackmd.notes.values()]).toMatchObject([
    { content: expect.stringContaining('* **Minutes**: https://hackmd.io/Note1') },
  ]);
});

it.each([
  {
    name: 'the month, as the window has calls left',
    headers: { 'x-ratelimit-userlimit': '100', 'x-ratelimit-userremaining': '97' },
    says: 'This account has used all calls of its plan for this month.',
  },
  {
    name: 'the month, as it lasts so long',
    headers: { 'retry-after': String(10 * 86_400) },
    says: 'for this month. It accepts calls again at 2023-02-24T12:00:00.000Z.',
  },
  {
    name: 'the five minutes',
    headers: { 'x-ratelimit-userremaining': '0', 'x-ratelimit-userreset': inSeconds(200) },
    says: 'in five minutes, and waiting took too long. It accepts calls again at 2023-02-14T12:03:20.000Z.',
  },
  { name: 'neither', headers: {}, says: 'It did not say which of its limits is reached' },
])('says which limit is reached: $name', async ({ headers, says }) => {
  await using life = await startLife();
  life.hackmd.setFaults([{ kind: '429', match: /./u, times: ALWAYS, headers }]);
  const { status, stderr } = await life.run(['run']);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  life.hackmd.setFaults([]);
  expect((await life.run(['run'])).status).toBe(0);
  expect(life.hackmd.notes.size).toBe(1);
});

it('does not ask for longer than it is let, and says that the month is over when it is', async () => {
  await using life = await startLife({ hackmd: { limits: { window: 100, month: 8 } } });
  await life.run(['run']);
  const { status, stderr } = await life.run(['run']);
  expect(status).toBe(1);
  expect(stderr).toContain('of its plan for this month');
  expect((await life.run(['run'], '2023-03-01T00:10:00Z')).status).toBe(0);
});

it('takes a note that was made and cannot be read for neither written nor gone', async () => {
  await using life = await startLife();
  life.hackmd.setFaults([{ kind: '404', match: /^GET \/notes\//u, times: ALWAYS }]);
  const { status, stdout, stderr } = await life.run(['minutes', '--publish', '--json']);
  expect(status).toBe(1);
  expect(stderr).toContain('is there and cannot be read');
  const { documents } = JSON.parse(stdout) as { documents: { path: string | null; url: string | null }[] };
  expect(documents.filter(({ path, url }) => path === null && url?.includes('hackmd'))).toEqual([]);
  life.hackmd.setFaults([]);
  expect((await life.run(['minutes', '--publish'])).status).toBe(0);
  expect([...life.hackmd.notes.values()]).toMatchObject([
    { content: expect.stringContaining('* **Minutes**: https://hackmd.io/Note1') },
  ]);
});

it('does not take a note that cannot be read for none when it collects', async () => {
  await using life = await startLife();
  await life.run(['run']);
  life.hackmd.setFaults([{ kind: '404', match: /^GET \/notes\//u, times: ALWAYS }]);
  const { status, stdout } = await life.run(['run', '--json'], '2023-02-16T17:00:00Z');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ tasks: [{ task: 'collect', state: 'failed' }] });
});

it.each([1, 3, 100])('makes one note when the next %d listings do not have it', async (unlisted) => {
  await using life = await startLife({ hackmd: { unlisted } });
  expect((await life.run(['minutes', '--publish'])).status).toBe(0);
  expect(life.hackmd.notes.size).toBe(1);
});

it('lists notes once a run, and reads one only when it was changed', async () => {
  await using life = await startLife();
  await life.run(['run']);
  const [id = ''] = life.hackmd.notes.keys();
  const asked = async (now: string) => {
    life.hackmd.log.length = 0;
    await life.run(['run'], now);
    return life.hackmd.log.map((line) => line.replace(/\/teams\/[\w-]+/u, ''));
  };
  expect(await asked('2023-02-16T13:00:00Z')).toEqual(['GET /notes', `GET /notes/${id}`]);
  life.hackmd.setNow('2023-02-16T15:30:00Z');
  life.hackmd.type(id, (text) => `${text}\nWe agreed.\n`);
  expect(await asked('2023-02-16T17:00:00Z')).toEqual(['GET /notes', `GET /notes/${id}`]);
  expect(await asked('2023-02-16T18:00:00Z')).toEqual(['GET /notes']);
  life.hackmd.setNow('2023-02-20T15:30:00Z');
  life.hackmd.type(id, (text) => `${text}\nAnd again.\n`);
  expect(await asked('2023-02-20T18:00:00Z')).toEqual(['GET /notes', `GET /notes/${id}`]);
  expect(await life.file('notes/wg/2023-02-16.md')).toContain('And again.');
});
