import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../src/init/assignments.ts';
import { labelOfMinutes } from '../../src/init/learn/archive-facts.ts';
import { meetTitle } from '../../src/init/meet-inputs.ts';
import { foldSchedules, meetSchedule } from '../../src/init/meet-schedule.ts';
import { minutesSettings } from '../../src/init/minutes-files.ts';
import { groupId, uniqueId } from '../../src/init/names.ts';
import { inferPaths } from '../../src/read/archive/infer-path.ts';

describe('a schedule of pkgjs/meet', () => {
  it.each([
    ['2020-01-02T17:00:00.0Z/P14D', undefined, '2020-01-02T17:00Z/P14D'],
    ['2020-01-02T17:00:30Z/P1M', undefined, '2020-01-02T17:00:30Z/P1M'],
    ['2020-01-02T17:00[America/Chicago]/P2W', undefined, '2020-01-02T17:00[America/Chicago]/P2W'],
    ['2020-01-02T17:00:00/P7D', 'Europe/Madrid', '2020-01-02T17:00[Europe/Madrid]/P7D'],
    ['2020-01-02T17:00:00Z/P7D', 'Europe/Madrid', '2020-01-02T17:00Z[Europe/Madrid]/P7D'],
    ['2020-01-02T17:00Z/PT168H', undefined, '2020-01-02T17:00Z/P7D'],
    ['R/2020-01-02T17:00z/p7d', undefined, '2020-01-02T17:00Z/P7D'],
  ])('%s in %s is %s', (text, zone, every) => {
    expect(meetSchedule(text, zone)).toEqual({ every });
  });

  it.each([
    ['2020-01-02T17:00/P7D', /zone/u],
    ['2020-01-02T17:00Z/PT3H', /days/u],
    ['every Monday', /not a start/u],
  ])('%s is none', (text, why) => {
    expect(meetSchedule(text, undefined)).toEqual({ why: expect.stringMatching(why) });
  });

  it.each([
    { name: 'one', schedules: ['2020-01-02T17:00Z/P14D'], one: '2020-01-02T17:00Z/P14D' },
    {
      name: 'two in turn',
      schedules: ['2020-01-16T17:00Z/P4W', '2020-01-02T17:00Z/P28D'],
      one: '2020-01-02T17:00Z/P14D',
    },
    {
      name: 'two that do not take turns evenly',
      schedules: ['2020-01-02T17:00Z/P28D', '2020-01-09T17:00Z/P28D'],
      one: null,
    },
    {
      name: 'other times of day',
      schedules: ['2020-01-02T17:00Z/P28D', '2020-01-16T18:00Z/P28D'],
      one: null,
    },
    {
      name: 'three in turn that did not begin in it',
      schedules: ['2020-01-02T17:00Z/P42D', '2020-01-30T17:00Z/P42D', '2020-02-27T17:00Z/P42D'],
      one: '2020-01-02T17:00Z/P14D',
    },
    {
      name: 'the same twice',
      schedules: ['2020-01-02T17:00Z/P14D', '2020-01-02T17:00Z/P14D'],
      one: '2020-01-02T17:00Z/P14D',
    },
    {
      name: 'other periods',
      schedules: ['2020-01-02T17:00Z/P28D', '2020-01-16T17:00Z/P14D'],
      one: null,
    },
    { name: 'months', schedules: ['2020-01-02T17:00Z/P1M', '2020-01-16T17:00Z/P1M'], one: null },
  ])('$name', ({ schedules, one }) => {
    expect(foldSchedules(schedules)).toBe(one);
  });
});

it.each([
  ['Meeting <%= date.toFormat("yyyy-MM-dd") %>', '', true],
  ['Garden Meeting <%= d %>', 'Garden', true],
  ['<%= date %> Garden Meeting', 'Garden', false],
  ['Garden - <%= date %>', 'Garden', false],
  ['Garden Club', 'Garden Club', false],
])('the title %s names %s', (template, name, same) => {
  expect(meetTitle(template)).toEqual({ name, same });
});

it.each([
  { name: 'words', text: 'A=b c # d\nexport B="x"', values: ['b c', 'x'] },
  { name: 'several lines', text: 'A="\nb\nc"\nB=2', values: ['b\nc', '2'] },
  { name: 'escapes', text: 'A="say \\"no\\" \\$x"', values: ['say "no" $x'] },
  { name: 'single quotes', text: "A='a \\\"'", values: ['a \\"'] },
  { name: 'quotes that are never closed', text: 'A="b\nB=2', values: ['b\nB=2'] },
])('assignments: $name', ({ text, values }) => {
  expect(readAssignments(text).assignments.map(({ value }) => value)).toEqual(values);
});

it.each([
  ['security-wg-agenda', 'security-wg'],
  ['tc agenda', 'tc'],
  ['Café Équipe', 'Cafe-Equipe'],
  ['__proto__', 'proto__'],
  ['日本', ''],
])('the id of %s is %s', (name, id) => {
  expect(groupId(name)).toBe(id);
});

it('finds an id that nobody has', () => {
  expect(uniqueId('a', [])).toBe('a');
  expect(uniqueId('a', ['A', 'a-2'])).toBe('a-3');
  expect(uniqueId('', ['group'])).toBe('group-2');
});

describe('names of minutes', () => {
  const settings = (ids: string[], folder: string, files: string[]) =>
    minutesSettings(
      ids,
      inferPaths(files).map((found) => ({ ...found, output: folder })),
    ).map(({ path, value }) => [path.join('.'), value]);

  it.each([
    {
      name: 'in one folder',
      ids: ['a'],
      folder: 'meetings',
      files: ['2020-01-02.md', '2020-01-16.md', 'README.md'],
      found: [
        ['output', 'meetings'],
        ['groups.a.minutes.path', '{{date}}.md'],
      ],
    },
    {
      name: 'in a folder of the group',
      ids: ['a'],
      folder: 'minutes',
      files: ['a/2020-01-02.md', 'b/2020-01-02.md', 'b/2020-02-02.md'],
      found: [['output', 'minutes']],
    },
    {
      name: 'with words around',
      ids: ['a'],
      folder: 'minutes',
      files: ['2020-01-02-minutes.md'],
      found: [
        ['output', 'minutes'],
        ['groups.a.minutes.path', '{{date}}-minutes.md'],
      ],
    },
    {
      name: 'of several groups',
      ids: ['a', 'b'],
      folder: 'minutes',
      files: ['b/2020-01-02.md', '2020-01-02.md'],
      found: [['output', 'minutes']],
    },
    {
      name: 'by years',
      ids: ['a'],
      folder: 'meetings',
      files: ['2020/2020-01-02.md'],
      found: [
        ['output', 'meetings'],
        ['groups.a.minutes.path', '{{year}}/{{date}}.md'],
      ],
    },
    { name: 'as they are anyway', ids: ['a'], folder: 'notes', files: ['a/2020-01-02.md'], found: [] },
  ])('$name', ({ ids, folder, files, found }) => {
    expect(settings(ids, folder, files)).toEqual(found);
  });

  it('finds the label in the sentence about it', () => {
    expect(labelOfMinutes('*Extracted from **tc-agenda** labelled issues')).toBe('tc-agenda');
    expect(labelOfMinutes('**Present** labels')).toBeNull();
  });
});
