import { describe, expect, it } from 'vitest';
import { finishedMeetings, meetingsToPrepare, nextPreparation } from '../../src/schedule/due.ts';
import { openSchedule } from '../../src/schedule/open-schedule.ts';
import { duePeriod } from '../../src/schedule/period.ts';
import { openEvery, openRule } from './calendar.ts';

const dates = (occurrences: readonly { date: string }[]) => occurrences.map(({ date }) => date);

describe('meetingsToPrepare', () => {
  const fortnightly = openEvery('2023-01-05T15:00[Europe/London]/P14D');

  it.each([
    { name: 'not before the time has come', now: '2023-01-16T14:59:59Z', due: [] },
    { name: 'from that instant on', now: '2023-01-16T15:00:00Z', due: ['2023-01-19'] },
    { name: 'until the meeting starts', now: '2023-01-19T14:59:59Z', due: ['2023-01-19'] },
    { name: 'not when it starts', now: '2023-01-19T15:00:00Z', due: [] },
  ])('$name', async ({ now, due }) => {
    expect(dates(meetingsToPrepare(await fortnightly, 'P3D', now))).toEqual(due);
  });

  it('counts days where the series is kept, also when the clocks change', async () => {
    // The meeting of 30 March is at 14:00 UTC: the clocks in London changed on the 26th.
    const before = await fortnightly;
    expect(dates(meetingsToPrepare(before, 'P7D', '2023-03-23T14:59:00Z'))).toEqual([]);
    expect(dates(meetingsToPrepare(before, 'P7D', '2023-03-23T15:00:00Z'))).toEqual(['2023-03-30']);
    expect(dates(meetingsToPrepare(before, 'PT168H', '2023-03-23T14:00:00Z'))).toEqual(['2023-03-30']);
  });

  it('finds several when preparation takes longer than the pause between them', async () => {
    const weekly = await openEvery('2023-01-02T12:00[UTC]/P7D');
    expect(dates(meetingsToPrepare(weekly, 'P10D', '2023-01-03T12:00:00Z'))).toEqual(['2023-01-09']);
    expect(dates(meetingsToPrepare(weekly, 'P10D', '2023-01-06T12:00:00Z'))).toEqual([
      '2023-01-09',
      '2023-01-16',
    ]);
  });

  it('does not prepare a meeting that is cancelled', async () => {
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20230202T150000Z'];
    const text = [...lines, 'STATUS:CANCELLED', 'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
    const schedule = { kind: 'ical', ical: 'x.ics', match: null, cancelled: [], timezone: null } as const;
    const series = await openSchedule(schedule, { icalText: text, warn() {} });
    expect(meetingsToPrepare(series, 'P3D', '2023-02-01T00:00:00Z')).toEqual([]);
  });
});

describe('nextPreparation', () => {
  it('passes over meetings that are being prepared', async () => {
    const weekly = await openEvery('2023-01-02T12:00[UTC]/P7D');
    expect(nextPreparation(weekly, 'P3D', '2023-01-07T00:00:00Z')).toMatchObject({
      occurrence: { date: '2023-01-16' },
      from: '2023-01-13T12:00:00Z',
    });
  });

  it('is null after the last meeting', async () => {
    const once = await openRule('DTSTART:20230102T120000Z\nRRULE:FREQ=WEEKLY;COUNT=1');
    expect(nextPreparation(once, 'P3D', '2023-01-03T00:00:00Z')).toBeNull();
  });
});

describe('finishedMeetings', () => {
  const weekly = openEvery('2023-01-02T12:00[UTC]/P7D');

  it.each([
    { name: 'none before the first', now: '2023-01-02T11:00:00Z', due: [] },
    { name: 'not one that is under way', now: '2023-01-02T12:59:00Z', due: [] },
    { name: 'one that is over', now: '2023-01-02T13:00:00Z', due: ['2023-01-02'] },
    {
      name: 'those of two weeks',
      now: '2023-01-23T11:30:00Z',
      due: ['2023-01-09', '2023-01-16'],
    },
  ])('$name', async ({ now, due }) => {
    expect(dates(finishedMeetings(await weekly, now))).toEqual(due);
  });

  it('takes the last one of a group that meets rarely, and none that is long over', async () => {
    const monthly = await openRule('DTSTART:20230102T120000Z\nRRULE:FREQ=MONTHLY;COUNT=2');
    expect(dates(finishedMeetings(monthly, '2023-03-01T00:00:00Z'))).toEqual(['2023-02-02']);
    expect(finishedMeetings(monthly, '2023-06-01T00:00:00Z')).toEqual([]);
  });
});

describe('duePeriod', () => {
  it.each([
    { now: '2023-07-19T23:59:59Z', due: '2023-06' },
    { now: '2023-07-20T00:00:00Z', due: undefined },
    { now: '2023-07-26T23:59:59Z', due: undefined },
    { now: '2023-07-27T00:00:00Z', due: '2023-07' },
    { now: '2023-08-01T00:00:00Z', due: '2023-07' },
    { now: '2023-02-24T00:00:00Z', due: '2023-02' },
  ])('at $now is $due', ({ now, due }) => {
    expect(duePeriod(now, 'UTC')?.id).toBe(due);
  });

  it('counts days in the zone of the role', () => {
    expect(duePeriod('2023-07-26T15:00:00Z', 'Asia/Tokyo')?.id).toBe('2023-07');
    expect(duePeriod('2023-07-26T14:59:59Z', 'Asia/Tokyo')).toBeNull();
  });
});
