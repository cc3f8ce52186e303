import { describe, expect, it } from 'vitest';
import type { FiguresAnswer, Span } from '../../../src/ports/figures.ts';
import { createFiguresSource } from '../../../src/services/hackerone/create-figures.ts';
import {
  type HackerOneServerOptions,
  type ServedReport,
  startHackerOneServer,
} from '../../hackerone-server/index.ts';

const june: Span = { from: '2023-06-01T00:00:00Z', to: '2023-07-01T00:00:00Z' };
const july: Span = { from: '2023-07-01T00:00:00Z', to: '2023-08-01T00:00:00Z' };

function report(id: number, over: Partial<ServedReport> = {}): ServedReport {
  return {
    id: String(id),
    title: `EMBARGOED ${id}`,
    state: 'new',
    createdAt: '2023-07-10T00:00:00.000Z',
    reporter: `hacker${id % 7}`,
    ...over,
  };
}

/** Ask a server of its own; `slept` are the pauses in milliseconds, none of which are waited for. */
async function ask(options: HackerOneServerOptions, over: { token?: string; program?: string } = {}) {
  await using server = await startHackerOneServer(options);
  const slept: number[] = [];
  const source = createFiguresSource({
    fetch: globalThis.fetch,
    apiUrl: server.apiUrl,
    username: server.env.HACKERONE_API_USERNAME ?? '',
    token: over.token ?? server.env.HACKERONE_API_TOKEN ?? '',
    timer: {
      clock: () => Date.parse('2023-08-01T00:00:00Z'),
      async sleep(ms) {
        slept.push(ms);
      },
    },
  });
  const outcome: FiguresAnswer | Error = await source
    .figures(over.program ?? 'nodejs', [july, june])
    .catch((error: Error) => error);
  return { outcome, log: server.log, slept };
}

async function figures(options: HackerOneServerOptions) {
  const { outcome } = await ask(options);
  if (outcome instanceof Error || !outcome.known)
    throw new Error('There should be figures.', { cause: outcome });
  return outcome.figures;
}

const nothing = {
  opened: 0,
  openedByState: {},
  closed: 0,
  closedByState: {},
  hackers: 0,
  firstResponse: null,
};

describe('what is counted', () => {
  it('tells 400 reports of two months apart, over several pages', async () => {
    const states = [
      'new',
      'triaged',
      'needs-more-info',
      'resolved',
      'not-applicable',
      'informative',
      'duplicate',
      'spam',
    ];
    const reports = Array.from({ length: 400 }, (_, index) =>
      report(index, {
        state: states[index % states.length] ?? '',
        createdAt: new Date(Date.parse(june.from) + index * 3 * 3600_000).toISOString(),
      }),
    );
    const [here, there] = await figures({ reports });
    expect([here?.opened, there?.opened]).toEqual([160, 240]);
    expect(here?.openedByState).toEqual(Object.fromEntries(states.map((state) => [state, 20])));
    expect(here?.hackers).toBe(7);
  });

  it('counts a report that was opened before and closed in the month, and its first answer', async () => {
    const reports = [
      report(1, {
        createdAt: '2023-04-01T00:00:00Z',
        state: 'resolved',
        firstAnsweredAt: '2023-04-02T00:00:00Z',
        closedAt: '2023-07-05T00:00:00Z',
      }),
      report(2, { createdAt: '2023-06-30T12:00:00Z', firstAnsweredAt: '2023-07-01T00:00:00Z' }),
      report(3, { createdAt: '2023-07-02T00:00:00Z', firstAnsweredAt: '2023-07-02T06:00:00Z' }),
    ];
    expect(await figures({ reports })).toEqual([
      {
        opened: 1,
        openedByState: { new: 1 },
        closed: 1,
        closedByState: { resolved: 1 },
        hackers: 1,
        firstResponse: 9 * 3600_000,
      },
      { ...nothing, opened: 1, openedByState: { new: 1 }, hackers: 1 },
    ]);
  });

  it.each([
    { at: '2023-06-30T23:59:59.999Z', july: 0, june: 1 },
    { at: '2023-07-01T00:00:00.000Z', july: 1, june: 0 },
    { at: '2023-07-31T23:59:59.999Z', july: 1, june: 0 },
    { at: '2023-08-01T00:00:00.000Z', july: 0, june: 0 },
    { at: '2023-05-31T23:59:59.999Z', july: 0, june: 0 },
    { at: '2023-06-01T00:00:00.000Z', july: 0, june: 1 },
  ])('a report of $at is in July $july, in June $june times', async ({ at, july: here, june: there }) => {
    const counted = await figures({ reports: [report(1, { createdAt: at })] });
    expect(counted.map(({ opened }) => opened)).toEqual([here, there]);
  });

  it('has nothing to count in empty months', async () => {
    expect(await figures({ reports: [] })).toEqual([nothing, nothing]);
  });

  it('counts a person once, and no person for an imported report', async () => {
    const reports = [
      report(1, { reporter: 'ann' }),
      report(2, { reporter: 'ann' }),
      report(3, { reporter: null }),
    ];
    expect((await figures({ reports }))[0]).toMatchObject({ opened: 3, hackers: 1 });
  });

  it('reads on after a full page that does not name the next one', async () => {
    const reports = Array.from({ length: 250 }, (_, index) => report(index));
    expect((await figures({ reports, links: false }))[0]?.opened).toBe(250);
  });
});

describe('what goes wrong', () => {
  const many = Array.from({ length: 250 }, (_, index) => report(index));

  it.each([
    {
      name: 'waits as long as it is told',
      faults: { 2: { status: 429, headers: { 'retry-after': '7' } } },
      slept: [7000],
    },
    {
      name: 'waits until the instant it is told',
      faults: { 1: { status: 429, headers: { 'retry-after': 'Tue, 01 Aug 2023 00:00:20 GMT' } } },
      slept: [20_000],
    },
    { name: 'waits a little when it is not told', faults: { 1: { status: 429 } }, slept: [1000] },
    { name: 'repeats a failure', faults: { 2: { status: 502 }, 3: { status: 502 } }, slept: [1000, 2000] },
    { name: 'repeats a broken connection', faults: { 3: { drop: true as const } }, slept: [1000] },
  ])('$name, and loses nothing', async ({ faults, slept }) => {
    const asked = await ask({ reports: many, faults });
    expect(asked.slept).toEqual(slept);
    expect(asked.outcome).toMatchObject({ known: true, figures: [{ opened: 250 }, { opened: 0 }] });
  });

  const always = (status: number) =>
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [index + 2, { status, headers: { 'retry-after': '100' } }]),
    );
  it.each([
    { name: 'the second page never comes', faults: always(500), code: 'hackerone/unavailable' },
    { name: 'the rate limit lasts too long', faults: always(429), code: 'hackerone/rate-limited' },
    { name: 'the second page is refused', faults: { 2: { status: 403 } }, code: 'hackerone/forbidden' },
    { name: 'the second page is a redirect', faults: { 2: { status: 302 } }, code: 'hackerone/refused' },
    {
      name: 'the second page is no JSON',
      faults: { 2: { body: '<p>EMBARGOED 7</p>' } },
      code: 'hackerone/garbled',
    },
    { name: 'the second page is no list', faults: { 2: { body: '{"data":{}}' } }, code: 'hackerone/garbled' },
    {
      name: 'a report has no date',
      faults: { 2: { body: '{"data":[{"id":"1","attributes":{"state":"new","title":"EMBARGOED 7"}}]}' } },
      code: 'hackerone/garbled',
    },
  ])('$name: an error, never fewer reports', async ({ faults, code }) => {
    const { outcome } = await ask({ reports: many, faults });
    expect(outcome).toMatchObject({ code });
    const told =
      outcome instanceof Error
        ? [outcome.message, outcome.stack, JSON.stringify(outcome), String(outcome.cause)]
        : [];
    expect(told.join('\n')).not.toMatch(/EMBARGOED|1946470|mallory/u);
  });

  it.each([
    { name: 'a wrong token', over: { token: 'wrong' }, code: 'hackerone/credentials' },
    { name: 'another program', over: { program: 'other' }, code: 'hackerone/forbidden' },
  ])('$name is an error', async ({ over, code }) => {
    expect((await ask({ reports: many }, over)).outcome).toMatchObject({ code });
  });

  it.each(['line\nbreak', 'a space', ''])('refuses a token that cannot be sent: %j', async (token) => {
    await expect(ask({ reports: [] }, { token })).rejects.toMatchObject({ code: 'hackerone/credentials' });
  });
});
