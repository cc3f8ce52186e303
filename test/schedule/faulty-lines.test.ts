import { describe, expect, it } from 'vitest';
import { calendar, event, openFeed, openRule } from './calendar.ts';

const WEEKLY = [
  'UID:a',
  'SUMMARY:WG Meeting',
  'DTSTART;TZID=Europe/London:20190911T095000',
  'RRULE:FREQ=WEEKLY',
];
/** The first of the lines under test stands here. */
const FIRST = 9;

async function read(lines: readonly string[], now = '2019-09-24T00:00Z') {
  const warnings: string[] = [];
  const warn = (text: string, { line }: { line?: number }) => warnings.push(`${line}: ${text}`);
  const series = await openFeed(calendar(event(...WEEKLY, ...lines)), 'WG Meeting', null, { warn });
  return { start: series.next(now)?.start, warnings };
}

describe('a line that cannot be used is skipped with a warning', () => {
  it.each([
    { name: 'text that was not folded', lines: ['DESCRIPTION:join us', 'just text'], at: 1 },
    { name: 'text that looks like a property', lines: ['DESCRIPTION:join us', 'Duration: an hour'], at: 1 },
    { name: 'text that looks like a rule', lines: ['DESCRIPTION:join us', 'Rrule: weekly'], at: 1 },
    { name: 'text that looks like a state', lines: ['DESCRIPTION:join us', 'Status:cancelled'], at: 1 },
    { name: 'a rule that was not folded', lines: ['DESCRIPTION:join us', '=== agenda ==='], at: 1 },
    { name: 'a bullet that was not folded', lines: ['DESCRIPTION:join us', '* one, two'], at: 1 },
    { name: 'HTML that was not folded', lines: ['X-ALT-DESC;FMTTYPE=text/html:<p>', '<b>a</b>'], at: 1 },
    { name: 'an empty EXDATE in UTC', lines: ['EXDATE:'], at: 0 },
    { name: 'an empty EXDATE of days', lines: ['EXDATE;VALUE=DATE:'], at: 0 },
    { name: 'an EXDATE of commas', lines: ['EXDATE:,,'], at: 0 },
    { name: 'an EXDATE of space', lines: ['EXDATE;TZID=Europe/London: '], at: 0 },
    { name: 'an empty RDATE', lines: ['RDATE:'], at: 0 },
    { name: 'an empty EXDATE', lines: ['EXDATE;TZID=Europe/Berlin:'], at: 0 },
    { name: 'an EXDATE that is none', lines: ['EXDATE:never'], at: 0 },
    { name: 'an EXDATE of a day that is none', lines: ['EXDATE:20190231T000000Z'], at: 0 },
    { name: 'an EXDATE in a zone that nobody knows', lines: ['EXDATE;TZID=Nowhere:20190925T095000'], at: 0 },
    { name: 'the second EXDATE', lines: ['EXDATE:20200101T000000Z', 'EXDATE:soon'], at: 1 },
    { name: 'an empty DTEND', lines: ['DTEND:'], at: 0 },
    { name: 'a DTEND that is none', lines: ['DTEND;TZID=Europe/London:later'], at: 0 },
    { name: 'a DTEND of a day that is none', lines: ['DTEND:20190931T100000Z'], at: 0 },
    { name: 'a DTEND in a zone that nobody knows', lines: ['DTEND;TZID=Nowhere:20190911T105000'], at: 0 },
    { name: 'an empty DTEND in a zone', lines: ['DTEND;TZID=Europe/London:'], at: 0 },
    { name: 'a DURATION in words', lines: ['DURATION:one hour'], at: 0 },
    { name: 'a DURATION without T', lines: ['DURATION:P1H'], at: 0 },
    { name: 'a DURATION of nothing', lines: ['DURATION:P'], at: 0 },
    { name: 'a DURATION without P', lines: ['DURATION:1H'], at: 0 },
    { name: 'an empty DURATION', lines: ['DURATION:'], at: 0 },
    { name: 'an RDATE that is none', lines: ['RDATE:TBD'], at: 0 },
    { name: 'an open quote', lines: ['ATTENDEE;CN="Jane Doe:mailto:jane@example.org'], at: 0 },
    { name: 'an open quote in ORGANIZER', lines: ['ORGANIZER;CN="J:mailto:j@example.org'], at: 0 },
    { name: 'an open quote that ends with the line', lines: ['ATTENDEE;CN="'], at: 0 },
    {
      name: 'an open quote in a later parameter',
      lines: ['ATTENDEE;ROLE=CHAIR;CN="J:mailto:j@example.org'],
      at: 0,
    },
    {
      name: 'an open quote over a fold',
      lines: ['ATTENDEE;CN="Jane', ' Doe:mailto:jane@example.org'],
      at: 0,
    },
    { name: 'an open quote in LOCATION', lines: ['LOCATION;ALTREP="https://example.org:Room'], at: 0 },
    { name: 'an open quote in EXDATE', lines: ['EXDATE;TZID="Europe/London:20190925T095000'], at: 0 },
    { name: 'a parameter without a value', lines: ['X-THING;a:b'], at: 0 },
    { name: 'an unknown EXRULE', lines: ['EXRULE:FREQ=OFTEN'], at: 0 },
    { name: 'an EXRULE with an end', lines: ['EXRULE:FREQ=WEEKLY;COUNT=2'], at: 0 },
    { name: 'an empty EXRULE', lines: ['EXRULE:'], at: 0 },
    { name: 'an EXRULE with a parameter', lines: ['EXRULE;X-A=b:FREQ=WEEKLY'], at: 0 },
    { name: 'an EXRULE in small letters', lines: ['exrule:freq=weekly'], at: 0 },
    { name: 'a trailing comma', lines: ['EXDATE:20200101T095000Z,'], at: 0 },
  ])('$name', async ({ lines, at }) => {
    const { start, warnings } = await read(lines);
    expect(start).toBe('2019-09-25T08:50:00Z');
    expect(warnings).toEqual([
      expect.stringMatching(`^${FIRST + at}: this line of the calendar is skipped: `),
    ]);
    expect(warnings.join()).not.toMatch(/jane|just text/iu);
  });

  it.each([
    'The agenda: one; two',
    'https://example.org/x?a=b',
    '<https://example.org/x?a=b>',
    'Begin: at ten',
    'End: at eleven',
    'Summary: what we talk about',
    'Uid: none',
    'Sequence: first this, then that',
    'Location;Room: 5',
  ])('text behind a broken line that reads as a property changes nothing: %s', async (line) => {
    expect((await read(['DESCRIPTION:join us', line])).start).toBe('2019-09-25T08:50:00Z');
  });

  it.each([
    'EXDATE;TZID=Europe/London:20190918T095000, 20190925T095000',
    'EXDATE;TZID=Europe/London:20190918T095000 ,20190925T095000 ',
    'EXDATE;TZID=Europe/London: 20190925T095000',
    'EXDATE;TZID="Europe/London":20190925T095000,\t20190918T095000',
    'EXDATE:20190925T085000Z, 20190918T085000Z',
  ])('space among times is nothing: %s', async (line) => {
    expect(await read([line])).toEqual({ start: '2019-10-02T08:50:00Z', warnings: [] });
  });

  it.each([
    'EXDATE:20190925T085000Z,',
    'EXDATE:,20190925T085000Z',
    'EXDATE:20190925T085000Z,soon',
    'EXDATE;TZID=Europe/London:20190231T095000,20190925T095000',
    'EXDATE:20190918T085000Z,,20190925T085000Z',
    'RDATE:never\r\nEXDATE:20190925T085000Z',
  ])('the other values of the line count: %s', async (line) => {
    const { start, warnings } = await read([line]);
    expect(start).toBe('2019-10-02T08:50:00Z');
    expect(warnings).toHaveLength(1);
  });

  it.each(['COUNT=0', 'COUNT=0;INTERVAL=1', 'INTERVAL=1;COUNT=00', 'BYDAY=WE;COUNT=0', 'COUNT=0;WKST=MO'])(
    'a series of %s has no end',
    async (part) => {
      const warnings: string[] = [];
      const rule = WEEKLY.map((line) => (line.startsWith('RRULE') ? `${line};${part}` : line));
      const series = await openFeed(calendar(event(...rule)), null, null, {
        warn: (text, { line }) => warnings.push(`${line}: ${text}`),
      });
      expect(series.next('2019-09-24T00:00Z')?.start).toBe('2019-09-25T08:50:00Z');
      expect(warnings).toEqual([expect.stringMatching(/^8: .*COUNT=0/u)]);
    },
  );

  it('tells of EXRULE', async () => {
    const { start, warnings } = await read(['EXRULE:FREQ=MONTHLY']);
    expect(start).toBe('2019-09-25T08:50:00Z');
    expect(warnings).toEqual([expect.stringMatching(/^9: .*EXRULE.*EXDATE/u)]);
  });

  it('tells of lines that follow each other once, and of ten places at most', async () => {
    const { warnings } = await read(['DESCRIPTION:a', 'one', 'two', 'three']);
    expect(warnings).toEqual([expect.stringMatching(/^10: lines 10 to 12 of the calendar are skipped/u)]);
    const many = await read(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'text' : 'X-A:1')));
    expect(many.warnings).toHaveLength(11);
    expect(many.warnings.at(-1)).toBe('29: 10 more places of the calendar are skipped, from here on.');
  });

  it('says nothing about events of others', async () => {
    const warnings: string[] = [];
    const feed = calendar(event('SUMMARY:Other', 'DTSTART:20230101T000000Z', 'text'), event(...WEEKLY));
    await openFeed(feed, 'WG', null, { warn: (text) => warnings.push(text) });
    expect(warnings).toEqual([]);
  });

  it.each(['DTSTART;TZID="Europe/London:20190911T095000', 'RRULE', 'RECURRENCE-ID;X:20190911T095000'])(
    'but %s has to be sound',
    async (line) => {
      const name = line.split(/[;:]/u, 1)[0] ?? '';
      const lines = [...WEEKLY.filter((each) => !each.startsWith(name)), line];
      await expect(openFeed(calendar(event(...lines)))).rejects.toMatchObject({
        code: 'schedule/feed-invalid',
        why: expect.stringContaining(name),
        place: { line: 4 + lines.length },
      });
    },
  );

  it.each(['EXDATE:', 'DURATION:1H', 'DTEND:', 'EXDATE:20190918T085000Z,', 'EXDATE:never'])(
    'a rule of the configuration has no such lines: %s',
    async (line) => {
      const rule = openRule(`DTSTART:20190911T085000Z\nRRULE:FREQ=WEEKLY\n${line}`);
      await expect(rule).rejects.toMatchObject({ code: 'config/schedule' });
    },
  );
});

describe('the zone of an event', () => {
  const defined = (tzid: string, offset: string) => [
    ...['BEGIN:VTIMEZONE', `TZID:${tzid}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
  ];
  it.each([
    { tzid: 'GMT+05:30', start: '04:20', define: defined('GMT+05:30', '+0530') },
    { tzid: 'GMT+5', start: '14:50', define: defined('GMT+5', '-0500') },
    {
      tzid: 'tzone://Microsoft/Custom',
      start: '08:50',
      define: defined('tzone://Microsoft/Custom', '+0100'),
    },
    { tzid: '(UTC+01:00) Here, There', start: '08:50', define: defined('(UTC+01:00) Here, There', '+0100') },
    { tzid: 'GMT+05:30', start: '04:20' },
    { tzid: '"UTC+03:00"', start: '06:50' },
    { tzid: 'UTC+03:00', start: '06:50' },
    { tzid: 'UTC-5', start: '14:50' },
    { tzid: 'GMT-0330', start: '13:20' },
    { tzid: '+0530', start: '04:20' },
    { tzid: 'UTC+13', start: '20:50', day: '10' },
    { tzid: 'tzone://Microsoft/Utc', start: '09:50' },
    { tzid: 'tzone://Microsoft/Utc;VALUE=DATE-TIME', start: '09:50' },
    { tzid: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', start: '07:50' },
    { tzid: '"(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb"', start: '07:50' },
    { tzid: '(UTC-05:00) Eastern Time (US & Canada)', start: '13:50' },
    { tzid: '(GMT-08:00) Pacific Time (US & Canada)', start: '16:50' },
    { tzid: 'Mountain Time (US & Canada)', start: '15:50' },
    { tzid: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', start: '04:20' },
    { tzid: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', start: '08:50' },
    { tzid: '(UTC+03:00) Atlantis', start: '06:50' },
    { tzid: '(UTC) Coordinated Universal Time', start: '09:50' },
    { tzid: 'America/New York', start: '13:50' },
  ])('$tzid', async ({ tzid, start, day = '11', define = [] }) => {
    const feed = calendar(...define, event('UID:a', `DTSTART;TZID=${tzid}:20190911T095000`));
    expect((await openFeed(feed)).next('2019-09-01')?.start).toBe(`2019-09-${day}T${start}:00Z`);
  });

  it.each(['UTC+99', 'GMT Something', 'Customized Time Zone', '(UTC+01:00', 'Mars/Base'])(
    'is none of %s',
    async (tzid) => {
      const feed = openFeed(calendar(event('UID:a', `DTSTART;TZID=${tzid}:20190911T095000`)));
      if (tzid === '(UTC+01:00') expect((await feed).next('2019-09-01')?.start).toBe('2019-09-11T08:50:00Z');
      else await expect(feed).rejects.toMatchObject({ code: 'schedule/time-zone' });
    },
  );

  it.each([
    { name: 'of the calendar', zone: 'Asia/Kolkata', timezone: null, start: '04:20' },
    { name: 'of the schedule before it', zone: 'Asia/Kolkata', timezone: 'UTC', start: '09:50' },
    { name: 'of Windows', zone: 'W. Europe Standard Time', timezone: null, start: '07:50' },
    { name: 'as an offset', zone: 'UTC+03:00', timezone: null, start: '06:50' },
    { name: 'as Outlook shows it', zone: '(UTC+05:30) Chennai, Kolkata', timezone: null, start: '04:20' },
    { name: 'in quotes', zone: '"Asia/Kolkata"', timezone: null, start: '04:20' },
    { name: 'that is empty', zone: '', timezone: null, start: '09:50' },
    { name: 'that nobody knows', zone: 'Nowhere', timezone: null, start: '09:50', warns: /^4: .*"Nowhere"/u },
  ])('X-WR-TIMEZONE $name', async ({ zone, timezone, start, warns }) => {
    const warnings: string[] = [];
    const feed = calendar(
      `X-WR-TIMEZONE:${zone}`,
      event('UID:a', 'DTSTART:20190911T095000', 'RRULE:FREQ=WEEKLY'),
    );
    const series = await openFeed(feed, null, timezone, {
      warn: (text, { line }) => warnings.push(`${line}: ${text}`),
    });
    expect(series.next('2019-09-01')?.start).toBe(`2019-09-11T${start}:00Z`);
    expect(warnings).toEqual(warns === undefined ? [] : [expect.stringMatching(warns)]);
  });

  it('X-WR-TIMEZONE is not asked for times that have a zone', async () => {
    const warnings: string[] = [];
    const feed = calendar('X-WR-TIMEZONE:Nowhere', event('UID:a', 'DTSTART:20190911T095000Z'));
    await openFeed(feed, null, null, { warn: (text) => warnings.push(text) });
    expect(warnings).toEqual([]);
  });
});

describe('all-day series', () => {
  const forms = [
    ';VALUE=DATE:20260226',
    ':20260226T000000Z',
    ';TZID=W. Europe Standard Time:20260226T000000',
    ';TZID=America/Los_Angeles:20260226T000000',
    ';TZID=Asia/Tokyo:20260226T000000',
    ':20260226T000000',
    ';TZID=Pacific/Auckland;VALUE=DATE:20260226',
    ';TZID=Nowhere:20260226T000000',
  ];
  const zones = [null, 'Europe/Berlin', 'America/Los_Angeles'];
  const cases = forms.flatMap((form) => zones.map((timezone) => ({ form, timezone })));
  const series = ['UID:a', 'DTSTART;VALUE=DATE:20260212', 'DTEND;VALUE=DATE:20260213', 'RRULE:FREQ=WEEKLY'];

  it.each(cases)('EXDATE$form in $timezone takes out its date', async ({ form, timezone }) => {
    const feed = calendar(event(...series, `EXDATE${form}`));
    const dates = (await openFeed(feed, null, timezone)).between('2026-02-11', '2026-03-07');
    expect(dates.map(({ date }) => date)).toEqual(['2026-02-12', '2026-02-19', '2026-03-05']);
  });

  it.each(cases.filter(({ form }) => !form.includes('Nowhere')))(
    'RECURRENCE-ID$form in $timezone moves its date',
    async ({ form, timezone }) => {
      const moved = event('UID:a', `RECURRENCE-ID${form}`, 'DTSTART;VALUE=DATE:20260227');
      const found = await openFeed(calendar(event(...series), moved), null, timezone);
      const dates = found.between('2026-02-11', '2026-03-04').map(({ date }) => date);
      expect(dates).toEqual(['2026-02-12', '2026-02-19', '2026-02-27']);
      const alone = await openFeed(calendar(moved), null, timezone);
      expect(alone.plannedFor('2026-02-26').map(({ date }) => date)).toEqual(['2026-02-27']);
    },
  );

  it('DTEND as a time counts in days', async () => {
    const lines = ['DTSTART;VALUE=DATE:20260212', 'DTEND;TZID=Asia/Tokyo:20260214T000000'];
    const found = await openFeed(calendar(event('UID:a', ...lines)), null, 'UTC');
    expect(found.next('2026-01-01')?.end).toBe('2026-02-14T00:00:00Z');
  });
});
