import type { FiguresSource, ProgramFigures, Span } from '../../ports/figures.ts';
import { type Ask, createAsk, type HackerOneOptions } from './ask.ts';
import { garbled } from './failures.ts';
import { type HackerOneReport, readReports } from './read-reports.ts';

/** HackerOne's largest page. */
const PAGE_SIZE = 100;
/** The attributes with the instants of the events that are counted. */
const EVENTS = ['created_at', 'closed_at', 'first_program_activity_at'] as const;

/**
 * Figures from HackerOne, for programs whose reports the API user may read. Every report that was opened, closed or first
 * answered in one of the spans is read page by page and counted; nothing else of it is kept.
 * @throws {MinutebookError} `hackerone/credentials` when the credentials cannot be sent.
 */
export function createFiguresSource(options: HackerOneOptions): FiguresSource {
  const ask = createAsk(options);
  const { host } = new URL(options.apiUrl);
  return {
    async figures(program, spans) {
      const reports = new Map<string, HackerOneReport>();
      for (const event of EVENTS) {
        for await (const report of reportsOf({ program, event, span: hull(spans) }, ask, host)) {
          reports.set(report.id, report);
        }
      }
      options.onProgress?.(`HackerOne: ${reports.size} reports of ${program}`);
      return { known: true, figures: spans.map((span) => countReports([...reports.values()], span)) };
    },
  };
}

/**
 * Reads reports page by page, sorted by creation, which never changes, so that none moves to another page in between.
 */
async function* reportsOf(
  { program, event, span: { from, to } }: { program: string; event: (typeof EVENTS)[number]; span: Span },
  ask: Ask,
  host: string,
): AsyncGenerator<HackerOneReport> {
  for (let number = 1; ; number += 1) {
    const query = new URLSearchParams([
      ['filter[program][]', program],
      // The filter excludes its own instant.
      [`filter[${event}__gt]`, new Date(Date.parse(from) - 1).toISOString()],
      [`filter[${event}__lt]`, to],
      ['sort', 'reports.created_at'],
      ['page[number]', String(number)],
      ['page[size]', String(PAGE_SIZE)],
    ]);
    const page = readReports(await ask(`/reports?${query}`, program));
    if (page === null) throw garbled(host);
    yield* page.reports;
    // A full page may not be the last one, even without a link to the next.
    if (!page.more && page.reports.length < PAGE_SIZE) return;
  }
}

/** Returns the span from the first start to the last end. */
function hull(spans: readonly Span[]): Span {
  const starts = spans.map(({ from }) => from).sort();
  const ends = spans.map(({ to }) => to).sort();
  return { from: starts[0] ?? '', to: ends.at(-1) ?? '' };
}

/** Counts the events of reports within a span; reports without one do not matter. */
function countReports(reports: readonly HackerOneReport[], span: Span): ProgramFigures {
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const isWithin = (instant: number | null) => instant !== null && instant >= from && instant < to;
  const opened = reports.filter(({ createdAt }) => isWithin(createdAt));
  const closed = reports.filter(({ closedAt }) => isWithin(closedAt));
  const waits = reports.flatMap(({ createdAt, firstAnsweredAt }) => {
    return firstAnsweredAt !== null && isWithin(firstAnsweredAt) ? [firstAnsweredAt - createdAt] : [];
  });
  return {
    opened: opened.length,
    openedByState: byState(opened),
    closed: closed.length,
    closedByState: byState(closed),
    hackers: new Set(opened.flatMap(({ reporter }) => reporter ?? [])).size,
    firstResponse: waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
  };
}

function byState(reports: readonly HackerOneReport[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of reports) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
