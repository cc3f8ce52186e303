import { isRecord } from '../../model/json.ts';

const COUNTED = ['state', 'created_at', 'closed_at', 'first_program_activity_at'] as const;

/**
 * Returns a function that reduces HackerOne's answers to what the figures are counted from: states, dates, and which
 * reports have the same reporter. Reports and people are numbered in order of appearance, since a digest of their ids
 * could be reversed by trial.
 */
export function reportRedactor(): (body: unknown) => unknown {
  const reports = new Map<unknown, string>();
  const people = new Map<unknown, string>();
  const alias = (known: Map<unknown, string>, word: string, id: unknown) => {
    const name = known.get(id) ?? `${word}-${known.size + 1}`;
    known.set(id, name);
    return name;
  };
  const redacted = (report: unknown) => {
    const { id, attributes, relationships } = isRecord(report) ? report : {};
    const given = isRecord(attributes) ? attributes : {};
    const reporter = isRecord(relationships) ? relationships.reporter : null;
    const person = isRecord(reporter) && isRecord(reporter.data) ? reporter.data.id : undefined;
    return {
      id: alias(reports, 'report', id),
      type: 'report',
      attributes: Object.fromEntries(COUNTED.map((name) => [name, given[name] ?? null])),
      relationships:
        person === undefined
          ? {}
          : { reporter: { data: { id: alias(people, 'hacker', person), type: 'user' } } },
    };
  };
  return (body) => {
    if (!isRecord(body) || !Array.isArray(body.data)) return { errors: [] };
    const more = isRecord(body.links) && typeof body.links.next === 'string';
    return { data: body.data.map(redacted), links: more ? { next: '…' } : {} };
  };
}
