import { isRecord } from '../../model/json.ts';
/** The fields of a report that are read; its title and text never are. */
export interface HackerOneReport {
  id: string;
  state: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  closedAt: number | null;
  /** When the program first did anything about it. */
  firstAnsweredAt: number | null;
  /** Who opened it: only to count people. Null for a report that was imported. */
  reporter: string | null;
}

export interface ReportPage {
  reports: HackerOneReport[];
  /** Whether the answer links to another page. */
  more: boolean;
}

/**
 * Reads a page of `GET /reports`: a JSON:API document with report objects
 * (https://api.hackerone.com/customer-reference/#report).
 * @returns Null when it is not such a document, or lacks something that is counted.
 */
export function readReports(body: unknown): ReportPage | null {
  if (!isRecord(body) || !Array.isArray(body.data)) return null;
  const reports = body.data.map(reportOf);
  const whole = reports.filter((report) => report !== null);
  if (whole.length < reports.length) return null;
  return { reports: whole, more: isRecord(body.links) && typeof body.links.next === 'string' };
}

function reportOf(value: unknown): HackerOneReport | null {
  if (!isRecord(value) || !isRecord(value.attributes)) return null;
  const { id, attributes, relationships } = value;
  const { state } = attributes;
  const createdAt = instantOf(attributes.created_at);
  const closedAt = instantOf(attributes.closed_at);
  const firstAnsweredAt = instantOf(attributes.first_program_activity_at);
  if (typeof id !== 'string' || typeof state !== 'string' || typeof createdAt !== 'number') return null;
  if (closedAt === undefined || firstAnsweredAt === undefined) return null;
  return { id, state, createdAt, closedAt, firstAnsweredAt, reporter: reporterOf(relationships) };
}

function reporterOf(relationships: unknown): string | null {
  const reporter = isRecord(relationships) ? relationships.reporter : null;
  const data = isRecord(reporter) ? reporter.data : null;
  return isRecord(data) && typeof data.id === 'string' ? data.id : null;
}

/** Milliseconds since 1970; null for no value, undefined for one that is not an instant. */
function instantOf(value: unknown): number | null | undefined {
  if (value === null || value === undefined) return null;
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
