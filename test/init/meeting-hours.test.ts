import { expect, it } from 'vitest';
import { cronLines, hoursAround } from '../../src/init/workflow/meeting-hours.ts';

it.each([
  // A Thursday; the day of the meeting is over at 18:30 in UTC, and at midnight in UTC in any case.
  { timeZone: '+05:30', start: '2026-12-03T15:00:00Z', cron: ['7 0,6,11-23 * * 4'] },
  { timeZone: 'Asia/Kolkata', start: '2026-12-03T15:00:00Z', cron: ['7 0,6,11-23 * * 4'] },
  // In this zone it is over eleven hours after UTC's.
  { timeZone: '-11:00', start: '2026-12-03T15:00:00Z', cron: ['7 0,6,11-23 * * 4', '7 0-10,12,18 * * 5'] },
])('runs on the day of a meeting in $timeZone', ({ timeZone, start, cron }) => {
  const lines = cronLines(hoursAround([{ start, end: null, timeZone }]), 7);
  expect(lines).toEqual(expect.arrayContaining(cron));
});
