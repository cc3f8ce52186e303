import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '2026-02-16T12:00:00Z';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** `minutes` fails with what the calendar says before it asks GitHub, which is not there. */
function minutes(ical: string, ...argv: string[]): Promise<CliResult> {
  const folder = temporaryFolder();
  const meeting = { repository: 'acme/app', schedule: { ical } };
  writeFileSync(
    join(folder, 'minutebook.yml'),
    JSON.stringify({ groups: { wg: { agenda: { from: ['acme'] }, meeting } } }),
  );
  return runCli(['minutes', ...argv], { cwd: folder, now: NOW, env: { GITHUB_TOKEN: 'x' } });
}

it.each([
  'http://example.org/other.ics',
  'https://127.0.0.1/s3cret',
  'https://localhost/s3cret',
  'https://2130706433/s3cret',
  'https://0x7f.1/s3cret',
  'https://0177.0.0.1/s3cret',
  'https://[::1]/s3cret',
  'https://[::ffff:127.0.0.1]/s3cret',
  'https://[::ffff:a00:1]/s3cret',
  'https://[64:ff9b::a00:1]/s3cret',
  'https://[fe80::1]/s3cret',
  'https://[fd00::1]/s3cret',
  'https://10.0.0.1/s3cret',
  'https://172.31.0.1/s3cret',
  'https://192.168.1.1/s3cret',
  'https://169.254.169.254/s3cret',
  'https://100.64.0.1/s3cret',
  'https://0.0.0.0/s3cret',
  'file:///etc/s3cret',
  '//127.0.0.1/s3cret',
  'https://',
])('does not follow a redirect to %s', async (location) => {
  const host = await serve((_, response) => response.writeHead(302, { location }).end());
  const { status, stderr } = await minutes(`http://${host}/x.ics`, '--verbose');
  expect(stderr).toContain('It redirects ');
  expect(stderr).not.toContain('s3cret');
  expect(status).toBe(1);
});

it.each([
  {
    name: 'a server that refuses',
    listener: ((_, response) => response.writeHead(403).end()) as RequestListener,
  },
  { name: 'a server that hangs up', listener: ((request) => request.socket.destroy()) as RequestListener },
  { name: 'what is no calendar', listener: ((_, response) => response.end('<html>')) as RequestListener },
])('never prints the secrets of an address: $name', async ({ listener }) => {
  const host = await serve(listener);
  const { status, stdout, stderr } = await minutes(
    `http://us3r:p4ss@${host}/s3cret.ics?key=t0ken`,
    '--verbose',
  );
  expect(stderr).toContain(`calendar at ${host}`);
  expect(stdout + stderr).not.toMatch(/us3r|p4ss|s3cret|t0ken/u);
  expect(status).toBe(1);
});

it.each(['file:///srv/s3cret.ics', 'ftp://us3r:p4ss@example.org/s3cret.ics?key=t0ken'])(
  'refuses %s as a calendar without its secrets',
  async (ical) => {
    const { status, stderr } = await minutes(ical, '--verbose');
    expect(stderr).toContain('groups.wg.meeting.schedule.ical cannot be');
    expect(stderr).not.toMatch(/us3r|p4ss|s3cret|t0ken/u);
    expect(status).toBe(2);
  },
);

it('sends the name and password of an address', async () => {
  const seen: (string | undefined)[] = [];
  const host = await serve(({ headers }, response) => {
    seen.push(headers.authorization);
    response.writeHead(404).end();
  });
  await minutes(`http://us3r:p4%21ss@${host}/x.ics`);
  expect(seen).toEqual([`Basic ${Buffer.from('us3r:p4!ss').toString('base64')}`]);
});

it('stops reading a calendar that has no end', async () => {
  let sent = 0;
  const host = await serve((_, response) => {
    const more = () => {
      while (response.writable && !response.destroyed && response.write('X'.repeat(1_000_000))) sent += 1;
    };
    response.on('drain', more);
    more();
  });
  const { status, stderr } = await minutes(`http://${host}/x.ics`);
  expect(stderr).toContain('It is larger than 20 MB.');
  expect(sent).toBeLessThan(60);
  expect(status).toBe(1);
});
