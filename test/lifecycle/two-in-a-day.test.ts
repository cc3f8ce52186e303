import { describe, expect, it } from 'vitest';
import type { TaskReport } from '../../src/model/document.ts';
import { CONFIG, type Life, startLife } from './life.ts';

const event = (uid: string, ...lines: string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20230101T000000Z',
    'SUMMARY:WG Meeting',
    ...lines,
    'END:VEVENT',
  ].join('\r\n');
const feed = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR', ''].join('\r\n');

const MORNING = event(
  'a',
  'DTSTART:20230105T080000Z',
  'DTEND:20230105T090000Z',
  'RRULE:FREQ=WEEKLY;INTERVAL=2',
);
const EVENING = event(
  'b',
  'DTSTART:20230105T200000Z',
  'DTEND:20230105T210000Z',
  'RRULE:FREQ=WEEKLY;INTERVAL=2',
);

const START = '2023-01-30T09:00:00Z';
const titles = (life: Life) =>
  life
    .issues()
    .map(({ title, open }) => `${title.replace('Acme Security WG Meeting ', '')}${open ? '' : ' closed'}`);
const notes = (life: Life) =>
  [...life.hackmd.notes.values()].map(({ content }) => /^# (.*)$/mu.exec(content)?.[1]);
const tasks = async (life: Life, now: string) => {
  const { stdout, stderr, status } = await life.run(['run', '--json'], now);
  expect(status, stderr).toBe(0);
  return (JSON.parse(stdout) as { tasks: TaskReport[] }).tasks;
};
const file = (life: Life, name: string) => life.file(`notes/wg/${name}.md`);

describe('a day with two meetings', () => {
  it('has an issue, a note and minutes for each', async () => {
    await using life = await startLife();
    life.calendar(feed(MORNING, EVENING));
    for (const now of [START, '2023-01-30T21:00:00Z', '2023-02-02T07:00:00Z']) await tasks(life, now);
    expect(titles(life)).toEqual(['2023-02-02 08:00', '2023-02-02 20:00']);
    expect(notes(life).sort()).toEqual([
      'Acme  Security WG Meeting 2023-02-02 08:00',
      'Acme  Security WG Meeting 2023-02-02 20:00',
    ]);
    const [morning, evening] = [await file(life, '2023-02-02-0800'), await file(life, '2023-02-02-2000')];
    expect(morning).toContain('# Acme  Security WG Meeting 2023-02-02 08:00');
    expect(evening).toContain('# Acme  Security WG Meeting 2023-02-02 20:00');
    expect(await file(life, '2023-02-02')).toBeNull();
    const [first, second] = life.issues();
    expect(first?.body).toContain('Thu 2023-02-02 08:00');
    expect(second?.body).toContain('Thu 2023-02-02 20:00');
    // The first is held; the second is still to come.
    const held = life.issues()[0]?.body;
    const states = (await tasks(life, '2023-02-02T10:00:00Z')).filter(({ task }) => task !== 'collect');
    expect(states.map(({ task, state }) => `${task} ${state}`)).toEqual([
      'issue unchanged',
      'note unchanged',
      'minutes unchanged',
    ]);
    expect(life.issues()[0]?.body).toBe(held);
  });
});

describe('a second meeting of a day that is added later', () => {
  it.each([
    { first: MORNING, kept: '08:00', added: '20:00', name: '2023-02-02-2000' },
    { first: EVENING, kept: '20:00', added: '08:00', name: '2023-02-02-0800' },
  ])('leaves the one at $kept its names', async ({ first, kept, added, name }) => {
    await using life = await startLife();
    life.calendar(feed(first));
    await tasks(life, '2023-01-31T09:00:00Z');
    expect(titles(life)).toEqual(['2023-02-02']);
    const before = await file(life, '2023-02-02');
    life.calendar(feed(MORNING, EVENING));
    await tasks(life, '2023-01-31T10:00:00Z');
    await tasks(life, '2023-02-02T07:00:00Z');
    expect(titles(life)).toEqual(['2023-02-02', `2023-02-02 ${added}`]);
    expect(life.issues()[0]?.body).toContain(`Thu 2023-02-02 ${kept}`);
    expect(life.issues()[1]?.body).toContain(`Thu 2023-02-02 ${added}`);
    expect(await file(life, '2023-02-02')).toBe(before);
    expect(await file(life, name)).toContain(`2023-02-02 ${added}`);
    expect(await file(life, `2023-02-02-${kept.replace(':', '')}`)).toBeNull();
    expect(notes(life).length).toBe(2);
    // Neither is said to be moved or cancelled.
    expect(life.issues().flatMap(({ comments }) => comments)).toEqual([]);
  });

  it('is the only one again, and the other is cancelled', async () => {
    await using life = await startLife();
    life.calendar(feed(MORNING));
    await tasks(life, '2023-01-31T09:00:00Z');
    life.calendar(feed(MORNING, EVENING));
    await tasks(life, '2023-01-31T10:00:00Z');
    life.calendar(feed(MORNING.replace('END:VEVENT', 'EXDATE:20230202T080000Z\r\nEND:VEVENT'), EVENING));
    await tasks(life, '2023-01-31T11:00:00Z');
    const [morning, evening] = life.issues();
    expect(morning?.comments.join()).toContain('The meeting of 2023-02-02 08:00 UTC was cancelled.');
    expect(evening?.comments).toEqual([]);
    expect(titles(life)).toEqual(['2023-02-02', '2023-02-02 20:00']);
    expect(await file(life, '2023-02-02-2000')).not.toBeNull();
  });
});

it('keeps the documents of a meeting that moves within its day', async () => {
  await using life = await startLife();
  life.calendar(feed(MORNING, EVENING));
  await tasks(life, '2023-01-31T09:00:00Z');
  const moved = event(
    'b',
    'RECURRENCE-ID:20230202T200000Z',
    'DTSTART:20230202T210000Z',
    'DTEND:20230202T220000Z',
  );
  life.calendar(feed(MORNING, EVENING, moved));
  await tasks(life, '2023-01-31T10:00:00Z');
  await tasks(life, '2023-01-31T11:00:00Z');
  expect(titles(life)).toEqual(['2023-02-02 08:00', '2023-02-02 21:00']);
  expect(life.issues()[1]?.comments.join()).toContain(
    'moved from 2023-02-02 20:00 UTC to 2023-02-02 21:00 UTC',
  );
  expect(notes(life).length).toBe(2);
  expect(await file(life, '2023-02-02-2000')).toContain('2023-02-02 21:00');
  expect(await file(life, '2023-02-02-2100')).toBeNull();
});

it('keeps the documents of the only meeting of a day, whatever its start', async () => {
  await using life = await startLife();
  life.calendar(feed(MORNING));
  await tasks(life, '2023-01-31T09:00:00Z');
  life.calendar(feed(MORNING, event('a', 'RECURRENCE-ID:20230202T080000Z', 'DTSTART:20230202T200000Z')));
  await tasks(life, '2023-01-31T10:00:00Z');
  expect(titles(life)).toEqual(['2023-02-02']);
  expect(life.issues()[0]?.body).toContain('Thu 2023-02-02 20:00');
  expect(notes(life).length).toBe(1);
  expect(await file(life, '2023-02-02-2000')).toBeNull();
});

describe('--date', () => {
  it.each(['2023-02-02T20:00', '2023-02-02T20:00Z', '2023-02-02 20:00'])(
    'takes one of two as %s',
    async (date) => {
      await using life = await startLife({ config: CONFIG.replace(/ +hackmd:.*\n/u, '') });
      life.calendar(feed(MORNING, EVENING));
      const { stdout, stderr } = await life.run(['minutes', '--date', date, '--stdout'], START);
      expect(stdout).toContain('Meeting 2023-02-02 20:00');
      expect(stderr).not.toContain('warning');
    },
  );

  it('takes the one that is held when the other was cancelled', async () => {
    await using life = await startLife({ config: CONFIG.replace(/ +hackmd:.*\n/u, '') });
    const cancelled = event(
      'a',
      'RECURRENCE-ID:20230202T080000Z',
      'DTSTART:20230202T080000Z',
      'STATUS:CANCELLED',
    );
    life.calendar(feed(MORNING, cancelled, EVENING));
    const { stdout, stderr } = await life.run(
      ['minutes', '--date', '2023-02-02', '--json', '--stdout'],
      START,
    );
    expect(JSON.parse(stdout).documents).toMatchObject([{ start: '2023-02-02T20:00:00Z' }]);
    expect(stderr).not.toContain('cancelled');
  });

  it('says which one it is about when a day has two', async () => {
    await using life = await startLife({ config: CONFIG.replace(/ +hackmd:.*\n/u, '') });
    life.calendar(feed(MORNING, EVENING));
    const { stdout, stderr } = await life.run(
      ['minutes', '--date', '2023-02-02', '--stdout'],
      '2023-02-02T10:00Z',
    );
    expect(stdout).toContain('Meeting 2023-02-02 20:00');
    expect(stderr).toContain('at 08:00 and 20:00 UTC; this is about 20:00: --date 2023-02-02T20:00');
  });

  it('with the time of the only meeting is that meeting, by its day', async () => {
    await using life = await startLife({ config: CONFIG.replace(/ +hackmd:.*\n/u, '') });
    life.calendar(feed(MORNING));
    const { stdout } = await life.run(['minutes', '--date', '2023-02-02T08:00', '--stdout'], START);
    expect(stdout).toMatch(/Meeting 2023-02-02$/mu);
    const other = await life.run(['minutes', '--date', '2023-02-02T09:00', '--stdout'], START);
    expect(other.stderr).toContain('no meeting of Security WG on 2023-02-02 09:00 UTC');
    const wrong = await life.run(['minutes', '--date', '2023-02-02T25:00', '--stdout'], START);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('is not a date')]);
  });
});
