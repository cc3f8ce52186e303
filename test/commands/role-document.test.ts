import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const UPDATE = 'notes/updates/update-2023-07.md';
const role =
  'people: [ann]\nfrom: [acme]\nsections: { "1": { match: [{ title: "src: *" }] }, "2": { match: [{ title: "doc: *" }] } }\n';
const items = [
  pullRequest(1, { mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(2, { title: 'doc: explain', mergedAt: '2023-07-06T00:00:00Z' }),
];
const headingsOf = (text: string) => text.split('\n').filter((line) => /^#{2,} \d/u.test(line));
const lineOf = (number: number, title = `src: change ${number}`) =>
  `* ${title} - https://github.com/acme/app/pull/${number}`;

describe('the forms of role documents', () => {
  it.each([
    {
      name: 'numbered headings with lists',
      document: '# Role\n\n## 1) Fix\n  * a\n\n## 2) Support\n  * b\n',
    },
    { name: 'smaller headings', document: 'Role\n====\n\n### 1) Fix\n\n* a\n\n### 2) Support\n' },
    {
      name: 'introductions',
      document: '## 1) Fix\n\nWhat it is for - https://example.org/\n\n## 2) Support\n\nMore.\n',
    },
  ])('$name', async ({ document }) => {
    const { run, read } = await updateProject({ role, document, items });
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    expect(headingsOf(read(UPDATE))).toEqual(['## 1) Fix', '## 2) Support']);
  });

  it('sections of sections stand below them', async () => {
    const document = '## 1) Fix\n\n### 1.1) Triage\n\n## 2) Support\n';
    const { run, read } = await updateProject({ role, document, items });
    await run('2023-07');
    expect(headingsOf(read(UPDATE))).toEqual(['## 1) Fix', '### 1.1) Triage', '## 2) Support']);
  });

  it('a list in the configuration needs no file', async () => {
    const { run, read, write } = await updateProject({ role, document: '', items });
    write(
      'minutebook.yml',
      `roles:\n  security:\n    document: [{ number: 1, title: Fix }, { number: 2, title: Support }]\n    people: [ann]\n    from: [acme]\n    sections: { "1": { match: [{ title: "src: *" }] } }\n`,
    );
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    expect(headingsOf(read(UPDATE))).toEqual(['## 1) Fix', '## 2) Support']);
  });

  it('a rule for a section that is gone is told with the sections there are', async () => {
    const { run } = await updateProject({ role, document: '## 1) Fix\n', items });
    const { status, stderr } = await run('2023-07');
    expect(status).toBe(2);
    expect(stderr).toContain('no section 2');
  });
});

const CORPUS = '../shared/corpus/updates';

// The shared corpus of real documents is no part of the project.
describe.skipIf(!existsSync(CORPUS))('the real role documents (../shared)', () => {
  it.each([2022, 2023, 2024])('of %d gives its sections', async (year) => {
    const document = readFileSync(`${CORPUS}/security-support-role-${year}.md`, 'utf8');
    const rules = 'people: [ann]\nfrom: [acme]\nsections: { "1": { match: [{ repo: acme/app }] } }\n';
    const { run, read } = await updateProject({ role: rules, document, items });
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    const titles = (text: string) =>
      headingsOf(text).map((line) => line.replace(/^#+ /u, '').replace(/ +/gu, ' ').trim());
    expect(titles(read(UPDATE)).length).toBeGreaterThan(3);
    expect(titles(read(UPDATE))).toEqual(titles(document));
  });
});

describe('a role document that changes', () => {
  const begun = async (document: string) => {
    const project = await updateProject({ role, document, items });
    await project.run('2023-07');
    return project;
  };

  it.each([
    {
      name: 'has a new section',
      after: '## 1) Fix\n\n## 2) Support\n\n## 3) Outreach\n',
      headings: ['## 1) Fix', '## 2) Support', '## 3) Outreach'],
    },
    {
      name: 'has a section renamed',
      after: '## 1) Fix\n\n## 2) Support of others\n',
      headings: ['## 1) Fix', '## 2) Support of others'],
    },
    {
      name: 'has a section between two',
      after: '## 1) Fix\n\n## 1.1) Backports\n\n## 2) Support\n',
      headings: ['## 1) Fix', '### 1.1) Backports', '## 2) Support'],
    },
  ])('and $name changes the next update', async ({ after, headings }) => {
    const { run, read, write } = await begun('## 1) Fix\n\n## 2) Support\n');
    write('role.md', after);
    expect(await run('2023-08', '--now', '2023-08-25T00:00Z')).toMatchObject({ status: 0 });
    expect(headingsOf(read('notes/updates/update-2023-08.md'))).toEqual(headings);
  });

  it.each([
    {
      name: 'a new section',
      after: '## 1) Fix\n\n## 2) Support\n\n## 3) Outreach\n',
      added: '## 3) Outreach',
    },
    {
      name: 'a section between two',
      after: '## 1) Fix\n\n## 1.1) Backports\n\n## 2) Support\n',
      added: '### 1.1) Backports',
    },
    { name: 'a section renamed', after: '## 1) Fix bugs\n\n## 2) Support\n', added: '## 1) Fix bugs' },
    { name: 'sections in another order', after: '## 2) Support\n\n## 1) Fix\n', added: '## 2) Support' },
  ])('and has $name changes the update that was begun, without losing a word', async ({ after, added }) => {
    const { run, read, write } = await begun('## 1) Fix\n\n## 2) Support\n');
    const own = ['Ann was on leave for a week.', '* She also spoke at a conference', '  * with slides'];
    const edited = read(UPDATE)
      .replace('## 1) Fix\n', `## 1) Fix\n\n${own[0]}\n`)
      .replace(
        `${lineOf(2, 'doc: explain')}\n`,
        `${lineOf(2, 'doc: explain')} (with Ben)\n${own[1]}\n${own[2]}\n`,
      );
    write(UPDATE, edited);
    write('role.md', after);
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    const text = read(UPDATE);
    const lines = text.split('\n');
    for (const line of own) expect(lines).toContain(line);
    expect(lines).toContain(`${lineOf(2, 'doc: explain')} (with Ben)`);
    expect(lines).toContain(added);
    for (const number of [1, 2]) expect(text.split(`app/pull/${number}`)).toHaveLength(2);
    expect((await run('2023-07')).stdout).toBe('');
  });
});
