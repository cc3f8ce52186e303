import { expect, it } from 'vitest';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const role = `
people: [ann]
from: [acme]
sections: { "1": { match: [{ title: "src: *" }] }, "2": { match: [{ title: "doc: *" }] } }
`;
const document = '## 1) Fix\n\n## 2) Explain\n';
const merged = (month: string) => ({ createdAt: `${month}-03T08:00:00Z`, mergedAt: `${month}-05T12:00:00Z` });
const items = [
  pullRequest(1, merged('2023-05')),
  pullRequest(2, merged('2023-06')),
  pullRequest(3, { title: 'doc: explain', ...merged('2023-06') }),
  pullRequest(4, merged('2023-07')),
  // Open in June, done in July: one piece of work.
  pullRequest(5, { ...merged('2023-07'), createdAt: '2023-06-20T00:00:00Z' }),
];
const chartIn = (text: string) =>
  /```mermaid\n([\s\S]*?)```/u
    .exec(text)?.[1]
    ?.trim()
    .split('\n')
    .map((line) => line.trim());

async function afterMonths(chart: string, months: readonly string[]) {
  const project = await updateProject({ role: role + chart, document, items });
  for (const month of months) await project.run(month);
  return project;
}

it.each([
  { name: 'not unless it is wanted', chart: '', argv: [], shown: undefined },
  {
    name: 'on demand, over six months',
    chart: '',
    argv: ['--chart'],
    shown: [
      'pie showData',
      'title Finished items per section, 2023-05 to 2023-07',
      '"1) Fix" : 4',
      '"2) Explain" : 1',
    ],
  },
  {
    name: 'as the role says',
    chart: 'chart: 2\n',
    argv: [],
    shown: [
      'pie showData',
      'title Finished items per section, 2023-06 to 2023-07',
      '"1) Fix" : 3',
      '"2) Explain" : 1',
    ],
  },
  {
    name: 'of the month alone',
    chart: 'chart: 1\n',
    argv: [],
    shown: ['pie showData', 'title Finished items per section, 2023-07', '"1) Fix" : 2'],
  },
])('ends an update with a chart: $name', async ({ chart, argv, shown }) => {
  const { run, read } = await afterMonths(chart, ['2023-05', '2023-06']);
  expect(await run('2023-07', ...argv)).toMatchObject({ status: 0 });
  const text = read('notes/updates/update-2023-07.md');
  expect(chartIn(text)).toEqual(shown);
  expect(text.includes('## Work per Section')).toBe(shown !== undefined);
});

it('follows the facts', async () => {
  const { run, read, setNow } = await updateProject({ role, document, items, now: '2023-06-04T00:00:00Z' });
  const path = 'notes/updates/update-2023-06.md';
  await run('2023-06', '--chart');
  expect(chartIn(read(path))).toBeUndefined();
  setNow('2023-07-01T00:00:00Z');
  await run('2023-06', '--chart', '--now', '2023-07-01T00:00Z');
  expect(chartIn(read(path))).toContain('"1) Fix" : 1');
  expect(read(path).match(/```mermaid/gu)).toHaveLength(1);
});

it('counts work once, and learns from it, when its repository got another name', async () => {
  const { run, read, write } = await updateProject({
    role: `${role}chart: 2\n`,
    document,
    items: [pullRequest(5, { title: 'lib: check', ...merged('2023-07'), createdAt: '2023-06-20T00:00:00Z' })],
  });
  write('minutebook.yml', `renamed: { acme/old: acme/app }\n${read('minutebook.yml')}`);
  await run('2023-06');
  const june = 'notes/updates/update-2023-06.md';
  const line = '* lib: check - https://github.com/acme/old/pull/5';
  write(june, read(june).replace('## 2) Explain\n', `## 2) Explain\n\n${line}\n`));
  await run('2023-07');
  const text = read('notes/updates/update-2023-07.md');
  expect(text).toMatch(/^## 2\) Explain\n\n\* lib: check - https:\/\/github\.com\/acme\/app\/pull\/5/mu);
  expect(chartIn(text)).toContain('"2) Explain" : 1');
});
