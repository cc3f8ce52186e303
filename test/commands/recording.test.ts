import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TaskReport } from '../../src/model/document.ts';
import { CONFIG, calendarText, startLife } from '../lifecycle/life.ts';

const PRIVATE = [
  'BEGIN:VEVENT',
  'UID:embargo-4711@example.org',
  'DTSTAMP:20230101T000000Z',
  'DTSTART:20230214T100000Z',
  'SUMMARY:Embargo: merger talks',
  'DESCRIPTION:Embargo call at https://zoom.us/j/4711',
  'ATTENDEE:mailto:insider@example.org',
  'END:VEVENT',
].join('\r\n');

/** A calendar at a secret address. */
async function serveCalendar(text: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/embargo-path/basic.ics`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const own = calendarText(PRIVATE).replace(
  'SUMMARY:WG',
  [
    'SUMMARY:The WG of ours',
    'DESCRIPTION:Embargo agenda',
    'ORGANIZER:mailto:insider@example.org',
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Embargo alarm\r\nTRIGGER:-PT10M\r\nEND:VALARM',
  ].join('\r\n'),
);

it.each([
  { name: 'selected by name', match: ', match: "WG of ours"' },
  { name: 'selected by pattern', match: ', match: "/^The WG/m"' },
])(
  'a recording keeps nothing private of calendars and notes, events $name, and can be repeated',
  async ({ match }) => {
    await using calendar = await serveCalendar(own);
    const config = CONFIG.replace('ical: meetings.ics', `ical: "${calendar.url}"${match}`);
    await using life = await startLife({ config });
    await life.run(['run']);
    for (const title of ['Embargo: acquisition', 'Acme Security WG Meeting with the embargoed vendor']) {
      life.hackmd.notes.set(`secret-${title}`, {
        id: `secret-${title}`,
        content: `# ${title}\n\nEmbargo text`,
        team: 'openjs-nodejs',
        createdAt: 1,
        readPermission: 'guest',
        writePermission: 'signed_in',
      });
    }
    const recorded = await life.run(['run', '--dry-run', '--json', '--record', 'tape']);
    expect(recorded.status).toBe(0);
    const folder = join(life.folder, 'tape');
    const names = readdirSync(folder);
    expect(names.some((name) => name.startsWith('hackmd-'))).toBe(true);
    for (const name of names) {
      expect(`${name} ${readFileSync(join(folder, name), 'utf8')}`).not.toMatch(
        /embargo|secret|insider|merger|zoom\.us\/j\/4711|tok-/iu,
      );
    }
    life.github.log.length = 0;
    life.hackmd.log.length = 0;
    const repeated = await life.run(['run', '--dry-run', '--json', '--fixtures', 'tape']);
    // REST's lists of issues do not say that a repository is public, so that none of theirs are kept.
    const kept = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { tasks: TaskReport[] }).tasks.filter(({ task }) => task !== 'issue');
    expect(kept(recorded).map(({ task, state }) => `${task} ${state}`)).toEqual([
      'note unchanged',
      'minutes unchanged',
    ]);
    expect(kept(repeated)).toEqual(kept(recorded));
    expect([life.github.log, life.hackmd.log]).toEqual([[], []]);
  },
);
