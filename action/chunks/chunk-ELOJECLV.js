import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/services/hackerone/read-reports.ts
function readReports(body) {
  if (!isRecord(body) || !Array.isArray(body.data)) return null;
  const reports = body.data.map(reportOf);
  const whole = reports.filter((report) => report !== null);
  if (whole.length < reports.length) return null;
  return { reports: whole, more: isRecord(body.links) && typeof body.links.next === "string" };
}
function reportOf(value) {
  if (!isRecord(value) || !isRecord(value.attributes)) return null;
  const { id, attributes, relationships } = value;
  const { state } = attributes;
  const createdAt = instantOf(attributes.created_at);
  const closedAt = instantOf(attributes.closed_at);
  const firstAnsweredAt = instantOf(attributes.first_program_activity_at);
  if (typeof id !== "string" || typeof state !== "string" || typeof createdAt !== "number") return null;
  if (closedAt === void 0 || firstAnsweredAt === void 0) return null;
  return { id, state, createdAt, closedAt, firstAnsweredAt, reporter: reporterOf(relationships) };
}
function reporterOf(relationships) {
  const reporter = isRecord(relationships) ? relationships.reporter : null;
  const data = isRecord(reporter) ? reporter.data : null;
  return isRecord(data) && typeof data.id === "string" ? data.id : null;
}
function instantOf(value) {
  if (value === null || value === void 0) return null;
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? void 0 : instant;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  readReports,
  isRecord
};
