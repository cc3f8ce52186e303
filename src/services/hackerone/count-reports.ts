import type { ProgramFigures, Span } from '../../ports/figures.ts';
import type { Report } from './read-reports.ts';

/** Count what happened to reports in a span; reports to which nothing happened in it do not matter. */
export function countReports(reports: readonly Report[], span: Span): ProgramFigures {
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

function byState(reports: readonly Report[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of reports) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
