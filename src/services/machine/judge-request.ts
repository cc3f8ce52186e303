import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface RequestRefusal {
  status: 400 | 403 | 405 | 413 | 415 | 417 | 421;
  /** The text that the browser shows. */
  why: string;
}

/** What a server compares requests with. */
export interface ServedAt {
  /** `127.0.0.1:4711` */
  host: string;
  /** The first path segment of every address. */
  secret: string;
  /** Whether this token was issued and is still unused; uses it up. */
  takeToken(token: string): boolean;
}

/**
 * Decides whether a request comes from a page of this server, or from a person who has its address. It refuses requests
 * under other names that lead to this machine (DNS rebinding), from pages of other sites and from other programs of
 * this machine.
 * @returns The decoded path below the secret segment, or a refusal.
 */
export function judgeRequest(
  { method, url = '', headers, headersDistinct }: IncomingMessage,
  { host, secret, takeToken }: ServedAt,
): string | RequestRefusal {
  const single = Object.values(headersDistinct).every((values) => (values ?? []).length <= 1);
  if (!single) return refuse(400, 'A header is given twice.');
  if (headers.host === undefined) return refuse(400, 'The request names no host.');
  if (headers.host !== host) return refuse(421, `This server is called ${host}.`);
  if (!/^(?:100-continue)?$/iu.test(headers.expect ?? ''))
    return refuse(417, 'A request cannot expect anything but 100-continue.');
  if (method !== 'GET' && method !== 'POST') return refuse(405, 'Only GET and POST are answered.');
  const { origin } = headers;
  if (origin === undefined ? method === 'POST' : origin !== `http://${host}`)
    return refuse(403, 'The request comes from a page of somebody else.');
  if (!isOwnSite(method, headers)) return refuse(403, 'The request comes from a page of somebody else.');
  const path = /^\/(?<folder>[\w-]+)\/(?<rest>[^?#]*)(?:\?[^#]*)?$/u.exec(url)?.groups;
  if (path === undefined || !isSame(path.folder ?? '', secret))
    return refuse(403, 'Open the address that minutebook preview printed.');
  const rest = decoded(path.rest ?? '');
  if (rest === null) return refuse(400, 'The address is not one of this server.');
  if (method === 'GET') return rest;
  if (headers['content-type'] !== 'application/json') return refuse(415, 'A write is sent as JSON.');
  if (Number(headers['content-length']) > LONGEST_BODY) return TOO_LONG;
  const token = headers['x-minutebook-token'];
  return typeof token === 'string' && takeToken(token)
    ? rest
    : refuse(403, 'The page is too old. Load it again.');
}

/** The longest accepted body, in bytes. */
export const LONGEST_BODY = 65_536;
/** The refusal of a longer body. One of unknown length is read first. */
export const TOO_LONG: RequestRefusal = { status: 413, why: 'A write is short.' };

/**
 * Whether a request comes from this server's own pages. A link on another site may be opened, since whoever has the
 * link knows the secret; nothing else may be loaded from other sites.
 */
function isOwnSite(method: string, headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return true;
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return method === 'GET' && isOpened;
}

/** Compares in constant time, so that the duration does not reveal a partial match. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Decodes a path; null for one that no page has. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return /[\p{Cc}\\]|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|^\//u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function refuse(status: RequestRefusal['status'], why: string): RequestRefusal {
  return { status, why };
}
