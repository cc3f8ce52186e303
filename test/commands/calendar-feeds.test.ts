import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../github-server/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { calendar, event } from '../schedule/calendar.ts';

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer({
    world: {
      asOf: '2026-02-20T12:00:00Z',
      repositories: [{ nameWithOwner: 'acme/app' }],
      users: [],
      items: [],
    },
  });
});
afterAll(() => server.close());

/** The start of the next meeting, and what is told on the way. */
async function agenda(feed: string, now: string, schedule: Readonly<Record<string, unknown>> = {}) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'meetings.ics'), feed);
  const meeting = {
    repository: 'acme/app',
    schedule: { ical: 'meetings.ics', match: 'WG Meeting', ...schedule },
  };
  writeFileSync(
    join(cwd, 'minutebook.yml'),
    JSON.stringify({ groups: { wg: { agenda: { from: ['acme'] }, meeting } } }),
  );
  const env = {
    GITHUB_TOKEN: 'tok-all',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
  };
  const { status, stdout, stderr } = await runCli(['agenda', 'wg', '--json', '--now', now], { cwd, env });
  expect(stderr).not.toMatch(/why:/u);
  expect(status).toBe(0);
  return { document: JSON.parse(stdout).documents[0], stderr };
}

const AUTUMN = '2019-09-24T00:00Z';
const SERIES = [
  'UID:a',
  'SUMMARY:WG Meeting',
  'DTSTART;TZID=Europe/London:20190911T095000',
  'RRULE:FREQ=WEEKLY',
];

describe('agenda of a meeting in a calendar', () => {
  it.each([
    {
      name: 'cancelled in its title alone',
      feed: calendar(
        event(...SERIES),
        event(
          'UID:a',
          'SUMMARY:Canceled: WG Meeting',
          'RECURRENCE-ID:20190925T085000Z',
          'DTSTART:20190925T085000Z',
        ),
      ),
      start: '2019-10-02T08:50:00Z',
    },
    {
      name: 'cancelled in words of the configuration',
      feed: calendar(
        event(...SERIES),
        event(
          'UID:a',
          'SUMMARY:WG Meeting (abgesagt)',
          'RECURRENCE-ID:20190925T085000Z',
          'DTSTART:20190925T085000Z',
        ),
      ),
      schedule: { cancelled: ['Abgesagt'] },
      start: '2019-10-02T08:50:00Z',
    },
    {
      name: 'with a line that cannot be read',
      feed: calendar(event(...SERIES, 'DESCRIPTION:join us', 'just text')),
      start: '2019-09-25T08:50:00Z',
      warns: 'warning: meetings.ics:10: this line of the calendar is skipped',
    },
    {
      name: 'with EXRULE',
      feed: calendar(event(...SERIES, 'EXRULE:FREQ=MONTHLY')),
      start: '2019-09-25T08:50:00Z',
      warns: 'warning: meetings.ics:9: this line of the calendar is skipped: EXRULE',
    },
    {
      name: 'in a zone that is an offset',
      feed: calendar(
        event('UID:a', 'SUMMARY:WG Meeting', 'DTSTART;TZID=UTC+03:00:20190911T095000', 'RRULE:FREQ=WEEKLY'),
      ),
      start: '2019-09-25T06:50:00Z',
    },
    {
      name: 'in the zone of the calendar',
      feed: calendar(
        'X-WR-TIMEZONE:Asia/Kolkata',
        event('UID:a', 'SUMMARY:WG Meeting', 'DTSTART:20190911T095000', 'RRULE:FREQ=WEEKLY'),
      ),
      start: '2019-09-25T04:20:00Z',
    },
    {
      name: 'of whole days, one of which is left out at a midnight elsewhere',
      feed: calendar(
        event(
          'UID:a',
          'SUMMARY:WG Meeting',
          'DTSTART;VALUE=DATE:20190911',
          'RRULE:FREQ=WEEKLY',
          'EXDATE;TZID=Asia/Tokyo:20190925T000000',
        ),
      ),
      start: '2019-10-02T00:00:00Z',
    },
  ])('$name', async ({ feed, start, schedule = {}, warns }) => {
    const { document, stderr } = await agenda(feed, AUTUMN, schedule);
    expect(document.start).toBe(start);
    if (warns === undefined) expect(stderr).not.toContain('meetings.ics:');
    else expect(stderr).toContain(warns);
  });
});

/** Calendars after public reports, beside the project. */
const CASES = join(import.meta.dirname, '../../../shared/cases');

describe.skipIf(!existsSync(CASES))('the collected calendars', () => {
  const winter = '2026-02-24T13:00Z';
  it.each([
    { file: 'all-day-exdate-zoned.ics', now: winter, date: '2026-03-05' },
    { file: 'all-day-exdate-zoned.ics', now: winter, date: '2026-03-05', timezone: 'Europe/Berlin' },
    { file: 'all-day-exdate-zoned.ics', now: winter, date: '2026-03-05', timezone: 'America/Los_Angeles' },
    { file: 'all-day-exdate-utc.ics', now: winter, date: '2026-03-05' },
    { file: 'all-day-exdate-utc.ics', now: winter, date: '2026-03-05', timezone: 'Europe/Berlin' },
    { file: 'all-day-exdate-utc.ics', now: winter, date: '2026-03-05', timezone: 'America/Los_Angeles' },
    { file: 'outlook-canceled.ics', now: AUTUMN, date: '2019-10-02' },
    { file: 'description-broken-line.ics', now: AUTUMN, date: '2019-09-25', line: 11 },
    { file: 'exdate-empty.ics', now: AUTUMN, date: '2019-09-25', line: 10 },
    { file: 'attendee-open-quote.ics', now: AUTUMN, date: '2019-09-25', line: 10 },
    { file: 'exdate-space.ics', now: AUTUMN, date: '2019-10-02' },
    { file: 'tzid-colon.ics', now: AUTUMN, date: '2019-09-25', start: '2019-09-25T04:20:00Z' },
    { file: 'tzid-fixed-offset.ics', now: AUTUMN, date: '2019-09-25', start: '2019-09-25T06:50:00Z' },
  ])('$file in $timezone', async ({ file, now, date, timezone, line, start }) => {
    const feed = readFileSync(join(CASES, file), 'utf8');
    const { document, stderr } = await agenda(feed, now, timezone === undefined ? {} : { timezone });
    expect(document.date).toBe(date);
    if (start !== undefined) expect(document.start).toBe(start);
    if (line === undefined) expect(stderr).not.toContain('meetings.ics:');
    else expect(stderr).toContain(`warning: meetings.ics:${line}: this line of the calendar is skipped`);
  });
});
