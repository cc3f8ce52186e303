import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Edition } from '../options.ts';

/** Read by path, because the package exports only code, which takes two more megabytes. */
const FILE = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

const schemas = new Map<string, GraphQLSchema>();

/**
 * GitHub's published schema, built at the first call (about a second) and shared by all servers of the process. The
 * published file lacks `ISSUE_ADVANCED`, which github.com has had since 2025.
 */
export function githubSchema(edition: Edition = 'github.com'): GraphQLSchema {
  const advanced = edition === 'github.com' || edition === 'boolean';
  const known = schemas.get(String(advanced));
  if (known !== undefined) return known;
  const source = readFileSync(FILE, 'utf8');
  const more = advanced ? '\nextend enum SearchType { ISSUE_ADVANCED }\n' : '';
  const schema = buildSchema(source + more, { assumeValid: true, noLocation: true });
  schemas.set(String(advanced), schema);
  return schema;
}
