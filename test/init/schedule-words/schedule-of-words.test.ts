import { describe, expect, it } from 'vitest';
import { type ReadSentence, scheduleOfWords } from '../../../src/init/schedule-words/schedule-of-words.ts';
import { openSchedule } from '../../../src/schedule/open-schedule.ts';

/** A Friday. */
const NOW = '2026-11-27T12:00:00Z';
const DAY = 86_400_000;

interface Day {
  /** From 0, Sunday. */
  weekday: number;
  /** Of the month, from 1. */
  date: number;
  month: number;
  daysInMonth: number;
  /** Days since 1970. */
  number: number;
}

type Rule = (day: Day) => boolean;

const on =
  (...weekdays: number[]): Rule =>
  ({ weekday }) =>
    weekdays.includes(weekday);
const nth =
  (n: number, weekday: number): Rule =>
  (day) =>
    day.weekday === weekday &&
    (n === -1 ? day.date + 7 > day.daysInMonth : day.date > (n - 1) * 7 && day.date <= n * 7);
const weeksFrom =
  (anchor: string, weeks: number, ...weekdays: number[]): Rule =>
  (day) => {
    // Weeks begin on Monday.
    const monday = (number: number) => Math.floor((number + 3) / 7);
    return (
      weekdays.includes(day.weekday) && (monday(day.number) - monday(Date.parse(anchor) / DAY)) % weeks === 0
    );
  };
const [SUN, MON, TUE, WED, THU, FRI] = [0, 1, 2, 3, 4, 5];

const SENTENCES: { text: string; starting?: string; rule: Rule; time: string; zone: string }[] = [
  { text: 'every Thursday 15:00 Europe/London', rule: on(THU), time: '15:00', zone: 'Europe/London' },
  { text: 'Every Thursday at 3pm Europe/London.', rule: on(THU), time: '15:00', zone: 'Europe/London' },
  { text: 'every week on Wed at 3pm UTC', rule: on(WED), time: '15:00', zone: 'UTC' },
  {
    text: 'weekly on Tuesdays, 9:30 am America/New_York',
    rule: on(TUE),
    time: '09:30',
    zone: 'America/New_York',
  },
  { text: 'Mondays and Thursdays 16:00 UTC', rule: on(MON, THU), time: '16:00', zone: 'UTC' },
  { text: 'Mon/Wed/Fri 08:00 asia/kolkata', rule: on(MON, WED, FRI), time: '08:00', zone: 'Asia/Kolkata' },
  { text: 'thursdays, 15.00 London time', rule: on(THU), time: '15:00', zone: 'Europe/London' },
  { text: 'Sundays at noon UTC', rule: on(SUN), time: '12:00', zone: 'UTC' },
  { text: 'Tuesday 17h30 Europe/Paris', rule: on(TUE), time: '17:30', zone: 'Europe/Paris' },
  { text: 'we meet every Wednesday from 16:00 to 17:00 UTC', rule: on(WED), time: '16:00', zone: 'UTC' },
  { text: 'Wednesdays 9am-10am PT', rule: on(WED), time: '09:00', zone: 'America/Los_Angeles' },
  { text: 'Tue 15:00 UTC+0', rule: on(TUE), time: '15:00', zone: 'UTC' },
  { text: 'Tue 15:00 GMT+00:00', rule: on(TUE), time: '15:00', zone: 'UTC' },
  { text: 'Tue 15:00Z', rule: on(TUE), time: '15:00', zone: 'UTC' },
  { text: 'Fridays at 10:00 New York', rule: on(FRI), time: '10:00', zone: 'America/New_York' },
  { text: 'every weekday at 09:00 UTC', rule: on(MON, TUE, WED, THU, FRI), time: '09:00', zone: 'UTC' },
  { text: 'daily at 14:00 UTC', rule: () => true, time: '14:00', zone: 'UTC' },
  {
    text: 'first Tuesday of the month 16:00 America/New_York',
    rule: nth(1, TUE),
    time: '16:00',
    zone: 'America/New_York',
  },
  { text: 'last Friday 15:00 UTC', rule: nth(-1, FRI), time: '15:00', zone: 'UTC' },
  {
    text: 'the last Friday of every month at 3 p.m. Europe/Berlin',
    rule: nth(-1, FRI),
    time: '15:00',
    zone: 'Europe/Berlin',
  },
  { text: 'monthly on the 2nd Wednesday, 18:00 UTC', rule: nth(2, WED), time: '18:00', zone: 'UTC' },
  {
    text: 'first and third Monday of each month 11:00 Asia/Tokyo',
    rule: (day) => nth(1, MON)(day) || nth(3, MON)(day),
    time: '11:00',
    zone: 'Asia/Tokyo',
  },
  { text: 'every first Thursday 15:00 UTC', rule: nth(1, THU), time: '15:00', zone: 'UTC' },
  { text: 'every second Thursday of the month 15:00 UTC', rule: nth(2, THU), time: '15:00', zone: 'UTC' },
  {
    text: 'on the 15th of every month, 10:00 UTC',
    rule: ({ date }) => date === 15,
    time: '10:00',
    zone: 'UTC',
  },
  {
    text: 'last day of the month 10:00 UTC',
    rule: ({ date, daysInMonth }) => date === daysInMonth,
    time: '10:00',
    zone: 'UTC',
  },
  {
    text: 'every other Thursday 15:00 Europe/London',
    starting: '2026-12-03',
    rule: weeksFrom('2026-12-03', 2, THU),
    time: '15:00',
    zone: 'Europe/London',
  },
  {
    text: 'biweekly on Thursday 15:00 UTC starting 2023-01-05',
    rule: weeksFrom('2023-01-05', 2, THU),
    time: '15:00',
    zone: 'UTC',
  },
  {
    text: 'every second Tuesday, 16:00 UTC',
    starting: '2026-11-24',
    rule: weeksFrom('2026-11-24', 2, TUE),
    time: '16:00',
    zone: 'UTC',
  },
  {
    text: 'every 3 weeks on Monday at 13:00 UTC from 2026-11-02',
    rule: weeksFrom('2026-11-02', 3, MON),
    time: '13:00',
    zone: 'UTC',
  },
  {
    text: 'Mondays and Thursdays every two weeks, 16:00 UTC',
    starting: '2026-11-30',
    rule: weeksFrom('2026-11-30', 2, MON, THU),
    time: '16:00',
    zone: 'UTC',
  },
  {
    text: 'fortnightly 15:00 UTC',
    starting: '2026-12-01',
    rule: weeksFrom('2026-12-01', 2, TUE),
    time: '15:00',
    zone: 'UTC',
  },
  {
    text: 'quarterly on the first Wednesday 15:00 UTC',
    starting: '2026-12-02',
    rule: (day) => nth(1, WED)(day) && day.month % 3 === 0,
    time: '15:00',
    zone: 'UTC',
  },
];

const REFUSED = [
  { text: 'weekly', why: 'at what time' },
  { text: 'every Thursday', why: 'at what time' },
  { text: 'every Thursday at 15:00', why: 'time zone' },
  { text: 'every Thursday 15:00 EST', why: 'EST names a zone', hint: 'America/New_York' },
  { text: 'every Thursday 15:00 +05:30', why: '+05:30', hint: 'Name the zone' },
  { text: 'every Thursday 15:00 Europe/Londn', why: 'no time zone europe/londn', hint: 'Europe/London' },
  { text: 'every Thursday 25:00 UTC', why: 'no time 25:00' },
  { text: 'every Thursday 13pm UTC', why: 'no time 13:00pm' },
  { text: 'Thursdays 15:00 and 16:00 UTC', why: 'two times' },
  { text: 'every third Thursday 15:00 UTC', why: 'a number of weeks', hint: 'third Thursday of the month' },
  { text: 'every Thursday of the month 15:00 UTC', why: 'which of the days' },
  { text: '31st of every month 15:00 UTC', why: 'Not every month', hint: 'last day of the month' },
  { text: 'every blue moon 15:00 UTC', why: 'on which days' },
  { text: 'every Thursday 15:00 UTC except holidays', why: '"except"' },
  { text: 'twice a week 15:00 UTC', why: 'on which days' },
  { text: 'every Thursday 15:00 UTC starting 2026-02-30', why: 'no day 2026-02-30' },
  { text: 'every other Thursday 15:00 UTC starting 2026-12-01', why: 'is a Tuesday, not a Thursday' },
  { text: 'meetings.txt', why: '' },
];

const said = (text: string, starting?: string) => scheduleOfWords(text, { starting, now: NOW });

async function nextThree(found: ReadSentence): Promise<string[]> {
  if (!('schedule' in found)) throw new Error(JSON.stringify(found));
  const { schedule } = found;
  const series = await openSchedule(
    schedule.includes('RRULE')
      ? { kind: 'rrule', rrule: schedule, timezone: 'UTC' }
      : { kind: 'every', every: [schedule], timezone: 'UTC' },
    { warn() {} },
  );
  const starts: string[] = [];
  for (let at = NOW; starts.length < 3; at = starts.at(-1) ?? at) {
    starts.push(series.next(at)?.start ?? 'none');
    if (starts.at(-1) === 'none') break;
  }
  return starts;
}

/** Day by day, with nothing of the program: which days are meant, and when the wall clock of the zone shows the time. */
function computed({ rule, time, zone }: { rule: Rule; time: string; zone: string }): string[] {
  const starts: string[] = [];
  const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  for (let number = Date.parse('2026-11-25') / DAY; starts.length < 3; number += 1) {
    const day = new Date(number * DAY);
    const date = day.toISOString().slice(0, 10);
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
    const facts = {
      weekday: day.getUTCDay(),
      date: day.getUTCDate(),
      month,
      daysInMonth: new Date(Date.UTC(year, month, 0)).getUTCDate(),
      number,
    };
    if (!rule(facts)) continue;
    let at = number * DAY - DAY;
    while (clock.format(at) !== `${date} ${time}`) at += 900_000;
    if (at > Date.parse(NOW)) starts.push(new Date(at).toISOString().replace('.000', ''));
  }
  return starts;
}

describe('a sentence says when a group meets', () => {
  it.each(SENTENCES)('$text ($starting)', async ({ text, starting, ...rule }) => {
    expect(await nextThree(said(text, starting))).toEqual(computed(rule));
  });
});

describe('a sentence that says too little, or something else, is refused', () => {
  it.each(REFUSED)('$text', ({ text, why, hint = '' }) => {
    const found = said(text);
    expect(found).toEqual({ why: expect.stringContaining(why), hint: expect.stringContaining(hint) });
  });

  it.each([
    'every other Thursday 15:00 UTC',
    'every 3 weeks on Monday 15:00 UTC',
    'weekly 15:00 UTC',
    'monthly 15:00 UTC',
  ])('%s needs a day to count from', (text) => {
    expect(said(text)).toEqual({ lacks: 'start' });
    expect(said(text, text.includes('Monday') ? '2026-12-07' : '2026-12-03')).toHaveProperty('schedule');
  });
});
