import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageRequest, PageServer } from '../../../src/ports/pages.ts';
import { servePages } from '../../../src/services/machine/page-server.ts';

let server: PageServer;
const asked: PageRequest[] = [];
let token = '';
/** Those of a page. */
let guards: string[] | undefined;

beforeAll(async () => {
  server = await servePages({
    port: 0,
    async answer(request) {
      asked.push(request);
      token = request.newToken();
      const status = Number(/^status\/(\d+)$/u.exec(request.path)?.[1] ?? 200);
      return { status, type: 'text/html', body: `PAGE: ${request.path}` };
    },
  });
  guards = guardsOf(await request({}));
});
afterAll(() => server.close());

/** Send these bytes, and read the answer to its end. */
function send(bytes: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

interface Attack {
  /** A whole request, instead of the following. */
  bytes?: string;
  method?: string;
  target?: string;
  headers?: Record<string, string>;
  /** Header lines that a mapping cannot hold. */
  more?: string;
  body?: string;
}

/** A request of a page of ours, but for what is named; `HOST`, `SECRET` and `TOKEN` stand for what they are. */
async function request({
  method = 'GET',
  target = '/SECRET/',
  headers = {},
  more = '',
  body,
  bytes,
}: Attack) {
  const { host, pathname } = new URL(server.url);
  const write = { Origin: 'http://HOST', 'Content-Type': 'application/json', 'X-Minutebook-Token': 'TOKEN' };
  const length =
    body === undefined || headers['Transfer-Encoding']
      ? {}
      : { 'Content-Length': String(Buffer.byteLength(body)) };
  const all = { Host: 'HOST', ...(method === 'POST' ? write : {}), ...length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const text =
    bytes ?? `${method} ${target} HTTP/1.1\r\n${lines.join('')}${more}Connection: close\r\n\r\n${body ?? ''}`;
  const secret = pathname.slice(1, -1);
  return send(text.replaceAll('HOST', host).replaceAll('SECRET', secret).replaceAll('TOKEN', token));
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? 0);
/** The header lines with which an answer says what a browser may do with it. */
const guardsOf = (answer: string) =>
  answer
    .split('\r\n\r\n', 1)[0]
    ?.split('\r\n')
    .filter((line) => /^(?:content-security|x-|referrer-|cross-origin-|cache-)/iu.test(line));
const page = { method: 'POST', body: '{}' };
/** A write whose length is not told before. */
const CHUNKED = { 'Transfer-Encoding': 'chunked' };
const inChunks = (...chunks: string[]) =>
  [...chunks, ''].map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');

/** [what, request, status]; 0: the connection is closed without an answer. */
const ATTACKS: readonly (readonly [string, Attack, number])[] = [
  // A name of somebody else's that leads to this machine.
  ['a name that was bound again', { headers: { Host: 'evil.example' } }, 421],
  ['the same with our port', { headers: { Host: `evil.example:PORT` } }, 421],
  ['localhost, which others may be called', { headers: { Host: 'localhost' } }, 421],
  ['a name below ours', { headers: { Host: '127.0.0.1.evil.example' } }, 421],
  ['our address without the port', { headers: { Host: '127.0.0.1' } }, 421],
  ['our address in another notation', { headers: { Host: '2130706433' } }, 421],
  ['IPv6', { headers: { Host: '[::1]' } }, 421],
  ['an empty name', { headers: { Host: '' } }, 421],
  ['two names', { more: 'Host: evil.example\r\n' }, 400],
  ['a whole address as the target', { target: 'http://evil.example/SECRET/' }, 403],
  ['a write by a name that was bound again', { ...page, headers: { Host: 'evil.example' } }, 421],
  // Pages of other sites.
  ['a page elsewhere that reads', { headers: { Origin: 'https://evil.example' } }, 403],
  ['a page elsewhere that writes', { ...page, headers: { Origin: 'https://evil.example' } }, 403],
  ['a page without an origin that writes', { ...page, headers: { Origin: 'null' } }, 403],
  ['our address by https', { ...page, headers: { Origin: 'https://HOST' } }, 403],
  ['another port of this machine', { ...page, headers: { Origin: 'http://127.0.0.1:1' } }, 403],
  ['a write that does not say where it comes from', { ...page, headers: { Origin: '' } }, 403],
  ['an image elsewhere', { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' } }, 403],
  ['a script of another port', { headers: { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' } }, 403],
  [
    'a frame elsewhere',
    { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } },
    403,
  ],
  [
    'a form elsewhere',
    { ...page, headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' } },
    403,
  ],
  ['a form of plain text', { ...page, headers: { 'Content-Type': 'text/plain' } }, 415],
  ['a form', { ...page, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
  // Who was not told the address, or may not write.
  ['no secret', { target: '/' }, 403],
  ['a wrong secret', { target: `/${'A'.repeat(32)}/` }, 403],
  ['the start of the secret', { target: '/SECRE/' }, 403],
  ['a write without a token', { ...page, headers: { 'X-Minutebook-Token': '' } }, 403],
  ['a write with a token of its own', { ...page, headers: { 'X-Minutebook-Token': 'A'.repeat(32) } }, 403],
  ['other methods', { method: 'PUT', body: '{}' }, 405],
  ['what asks for permission first', { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } }, 405],
  ['a long write', { ...page, headers: { 'Content-Length': '70000' } }, 413],
  [
    'a long write of unknown length',
    { ...page, headers: CHUNKED, body: inChunks('{}', ' '.repeat(65_535)) },
    413,
  ],
  ['a write with two lengths', { ...page, headers: { ...CHUNKED, 'Content-Length': '2' } }, 400],
  ['a write in chunks of no length', { ...page, headers: CHUNKED, body: 'tea\r\n{}\r\n' }, 400],
  ['another protocol', { headers: { Upgrade: 'websocket', Connection: 'Upgrade' } }, 0],
  ['a tunnel', { method: 'CONNECT', target: '127.0.0.1:22' }, 0],
  // What Node.js answers by itself.
  ['no name', { bytes: 'GET /SECRET/ HTTP/1.1\r\nConnection: close\r\n\r\n' }, 400],
  ['no name, as in HTTP/1.0', { bytes: 'GET /SECRET/ HTTP/1.0\r\n\r\n' }, 400],
  ['what nobody can expect', { headers: { Expect: 'tea' } }, 417],
  ['what is no request', { bytes: 'TEA\r\n\r\n' }, 400],
  ['a header without end', { headers: { 'X-Long': 'a'.repeat(20_000) } }, 431],
  // Paths.
  ['the folder above', { target: '/SECRET/../../etc/passwd' }, 400],
  ['the same in disguise', { target: '/SECRET/%2e%2e/%2e%2e/etc/passwd' }, 400],
  ['slashes in disguise', { target: '/SECRET/..%2f..%2fetc%2fpasswd' }, 400],
  ['slashes of Windows', { target: '/SECRET/..\\..\\windows' }, 400],
  ['an absolute path', { target: '/SECRET//etc/passwd' }, 400],
  ['the end of a text', { target: '/SECRET/index.html%00.css' }, 400],
  ['a broken escape', { target: '/SECRET/%E0%A4%A' }, 400],
];

describe('the server of the preview', () => {
  it.each(ATTACKS)('refuses %s', async (_, attack, status) => {
    // A token that is not used up.
    await request({});
    const before = asked.length;
    const { port } = new URL(server.url);
    const { Host } = attack.headers ?? {};
    const headers = { ...attack.headers, ...(Host && { Host: Host.replace('PORT', port) }) };
    const answer = await request({ ...attack, headers });
    expect(statusOf(answer)).toBe(status);
    expect(asked.slice(before)).toEqual([]);
    expect(answer).not.toContain('PAGE:');
    if (status !== 0) expect(guardsOf(answer)).toEqual(guards);
    expect(answer).not.toMatch(/access-control-allow/iu);
  });

  it('answers the person who was told the address, and its own pages', async () => {
    expect(statusOf(await request({}))).toBe(200);
    const link = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    expect(statusOf(await request({ headers: link }))).toBe(200);
    const own = { Origin: 'http://HOST', 'Sec-Fetch-Site': 'same-origin' };
    expect(await request({ target: '/SECRET/update/a%20b.html?x=1', headers: own })).toContain(
      'PAGE: update/a b.html',
    );
  });

  it.each([404, 409, 422, 500])('guards its answer %i as a page', async (status) => {
    const answer = await request({ target: `/SECRET/status/${status}` });
    expect(statusOf(answer)).toBe(status);
    expect(guardsOf(answer)).toEqual(guards);
  });

  it('reads a write whose length is not told before', async () => {
    const write = { ...page, target: '/SECRET/move', headers: CHUNKED };
    expect(statusOf(await request({ ...write, body: inChunks('{"a"', ':1}', ' '.repeat(65_529)) }))).toBe(
      200,
    );
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: 'move', body: { a: 1 } });
  });

  it('takes each token once', async () => {
    await fetch(server.url);
    const first = token;
    const write = { ...page, target: '/SECRET/move', headers: { 'X-Minutebook-Token': first } };
    expect(statusOf(await request(write))).toBe(200);
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: 'move', body: {} });
    expect(statusOf(await request(write))).toBe(403);
  });

  it('lets no page run, load or frame anything that is not its own', async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get('content-security-policy')).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const answer = async () => ({ status: 200, type: 'text/plain', body: '' });
    await expect(servePages({ port, answer })).rejects.toMatchObject({
      code: 'usage/port',
      why: 'Another program uses the port.',
    });
  });
});
