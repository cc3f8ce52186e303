import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isRecord
} from "./chunk-WOIRDCSH.js";
import "./chunk-CXTPJRVO.js";

// src/services/hackerone/redact-reports.ts
var COUNTED = ["state", "created_at", "closed_at", "first_program_activity_at"];
function reportRedactor() {
  const reports = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  const alias = (known, word, id) => {
    const name = known.get(id) ?? `${word}-${known.size + 1}`;
    known.set(id, name);
    return name;
  };
  const redacted = (report) => {
    const { id, attributes, relationships } = isRecord(report) ? report : {};
    const given = isRecord(attributes) ? attributes : {};
    const reporter = isRecord(relationships) ? relationships.reporter : null;
    const person = isRecord(reporter) && isRecord(reporter.data) ? reporter.data.id : void 0;
    return {
      id: alias(reports, "report", id),
      type: "report",
      attributes: Object.fromEntries(COUNTED.map((name) => [name, given[name] ?? null])),
      relationships: person === void 0 ? {} : { reporter: { data: { id: alias(people, "hacker", person), type: "user" } } }
    };
  };
  return (body) => {
    if (!isRecord(body) || !Array.isArray(body.data)) return { errors: [] };
    const more = isRecord(body.links) && typeof body.links.next === "string";
    return { data: body.data.map(redacted), links: more ? { next: "\u2026" } : {} };
  };
}
export {
  reportRedactor
};
