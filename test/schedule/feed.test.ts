import { describe, expect, it } from 'vitest';
import { calendar, event, openFeed, starts } from './calendar.ts';

/** Every other Thursday at 15:00 in London, from 5 January 2023: 01-05, 01-19, 02-02, 02-16, 03-02, 03-16, 03-30. */
const SERIES = [
  'UID:series',
  'DTSTAMP:20221201T000000Z',
  'SUMMARY:Node.js Security WG',
  'DTSTART;TZID=Europe/London:20230105T150000',
  'DTEND;TZID=Europe/London:20230105T160000',
  'RRULE:FREQ=WEEKLY;INTERVAL=2',
];
const UNTIL_MARCH = SERIES.map((line) =>
  line.startsWith('RRULE') ? `${line};UNTIL=20230302T150000Z` : line,
);
const replace = (planned: string, ...lines: string[]) =>
  event(
    'UID:series',
    'DTSTAMP:20230101T000000Z',
    'SUMMARY:Node.js Security WG',
    `RECURRENCE-ID;TZID=Europe/London:${planned}`,
    ...lines,
  );

/** Expectations worked out by hand from the calendar above; London is at UTC until 26 March 2023. */
const JANUARY_TO_MARCH: readonly { name: string; feed: string; expected: string[] }[] = [
  {
    name: 'a series',
    feed: calendar(event(...UNTIL_MARCH)),
    expected: ['01-05T15:00', '01-19T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'UNTIL before an occurrence on the same day',
    feed: calendar(event(...SERIES.slice(0, -1), 'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20230202T145959Z')),
    expected: ['01-05T15:00', '01-19T15:00'],
  },
  {
    name: 'UNTIL as a mere date counts to its end',
    feed: calendar(event(...SERIES.slice(0, -1), 'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20230202')),
    expected: ['01-05T15:00', '01-19T15:00', '02-02T15:00'],
  },
  {
    name: 'UNTIL before the start: a series that was taken back',
    feed: calendar(event(...SERIES.slice(0, -1), 'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20230104')),
    expected: [],
  },
  {
    name: 'COUNT',
    feed: calendar(event(...SERIES.slice(0, -1), 'RRULE:FREQ=WEEKLY;COUNT=3')),
    expected: ['01-05T15:00', '01-12T15:00', '01-19T15:00'],
  },
  {
    name: 'a start that its rule does not give counts, also in COUNT',
    feed: calendar(event(...SERIES.slice(0, -1), 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3')),
    expected: ['01-05T15:00', '01-09T15:00', '01-16T15:00'],
  },
  {
    name: 'EXDATE in the zone of the series',
    feed: calendar(event(...UNTIL_MARCH, 'EXDATE;TZID=Europe/London:20230119T150000,20230216T150000')),
    expected: ['01-05T15:00', '02-02T15:00', '03-02T15:00'],
  },
  {
    name: 'EXDATE in UTC',
    feed: calendar(event(...UNTIL_MARCH, 'EXDATE:20230119T150000Z')),
    expected: ['01-05T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'EXDATE in another zone',
    feed: calendar(event(...UNTIL_MARCH, 'EXDATE;TZID=America/New_York:20230119T100000')),
    expected: ['01-05T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'EXDATE as a date',
    feed: calendar(event(...UNTIL_MARCH, 'EXDATE;VALUE=DATE:20230119')),
    expected: ['01-05T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'EXDATE that meets nothing',
    feed: calendar(event(...UNTIL_MARCH, 'EXDATE;TZID=Europe/London:20230119T160000')),
    expected: ['01-05T15:00', '01-19T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'RDATE beside a rule, one of them twice',
    feed: calendar(event(...UNTIL_MARCH, 'RDATE;TZID=Europe/London:20230126T170000,20230202T150000')),
    expected: ['01-05T15:00', '01-19T15:00', '01-26T17:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'RDATE without a rule',
    feed: calendar(event(...SERIES.slice(0, -1), 'RDATE;TZID=Europe/London:20230126T170000')),
    expected: ['01-05T15:00', '01-26T17:00'],
  },
  {
    name: 'RDATE as a period',
    feed: calendar(event(...SERIES.slice(0, -1), 'RDATE;VALUE=PERIOD:20230126T170000Z/PT30M')),
    expected: ['01-05T15:00', '01-26T17:00'],
  },
  {
    name: 'an event without a rule',
    feed: calendar(event(...SERIES.slice(0, -1))),
    expected: ['01-05T15:00'],
  },
  {
    name: 'an occurrence moved to another day',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'DTSTART;TZID=Europe/London:20230124T170000'),
    ),
    expected: ['01-05T15:00', '01-24T17:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'an occurrence moved past the next one',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'DTSTART;TZID=Europe/London:20230203T150000'),
    ),
    expected: ['01-05T15:00', '02-02T15:00', '02-03T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'an occurrence moved onto another one counts once',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'DTSTART;TZID=Europe/London:20230202T150000'),
    ),
    expected: ['01-05T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'an occurrence moved before the series starts',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230105T150000', 'DTSTART;TZID=Europe/London:20230103T150000'),
    ),
    expected: ['01-03T15:00', '01-19T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'an occurrence moved to another zone',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'DTSTART;TZID=Asia/Tokyo:20230120T010000'),
    ),
    expected: ['01-05T15:00', '01-19T16:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'a RECURRENCE-ID in UTC',
    feed: calendar(
      event(...UNTIL_MARCH),
      event('UID:series', 'RECURRENCE-ID:20230119T150000Z', 'DTSTART:20230120T150000Z'),
    ),
    expected: ['01-05T15:00', '01-20T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'a RECURRENCE-ID as a date',
    feed: calendar(
      event(...UNTIL_MARCH),
      event('UID:series', 'RECURRENCE-ID;VALUE=DATE:20230119', 'DTSTART:20230120T150000Z'),
    ),
    expected: ['01-05T15:00', '01-20T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'the replacement stands before the series',
    feed: calendar(replace('20230119T150000', 'DTSTART:20230120T150000Z'), event(...UNTIL_MARCH)),
    expected: ['01-05T15:00', '01-20T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'a cancelled occurrence',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'DTSTART;TZID=Europe/London:20230119T150000', 'STATUS:CANCELLED'),
    ),
    expected: ['01-05T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'this and all later ones moved by a day and an hour',
    feed: calendar(
      event(...UNTIL_MARCH),
      event(
        'UID:series',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20230202T150000',
        'DTSTART;TZID=Europe/London:20230203T160000',
      ),
    ),
    expected: ['01-05T15:00', '01-19T15:00', '02-03T16:00', '02-17T16:00', '03-03T16:00'],
  },
  {
    name: 'this and all later ones cancelled',
    feed: calendar(
      event(...UNTIL_MARCH),
      event(
        'UID:series',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20230202T150000',
        'DTSTART;TZID=Europe/London:20230202T150000',
        'STATUS:CANCELLED',
      ),
    ),
    expected: ['01-05T15:00', '01-19T15:00'],
  },
  {
    name: 'one moved after this and all later ones were',
    feed: calendar(
      event(...UNTIL_MARCH),
      event('UID:series', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20230202T150000Z', 'DTSTART:20230202T170000Z'),
      replace('20230216T150000', 'DTSTART:20230216T120000Z'),
    ),
    expected: ['01-05T15:00', '01-19T15:00', '02-02T17:00', '02-16T12:00', '03-02T17:00'],
  },
  { name: 'a cancelled series', feed: calendar(event(...UNTIL_MARCH, 'STATUS:CANCELLED')), expected: [] },
  { name: 'METHOD:CANCEL', feed: calendar('METHOD:CANCEL', event(...UNTIL_MARCH)), expected: [] },
  {
    name: 'METHOD:PUBLISH',
    feed: calendar('METHOD:PUBLISH', event(...SERIES.slice(0, -1))),
    expected: ['01-05T15:00'],
  },
  {
    name: 'a higher SEQUENCE overrides, wherever it stands',
    feed: calendar(
      event('UID:a', 'SEQUENCE:2', 'DTSTART:20230202T120000Z'),
      event('UID:a', 'SEQUENCE:1', 'DTSTART:20230201T120000Z'),
    ),
    expected: ['02-02T12:00'],
  },
  {
    name: 'of one SEQUENCE the later DTSTAMP overrides',
    feed: calendar(
      event('UID:a', 'DTSTAMP:20230102T000000Z', 'DTSTART:20230202T120000Z'),
      event('UID:a', 'DTSTAMP:20230101T000000Z', 'DTSTART:20230201T120000Z'),
    ),
    expected: ['02-02T12:00'],
  },
  {
    name: 'a moved occurrence that was moved again',
    feed: calendar(
      event(...UNTIL_MARCH),
      replace('20230119T150000', 'SEQUENCE:2', 'DTSTART:20230125T150000Z'),
      replace('20230119T150000', 'SEQUENCE:1', 'DTSTART:20230120T150000Z'),
    ),
    expected: ['01-05T15:00', '01-25T15:00', '02-02T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'one UID for two events of the same version: both',
    feed: calendar(event('UID:a', 'DTSTART:20230202T120000Z'), event('UID:a', 'DTSTART:20230201T120000Z')),
    expected: ['02-01T12:00', '02-02T12:00'],
  },
  {
    name: 'events without a UID',
    feed: calendar(event('DTSTART:20230202T120000Z'), event('DTSTART:20230201T120000Z')),
    expected: ['02-01T12:00', '02-02T12:00'],
  },
  {
    name: 'two series that meet once',
    feed: calendar(
      event(...UNTIL_MARCH),
      event('UID:b', 'DTSTART:20230202T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ),
    expected: ['01-05T15:00', '01-19T15:00', '02-02T15:00', '02-09T15:00', '02-16T15:00', '03-02T15:00'],
  },
  {
    name: 'a replacement without its series',
    feed: calendar(replace('20230119T150000', 'DTSTART:20230120T150000Z')),
    expected: ['01-20T15:00'],
  },
  {
    name: 'two calendars in a row',
    feed:
      calendar(event('UID:a', 'DTSTART:20230202T120000Z')) +
      calendar(event('UID:b', 'DTSTART:20230203T120000Z')),
    expected: ['02-02T12:00', '02-03T12:00'],
  },
  {
    name: 'folded lines, bare line feeds, a byte order mark, small letters',
    feed: `\uFEFFbegin:vcalendar\nbegin:vevent\nuid:a\ndtstart;tzid=Europe/Lon\n don:20230202T12\n 0000\nend:vevent\nend:vcalendar`,
    expected: ['02-02T12:00'],
  },
  {
    name: 'an alarm within the event',
    feed: calendar(
      event(
        'UID:a',
        'DTSTART:20230202T120000Z',
        'BEGIN:VALARM',
        'TRIGGER:-PT10M',
        'DTSTART:20250202T120000Z',
        'END:VALARM',
      ),
    ),
    expected: ['02-02T12:00'],
  },
  {
    name: 'to-dos and free time are no meetings',
    feed: calendar(
      'BEGIN:VTODO',
      'DTSTART:20230202T120000Z',
      'END:VTODO',
      event('UID:a', 'DTSTART:20230203T120000Z'),
    ),
    expected: ['02-03T12:00'],
  },
];

describe('occurrences of a feed', () => {
  it.each(JANUARY_TO_MARCH)('$name', async ({ feed, expected }) => {
    const series = await openFeed(feed);
    const inFull = expected.map((start) => `2023-${start}:00Z`);
    expect(series.between('2022-12-01', '2023-03-31').map(({ start }) => start)).toEqual(inFull);
    expect(starts(series, '2022-12-01', 10).slice(0, inFull.length)).toEqual(inFull);
    expect(series.previous('2023-03-31')?.start ?? null).toBe(inFull.at(-1) ?? null);
  });

  it('keeps London time through the year', async () => {
    const series = await openFeed(calendar(event(...SERIES)));
    expect(starts(series, '2023-03-10', 2)).toEqual(['2023-03-16T15:00:00Z', '2023-03-30T14:00:00Z']);
  });

  it('describes an occurrence', async () => {
    const series = await openFeed(calendar(event(...SERIES)));
    expect(series.next('2023-02-15T12:00Z')).toEqual({
      date: '2023-02-16',
      start: '2023-02-16T15:00:00Z',
      end: '2023-02-16T16:00:00Z',
      timeZone: 'Europe/London',
      cancelled: false,
      summary: 'Node.js Security WG',
    });
  });
});

describe('ends', () => {
  it.each([
    {
      name: 'DTEND in another zone',
      lines: ['DTSTART;TZID=Europe/London:20230216T150000', 'DTEND;TZID=Europe/Paris:20230216T170000'],
      end: '2023-02-16T16:00:00Z',
    },
    {
      name: 'DURATION',
      lines: ['DTSTART:20230216T150000Z', 'DURATION:PT1H30M'],
      end: '2023-02-16T16:30:00Z',
    },
    {
      name: 'a DURATION of days is counted on the clock',
      lines: ['DTSTART;TZID=Europe/London:20230325T150000', 'DURATION:P1D'],
      end: '2023-03-26T14:00:00Z',
    },
    {
      name: 'a DURATION of hours is exact',
      lines: ['DTSTART;TZID=Europe/London:20230325T150000', 'DURATION:PT24H'],
      end: '2023-03-26T15:00:00Z',
    },
    { name: 'neither', lines: ['DTSTART:20230216T150000Z'], end: null },
    {
      name: 'DTEND before DTSTART',
      lines: ['DTSTART:20230216T150000Z', 'DTEND:20230216T140000Z'],
      end: null,
    },
    { name: 'all day', lines: ['DTSTART;VALUE=DATE:20230216'], end: '2023-02-17T00:00:00Z' },
    {
      name: 'several days',
      lines: ['DTSTART;VALUE=DATE:20230216', 'DTEND;VALUE=DATE:20230219'],
      end: '2023-02-19T00:00:00Z',
    },
  ])('$name', async ({ lines, end }) => {
    const series = await openFeed(calendar(event('UID:a', ...lines)));
    expect(series.next('2023-01-01')?.end).toBe(end);
  });
});

/** New York's rules since 2007, under a name that nobody knows. */
const ODD_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Our Own Zone',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const fixedZone = (tzid: string, offset: string, ...lines: string[]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  ...lines,
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('time zones', () => {
  it.each([
    {
      name: 'a tz database name',
      tzid: 'Europe/London',
      zone: 'Europe/London',
      start: '2023-07-06T14:00:00Z',
    },
    {
      name: 'its case does not matter',
      tzid: 'europe/london',
      zone: 'Europe/London',
      start: '2023-07-06T14:00:00Z',
    },
    { name: 'a quoted name', tzid: '"Europe/London"', zone: 'Europe/London', start: '2023-07-06T14:00:00Z' },
    {
      name: 'a Windows name',
      tzid: 'W. Europe Standard Time',
      zone: 'Europe/Berlin',
      start: '2023-07-06T13:00:00Z',
    },
    {
      name: 'another Windows name',
      tzid: 'GMT Standard Time',
      zone: 'Europe/London',
      start: '2023-07-06T14:00:00Z',
    },
    {
      name: 'the name that Evolution writes',
      tzid: '/freeassociation.sourceforge.net/Europe/London',
      zone: 'Europe/London',
      start: '2023-07-06T14:00:00Z',
    },
    {
      name: 'the name that Mozilla wrote',
      tzid: '/mozilla.org/20050126_1/America/Argentina/Buenos_Aires',
      zone: 'America/Argentina/Buenos_Aires',
      start: '2023-07-06T18:00:00Z',
    },
    {
      name: 'the name that Outlook writes for UTC',
      tzid: '"tzone://Microsoft/Utc"',
      zone: 'UTC',
      start: '2023-07-06T15:00:00Z',
    },
    {
      name: 'an own definition, in summer',
      tzid: 'Our Own Zone',
      zone: 'Etc/GMT+4',
      start: '2023-07-06T19:00:00Z',
      define: ODD_ZONE,
    },
    {
      name: 'a definition that gives its place',
      tzid: 'Ours',
      zone: 'Asia/Tokyo',
      start: '2023-07-06T06:00:00Z',
      define: fixedZone('Ours', '+0900', 'X-LIC-LOCATION:Asia/Tokyo'),
    },
    {
      name: 'a definition of thirteen hours ahead',
      tzid: 'Ours',
      zone: 'Etc/GMT-13',
      start: '2023-07-06T02:00:00Z',
      define: fixedZone('Ours', '+1300'),
    },
    {
      name: 'a definition of five and a half hours ahead',
      tzid: 'Ours',
      zone: '+05:30',
      start: '2023-07-06T09:30:00Z',
      define: fixedZone('Ours', '+0530'),
    },
    {
      name: 'a known name wins over its definition',
      tzid: 'Europe/London',
      zone: 'Europe/London',
      start: '2023-07-06T14:00:00Z',
      define: fixedZone('Europe/London', '+0900'),
    },
  ])('$name', async ({ tzid, zone, start, define = [] }) => {
    const series = await openFeed(
      calendar(...define, event('UID:a', `DTSTART;TZID=${tzid}:20230706T150000`)),
    );
    expect(series.next('2023-01-01')).toMatchObject({ start, timeZone: zone, date: '2023-07-06' });
  });

  it('follows an own definition through its changes', async () => {
    const feed = calendar(
      ...ODD_ZONE,
      event('UID:a', 'DTSTART;TZID=Our Own Zone:20230301T100000', 'RRULE:FREQ=WEEKLY'),
    );
    const series = await openFeed(feed);
    expect(starts(series, '2023-03-07', 2)).toEqual(['2023-03-08T15:00:00Z', '2023-03-15T14:00:00Z']);
    expect(starts(series, '2041-11-01', 2)).toEqual(['2041-11-06T15:00:00Z', '2041-11-13T15:00:00Z']);
  });

  it.each([
    { name: 'skips', wall: '20230312T023000', start: '2023-03-12T07:30:00Z' },
    { name: 'repeats', wall: '20231105T013000', start: '2023-11-05T05:30:00Z' },
  ])('reads a time that an own definition $name', async ({ wall, start }) => {
    const series = await openFeed(calendar(...ODD_ZONE, event('UID:a', `DTSTART;TZID=Our Own Zone:${wall}`)));
    expect(series.next('2023-01-01')?.start).toBe(start);
  });

  it.each([
    {
      name: 'floating times',
      line: 'DTSTART:20230706T150000',
      timezone: 'Asia/Kolkata',
      start: '2023-07-06T09:30:00Z',
    },
    {
      name: 'floating times, by default',
      line: 'DTSTART:20230706T150000',
      timezone: 'UTC',
      start: '2023-07-06T15:00:00Z',
    },
    {
      name: 'all-day events',
      line: 'DTSTART;VALUE=DATE:20230706',
      timezone: 'Asia/Kolkata',
      start: '2023-07-05T18:30:00Z',
    },
    {
      name: 'all-day events that do not say so',
      line: 'DTSTART:20230706',
      timezone: 'Asia/Kolkata',
      start: '2023-07-05T18:30:00Z',
    },
  ])('the zone of the schedule is for $name', async ({ line, timezone, start }) => {
    const series = await openFeed(calendar(event('UID:a', line)), null, timezone);
    expect(series.next('2023-01-01')).toMatchObject({ start, timeZone: timezone, date: '2023-07-06' });
  });

  it.each([
    {
      name: 'a day of the month, in a zone behind UTC',
      timezone: 'America/Los_Angeles',
      rule: 'FREQ=MONTHLY;COUNT=2',
      dates: ['2023-01-31', '2023-03-31'],
    },
    {
      name: 'until a day',
      timezone: 'America/Los_Angeles',
      rule: 'FREQ=WEEKLY;UNTIL=20230207',
      dates: ['2023-01-31', '2023-02-07'],
    },
    {
      name: 'until a midnight in UTC',
      timezone: 'America/Los_Angeles',
      rule: 'FREQ=WEEKLY;UNTIL=20230207T000000Z',
      dates: ['2023-01-31', '2023-02-07'],
    },
  ])('all-day series: $name', async ({ timezone, rule, dates }) => {
    const series = await openFeed(
      calendar(event('UID:a', 'DTSTART;VALUE=DATE:20230131', `RRULE:${rule}`)),
      null,
      timezone,
    );
    expect(series.between('2023-01-01', '2024-01-01').map(({ date }) => date)).toEqual(dates);
  });
});

describe('match', () => {
  const feed = calendar(
    event('UID:a', 'SUMMARY:Node.js Security WG', 'DTSTART:20230201T120000Z'),
    event(
      'UID:b',
      'SUMMARY:Meeting\\, weekly',
      'DESCRIPTION:Agenda of the\\nnode.js security\\; team',
      'DTSTART:20230202T120000Z',
    ),
    event('UID:c', 'SUMMARY:Node.js TSC', 'DTSTART:20230203T120000Z'),
  );
  it.each([
    {
      name: 'text in a summary or description, whatever its case',
      match: 'NODE.JS security',
      dates: ['2023-02-01', '2023-02-02'],
    },
    { name: 'text with escapes', match: 'meeting, weekly', dates: ['2023-02-02'] },
    {
      name: 'a regular expression',
      match: '/^Node\\.js (TSC|Security)/',
      dates: ['2023-02-01', '2023-02-03'],
    },
    { name: 'a regular expression with flags', match: '/tsc$/i', dates: ['2023-02-03'] },
    { name: 'nothing: all', match: null, dates: ['2023-02-01', '2023-02-02', '2023-02-03'] },
  ])('$name', async ({ match, dates }) => {
    const series = await openFeed(feed, match);
    expect(series.between('2023-01-01', '2024-01-01').map(({ date }) => date)).toEqual(dates);
  });

  it('keeps a renamed occurrence with its series', async () => {
    const renamed = calendar(
      event(...SERIES),
      event(
        'UID:series',
        'SUMMARY:Special session',
        'RECURRENCE-ID:20230119T150000Z',
        'DTSTART:20230119T150000Z',
      ),
    );
    expect((await openFeed(renamed, 'security wg')).next('2023-01-18')).toMatchObject({
      summary: 'Special session',
    });
  });
});
