import type { LabelFacts } from '../../ports/source.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, itemFragments, type Part } from './documents.ts';
import type { Connection } from './nodes.ts';
import { compileQuery, searchText } from './search-query.ts';

/** Owners and repositories whose labels are listed for suggestions: enough to find the one that was meant. */
const LISTED = 5;

/**
 * Whether labels exist, in one request: a label that any item of the scope ever carried exists, and so does
 * one that a listed repository defines. Names for suggestions come from public repositories only.
 */
export async function gatherLabels(
  client: GitHubClient,
  names: readonly string[],
  scope: readonly string[],
  subject: string,
  signal: AbortSignal,
): Promise<LabelFacts[]> {
  const carried = names.map((name) => compileQuery({ scope, labels: [name] }));
  const listed = scope.slice(0, LISTED);
  const parts = [
    ...carried.flatMap((searches, label) =>
      searches.map((search, index): Part => {
        const key = `${label}x${index}`;
        return {
          alias: `c${key}`,
          selection: `search(query: $q${key}, type: ISSUE, first: 1) { issueCount }`,
          variables: { [`q${key}`]: ['String!', searchText(search)] },
        };
      }),
    ),
    ...listed.map(labelsPart),
  ];
  const { query, variables, optional } = composeQuery(parts, itemFragments({}), {});
  const answer = await client.graphql(
    { name: 'Labels', query: query('Labels'), variables, optional, subject },
    signal,
  );
  const others = [...new Set(listed.flatMap((_, index) => labelNames(answer[`l${index}`])))].sort();
  return names.map((name, label) => ({
    name,
    known:
      others.some((other) => other.toLowerCase() === name.toLowerCase()) ||
      (carried[label] ?? []).some((_, index) => countOf(answer[`c${label}x${index}`]) > 0),
    others,
  }));
}

const NAMES = 'labels(first: 100) { nodes { name } }';

function labelsPart(entry: string, index: number): Part {
  const [owner, name] = entry.split('/');
  return name === undefined
    ? {
        alias: `l${index}`,
        selection:
          `repositoryOwner(login: $o${index}) { repositories(first: 30, visibility: PUBLIC, ` +
          `orderBy: { field: PUSHED_AT, direction: DESC }) { nodes { visibility isPrivate ${NAMES} } } }`,
        variables: { [`o${index}`]: ['String!', owner] },
        optional: true,
      }
    : {
        alias: `l${index}`,
        selection: `repository(owner: $o${index}, name: $r${index}) { visibility isPrivate ${NAMES} }`,
        variables: { [`o${index}`]: ['String!', owner], [`r${index}`]: ['String!', name] },
        optional: true,
      };
}

type LabelsNode = { isPrivate: boolean; labels: Pick<Connection<{ name: string }>, 'nodes'> | null };

function labelNames(data: unknown): string[] {
  const answer = data as
    | LabelsNode
    | { repositories: { nodes: readonly (LabelsNode | null)[] | null } }
    | null;
  if (answer == null) return [];
  const repositories = 'repositories' in answer ? (answer.repositories.nodes ?? []) : [answer];
  return repositories.flatMap((repository) =>
    repository === null || repository.isPrivate
      ? []
      : (repository.labels?.nodes ?? []).flatMap((label) => (label === null ? [] : [label.name])),
  );
}

function countOf(data: unknown): number {
  return (data as { issueCount: number }).issueCount;
}
