import type { ItemFields } from '../../ports/source.ts';
import type { ConnectionName } from './asked-kinds.ts';
import { type CountedPart, connectionPart, connectionsOf } from './documents.ts';
import type { Answers } from './load.ts';
import { kindOf } from './map-item.ts';
import { type Connection, type ItemNode, isPublic } from './nodes.ts';

interface Gap {
  node: ItemNode;
  connection: ConnectionName;
  after: string;
  /** How many entries are asked for. */
  size: number;
}

/** GitHub's largest page. */
const LARGEST = 100;
/** How many entries to request of a connection without a total count. */
const USUAL = 50;

/**
 * Fetches the remaining pages of connections that did not fit into the first answer: exactly what is missing, for many
 * items in a request. Complete items are returned unchanged.
 */
export async function completeItems(
  nodes: readonly ItemNode[],
  fields: ItemFields,
  ask: (parts: readonly CountedPart[]) => Promise<Answers>,
): Promise<ItemNode[]> {
  const whole = new Map(nodes.map((node) => [node.id, node]));
  for (let gaps = nodes.flatMap((node) => gapsOf(node, fields)); gaps.length > 0; ) {
    // A recording keeps nothing of private items: public ones are requested separately, so that their answers are kept.
    const groups = [gaps.filter(isShown), gaps.filter((gap) => !isShown(gap))];
    const next = await Promise.all(
      groups.map(async (group) => {
        if (group.length === 0) return [];
        const answer = await ask(group.map((gap, index) => gapPart(gap, index, fields)));
        return group.flatMap((gap, index) => fill(whole, gap, answer[`d${index}`]));
      }),
    );
    gaps = next.flat();
  }
  return nodes.map((node) => whole.get(node.id) ?? node);
}

function isShown({ node }: Gap): boolean {
  return isPublic(node.repository);
}

/** Whether a connection of an item has further pages. */
export function hasGaps(node: ItemNode, fields: ItemFields): boolean {
  return gapsOf(node, fields).length > 0;
}

function gapsOf(node: ItemNode, fields: ItemFields): Gap[] {
  return connectionsOf(kindOf(node), fields).flatMap((connection) => gapIn(node, connection));
}

function gapIn(node: ItemNode, connection: ConnectionName): Gap[] {
  const { nodes, totalCount, pageInfo } = node[connection] ?? {};
  const { hasNextPage = false, endCursor = null } = pageInfo ?? {};
  if (!hasNextPage || endCursor === null) return [];
  const left = totalCount === undefined ? USUAL : totalCount - (nodes?.length ?? 0);
  return [{ node, connection, after: endCursor, size: Math.min(LARGEST, Math.max(1, left)) }];
}

/** Also asks for the visibility of the repository, by which a recording decides what to keep. */
function gapPart(gap: Gap, index: number, fields: ItemFields): CountedPart {
  const { node, connection, after, size } = gap;
  const slice = `first: $first${index}, after: $after${index}`;
  const page = connectionPart(connection, kindOf(node), slice, fields);
  return {
    alias: `d${index}`,
    selection: `node(id: $id${index}) { ... on ${node.__typename} { id repository { ...repositoryPart } ${page} } }`,
    variables: {
      [`id${index}`]: ['ID!', node.id],
      [`first${index}`]: ['Int!', size],
      [`after${index}`]: ['String', after],
    },
    records: size + 1,
    lighter: () => (size > 1 ? gapPart({ ...gap, size: Math.ceil(size / 2) }, index, fields) : null),
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
    ...(first.totalCount === undefined ? {} : { totalCount: first.totalCount }),
    nodes: [...(first.nodes ?? []), ...(next?.nodes ?? [])],
    pageInfo: next?.pageInfo ?? { hasNextPage: false, endCursor: null },
  };
}
