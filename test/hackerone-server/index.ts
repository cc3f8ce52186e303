import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A report as the tests tell of it; the server dresses it as HackerOne's customer API does. */
export interface ServedReport {
  id: string;
  title: string;
  state: string;
  createdAt: string;
  closedAt?: string;
  firstAnsweredAt?: string;
  /** A name of the person who opened it; null for an imported report. */
  reporter: string | null;
}

/** What happens instead of an answer. */
export type Fault = { status: number; headers?: Record<string, string> } | { body: string } | { drop: true };

export interface HackerOneServerOptions {
  program?: string;
  reports: readonly ServedReport[];
  /** Faults by the number of the request, from 1. */
  faults?: Readonly<Record<number, Fault>>;
  /** HackerOne names the next page; false leaves it out, as an old answer might. */
  links?: boolean;
}

export interface HackerOneServer extends AsyncDisposable {
  /** For `HACKERONE_API_URL`. */
  apiUrl: string;
  /** The environment that the server accepts. */
  env: Record<string, string>;
  /** Path and query of every request, decoded. */
  log: string[];
}

const USERNAME = 'api-identifier';
const TOKEN = 'api-token-9f2c';
const FILTER = /^filter\[(?<attribute>\w+)__(?<relation>gt|lt)\]$/u;

/**
 * A local HackerOne: `GET /v1/reports` of the customer API, with its filters, its pages and its JSON:API shapes
 * (https://api.hackerone.com/customer-resources/#reports-get-all-reports).
 */
export async function startHackerOneServer(options: HackerOneServerOptions): Promise<HackerOneServer> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(decodeURIComponent(request.url ?? ''));
    const fault = options.faults?.[log.length];
    if (fault === undefined) answer(request, response, options);
    else if ('drop' in fault) request.socket.destroy();
    else if ('body' in fault) response.writeHead(200).end(fault.body);
    else refuse(response, fault.status, fault.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    apiUrl,
    env: { HACKERONE_API_URL: apiUrl, HACKERONE_API_USERNAME: USERNAME, HACKERONE_API_TOKEN: TOKEN },
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { program = 'nodejs', reports, links = true }: HackerOneServerOptions,
): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  const status = refusal(request, url, program);
  if (status !== null) {
    refuse(response, status);
    return;
  }
  const { size, number } = pageOf(url);
  const found = reports
    .map((report) => dress(report, program))
    .filter((report) =>
      [...url.searchParams].every(([name, value]) => passes(report.attributes, name, value)),
    )
    .sort((a, b) => a.attributes.created_at.localeCompare(b.attributes.created_at));
  const hasNext = found.length > number * size;
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      data: found.slice((number - 1) * size, number * size),
      links: links && hasNext ? { self: request.url, next: `${request.url}&next`, last: request.url } : {},
    }),
  );
}

/** The status that a question is refused with, or null. */
function refusal({ headers }: IncomingMessage, url: URL, program: string): number | null {
  const basic = Buffer.from(`${USERNAME}:${TOKEN}`).toString('base64');
  if (headers.authorization !== `Basic ${basic}`) return 401;
  if (url.pathname !== '/v1/reports') return 404;
  const programs = url.searchParams.getAll('filter[program][]');
  if (programs.length === 0) return 400;
  if (!programs.includes(program)) return 403;
  const { size } = pageOf(url);
  return size >= 1 && size <= 100 ? null : 400;
}

function pageOf({ searchParams }: URL): { size: number; number: number } {
  return {
    size: Number(searchParams.get('page[size]') ?? 25),
    number: Number(searchParams.get('page[number]') ?? 1),
  };
}

function passes(attributes: ReturnType<typeof dress>['attributes'], name: string, value: string): boolean {
  const { attribute, relation } = FILTER.exec(name)?.groups ?? {};
  if (attribute === undefined) return true;
  const instant = Object.entries(attributes).find(([key]) => key === attribute)?.[1];
  if (typeof instant !== 'string') return false;
  const difference = Date.parse(instant) - Date.parse(value);
  return relation === 'gt' ? difference > 0 : difference < 0;
}

function dress(
  { id, title, state, createdAt, closedAt, firstAnsweredAt, reporter }: ServedReport,
  program: string,
) {
  return {
    id,
    type: 'report',
    attributes: {
      title,
      state,
      created_at: createdAt,
      submitted_at: createdAt,
      vulnerability_information: `How to exploit: ${title}`,
      triaged_at: null,
      closed_at: closedAt ?? null,
      last_reporter_activity_at: createdAt,
      first_program_activity_at: firstAnsweredAt ?? null,
      last_activity_at: closedAt ?? createdAt,
      disclosed_at: null,
      cve_ids: [`CVE-2023-${id}`],
    },
    relationships: {
      ...(reporter !== null && {
        reporter: {
          data: { id: `900${reporter}`, type: 'user', attributes: { username: reporter, name: reporter } },
        },
      }),
      program: { data: { id: '1337', type: 'program', attributes: { handle: program } } },
    },
  };
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const error = { status, title: 'Refused', detail: 'Report 1946470 by mallory: EMBARGOED' };
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ errors: [error] }));
}
