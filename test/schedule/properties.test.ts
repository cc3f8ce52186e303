import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMinutebookError } from '../../src/errors/minutebook-error.ts';
import { parseDate, parseInstant } from '../../src/schedule/instant.ts';
import { parsePeriod } from '../../src/schedule/period.ts';
import type { Series } from '../../src/schedule/series.ts';
import { calendar, event, openEvery, openFeed, openRule, starts } from './calendar.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const zone = fc.constantFrom(...ZONES);
const digits = (value: number) => String(value).padStart(2, '0');
/** `20230105T150000`, on days that every month has. */
const wall = fc
  .record({
    year: fc.integer({ min: 2010, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 15, 30),
  })
  .map(
    ({ year, month, day, hour, minute }) =>
      `${year}${digits(month)}${digits(day)}T${digits(hour)}${digits(minute)}00`,
  );
const instant = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Whatever happens is a MinutebookError. */
async function survives(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    for (const line of [error.message, error.why, error.hint]) expect(line).toMatch(/^[^\r\n]+$/u);
  }
}

function askEverything(series: Series, now: string): void {
  series.next(now);
  series.previous(now);
  series.current(now);
  series.on(now.slice(0, 10));
}

describe('text from outside', () => {
  it('any text is a feed or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        survives(async () => askEverything(await openFeed(text), '2023-02-16T15:00:00Z')),
      ),
    );
  });

  const value = fc.oneof(
    wall,
    wall.map((time) => `${time}Z`),
    wall.map((time) => time.slice(0, 8)),
    fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=MONTHLY;BYDAY=1TH,-1FR;COUNT=5',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    ),
    fc.constantFrom('PT1H', '-PT1H', 'P1D', 'CANCELLED', '+0100', '-0500', 'series', ''),
    fc.string({ maxLength: 20 }),
  );
  const parameter = fc.constantFrom(
    '',
    ';TZID=Europe/London',
    ';TZID=Odd',
    ';VALUE=DATE',
    ';VALUE=PERIOD',
    ';RANGE=THISANDFUTURE',
    ';X=":;',
  );
  const name = fc.constantFrom(
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'UID',
    'SUMMARY',
    'STATUS',
    'SEQUENCE',
    'BEGIN',
    'END',
  );
  const line = fc.tuple(name, parameter, value).map(([key, extra, text]) => `${key}${extra}:${text}`);
  const odd = fc.array(
    fc.tuple(fc.constantFrom('TZID', 'DTSTART', 'RRULE', 'TZOFFSETFROM', 'TZOFFSETTO'), value),
  );

  it('any lines are a feed or an error', async () => {
    const events = fc.array(fc.tuple(wall, fc.array(line, { maxLength: 6 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(events, odd, instant, (blocks, definition, now) =>
        survives(async () => {
          const feed = calendar(
            'BEGIN:VTIMEZONE',
            'TZID:Odd',
            'BEGIN:STANDARD',
            ...definition.map(([key, text]) => `${key}:${text}`),
            'END:STANDARD',
            'END:VTIMEZONE',
            ...blocks.map(([start, lines]) => event(`DTSTART:${start}`, 'UID:series', ...lines)),
          );
          askEverything(await openFeed(feed), now);
        }),
      ),
      { numRuns: 300 },
    );
  });

  it('any text is a rule, an interval, a period, a date, an instant, or an error', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.tuple(line, line).map((lines) => lines.join('\n')),
      fc
        .tuple(instant, fc.constantFrom('/P7D', '/P1M', '/PT1H', '/P', '..', '[Europe/London]/P1W'))
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, instant, async (written, now) => {
        await survives(async () => askEverything(await openRule(written), now));
        await survives(async () => askEverything(await openEvery(written), now));
        await survives(() => parsePeriod(written, 'Europe/London'));
        await survives(() => parseDate(written));
        await survives(() => parseInstant(written));
      }),
      { numRuns: 300 },
    );
  });
});

describe('series', () => {
  const rule = fc.constantFrom(
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=MONTHLY;BYDAY=1TH,-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    'FREQ=WEEKLY;COUNT=20',
  );

  it('next is later than now, previous earlier, and nothing lies between them', async () => {
    await fc.assert(
      fc.asyncProperty(wall, zone, rule, instant, async (start, tzid, recurs, now) => {
        const series = await openRule(`DTSTART;TZID=${tzid}:${start}\nRRULE:${recurs}`);
        const at = Date.parse(now);
        const next = series.next(now);
        const previous = series.previous(now);
        if (next?.start != null) {
          expect(Date.parse(next.start)).toBeGreaterThan(at);
          const back = series.previous(next.start)?.start ?? null;
          expect(back === null || Date.parse(back) <= at).toBe(true);
          expect(series.on(next.date).map((occurrence) => occurrence.start)).toContain(next.start);
          expect(series.current(next.start)?.start).toBe(next.start);
        }
        if (previous?.start != null) {
          expect(Date.parse(previous.start)).toBeLessThan(at);
          const forth = series.next(previous.start)?.start ?? null;
          expect(forth === null || Date.parse(forth) >= at).toBe(true);
        }
        if (next?.start != null && previous?.start != null) {
          const between = series.between(previous.start, next.start).map((occurrence) => occurrence.start);
          expect(
            between.filter((found) => found !== previous.start && Date.parse(found ?? '') !== at),
          ).toEqual([]);
        }
      }),
    );
  });

  it('an interval is the rule of the same interval', async () => {
    const same = fc.constantFrom(
      ...[
        'P1D,DAILY,1',
        'P3D,DAILY,3',
        'P7D,WEEKLY,1',
        'P2W,WEEKLY,2',
        'P14D,WEEKLY,2',
        'P1M,MONTHLY,1',
        'P3M,MONTHLY,3',
        'P1Y,YEARLY,1',
      ],
    );
    await fc.assert(
      fc.asyncProperty(wall, zone, same, instant, async (start, tzid, interval, now) => {
        const [period, frequency, step] = interval.split(',');
        const iso = start.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)$/u, '$1-$2-$3:$4:$5');
        const every = await openEvery(`${iso}[${tzid}]/${period}`);
        const rules = await openRule(
          `DTSTART;TZID=${tzid}:${start}\nRRULE:FREQ=${frequency};INTERVAL=${step}`,
        );
        expect(starts(every, now, 4)).toEqual(starts(rules, now, 4));
        expect(every.previous(now)).toEqual(rules.previous(now));
      }),
    );
  });

  it('a feed says what its rule says', async () => {
    await fc.assert(
      fc.asyncProperty(wall, zone, rule, instant, async (start, tzid, recurs, now) => {
        const lines = [`DTSTART;TZID=${tzid}:${start}`, `RRULE:${recurs}`];
        const feed = await openFeed(calendar(event('UID:a', ...lines)));
        expect(feed.next(now)).toEqual((await openRule(lines.join('\n'))).next(now));
      }),
    );
  });
});
