import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { feedTransport, fetchFeed } from '../../../src/services/machine/fetch-feed.ts';
import { publicFetch } from '../../../src/services/machine/machine-fetch.ts';
import { isPublicHost, publicLookup } from '../../../src/services/machine/public-host.ts';

it.each(['localhost', '127.0.0.1', '[::1]', '10.0.0.8', '169.254.169.254', '[::ffff:7f00:1]', 'no.invalid'])(
  '%s is not on the public internet',
  async (host) => {
    expect(await isPublicHost(host)).toBe(false);
  },
);

it.each([true, false])(
  'a name that leads into a private network has no addresses to connect to, all: %s',
  async (all) => {
    const lookup = promisify(publicLookup as (...parameters: never[]) => void) as (
      ...of: unknown[]
    ) => unknown;
    await expect(lookup('localhost', { all })).rejects.toMatchObject({ code: 'EPRIVATE' });
  },
);

it('a name that was public when it was checked is not connected to when it is private by then', async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end('BEGIN:VCALENDAR'));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}/`;
  // As it is after the check of a redirect: what is left is the connection itself.
  const feeds = feedTransport(await publicFetch({}), async () => publicFetch({}));
  await expect(fetchFeed(feeds, url, 'The calendar')).rejects.toMatchObject({
    why: expect.stringContaining('into a private network'),
  });
  expect(connections).toBe(0);
  await new Promise((resolve) => server.close(resolve));
});
