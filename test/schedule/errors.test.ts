import { describe, expect, it } from 'vitest';
import { isMinutebookError, type MinutebookError } from '../../src/errors/minutebook-error.ts';
import { openSchedule } from '../../src/schedule/open-schedule.ts';
import { calendar, event, openEvery, openFeed, openRule } from './calendar.ts';

async function errorOf(work: Promise<unknown>): Promise<MinutebookError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isMinutebookError(error)) throw new Error(`Expected a MinutebookError, got ${error}`);
  for (const line of [error.message, error.why, error.hint]) expect(line).toMatch(/^[^\n\r]+$/u);
  return error;
}

describe('feeds that cannot be read', () => {
  it.each([
    { name: 'nothing', feed: ' \r\n', why: 'It is empty.', line: undefined },
    {
      name: 'a web page',
      feed: '\n<!DOCTYPE html><html><title>Sign in</title></html>',
      why: /^It is a web page/u,
      line: 2,
    },
    { name: 'a web page without a doctype', feed: '<html><body>', why: /^It is a web page/u, line: 1 },
    { name: 'JSON', feed: '{"error": "not found"}', why: /JSON/u, line: 1 },
    { name: 'other text', feed: 'Not Found', why: /BEGIN:VCALENDAR/u, line: 1 },
    {
      name: 'cut short within an event',
      feed: 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:2023',
      why: /VEVENT that begins here has no END/u,
      line: 3,
    },
    {
      name: 'cut short after an event',
      feed: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20230101T000000Z\nEND:VEVENT',
      why: /VCALENDAR that begins here has no END/u,
      line: 1,
    },
    {
      name: 'an event within an event',
      feed: calendar('BEGIN:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VEVENT'),
      why: /no END:VEVENT/u,
      line: 4,
    },
    {
      name: 'an event that the calendar ends',
      feed: calendar('BEGIN:VEVENT'),
      why: /no END:VEVENT/u,
      line: 4,
    },
    { name: 'no start', feed: calendar(event('UID:a')), why: 'The event has no DTSTART.', line: 4 },
    {
      name: 'an impossible start',
      feed: calendar(event('UID:a', 'DTSTART:20230231T000000Z')),
      why: /no such date or time: 2023-02-31/u,
      line: 6,
    },
    {
      name: 'a start that is none',
      feed: calendar(event('UID:a', 'DTSTART:soon')),
      why: /neither a date nor a time/u,
      line: 6,
    },
    {
      name: 'an unknown frequency',
      feed: calendar(event('DTSTART:20230101T000000Z', 'RRULE:FREQ=OFTEN')),
      why: /OFTEN/u,
      line: 6,
    },
    {
      name: 'a rule by the minute',
      feed: calendar(event('DTSTART:20230101T000000Z', 'RRULE:FREQ=MINUTELY')),
      why: /FREQ is one of/u,
      line: 6,
    },
    {
      name: 'a definition without offsets',
      feed: calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Odd',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'END:STANDARD',
        'END:VTIMEZONE',
        event('DTSTART;TZID=Odd:20230101T000000'),
      ),
      why: /TZOFFSETFROM/u,
      line: 4,
    },
    {
      name: 'an empty definition',
      feed: calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Odd',
        'END:VTIMEZONE',
        event('DTSTART;TZID=Odd:20230101T000000'),
      ),
      why: /STANDARD/u,
      line: 4,
    },
  ])('$name', async ({ feed, why, line }) => {
    const error = await errorOf(openFeed(feed));
    expect(error.code).toBe('schedule/feed-invalid');
    expect(error.why).toMatch(why);
    expect(error.place?.line).toBe(line);
    expect(JSON.stringify([error.message, error.place])).not.toContain('secret');
  });

  it('lets other people have faulty events', async () => {
    const faulty = ['nonsense', 'DTSTART:soon', 'RRULE:FREQ=OFTEN', 'DTSTART;TZID=Nowhere:20230101T000000'];
    const others = faulty.map((line) => event('SUMMARY:Other', line));
    const series = await openFeed(
      calendar(...others, event('SUMMARY:Ours', 'DTSTART:20230105T000000Z')),
      'ours',
    );
    expect(series.next('2023-01-01')?.summary).toBe('Ours');
  });
});

describe('feeds without the meeting', () => {
  it('says that there are no events', async () => {
    expect(await errorOf(openFeed(calendar(), 'Security'))).toMatchObject({ code: 'schedule/feed-empty' });
  });

  it('does not count answers to invitations', async () => {
    const answers = calendar('METHOD:REPLY', event('DTSTART:20230105T000000Z'));
    expect(await errorOf(openFeed(answers))).toMatchObject({ code: 'schedule/feed-empty' });
  });

  const summaries = ['TSC', 'Release', 'Build', 'Diagnostics', 'Node.js Security WG', 'Web', 'Loaders'];
  const feed = calendar(
    ...summaries.map((summary) => event(`SUMMARY:${summary}`, 'DTSTART:20230105T000000Z')),
  );
  it.each([
    {
      name: 'a slip of the pen',
      match: 'Node.js Securty WG',
      hint: 'Did you mean "Node.js Security WG"?',
      why: 'Its events are called "Node.js Security WG", "TSC", "Release", "Build", "Diagnostics" and 2 more.',
    },
    {
      name: 'a word of it',
      match: 'Security triage',
      hint: 'Did you mean "Node.js Security WG"?',
      why: /^Its events are called "Node.js Security WG", "TSC"/u,
    },
    {
      name: 'nothing like it',
      match: 'Modules',
      hint: /^Set match/u,
      why: 'Its events are called "TSC", "Release", "Build", "Diagnostics", "Node.js Security WG" and 2 more.',
    },
  ])('names what is there: $name', async ({ match, hint, why }) => {
    const error = await errorOf(openFeed(feed, match));
    expect(error).toMatchObject({
      code: 'schedule/no-match',
      message: `No event in the calendar at example.org matches "${match}".`,
    });
    expect(error.hint).toMatch(hint);
    expect(error.why).toMatch(why);
  });

  it('names events without summaries', async () => {
    const error = await errorOf(openFeed(calendar(event('DTSTART:20230105T000000Z')), 'x'));
    expect(error.why).toBe('Its events have no summaries.');
  });

  it('refuses a zone that nobody knows', async () => {
    const error = await errorOf(openFeed(calendar(event('UID:a', 'DTSTART;TZID=Nowhere:20230105T000000'))));
    expect(error).toMatchObject({ code: 'schedule/time-zone', place: { line: 4 } });
    expect(error.message).toContain('"Nowhere"');
  });
});

describe('schedules that cannot be read', () => {
  const START = 'DTSTART:20230105T150000Z\n';
  it.each([
    { name: 'no rule', rrule: START, why: 'It has no RRULE.' },
    { name: 'no start', rrule: 'RRULE:FREQ=WEEKLY', why: 'The event has no DTSTART.' },
    { name: 'nothing', rrule: '', why: /DTSTART/u },
    { name: 'a bare rule', rrule: `${START}FREQ=WEEKLY`, why: 'The rule itself starts with RRULE:.' },
    { name: 'a misspelt property', rrule: `${START}RULE:FREQ=WEEKLY`, why: /RRULE is one/u },
    { name: 'a foreign property', rrule: `${START}RRULE:FREQ=WEEKLY\nBEGIN:VEVENT`, why: /"BEGIN"/u },
    {
      name: 'a misspelt part',
      rrule: `${START}RRULE:FREQ=WEEKLY;BYDAYS=TH`,
      why: 'A rule has no part BYDAYS; BYDAY is one.',
    },
    { name: 'no frequency', rrule: `${START}RRULE:INTERVAL=2`, why: /no FREQ/u },
    { name: 'no such frequency', rrule: `${START}RRULE:FREQ=FORTNIGHTLY`, why: /FORTNIGHTLY/u },
    {
      name: 'an interval of zero',
      rrule: `${START}RRULE:FREQ=WEEKLY;INTERVAL=0`,
      why: /INTERVAL takes numbers from 1/u,
    },
    { name: 'no such day', rrule: `${START}RRULE:FREQ=WEEKLY;BYDAY=XX`, why: /XX/u },
    {
      name: 'no such day of the month',
      rrule: `${START}RRULE:FREQ=MONTHLY;BYMONTHDAY=32`,
      why: 'BYMONTHDAY takes numbers from 1 to 31, or negative, not 32.',
    },
    { name: 'no such month', rrule: `${START}RRULE:FREQ=YEARLY;BYMONTH=13`, why: /BYMONTH/u },
    {
      name: 'two values for a part',
      rrule: `${START}RRULE:FREQ=WEEKLY;FREQ=DAILY`,
      why: 'The rule has two values for FREQ.',
    },
    {
      name: 'a part without a value',
      rrule: `${START}RRULE:FREQ=WEEKLY;BYDAY`,
      why: '"BYDAY" has no value.',
    },
    { name: 'no such week start', rrule: `${START}RRULE:FREQ=WEEKLY;WKST=XX`, why: /^WKST takes MO/u },
    { name: 'a bad UNTIL', rrule: `${START}RRULE:FREQ=WEEKLY;UNTIL=soon`, why: /UNTIL/u },
    {
      name: 'too often',
      rrule: `${START}RRULE:FREQ=HOURLY;BYMINUTE=0,10,20,30,40`,
      why: /more than 96 starts a day/u,
    },
  ])('rrule: $name', async ({ rrule, why }) => {
    const error = await errorOf(openRule(rrule));
    expect(error.code).toBe('config/schedule');
    expect(error.why).toMatch(why);
  });

  it('rrule: a zone that nobody knows, with the nearest', async () => {
    const error = await errorOf(openRule('DTSTART;TZID=Europe/Londn:20230105T150000\nRRULE:FREQ=WEEKLY'));
    expect(error).toMatchObject({ code: 'config/time-zone', hint: 'Did you mean Europe/London?' });
  });

  it('rrule: line ends spelt out, as YAML leaves them in single quotes', async () => {
    const series = await openRule(String.raw`DTSTART:20230105T150000Z\nRRULE:FREQ=WEEKLY`);
    expect(series.next('2023-01-06')?.date).toBe('2023-01-12');
  });

  it.each([
    { every: 'weekly', why: 'It is not a first start, a slash and a period.' },
    { every: '2023-01-05T15:00[Europe/London]', why: 'It is not a first start, a slash and a period.' },
    { every: '2023-02-30T15:00Z/P7D', why: 'There is no such date or time: 2023-02-30 15:00.' },
    { every: '2023-01-05T25:00[Europe/London]/P7D', why: 'There is no such date or time: 2023-01-05 25:00.' },
    { every: '2023-01-05T15:00[Europe/Londn]/P7D', why: 'There is no time zone "Europe/Londn".' },
    { every: '2023-01-05T15:00Z/P', why: '"P" is not a period such as P14D, P2W or P1M.' },
    { every: '2023-01-05T15:00Z/P0D', why: 'The period has to be a day or longer.' },
    { every: '2023-01-05T15:00Z/PT12H', why: 'The period has to be a day or longer.' },
    { every: '2023-01-05T15:00Z/P1DT12H', why: 'The period counts in days, weeks, months and years.' },
  ])('every: $every', async ({ every, why }) => {
    expect(await errorOf(openEvery(every))).toMatchObject({ code: 'config/schedule', why });
  });

  it('match: a regular expression that is none', async () => {
    const error = await errorOf(openFeed(calendar(event('DTSTART:20230105T000000Z')), '/(/'));
    expect(error.code).toBe('config/schedule');
  });

  it('timezone: no such zone', async () => {
    expect(await errorOf(openEvery('2023-01-05/P7D', 'Mars/Base'))).toMatchObject({
      code: 'config/time-zone',
    });
  });

  it('ical: a feed that nobody fetched', async () => {
    const schedule = { kind: 'ical', ical: 'a.ics', match: null, cancelled: [], timezone: null } as const;
    const work = openSchedule(schedule, { warn() {} });
    expect(await errorOf(work)).toMatchObject({ code: 'internal/schedule' });
  });
});
