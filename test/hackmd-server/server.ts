import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createQuota, type Limits } from './quota.ts';

/** A note as the server keeps it. */
export interface StoredNote {
  id: string;
  content: string;
  team: string | null;
  createdAt: number;
  /** Absent: when it was made. */
  lastChangedAt?: number;
  readPermission: string;
  writePermission: string;
}

/** `drop`: the connection breaks before, `applied-then-dropped`: after the request took effect. */
export type HackMdFault = {
  kind: 'drop' | 'applied-then-dropped' | '404' | '500' | '429';
  /** Of the answer. */
  headers?: Readonly<Record<string, string>>;
  match: RegExp | ((request: string) => boolean);
  times?: number;
};

export interface HackMdServer extends AsyncDisposable {
  /** For `HACKMD_API_URL`. */
  apiUrl: string;
  notes: Map<string, StoredNote>;
  /** `POST /teams/x/notes` and so on, in order. */
  log: string[];
  setFaults(faults: readonly HackMdFault[]): void;
  /** Move the clock, by which notes are changed and calls are counted, to an instant. */
  setNow(instant: string): void;
  /** A person types: replaces the whole text. */
  type(id: string, edit: (content: string) => string): void;
}

export interface HackMdOptions {
  token?: string;
  teams?: readonly string[];
  /** The answer that makes a note holds it inside `note`. */
  wrapped?: boolean;
  /** How many readings do not yet see a change. */
  lag?: number;
  /** Milliseconds that an answer takes, asked anew for each. */
  latency?: () => number;
  /** No limits unless given. */
  limits?: Limits;
  /** The clock of the server, in milliseconds since 1970; one that stands still unless given. */
  clock?: () => number;
  /** How many listings do not yet have a note that was made. */
  unlisted?: number;
}

interface Answer {
  status: number;
  body?: unknown;
}

/**
 * A local HackMD as its API v1 describes it: notes of a user and of teams; PATCH answers 202 without a body, and its
 * effect is seen by the next but `lag` readings; the title of a note is that of its front matter, else its first
 * heading; `lastChangedAt` is when its text became another. Each answer tells of the window of five minutes in
 * `X-RateLimit-User…` headers (https://hackmd.io/@hackmd-api/api-policy); calls beyond it, and beyond those of the month,
 * answer 429. Anything else answers 404.
 */
export async function startHackMdServer(options: HackMdOptions = {}): Promise<HackMdServer> {
  const { token = 'tok-hackmd', teams = ['openjs-nodejs'], wrapped = false, lag = 0 } = options;
  const notes = new Map<string, StoredNote>();
  const pending = new Map<string, { content: string; readings: number }>();
  const log: string[] = [];
  let faults: { fault: HackMdFault; left: number }[] = [];
  let count = 0;
  let now = 1_676_000_000_000;
  const clock = options.clock ?? (() => now);
  const known = new Map<string, string>();
  const unlisted = new Map<string, number>();

  /** People's tests write into notes without a word. */
  const noticeChanges = (): void => {
    for (const note of notes.values()) {
      if (known.has(note.id) && known.get(note.id) !== note.content) note.lastChangedAt = clock();
      known.set(note.id, note.content);
    }
  };

  const quota = createQuota(options.limits, clock);

  const handle = (method: string, path: string, body: Record<string, unknown>): Answer => {
    const [, team = null, id = null] =
      /^\/(?:teams\/([^/]+)\/)?notes(?:\/([^/]+))?$/u.exec(path)?.map((part) => part ?? null) ?? [];
    if (!/^\/(?:teams\/[^/]+\/)?notes(?:\/[^/]+)?$/u.test(path)) return { status: 404 };
    if (team !== null && !teams.includes(team)) return { status: 404 };
    if (id === null && method === 'GET') {
      const listed = [...notes.values()].filter((note) => {
        const left = unlisted.get(note.id) ?? 0;
        unlisted.set(note.id, left - 1);
        return note.team === team && left <= 0;
      });
      return { status: 200, body: listed.map((note) => head(note)) };
    }
    if (id === null && method === 'POST') {
      count += 1;
      const note: StoredNote = {
        id: `Note${count}${'x'.repeat(18)}`,
        content: String(body.content ?? ''),
        team,
        createdAt: 1_676_000_000_000 + count,
        lastChangedAt: clock(),
        readPermission: String(body.readPermission ?? 'owner'),
        writePermission: String(body.writePermission ?? 'owner'),
      };
      notes.set(note.id, note);
      known.set(note.id, note.content);
      unlisted.set(note.id, options.unlisted ?? 0);
      const made = { ...head(note), content: note.content };
      return { status: 201, body: wrapped ? { note: made } : made };
    }
    const note = id === null ? undefined : notes.get(id);
    if (note === undefined) return { status: 404 };
    if (method === 'GET') {
      settle(note);
      return { status: 200, body: { ...head(note), content: note.content } };
    }
    if (note.team !== team) return { status: 403 };
    if (method === 'PATCH') {
      pending.set(note.id, { content: String(body.content), readings: lag });
      if (lag === 0) settle(note);
      return { status: 202 };
    }
    if (method === 'DELETE') {
      notes.delete(note.id);
      return { status: 204 };
    }
    return { status: 404 };
  };

  const settle = (note: StoredNote): void => {
    const change = pending.get(note.id);
    if (change === undefined) return;
    if (change.readings > 0) change.readings -= 1;
    else {
      note.content = change.content;
      pending.delete(note.id);
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = (request.url ?? '').replace(/^\/v1/u, '');
    log.push(`${method} ${path}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (options.latency !== undefined) await sleep(options.latency());
    const struck = faults.find(({ fault, left }) => left > 0 && matches(fault, `${method} ${path}`));
    if (struck !== undefined) struck.left -= 1;
    if (struck?.fault.kind === 'drop') return void request.socket.destroy();
    if (struck !== undefined && struck.fault.kind !== 'applied-then-dropped') {
      return void response.writeHead(Number(struck.fault.kind), struck.fault.headers).end();
    }
    const authorised = request.headers.authorization === `Bearer ${token}`;
    noticeChanges();
    const made = !authorised
      ? { status: 401, body: { error: 'Unauthorized' } }
      : quota.take()
        ? handle(method, path, body)
        : { status: 429, body: { error: 'Too many requests' } };
    noticeChanges();
    if (struck?.fault.kind === 'applied-then-dropped') return void request.socket.destroy();
    response.writeHead(made.status, { 'content-type': 'application/json', ...quota.headers() });
    response.end('body' in made && made.body !== undefined ? JSON.stringify(made.body) : undefined);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/v1`,
    notes,
    log,
    setFaults(script) {
      faults = script.map((fault) => ({ fault, left: fault.times ?? 1 }));
    },
    setNow(instant) {
      noticeChanges();
      now = Date.parse(instant);
    },
    type(id, edit) {
      const note = notes.get(id);
      if (note === undefined) throw new Error(`There is no note ${id}.`);
      note.content = edit(note.content);
      noticeChanges();
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function matches({ match }: HackMdFault, request: string): boolean {
  return typeof match === 'function' ? match(request) : match.test(request);
}

function head(note: StoredNote) {
  const { id, team, createdAt, lastChangedAt = createdAt, readPermission, writePermission, content } = note;
  const shortId = id.slice(0, 9);
  return {
    id,
    title: titleOf(content),
    tags: [],
    createdAt,
    publishType: 'view',
    publishedAt: null,
    permalink: null,
    publishLink: `https://hackmd.io/@${team ?? 'me'}/${shortId}`,
    shortId,
    lastChangedAt,
    teamPath: team,
    readPermission,
    writePermission,
  };
}

/** Of the front matter, else the first heading. */
function titleOf(content: string): string {
  const front = /^---\n(?:.*\n)*?title:\s*(.+)\n(?:.*\n)*?---/u.exec(content)?.[1];
  return (front ?? /^# (.+)$/mu.exec(content)?.[1] ?? 'Untitled').trim();
}
