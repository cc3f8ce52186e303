import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMinutebookError } from '../../../src/errors/minutebook-error.ts';
import { listedSections, readRoleDocument } from '../../../src/read/updates/role-document.ts';

const file = 'role.md';
const brief = (text: string) =>
  readRoleDocument(text, { file }).map(({ number, title, level, line }) => ({ number, title, level, line }));

it('reads sections and sub-sections in document order, whatever their depth', () => {
  expect(brief('## Role\n\n### 1) Fix\n\n#### 2.1) OpenSSL updates\n\n# 3) Triage')).toEqual([
    { number: '1', title: 'Fix', level: 1, line: 3 },
    { number: '2.1', title: 'OpenSSL updates', level: 2, line: 5 },
    { number: '3', title: 'Triage', level: 1, line: 7 },
  ]);
});

it.each([
  { name: 'reads the words of a formatted heading', text: '## 1) *Fix* `it` & more', title: 'Fix it & more' },
  {
    name: 'keeps a closing parenthesis of the title',
    text: '## 1) Triage (HackerOne)',
    title: 'Triage (HackerOne)',
  },
  {
    name: 'reads Windows line ends and a byte order mark',
    text: '\uFEFF# Role\r\n\r\n## 1) Fix\r\n',
    title: 'Fix',
  },
])('$name', ({ text, title }) => {
  expect(brief(text).map((section) => section.title)).toEqual([title]);
});

it('gives the source between a heading and the next as introduction', () => {
  const text = '## 1) A\n\nSome *words*.\n\n* a\n  * b\n\n## About\n\nnot this\n\n## 2) B\n';
  expect(readRoleDocument(text, { file }).map(({ intro }) => intro)).toEqual([
    'Some *words*.\n\n* a\n  * b',
    null,
  ]);
});

it.each([
  { name: 'all but the title', text: '# Role\n\n## Done\n\n## Open\n', sections: ['1 Done', '2 Open'] },
  { name: 'without a title', text: '## Done\n\n## Open\n', sections: ['1 Done', '2 Open'] },
  {
    name: 'in two levels',
    text: '# R\n\n## Ann\n\n### Done\n\n#### Deeper\n\n### Open\n\n## Ben\n\n### Done\n',
    sections: ['1 Ann', '1.1 Done', '1.2 Open', '2 Ben', '2.1 Done'],
  },
])('counts headings where none has a number: $name', ({ text, sections }) => {
  const read = readRoleDocument(text, { file });
  expect(read.map(({ number, title }) => `${number} ${title}`)).toEqual(sections);
  expect(read.every(({ unnumbered }) => unnumbered === true)).toBe(true);
});

it('does not take a heading in code for a section', () => {
  expect(brief('## 1) A\n\n```\n## 2) B\n```\n').map(({ number }) => number)).toEqual(['1']);
});

it.each([
  { name: 'no heading at all', text: 'Just words.', line: 1, says: /has no heading/u },
  { name: 'an empty document', text: '', line: 1, says: /has no heading/u },
  { name: 'no numbered heading', text: 'x\n\n## First things\n', line: 3, says: /"First things"/u },
  { name: 'a number that stands twice', text: '## 1) A\n\n## 1) B\n', line: 3, says: /"A" has in line 1/u },
])('refuses $name, with its place', ({ text, line, says }) => {
  expect(() => readRoleDocument(text, { file })).toThrow(
    expect.objectContaining({
      code: 'config/role-document',
      place: { file, line },
      why: expect.stringMatching(says),
    }),
  );
});

it('takes sections that the configuration lists', () => {
  const list: Parameters<typeof listedSections>[0] = [
    { number: '2.1', title: 'B' },
    { number: '3', title: 'C', unnumbered: true },
  ];
  expect(listedSections(list, { file: 'minutebook.yml' })).toEqual([
    { number: '2.1', title: 'B', level: 2, intro: null, line: null },
    { number: '3', title: 'C', level: 1, intro: null, line: null, unnumbered: true },
  ]);
});

it.each([
  { name: 'an empty list', list: [] },
  {
    name: 'a number that is listed twice',
    list: [
      { number: '1', title: 'A' },
      { number: '1', title: 'B' },
    ],
  },
])('refuses $name', ({ list }) => {
  expect(() => listedSections(list, { file: 'minutebook.yml' })).toThrow(
    expect.objectContaining({ code: 'config/role-document', place: { file: 'minutebook.yml' } }),
  );
});

it('reads any text or says what is wrong with it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('## 1) A', '# 2.1) B', '> 3) C', '* 1) D'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      try {
        const numbers = readRoleDocument(lines.join('\n'), { file }).map(({ number }) => number);
        expect(numbers.length).toBeGreaterThan(0);
        expect(new Set(numbers).size).toBe(numbers.length);
      } catch (error) {
        if (!isMinutebookError(error)) throw error;
      }
    }),
  );
});

const corpus = new URL('../../../../shared/corpus/updates/', import.meta.url);

// The shared corpus of real role documents is no part of the project.
describe.skipIf(!existsSync(corpus))('role documents of the Node.js project', () => {
  it.each([
    { year: '2022', numbers: ['1', '2', '2.1', '3', '4', '5', '6', '7', '8', '9'] },
    { year: '2023', numbers: ['1', '2', '3', '4', '5', '6'] },
    { year: '2024', numbers: ['1', '2', '3', '4'] },
  ])('reads the one of $year', ({ year, numbers }) => {
    const text = readFileSync(new URL(`security-support-role-${year}.md`, corpus), 'utf8');
    expect(brief(text).map(({ number }) => number)).toEqual(numbers);
  });

  it('has the same sections in the bundled example as in 2023', () => {
    const titles = (text: string) => brief(text).map(({ number, title }) => `${number}) ${title}`);
    expect(titles(readFileSync('fixtures/nodejs/security-support-role.md', 'utf8'))).toEqual(
      titles(readFileSync(new URL('security-support-role-2023.md', corpus), 'utf8')),
    );
  });
});
