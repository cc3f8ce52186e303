import { describe, expect, it } from 'vitest';
import { lastNotes } from '../../../src/read/minutes/carry.ts';
import { item, minutesOf } from './archive.ts';

const wanted = [{ repository: 'O/WG' as const, number: 5 }];

describe('notes', () => {
  const archive = [
    minutesOf('2023-01-05', { items: [item(5, 'first')] }),
    minutesOf('2023-02-02', {
      items: [item(5, 'second\n    * below\n      * deeper', 'third'), item(6, 'other')],
    }),
    minutesOf('2023-02-16', { items: [item(5)] }),
  ];

  it('are those of the last meeting that had any, without their indentation', () => {
    expect(lastNotes(archive, wanted)).toEqual([
      {
        repository: 'O/WG',
        number: 5,
        notes: ['second\n* below\n  * deeper', 'third'],
        date: '2023-02-02',
        file: '2023-02-02.md',
        line: 1,
      },
    ]);
  });

  it('are of the item whose title stands there, when a link shows its number and leads to another', () => {
    const slip = { ...item(6, 'said'), shownNumber: 5, title: 'Permission model' };
    const titled = { repository: 'o/wg' as const, number: 5, title: 'Permission Model' };
    const carried = lastNotes(
      [minutesOf('2023-01-05', { items: [slip] })],
      [titled, { ...titled, number: 6, title: 'Other' }],
    );
    expect(carried).toMatchObject([{ number: 5, notes: ['said'] }]);
  });

  it('are there only for items that were talked about', () => {
    expect(lastNotes(archive, [{ repository: 'o/wg', number: 9 }])).toEqual([]);
  });
});
