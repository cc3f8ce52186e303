import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { GitHubError } from '../errors.ts';

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

export interface Connection<T> {
  nodes: readonly T[];
  edges: readonly { node: T; cursor: string }[];
  totalCount: number;
  pageInfo: {
    startCursor: string | null;
    endCursor: string | null;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
  };
}

/** Writes and reads cursors. `index` counts from 0. */
interface CursorStyle<T> {
  write: (node: T, index: number) => string;
  /** Returns the index of the node for which a cursor was written; null for an invalid cursor. */
  read: (cursor: string, nodes: readonly T[]) => number | null;
}

const MAX_PAGE = 100;

/**
 * Returns one page of a list, by GitHub's rules.
 * @throws {GitHubError} without `first` and `last` (unless only a count is requested), with both, with more than 100 or
 *   less than 0, and for an invalid cursor
 *   (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit).
 */
export function paginate<T>(
  nodes: readonly T[],
  args: PageArguments,
  info: GraphQLResolveInfo,
  cursors: CursorStyle<T>,
): Connection<T> {
  const { start, end } = slice(nodes, args, info, cursors);
  const edges = nodes
    .slice(start, end)
    .map((node, offset) => ({ node, cursor: cursors.write(node, start + offset) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: nodes.length,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasPreviousPage: start > 0 && nodes.length > 0,
      hasNextPage: end < nodes.length,
    },
  };
}

/** Returns a page of records, with cursors that stay valid when other records are added or removed. */
export function connection<T extends { id: number | string }>(
  nodes: readonly T[],
  args: PageArguments,
  info: GraphQLResolveInfo,
): Connection<T> {
  return paginate(nodes, args, info, {
    write: (node, index) => encode(`cursor:v2:${index}:${node.id}`),
    read: (cursor, all) => {
      const [, index, id] = /^cursor:v2:(\d+):(.+)$/su.exec(decode(cursor)) ?? [];
      if (index === undefined) return null;
      const found = all.findIndex((node) => String(node.id) === id);
      return found < 0 ? Number(index) - 1 : found;
    },
  });
}

/** Cursors of searches: positions in the list, whatever is there at the time. */
export function offsetCursors<T>(): CursorStyle<T> {
  return {
    write: (_, index) => encode(`cursor:${index + 1}`),
    read: (cursor) => {
      const [, count] = /^cursor:(\d+)$/u.exec(decode(cursor)) ?? [];
      return count === undefined ? null : Number(count) - 1;
    },
  };
}

function slice<T>(
  nodes: readonly T[],
  { first, last, after, before }: PageArguments,
  info: GraphQLResolveInfo,
  cursors: CursorStyle<T>,
): { start: number; end: number } {
  const name = info.fieldName;
  checkSize(name, 'first', first);
  checkSize(name, 'last', last);
  if (first != null && last != null) {
    throw pageError(
      'ARGUMENT_CONFLICT',
      `Passing both \`first\` and \`last\` values to paginate the \`${name}\` connection is not supported.`,
    );
  }
  const position = (cursor: string): number => {
    const index = cursors.read(cursor, nodes);
    if (index !== null) return index;
    throw pageError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  };
  const start = after == null ? 0 : Math.min(position(after) + 1, nodes.length);
  const end = before == null ? nodes.length : Math.max(Math.min(position(before), nodes.length), start);
  if (first != null) return { start, end: Math.min(end, start + first) };
  if (last != null) return { start: Math.max(start, end - last), end };
  if (info.fieldNodes.every((field) => asksForCountsOnly(field.selectionSet, info)))
    return { start: 0, end: 0 };
  throw pageError(
    'MISSING_PAGINATION_BOUNDARIES',
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
  );
}

function checkSize(name: string, argument: string, size: number | null | undefined): void {
  if (size == null) return;
  if (size < 0) {
    throw pageError(
      'ARGUMENT_LIMIT',
      `\`${argument}\` on the \`${name}\` connection cannot be less than zero.`,
    );
  }
  if (size > MAX_PAGE) {
    throw pageError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${MAX_PAGE} records.`,
    );
  }
}

function asksForCountsOnly(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return /Count$|^__typename$/u.test(selection.name.value);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return asksForCountsOnly(fragment?.selectionSet, info);
  });
}

/**
 * Sources of the messages. For a cursor: https://github.com/octokit/graphql.js#errors. That a boundary is required, and
 * is at most 100: https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api. The types and the
 * other messages are in public code that uses GitHub; no page or report was found for them.
 */
function pageError(type: GitHubError['type'], message: string): GitHubError {
  return new GitHubError(type, message, { status: 422 });
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}

function decode(cursor: string): string {
  return Buffer.from(cursor, 'base64').toString();
}
