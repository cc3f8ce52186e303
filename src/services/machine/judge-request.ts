import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface RequestRefusal {
  status: 400 | 403 | 405 | 413 | 415 | 421;
  /** For the person who looks at it. */
  why: string;
}

/** What a server knows of itself. */
export interface ServedAt {
  /** `127.0.0.1:4711` */
  host: string;
  /** The first folder of every address. */
  secret: string;
  /** Whether this token was given out and not used yet; it is used up. */
  takeToken(token: string): boolean;
}

/**
 * Whether a request comes from a page of ours, or from the person who was told the address. Names that lead to this machine
 * (DNS rebinding), pages of other sites and other programs of this machine are refused.
 * @returns The path below the secret folder, decoded; or a refusal.
 */
export function judgeRequest(
  { method, url = '', headers, headersDistinct }: IncomingMessage,
  { host, secret, takeToken }: ServedAt,
): string | RequestRefusal {
  const single = Object.values(headersDistinct).every((values) => (values ?? []).length <= 1);
  if (!single) return refuse(400, 'A header is given twice.');
  if (headers.host !== host) return refuse(421, `This server is called ${host}.`);
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
  if (Number(headers['content-length'] ?? Number.NaN) > LONGEST_BODY || headers['transfer-encoding'])
    return refuse(413, 'A write is short.');
  const token = headers['x-minutebook-token'];
  return typeof token === 'string' && takeToken(token)
    ? rest
    : refuse(403, 'The page is too old. Load it again.');
}

/** In bytes. */
export const LONGEST_BODY = 65_536;

/** A link that leads here may stand anywhere, since whoever has it was told it; nothing else is loaded from elsewhere. */
function isOwnSite(method: string, headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return true;
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return method === 'GET' && isOpened;
}

/** Without a hint on how much of it is right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Null for what no page is called. */
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
