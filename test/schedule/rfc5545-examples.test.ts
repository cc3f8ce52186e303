import { describe, expect, it } from 'vitest';
import { openRule } from './calendar.ts';

/**
 * The examples of RFC 5545, section 3.8.5.3, with the dates that it prints: all at 09:00 in New York unless a row says
 * otherwise. `1997: 09-02` abbreviates dates; `…` after the last one means that the series goes on.
 */
const EXAMPLES: readonly { name: string; start?: string; rule: string; dates: string }[] = [
  {
    name: 'daily for 10 occurrences',
    rule: 'FREQ=DAILY;COUNT=10',
    dates: '1997: 09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11',
  },
  {
    name: 'every other day',
    rule: 'FREQ=DAILY;INTERVAL=2',
    dates:
      '1997: 09-02 09-04 09-06 09-08 09-10 09-12 09-14 09-16 09-18 09-20 09-22 09-24 09-26 09-28 09-30 10-02 …',
  },
  {
    name: 'every 10 days, 5 occurrences',
    rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    dates: '1997: 09-02 09-12 09-22 10-02 10-12',
  },
  {
    name: 'weekly for 10 occurrences',
    rule: 'FREQ=WEEKLY;COUNT=10',
    dates: '1997: 09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04',
  },
  {
    name: 'weekly until a day',
    rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    dates:
      '1997: 09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04 11-11 11-18 11-25 12-02 12-09 12-16 12-23',
  },
  {
    name: 'every other week',
    rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    dates: '1997: 09-02 09-16 09-30 10-14 10-28 11-11 11-25 12-09 12-23 1998: 01-06 01-20 02-03 …',
  },
  {
    name: 'Tuesday and Thursday for five weeks, by date',
    rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    dates: '1997: 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02',
  },
  {
    name: 'Tuesday and Thursday for five weeks, by count',
    rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    dates: '1997: 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02',
  },
  {
    name: 'every other week on three days',
    start: '19970901',
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    dates:
      '1997: 09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17 10-27 10-29 10-31 11-10 11-12 11-14 11-24 11-26 11-28 12-08 12-10 12-12 12-22',
  },
  {
    name: 'every other week on two days, 8 occurrences',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    dates: '1997: 09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16',
  },
  {
    name: 'first Friday, 10 occurrences',
    start: '19970905',
    rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    dates: '1997: 09-05 10-03 11-07 12-05 1998: 01-02 02-06 03-06 04-03 05-01 06-05',
  },
  {
    name: 'first Friday until a day',
    start: '19970905',
    rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    dates: '1997: 09-05 10-03 11-07 12-05',
  },
  {
    name: 'first and last Sunday every other month',
    start: '19970907',
    rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    dates: '1997: 09-07 09-28 11-02 11-30 1998: 01-04 01-25 03-01 03-29 05-03 05-31',
  },
  {
    name: 'second to last Monday',
    start: '19970922',
    rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    dates: '1997: 09-22 10-20 11-17 12-22 1998: 01-19 02-16',
  },
  {
    name: 'third to last day of the month',
    start: '19970928',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    dates: '1997: 09-28 10-29 11-28 12-29 1998: 01-29 02-26 …',
  },
  {
    name: '2nd and 15th',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    dates: '1997: 09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15 1998: 01-02 01-15',
  },
  {
    name: 'first and last day of the month',
    start: '19970930',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    dates: '1997: 09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998: 01-01 01-31 02-01',
  },
  {
    name: '10th to 15th every 18 months',
    start: '19970910',
    rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    dates: '1997: 09-10 09-11 09-12 09-13 09-14 09-15 1999: 03-10 03-11 03-12 03-13',
  },
  {
    name: 'every Tuesday every other month',
    rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    dates:
      '1997: 09-02 09-09 09-16 09-23 09-30 11-04 11-11 11-18 11-25 1998: 01-06 01-13 01-20 01-27 03-03 03-10 03-17 03-24 03-31 …',
  },
  {
    name: 'June and July',
    start: '19970610',
    rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    dates: '1997: 06-10 07-10 1998: 06-10 07-10 1999: 06-10 07-10 2000: 06-10 07-10 2001: 06-10 07-10',
  },
  {
    name: 'three months every other year',
    start: '19970310',
    rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    dates: '1997: 03-10 1999: 01-10 02-10 03-10 2001: 01-10 02-10 03-10 2003: 01-10 02-10 03-10',
  },
  {
    name: 'three days of the year every third year',
    start: '19970101',
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    dates: '1997: 01-01 04-10 07-19 2000: 01-01 04-09 07-18 2003: 01-01 04-10 07-19 2006: 01-01',
  },
  {
    name: '20th Monday of the year',
    start: '19970519',
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    dates: '1997: 05-19 1998: 05-18 1999: 05-17 …',
  },
  {
    name: 'Monday of week 20',
    start: '19970512',
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    dates: '1997: 05-12 1998: 05-11 1999: 05-17 …',
  },
  {
    name: 'every Thursday in March',
    start: '19970313',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    dates: '1997: 03-13 03-20 03-27 1998: 03-05 03-12 03-19 03-26 1999: 03-04 03-11 03-18 03-25 …',
  },
  {
    name: 'every Thursday from June to August',
    start: '19970605',
    rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    dates:
      '1997: 06-05 06-12 06-19 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28 1998: 06-04 06-11 …',
  },
  {
    name: 'Friday the 13th, without its own start',
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13\nEXDATE;TZID=America/New_York:19970902T090000',
    dates: '1998: 02-13 03-13 11-13 1999: 08-13 2000: 10-13 …',
  },
  {
    name: 'Saturday after the first Sunday',
    start: '19970913',
    rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    dates: '1997: 09-13 10-11 11-08 12-13 1998: 01-10 02-07 03-07 04-11 05-09 06-13 …',
  },
  {
    name: 'U.S. presidential election day',
    start: '19961105',
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    dates: '1996: 11-05 2000: 11-07 2004: 11-02 …',
  },
  {
    name: 'third of Tuesday, Wednesday, Thursday',
    start: '19970904',
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    dates: '1997: 09-04 10-07 11-06',
  },
  {
    name: 'second to last weekday of the month',
    start: '19970929',
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    dates: '1997: 09-29 10-30 11-27 12-30 1998: 01-29 02-26 03-30 …',
  },
  {
    name: 'weeks that start on Monday',
    start: '19970805',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    dates: '1997: 08-05 08-10 08-19 08-24',
  },
  {
    name: 'weeks that start on Sunday',
    start: '19970805',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    dates: '1997: 08-05 08-17 08-19 08-31',
  },
  {
    name: 'a 30 February that does not count',
    start: '20070115',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    dates: '2007: 01-15 01-30 02-15 03-15 03-30',
  },
];

/** New York's daylight saving time in the years of the examples, after the tz database's rules `US`. */
const DAYLIGHT = [
  ['1996-04-07', '1996-10-27'],
  ['1997-04-06', '1997-10-26'],
  ['1998-04-05', '1998-10-25'],
  ['1999-04-04', '1999-10-31'],
  ['2000-04-02', '2000-10-29'],
  ['2001-04-01', '2001-10-28'],
  ['2003-04-06', '2003-10-26'],
  ['2004-04-04', '2004-10-31'],
  ['2006-04-02', '2006-10-29'],
  ['2007-03-11', '2007-11-04'],
] as const;

function nineInNewYork(date: string): string {
  const daylight = DAYLIGHT.some(([from, to]) => date >= from && date < to);
  return `${date}T${daylight ? '13' : '14'}:00:00Z`;
}

function writtenOut(dates: string): string[] {
  let year = '';
  return dates.split(' ').flatMap((word) => {
    if (!word.endsWith(':')) return word === '…' ? [] : [`${year}-${word}`];
    year = word.slice(0, -1);
    return [];
  });
}

describe('examples of RFC 5545', () => {
  it.each(EXAMPLES)('$name', async ({ start = '19970902', rule, dates }) => {
    const series = await openRule(`DTSTART;TZID=America/New_York:${start}T090000\nRRULE:${rule}`);
    const expected = writtenOut(dates);
    const to = dates.endsWith('…') ? `${expected.at(-1)}T23:59:59Z` : '2030-01-01';
    const found = series.between('1996-01-01', to);
    expect(found.map((occurrence) => occurrence.date)).toEqual(expected);
    expect(found.map((occurrence) => occurrence.start)).toEqual(expected.map(nineInNewYork));
  });

  it.each([
    {
      name: 'daily until Christmas Eve',
      start: '19970902',
      rule: 'FREQ=DAILY;UNTIL=19971224T000000Z',
      count: 113,
      last: '1997-12-23',
    },
    {
      name: 'every day in January, yearly',
      start: '19980101',
      rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      count: 93,
      last: '2000-01-31',
    },
    {
      name: 'every day in January, daily',
      start: '19980101',
      rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
      count: 93,
      last: '2000-01-31',
    },
    // The RFC prints UNTIL=19970902T170000Z, which is 13:00 in New York, for a series up to 17:00 (erratum 3883).
    {
      name: 'every three hours from 9 to 17',
      start: '19970902',
      rule: 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
      count: 3,
      last: '1997-09-02',
    },
    {
      name: 'every 20 minutes from 9:00 to 16:40, two days',
      start: '19970902',
      rule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40;UNTIL=19970903T205959Z',
      count: 48,
      last: '1997-09-03',
    },
  ])('$name', async ({ start, rule, count, last }) => {
    const series = await openRule(`DTSTART;TZID=America/New_York:${start}T090000\nRRULE:${rule}`);
    const found = series.between('1996-01-01', '2030-01-01');
    expect([found.length, found.at(-1)?.date]).toEqual([count, last]);
  });
});
