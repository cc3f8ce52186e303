import { describe, expect, it } from 'vitest';
import type { ActionItem } from '../../../src/model/minutes.ts';
import { carryOver } from '../../../src/read/minutes/carry.ts';
import { item, minutesOf } from './archive.ts';

const action = (text: string, parts: Partial<ActionItem> = {}): ActionItem => ({
  text,
  owners: [],
  done: false,
  from: 'section',
  listed: true,
  item: null,
  line: 7,
  ...parts,
});
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
    expect(carryOver(archive, wanted).items).toEqual([
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

  it('are older than the meeting that is prepared', () => {
    expect(carryOver(archive, wanted, { before: '2023-02-02' }).items).toMatchObject([{ notes: ['first'] }]);
  });

  it('are there only for items that were talked about', () => {
    expect(carryOver(archive, [{ repository: 'o/wg', number: 9 }]).items).toEqual([]);
  });
});

describe('actions', () => {
  const open = (...archive: Parameters<typeof carryOver>[0][]) =>
    carryOver(archive.flat(), []).actions.map(({ text, date }) => `${date} ${text}`);

  it.each([
    {
      name: 'stay open over meetings, the newest first',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it')] }),
        minutesOf('2023-02-02', { actionItems: [action('Read it')] }),
      ],
      is: ['2023-02-02 Read it', '2023-01-05 Write it'],
    },
    {
      name: 'are closed by a later tick, however it is typed',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it.')] }),
        minutesOf('2023-02-02', { actionItems: [action('write  it', { done: true })] }),
      ],
      is: [],
    },
    {
      name: 'are listed once',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it')] }),
        minutesOf('2023-02-02', { actionItems: [action('Write it')] }),
      ],
      is: ['2023-02-02 Write it'],
    },
    {
      name: 'from notes are overtaken when their item is talked about again',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it', { from: 'note', item: 'o/wg#5' })] }),
        minutesOf('2023-02-02', { items: [item(5, 'done')] }),
      ],
      is: [],
    },
    {
      name: 'from notes stay when their item was skipped',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it', { from: 'note', item: 'o/wg#5' })] }),
        minutesOf('2023-02-02', { items: [item(5)] }),
      ],
      is: ['2023-01-05 Write it'],
    },
    {
      name: 'are forgotten after three meetings',
      archive: [
        minutesOf('2023-01-05', { actionItems: [action('Write it')] }),
        ...['2023-02-02', '2023-02-16', '2023-03-02'].map((date) => minutesOf(date, {})),
      ],
      is: [],
    },
  ])('$name', ({ archive, is }) => {
    expect(open(archive)).toEqual(is);
  });
});
