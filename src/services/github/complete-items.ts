import { CONNECTIONS, ISSUE_EVENTS, type Part, PULL_EVENTS } from './documents.ts';
import { type Connection, type ItemNode, isPublic } from './nodes.ts';

type ConnectionName = 'labels' | 'assignees' | 'files' | 'closingIssuesReferences' | 'timelineItems';

interface Gap {
  node: ItemNode;
  connection: ConnectionName;
  after: string;
}

const NAMES: readonly ConnectionName[] = [
  'labels',
  'assignees',
  'files',
  'closingIssuesReferences',
  'timelineItems',
];
const GAPS_PER_REQUEST = 10;

/**
 * Fetch the further pages of connections that did not fit into the first answer, until all items are whole.
 * Several items share a request. Items that were whole come back as they are.
 */
export async function completeItems(
  nodes: readonly ItemNode[],
  ask: (parts: readonly Part[]) => Promise<Readonly<Record<string, unknown>>>,
): Promise<ItemNode[]> {
  const whole = new Map(nodes.map((node) => [node.id, node]));
  for (let gaps = nodes.flatMap(gapsOf); gaps.length > 0; ) {
    const requests = [...inChunks(gaps.filter(isShown)), ...inChunks(gaps.filter((gap) => !isShown(gap)))];
    const next = await Promise.all(
      requests.map(async (chunk) => {
        const answer = await ask(chunk.map(gapPart));
        return chunk.flatMap((gap, index) => fill(whole, gap, answer[`d${index}`]));
      }),
    );
    gaps = next.flat();
  }
  return nodes.map((node) => whole.get(node.id) ?? node);
}

/**
 * A recording keeps nothing of private items: public ones are asked for apart, so that it has their answers.
 */
function isShown({ node }: Gap): boolean {
  return isPublic(node.repository);
}

function inChunks(gaps: readonly Gap[]): Gap[][] {
  return Array.from({ length: Math.ceil(gaps.length / GAPS_PER_REQUEST) }, (_, index) =>
    gaps.slice(index * GAPS_PER_REQUEST, (index + 1) * GAPS_PER_REQUEST),
  );
}

/** Whether some connection of an item has pages that did not come along. */
export function hasGaps(node: ItemNode): boolean {
  return gapsOf(node).length > 0;
}

function gapsOf(node: ItemNode): Gap[] {
  return NAMES.flatMap((connection) => gapIn(node, connection));
}

function gapIn(node: ItemNode, connection: ConnectionName): Gap[] {
  const { hasNextPage = false, endCursor = null } = node[connection]?.pageInfo ?? {};
  return hasNextPage && endCursor !== null ? [{ node, connection, after: endCursor }] : [];
}

/** The visibility of the repository comes along, so that a recording knows what it must not keep. */
function gapPart({ node, connection, after }: Gap, index: number): Part {
  const pull = node.__typename === 'PullRequest';
  const type = pull ? 'PullRequest' : 'Issue';
  const timeline = connection === 'timelineItems';
  const page = CONNECTIONS[timeline ? (pull ? 'pullTimeline' : 'issueTimeline') : connection] ?? '';
  const events = timeline
    ? `, since: $since, itemTypes: [${(pull ? PULL_EVENTS : ISSUE_EVENTS).join(', ')}]`
    : '';
  return {
    alias: `d${index}`,
    selection:
      `node(id: $id${index}) { ... on ${type} { id repository { ...repositoryPart } ` +
      `${connection}(first: 100, after: $after${index}${events}) { ${page} } } }`,
    variables: { [`id${index}`]: ['ID!', node.id], [`after${index}`]: ['String', after] },
  };
}

function fill(whole: Map<string, ItemNode>, { node, connection }: Gap, data: unknown): Gap[] {
  const known = whole.get(node.id) ?? node;
  const page = (data as Partial<ItemNode> | null)?.[connection];
  const joined = {
    ...known,
    [connection]: join(
      known[connection] as Connection<unknown>,
      page as Connection<unknown> | null | undefined,
    ),
  } as ItemNode;
  whole.set(node.id, joined);
  return gapIn(joined, connection);
}

function join(first: Connection<unknown>, next: Connection<unknown> | null | undefined): Connection<unknown> {
  return {
    nodes: [...(first.nodes ?? []), ...(next?.nodes ?? [])],
    pageInfo: next?.pageInfo ?? { hasNextPage: false, endCursor: null },
  };
}
