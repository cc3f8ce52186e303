import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { PageAnswer, PageRequest, PageServer } from '../../ports/pages.ts';
import { judgeRequest, LONGEST_BODY, type RequestRefusal, TOO_LONG } from './judge-request.ts';

/** All local servers share the address of this machine, so every page states for itself what it permits. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** How many pages may hold a token for their one write; older ones have to be loaded again. */
const MOST_TOKENS = 256;
/** How many open pages are notified of changes. */
const MOST_LISTENERS = 32;
/** The path at which a page listens for changes. */
const EVENTS = 'events';

/**
 * Serves pages to the browser of this machine only: `judge-request.ts` decides who is refused.
 * @param options - `port`: 0 for a free one; `answer`: makes the pages, and does not throw.
 * @throws {MinutebookError} `usage/port` when the port is not free.
 */
export async function servePages({
  port,
  answer,
}: {
  port: number;
  answer(request: PageRequest): Promise<PageAnswer>;
}): Promise<PageServer> {
  const secret = randomBytes(24).toString('base64url');
  const tokens = new Set<string>();
  const listeners = new Set<ServerResponse>();
  const newToken = () => {
    const token = randomBytes(24).toString('base64url');
    for (const old of tokens) if (tokens.size >= MOST_TOKENS) tokens.delete(old);
    tokens.add(token);
    return token;
  };
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => response.destroy());
  };
  // `judgeRequest` refuses what Node.js would answer by itself, without our headers.
  const server = createServer({ requireHostHeader: false }, respond);
  server.on('checkExpectation', respond);
  server.on('clientError', refuseUnreadable);
  server.on('upgrade', (_, socket) => socket.destroy());
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portTaken(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = judgeRequest(request, { host, secret, takeToken: (token) => tokens.delete(token) });
    if (typeof path !== 'string') {
      request.resume();
      refuse(response, path);
      return;
    }
    if (path === EVENTS && request.method === 'GET') {
      listen(response);
      return;
    }
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const body = method === 'POST' ? await bodyOf(request) : null;
    if (body === TOO_LONG) {
      refuse(response, TOO_LONG);
      return;
    }
    send(response, await answer({ method, path: path === '' ? 'index.html' : path, body, newToken }));
  }

  function listen(response: ServerResponse): void {
    for (const old of listeners) if (listeners.size >= MOST_LISTENERS) old.end();
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.write(': connected\n\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  }

  return {
    url: `http://${host}/${secret}/`,
    announce() {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, { status, type, body }: PageAnswer): void {
  const allow = status === 405 ? { Allow: 'GET, POST' } : {};
  response.writeHead(status, { ...HEADERS, ...allow, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}

function refuse(response: ServerResponse, { status, why }: RequestRefusal): void {
  send(response, { status, type: 'text/plain', body: `${why}\n` });
}

/** The status for bytes that are no request, by the error code of Node.js; 400 for others. */
const UNREADABLE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are no request, unless they follow one: they could then end up within the answer to that. */
function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || (socket as Socket).bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const status = UNREADABLE[code] ?? 400;
  const reason = STATUS_CODES[status] ?? '';
  const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${reason}.\n`);
}

/** Parses the body of a POST as JSON; undefined when it is not JSON, `TOO_LONG` when it is. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  if (length > LONGEST_BODY) return TOO_LONG;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function portTaken(port: number, cause: NodeJS.ErrnoException): MinutebookError {
  return new MinutebookError(
    'usage/port',
    {
      message: `The preview cannot be served on port ${port}.`,
      why:
        cause.code === 'EADDRINUSE'
          ? 'Another program uses the port.'
          : `The system reports ${cause.code ?? cause.message}.`,
      hint: 'Name another port with --port, or leave it out: a free one is found then.',
    },
    { cause },
  );
}
