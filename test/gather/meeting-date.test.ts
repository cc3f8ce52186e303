import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInTitle } from '../../src/gather/meeting-issue.ts';
import { recordedMeeting } from '../../src/gather/meeting-record.ts';
import { readWorld, worldSource } from '../helpers/world-source.ts';

const WORLD = '../shared/data/nodejs/world-2023.json';

it.each([
  { title: 'WG Meeting 2023-07-06', date: '2023-07-06' },
  { title: 'minutes 2023/07/06', date: '2023-07-06' },
  { title: 'Meeting 2023 07 26', date: '2023-07-26' },
  { title: 'Added minutes for 2023-05-24.md', date: '2023-05-24' },
  { title: '2023-09-20 meeting notes', date: '2023-09-20' },
  { title: 'minutes for meeting 12 July 2023', date: '2023-07-12' },
  { title: 'minutes for meeting 8 nov 2023', date: '2023-11-08' },
  { title: 'minutes of the 1st of August, 2023', date: '2023-08-01' },
  { title: 'minutes for meeting 19 Sept 2023', date: '2023-09-19' },
  { title: 'minutes for meeting June 7 2023', date: '2023-06-07' },
  { title: 'minutes for March 22nd, 2023 meeting', date: '2023-03-22' },
  { title: 'a year in words needs no nearness: minutes 4 Jan 2021', date: '2021-01-04' },
  { title: 'a date that no calendar has: minutes 2023-02-30', date: null },
  { title: 'doc: add minutes', date: null },
])('reads "$title" as $date', ({ title, date }) => {
  expect(dateInTitle(title, '2023-07-10T12:00:00Z')).toBe(date);
});

it.each([
  { name: 'only one order is possible', title: 'minutes 22-06', opened: '2023-06-22', date: '2023-06-22' },
  {
    name: 'month first is the only possible order',
    title: 'minutes 06-22',
    opened: '2023-06-22',
    date: '2023-06-22',
  },
  { name: 'one order is near', title: 'minutes 08-06-23', opened: '2023-06-07', date: '2023-06-08' },
  { name: 'the other order is near', title: 'minutes 06-08-23', opened: '2023-06-07', date: '2023-06-08' },
  { name: 'both orders are near', title: 'minutes 06-07', opened: '2023-06-21', date: null },
  { name: 'the two orders are one day', title: 'minutes 07-07', opened: '2023-07-07', date: '2023-07-07' },
  { name: 'no order is near', title: 'minutes 22-01', opened: '2023-06-22', date: null },
  { name: 'the year is written out', title: 'minutes 25/05/2023', opened: '2023-05-25', date: '2023-05-25' },
  { name: 'last year is nearer', title: 'minutes 21 December', opened: '2023-01-03', date: '2022-12-21' },
  { name: 'next year is nearer', title: 'meeting 4 January', opened: '2022-12-29', date: '2023-01-04' },
  { name: 'no year is near', title: 'meeting of March 4', opened: '2022-09-04', date: null },
  { name: 'a fraction', title: 'meeting 1/6 done', opened: '2023-06-01', date: null },
  { name: 'a version', title: 'meeting about v18.12.1', opened: '2023-12-18', date: null },
  { name: 'a version without a v', title: 'meeting about Node.js 18.12', opened: '2023-12-18', date: null },
  { name: 'an hour', title: 'meeting at 15:30', opened: '2023-06-01', date: null },
  { name: 'a word like a month', title: 'meeting 3 mayors', opened: '2023-05-03', date: null },
])('when $name: $title is $date', ({ title, opened, date }) => {
  expect(dateInTitle(title, `${opened}T12:00:00Z`)).toBe(date);
});

it('gives a day of the calendar or null, whatever the title', () => {
  const title = fc.stringMatching(/^[\d \-/.,a-jA-J]{0,30}(jun|July|of 3|2023)?[\d \-/.]{0,12}$/u);
  fc.assert(
    fc.property(title, (text) => {
      const date = dateInTitle(text, '2023-06-15T00:00:00Z');
      if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }),
  );
});

// The shared facts about the Node.js organisation are no part of the project.
describe.skipIf(!existsSync(WORLD))('the real minutes of 2023 (../shared)', () => {
  const meetings = (['nodejs/TSC', 'nodejs/security-wg', 'nodejs/Release'] as const).map((repository) => {
    return { name: repository, repository };
  });

  it('have the day in their title that their file has, where both say one', async () => {
    const items = await worldSource(readWorld(WORLD)).items([{ scope: ['nodejs'] }], { files: true });
    const records = items.flatMap((item) => {
      const byFile = item.files.some((path) => path.includes('meetings/'))
        ? recordedMeeting(item, meetings)
        : null;
      const byTitle = dateInTitle(item.title, item.createdAt);
      return byFile === null
        ? []
        : [{ item: `${item.repository}#${item.number}`, byFile: byFile.date, byTitle }];
    });
    expect(records.length).toBeGreaterThan(60);
    const different = records.filter(({ byFile, byTitle }) => byFile !== byTitle);
    expect(different).toEqual([
      // Its author wrote the day of the meeting before.
      { item: 'nodejs/security-wg#969', byFile: '2023-04-27', byTitle: '2023-04-13' },
      { item: 'nodejs/security-wg#1067', byFile: '2023-08-03', byTitle: null },
    ]);
  });
});
