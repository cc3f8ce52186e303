import { expect, it } from 'vitest';
import { documentNumber, numberInTitle } from '../../src/model/document-number.ts';

const archive = (...entries: [key: string | null, number: string | null][]) =>
  entries.map(([key, number]) => ({ key, number }));

it.each([
  { name: 'starts with one', known: archive(), number: '1' },
  {
    name: 'keeps the number that a document has',
    known: archive(['2023-02', '41'], ['2023-03', '7']),
    number: '7',
  },
  {
    name: 'goes on from the highest before',
    known: archive(['2023-01', '9'], ['2023-02', '10']),
    number: '11',
  },
  { name: 'keeps zeros', known: archive(['2023-01', '009']), number: '010' },
  { name: 'outgrows its zeros', known: archive(['2023-01', '099'], ['2023-02', '100']), number: '101' },
  { name: 'counts documents of unknown dates', known: archive([null, '5']), number: '6' },
  {
    name: 'leaves what comes later its number',
    known: archive(['2023-02', '4'], ['2023-04', '5']),
    number: '6',
  },
  {
    name: 'knows documents without numbers',
    known: archive(['2023-03', null], ['2023-02', '4']),
    number: '5',
  },
])('$name', ({ known, number }) => {
  expect(documentNumber(known, '2023-03')).toBe(number);
});

it.each([
  ['All Core Devs Meeting 25 Notes', '25'],
  ['Call #12: scopes', '12'],
  ['Meeting No. 7, 2 May 2023', '7'],
  ['Security WG Meeting 2023-02-16', null],
  ['Minutes 2023', null],
  ['Meeting 14:00', null],
  ['Planning', null],
])('reads the number of %s', (title, number) => {
  expect(numberInTitle(title)).toBe(number);
});
