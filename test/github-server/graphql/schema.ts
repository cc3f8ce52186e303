import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** By path, because the package exports its code only, and that reads two megabytes more. */
const FILE = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let schema: GraphQLSchema | undefined;

/**
 * GitHub's published schema, built at the first call (about a second) and shared by all servers of the process.
 * The published file leaves out `ISSUE_ADVANCED`, which the service has accepted since 2025.
 */
export function githubSchema(): GraphQLSchema {
  if (schema === undefined) {
    const source = readFileSync(FILE, 'utf8');
    const more = source.includes('ISSUE_ADVANCED') ? '' : '\nextend enum SearchType { ISSUE_ADVANCED }\n';
    schema = buildSchema(source + more, { assumeValid: true, noLocation: true });
  }
  return schema;
}
