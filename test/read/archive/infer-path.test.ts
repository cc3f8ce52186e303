import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillPath, pathReader } from '../../../src/model/path-template.ts';
import { inferPaths } from '../../../src/read/archive/infer-path.ts';

const dates = ['2024-11-07', '2024-12-12', '2025-01-16', '2025-01-30', '2025-03-06'];

it.each([
  '{{date}}.md',
  '{{year}}/{{date}}.md',
  '{{year}}/{{date}}-minutes.md',
  'meetings/community-{{date}}.md',
  '{{date "yyyyMMdd"}}.md',
  '{{date "yyyy_MM_dd"}}.md',
  '{{date "yyyy.MM.dd"}}-notes.md',
  '{{date "dd-MM-yyyy"}}.md',
  '{{year}}/{{month}}-{{day}}.md',
  '{{year}}/{{date "MM-MMM"}}/{{day}}-wg.md',
  '{{year}}/{{date "yyyy-MM"}}.md',
  '{{year}}-meeting-notes.md',
  '{{date}}-{{time}}.md',
])('infers %s from the files it gives', (path) => {
  const files = dates.map((date) => fillPath(path, { date, time: '08:30' }));
  const [first] = inferPaths([...files, 'README.md', 'CHARTER.md']);
  expect(first).toMatchObject({ path, newest: files.at(-1) });
});

it('infers numbers from files that differ in nothing else', () => {
  const files = ['25', '26', '100'].map((number) => `calls/Meeting ${number}.md`);
  expect(inferPaths(files)).toEqual([
    { path: 'calls/Meeting {{number}}.md', files: 3, newest: 'calls/Meeting 100.md' },
  ]);
  expect(inferPaths(files.slice(1))).toEqual([]);
});

it('puts the commonest name first, and knows none where there is no date', () => {
  expect(
    inferPaths(['2024-01-02.md', 'b/2024-01-02.md', '2024-02-02.md']).map(({ path, files }) => [path, files]),
  ).toEqual([
    ['{{date}}.md', 2],
    ['b/{{date}}.md', 1],
  ]);
  expect(inferPaths(['README.md', '2024-01-02-to-2024-01-04.md', 'notes/guide.md'])).toEqual([]);
});

it('reads what it writes, whatever the date', () => {
  const names = [
    '{{date}}',
    '{{year}}/{{month}}/{{day}}',
    '{{date "d MMMM yyyy"}}',
    '{{year}}/{{date "MM-MMM"}}/{{date "dd"}}',
  ];
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...names), day, fc.boolean(), (name, at, isTimed) => {
      const date = at.toISOString().slice(0, 10);
      const template = `{{group}}/x-${name}.md`;
      const path = fillPath(template, { group: 'a.b', date, time: '08:05', isTimed });
      expect(pathReader(template, 'a.b')(path)).toEqual({
        date,
        time: isTimed ? '08:05' : null,
        number: null,
      });
    }),
  );
});
