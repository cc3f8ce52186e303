import { describe, expect, it } from 'vitest';
import { recentPeople } from '../../../src/read/minutes/carry.ts';
import { attendee, minutesOf } from './archive.ts';

const archive = [
  minutesOf('2023-01-05', { present: [attendee('Ada Old', 'ada'), attendee('Bob Example')] }),
  minutesOf('2023-03-02', { present: [attendee('EXAMPLE Bob', 'Bob'), attendee('ada'), attendee('Cy')] }),
  minutesOf('2023-02-02', {
    present: [attendee('Ada New', 'ADA'), attendee('Ada New', 'ada'), attendee('Cy Other')],
  }),
  minutesOf(null, { present: [attendee('Nobody Dated')] }),
];
const short = (people: ReturnType<typeof recentPeople>) =>
  people.map(({ name, login, meetings, last }) => [name, login, meetings, last]);

describe('recentPeople', () => {
  it('joins people by login and by whole name, spelt as the newest minutes do, most frequent first', () => {
    expect(short(recentPeople(archive, 9))).toEqual([
      ['Ada New', 'ADA', 3, '2023-03-02'],
      ['EXAMPLE Bob', 'Bob', 2, '2023-03-02'],
      ['Cy', null, 1, '2023-03-02'],
      ['Cy Other', null, 1, '2023-02-02'],
    ]);
  });

  it('looks at the last meetings only, and before a date', () => {
    expect(short(recentPeople(archive, 1, { before: '2023-02-02' }))).toEqual([
      ['Ada Old', 'ada', 1, '2023-01-05'],
      ['Bob Example', null, 1, '2023-01-05'],
    ]);
    expect(recentPeople(archive, 0)).toEqual([]);
  });

  it('does not join two people by a name that is one word', () => {
    const two = [minutesOf('2023-01-05', { present: [attendee('Sam', 'sam-a'), attendee('Sam', 'sam-b')] })];
    expect(short(recentPeople(two, 1)).map(([, login]) => login)).toEqual(['sam-a', 'sam-b']);
  });
});
