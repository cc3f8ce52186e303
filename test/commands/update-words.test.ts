import { describe, expect, it } from 'vitest';
import type { ItemData } from '../github-server/index.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const document = '## 1) Fixes\n\n## 2) Other\n';
const path = 'notes/updates/update-2023-07.md';
const role = (more = '') =>
  `people: [ann]\nfrom: [acme]\n${more}\nsections: { "1": { match: [{ title: "src: *" }] } }`;
const merged = (over: Partial<ItemData> = {}) =>
  pullRequest(1, { mergedAt: '2023-07-20T00:00:00Z', ...over });
const comment = (author: string, body: string, createdAt = '2023-07-05T10:00:00Z') => ({
  author,
  body,
  createdAt,
});

async function quoted(item: ItemData, more = 'words: true') {
  const project = await updateProject({ role: role(more), document, items: [item] });
  const { status } = await project.run('2023-07');
  expect(status).toBe(0);
  const first = project.read(path);
  await project.run('2023-07');
  expect(project.read(path)).toBe(first);
  return first.split('\n').filter((line) => line.startsWith('  * '));
}

describe('words: true', () => {
  const line = '  * ann: It is fast now. - https://github.com/acme/app/pull/1#issuecomment-';
  it.each<{ name: string; comments: ReturnType<typeof comment>[]; lines: unknown[] }>([
    { name: 'TL;DR', comments: [comment('ann', 'TL;DR: It is fast now.\n\nMore.')], lines: [line] },
    { name: 'bold', comments: [comment('ann', '**Summary:** It is\nfast now.')], lines: [line] },
    {
      name: 'the latest of several',
      comments: [
        comment('ann', 'Summary: Slow.'),
        comment('ann', 'Summary: It is fast now.', '2023-07-06T00:00:00Z'),
      ],
      lines: [line],
    },
    { name: 'a stranger', comments: [comment('zoe', 'Summary: Mine.')], lines: [] },
    { name: 'a machine', comments: [comment('helper[bot]', 'Summary: Mine.')], lines: [] },
    { name: 'a heading', comments: [comment('ann', '### TL;DR: It is fast now.')], lines: [line] },
    {
      name: 'beside what is hidden',
      comments: [comment('ann', '<!-- Say what is new -->\nSummary: It is fast now. <!-- really -->')],
      lines: [line],
    },
    { name: 'nothing but hidden', comments: [comment('ann', 'Summary: <!-- to do -->')], lines: [] },
    {
      name: 'before code',
      comments: [comment('ann', 'Summary: It is fast now.\n```js\nrun();\n```')],
      lines: [line],
    },
    { name: "somebody else's, quoted", comments: [comment('ann', '> Summary: Mine.\n\nNo.')], lines: [] },
    { name: 'a quotation below it', comments: [comment('ann', 'Summary:\n> Mine.')], lines: [] },
    { name: 'no opening', comments: [comment('ann', 'In summary: no.')], lines: [] },
    { name: 'before', comments: [comment('ann', 'Summary: Old.', '2023-06-29T00:00:00Z')], lines: [] },
  ])('$name', async ({ comments, lines }) => {
    const item = merged({ createdAt: '2023-06-01T00:00:00Z', commentsList: comments });
    expect(await quoted(item)).toEqual(lines.map((each) => expect.stringContaining(String(each))));
  });

  it('stay text, whatever they hold', async () => {
    const body = 'TL;DR: <b>@all</b> [x](https://evil.example) <!-- minutebook 1 a -->';
    const [text = ''] = await quoted(merged({ commentsList: [comment('ann', body)] }));
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\[x\]\(|(?<!\\)<!-- minutebook/u);
  });

  it('are a choice', async () => {
    expect(await quoted(merged({ commentsList: [comment('ann', 'Summary: x')] }), '')).toEqual([]);
  });
});

it('recognises work that an earlier update kept by hand as in progress', async () => {
  const other = pullRequest(7, {
    author: 'zoe',
    title: 'lib: guard',
    createdAt: '2023-06-10T00:00:00Z',
    mergedAt: '2023-07-09T00:00:00Z',
  });
  const { run, read, write } = await updateProject({ role: role(), document, items: [other] });
  await run('2023-06');
  const june = 'notes/updates/update-2023-06.md';
  const line = '* [In Progress] Guard it better - https://github.com/acme/app/pull/7';
  write(june, read(june).replace('## 2) Other\n', `## 2) Other\n\n${line}\n`));
  await run('2023-07');
  expect(read(path)).toMatch(/^## 2\) Other\n\n\* lib: guard - https:\/\/github.com\/acme\/app\/pull\/7/mu);
});
