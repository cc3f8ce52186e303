import type { MatchEntry } from './role-config.ts';

/** Writes a match entry on one line, as a configuration has it. */
export function entryYaml(entry: MatchEntry): string {
  const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(', ')} }`;
}
