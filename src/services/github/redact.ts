import { createHash } from 'node:crypto';
import { isRecord } from '../../model/json.ts';

/**
 * Returns what may be recorded of an answer from GitHub: the contents of repositories that the answer itself marks as
 * public, and the frame around them. Of other repositories it keeps only what counting needs: that something exists,
 * that it is not public, its dates, and a made-up identity. The answer alone decides, so every query has to ask for the
 * visibility of the repository beside each item; those in `documents.ts` do.
 * @param authorised - Whether the answer was requested with a token and may hold what is not public. REST's lists of
 *   issues and files do not include visibility, so nothing of them is kept then.
 */
export function redact(value: unknown, authorised: boolean): unknown {
  return kept(value, !authorised);
}

/** @param isOpen - Whether what surrounds the value is public. */
function kept(value: unknown, isOpen: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, isOpen));
  if (!isRecord(value)) return isOpen ? value : neutral(value);
  const visibility = visibilityOf(value) ?? (isOpen ? 'public' : null);
  if (visibility === 'hidden' || (visibility === null && isThing(value))) return blank(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'errors') return [key, withoutQuotations(inner)];
      if (visibility === null && FRAME.has(key) && !isRecord(inner)) return [key, inner];
      if (visibility === null && key === 'message' && typeof inner === 'string')
        return [key, quoteless(inner)];
      // The schema of the server is no secret.
      if (key === '__type' || key === '__schema') return [key, inner];
      return [key, kept(inner, visibility === 'public')];
    }),
  );
}

type Json = Readonly<Record<string, unknown>>;

/** Fields that counting needs, and those that mark something as private. */
const KEPT: ReadonlySet<string> = new Set([
  '__typename',
  'visibility',
  'isPrivate',
  'private',
  'state',
  'pullState',
  'isDraft',
  'createdAt',
  'updatedAt',
  'closedAt',
  'mergedAt',
  'publishedAt',
]);
/** Fields without human text: counts, cursors, ids of objects, and costs. */
const FRAME: ReadonlySet<string> = new Set([
  ...KEPT,
  ...[
    'issueCount',
    'discussionCount',
    'totalCount',
    'total_count',
    'incomplete_results',
    'hasNextPage',
    'endCursor',
  ],
  // `login` is here for the token's own account; logins in private repositories are in objects that are blanked.
  ...['cost', 'limit', 'remaining', 'resetAt', 'oid', 'sha', 'id', 'permission', 'login'],
]);
/** Lists whose entries are counted, so that their length is kept. */
const COUNTED: ReadonlySet<string> = new Set(['releases', 'issues']);

/** The visibility of the repository that an object belongs to; null when the object does not include it. */
function visibilityOf(value: Json): 'public' | 'hidden' | null {
  const said = [ownVisibility(value), isRecord(value.repository) ? ownVisibility(value.repository) : null];
  if (said.includes('hidden')) return 'hidden';
  return said.includes('public') ? 'public' : null;
}

function ownVisibility({
  visibility,
  isPrivate,
  private: isPrivateInRest,
}: Json): 'public' | 'hidden' | null {
  if (isPrivate === true || isPrivateInRest === true) return 'hidden';
  if (typeof visibility === 'string') return visibility.toLowerCase() === 'public' ? 'public' : 'hidden';
  return isPrivate === false || isPrivateInRest === false ? 'public' : null;
}

/**
 * Whether an object is the contents of a repository, such as an issue, a release or a file, and not the frame of an
 * answer.
 */
function isThing(value: Json): boolean {
  return ['title', 'number', 'tagName', 'tree', 'content', 'repository_url'].some((key) => key in value);
}

function blank(value: Json): Json {
  const identity = createHash('sha256')
    .update(JSON.stringify([value.id ?? null, value.url ?? value.html_url ?? null]))
    .digest('hex');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, blankField(key, inner, identity)]),
  );
}

function blankField(key: string, value: unknown, identity: string): unknown {
  if (KEPT.has(key)) return value;
  if (COUNTED.has(key) && isRecord(value) && Array.isArray(value.nodes)) {
    return { ...value, nodes: value.nodes.map((node) => (isRecord(node) ? blank(node) : node)) };
  }
  switch (key) {
    case 'id':
    case 'url':
    case 'html_url':
      return `private:${identity.slice(0, 16)}`;
    case 'number':
      return Number.parseInt(identity.slice(0, 8), 16);
    default:
      return neutral(value);
  }
}

function neutral(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (isRecord(value)) return blank(value);
  const neutrals: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false };
  return neutrals[typeof value] ?? null;
}

/**
 * Removes the names that GitHub's error messages quote: `Could not resolve to a Repository with the name 'owner/name'.`
 */
function withoutQuotations(errors: unknown): unknown {
  if (!Array.isArray(errors)) return errors;
  return errors.map((error) =>
    isRecord(error) && typeof error.message === 'string'
      ? { ...error, message: quoteless(error.message) }
      : error,
  );
}

function quoteless(message: string): string {
  return message.replace(/'[^']*'|"[^"]*"|`[^`]*`/gu, '…');
}
