import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';
import { calendar, event } from '../schedule/calendar.ts';

const configOf = (schedule: string) => `host: Node.js
groups:
  wg:
    name: WG, "the" group; with a long name that no line of a calendar can hold
    agenda: { from: [o] }
    meeting: { join: "https://example.org/j", schedule: ${schedule} }
`;

interface Event {
  uid: string;
  start: string;
  end: string | null;
  status: string;
  summary: string;
}

function eventsIn(text: string): Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const textOf = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: textOf('uid'),
      start: textOf('dtstart'),
      end: textOf('dtend') || null,
      status: textOf('status'),
      summary: textOf('summary'),
    };
  });
}

const FEED = calendar(
  event(
    'UID:a',
    'SUMMARY:WG',
    'DTSTART:20230216T150000Z',
    'DTEND:20230216T160000Z',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  ),
  event(
    'UID:a',
    'SUMMARY:WG',
    'RECURRENCE-ID:20230223T150000Z',
    'DTSTART:20230224T170000Z',
    'DTEND:20230224T180000Z',
  ),
  event(
    'UID:a',
    'SUMMARY:WG',
    'RECURRENCE-ID:20230302T150000Z',
    'DTSTART:20230302T150000Z',
    'STATUS:CANCELLED',
  ),
);

it('prints the coming meetings, moved and cancelled ones too, so that calendars read them again', async () => {
  const cwd = folderWith({ 'minutebook.yml': configOf('{ ical: wg.ics }'), 'wg.ics': FEED });
  const { status, stdout } = await runCli(['calendar', 'wg'], { cwd });
  expect(status).toBe(0);
  expect(stdout.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(eventsIn(stdout).map(({ uid, start, end, status: state }) => [uid, start, end, state])).toEqual([
    ['wg-2023-02-16@minutebook', '2023-02-16T15:00:00Z', '2023-02-16T16:00:00Z', 'CONFIRMED'],
    ['wg-2023-02-23@minutebook', '2023-02-24T17:00:00Z', '2023-02-24T18:00:00Z', 'CONFIRMED'],
    ['wg-2023-03-02@minutebook', '2023-03-02T15:00:00Z', null, 'CANCELLED'],
    ['wg-2023-03-09@minutebook', '2023-03-09T15:00:00Z', '2023-03-09T16:00:00Z', 'CONFIRMED'],
  ]);
  expect(eventsIn(stdout)[0]?.summary).toBe(
    'Node.js WG, "the" group; with a long name that no line of a calendar can hold Meeting 2023-02-16',
  );
});

it('keeps the clock of the zone of a rule over its change', async () => {
  const schedule = '{ every: "2023-03-09T15:00[Europe/London]/P14D" }';
  const cwd = folderWith({ 'minutebook.yml': configOf(schedule) });
  const { stdout } = await runCli(['calendar'], { cwd, now: '2023-03-09T16:00:00Z' });
  expect(
    eventsIn(stdout)
      .slice(0, 2)
      .map(({ start }) => start),
  ).toEqual(['2023-03-23T15:00:00Z', '2023-04-06T14:00:00Z']);
});

it('says which group may be meant', async () => {
  const cwd = folderWith({ 'minutebook.yml': configOf('{ every: "2023-03-09T15:00[UTC]/P14D" }') });
  const { status, stderr } = await runCli(['calendar', 'gw'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean wg?');
});

// Calendars as programs of others write them lie beside the project.
const cases = join(import.meta.dirname, '../../../shared/cases');

describe.skipIf(!existsSync(cases))('calendars of others', () => {
  const feeds = existsSync(cases) ? readdirSync(cases).filter((name) => name.endsWith('.ics')) : [];
  it.each(feeds)('%s: what is printed holds the same meetings when it is read again', async (name) => {
    const ics = readFileSync(join(cases, name), 'utf8');
    const [, year, month, day] =
      /^DTSTART[^\n]*:(\d{4})(\d\d)(\d\d)/mu.exec(ics.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/u, '')) ??
      [];
    const print = async (feed: string) => {
      const cwd = folderWith({ 'minutebook.yml': configOf('{ ical: wg.ics }'), 'wg.ics': feed });
      const { stdout } = await runCli(['calendar'], { cwd, now: `${year}-${month}-${day}T00:00:00Z` });
      return eventsIn(stdout).map(({ start, end, status }) => ({ start, end, status, stdout }));
    };
    const first = await print(ics);
    expect(first.length).toBeGreaterThan(0);
    const again = await print(first[0]?.stdout ?? '');
    const short = (events: typeof first) => events.map(({ start, end, status }) => [start, end, status]);
    expect(short(again)).toEqual(short(first));
  });
});
