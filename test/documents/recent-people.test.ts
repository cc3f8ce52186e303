import { expect, it } from 'vitest';
import { recentPeople } from '../../src/documents/earlier-minutes.ts';
import { attendee, minutesOf } from '../read/minutes/archive.ts';

it('joins people by login and by whole name, spelt as the newest minutes do, most frequent first', () => {
  const archive = [
    minutesOf('2023-01-05', { present: [attendee('Ada Old', 'ada'), attendee('Bob Example')] }),
    minutesOf('2023-03-02', { present: [attendee('EXAMPLE Bob', 'Bob'), attendee('ada'), attendee('Cy')] }),
    minutesOf('2023-02-02', { present: [attendee('Ada New', 'ADA'), attendee('Dee Other')] }),
    minutesOf('2022-12-01', { present: [attendee('Long Ago')] }),
    minutesOf(null, { present: [attendee('Nobody Dated')] }),
  ];
  expect(recentPeople(archive)).toEqual([
    { name: 'Ada New', login: 'ADA' },
    { name: 'EXAMPLE Bob', login: 'Bob' },
    { name: 'Cy', login: null },
    { name: 'Dee Other', login: null },
  ]);
});

it('does not join two people by a name that is one word', () => {
  const two = [minutesOf('2023-01-05', { present: [attendee('Sam', 'sam-a'), attendee('Sam', 'sam-b')] })];
  expect(recentPeople(two).map(({ login }) => login)).toEqual(['sam-a', 'sam-b']);
});
