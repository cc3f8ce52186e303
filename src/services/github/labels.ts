import type { LabelFacts } from '../../ports/source.ts';
import { ASKED } from './asked-kinds.ts';
import type { CountedPart } from './documents.ts';
import { type AskContext, askParts } from './load.ts';
import { type Connection, nodesOf } from './nodes.ts';
import { countIn, countPart } from './search-parts.ts';
import { compileQuery, searchText } from './search-query.ts';

/** How many owners and repositories have their labels listed for suggestions: enough to find the intended one. */
const LISTED = 5;
/** Searches and listings in one request. */
const PARTS = 25;

/**
 * Finds out whether labels exist: a label exists when any item of the scope has it, or a listed repository defines it.
 * Names for suggestions come from public repositories only.
 */
export async function gatherLabels(
  names: readonly string[],
  scope: readonly string[],
  context: AskContext,
): Promise<LabelFacts[]> {
  const carried = names.map((name) => compileQuery({ scope, labels: [name] }));
  const searches = carried.flat();
  const listed = scope.slice(0, LISTED);
  const parts = [
    ...searches.map((search, index) =>
      countPart(searchText(search), index, ASKED[search.kind].search, search.kind),
    ),
    ...listed.map((entry, index) => labelsPart(entry, index)),
  ];
  const answer = await askParts('Labels', parts, PARTS, context);
  const others = [...new Set(listed.flatMap((_, index) => labelNames(answer[`l${index}`])))].sort();
  const counts = new Map(searches.map((search, index) => [search, countIn(answer[`c${index}`])]));
  return names.map((name, label) => ({
    name,
    known:
      others.some((other) => other.toLowerCase() === name.toLowerCase()) ||
      (carried[label] ?? []).some((search) => (counts.get(search) ?? 0) > 0),
    others,
  }));
}

const labelsOf = (size: number): string => `labels(first: ${size}) { nodes { name } }`;

/** @param repositories - How many of an owner's repositories are read, the last pushed to first. */
function labelsPart(entry: string, index: number, repositories = 10, labels = 100): CountedPart {
  const [owner, name] = entry.split('/');
  const lighter = () => (labels > 1 ? labelsPart(entry, index, repositories, Math.ceil(labels / 2)) : null);
  return name === undefined
    ? {
        alias: `l${index}`,
        selection:
          `repositoryOwner(login: $o${index}) { repositories(first: ${repositories}, visibility: PUBLIC, ` +
          `orderBy: { field: PUSHED_AT, direction: DESC }) { nodes { visibility isPrivate ${labelsOf(labels)} } } }`,
        variables: { [`o${index}`]: ['String!', owner] },
        records: repositories * (labels + 1),
        lighter,
        optional: true,
      }
    : {
        alias: `l${index}`,
        selection: `repository(owner: $o${index}, name: $r${index}) { visibility isPrivate ${labelsOf(labels)} }`,
        variables: { [`o${index}`]: ['String!', owner], [`r${index}`]: ['String!', name] },
        records: labels,
        lighter,
        optional: true,
      };
}

type LabelsNode = { isPrivate: boolean; labels: Pick<Connection<{ name: string }>, 'nodes'> | null };

function labelNames(data: unknown): string[] {
  const answer = data as LabelsNode | { repositories: Pick<Connection<LabelsNode>, 'nodes'> } | null;
  if (answer == null) return [];
  const repositories = 'repositories' in answer ? nodesOf(answer.repositories) : [answer];
  return repositories.flatMap(({ isPrivate, labels }) =>
    isPrivate ? [] : nodesOf(labels).map(({ name }) => name),
  );
}
