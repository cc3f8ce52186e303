import { createHash } from 'node:crypto';

/**
 * What may be kept of an answer of GitHub's: what stands in repositories that the answer itself says are public, and the
 * frame around it. Of other repositories only what it takes to count them stays: that they are there, that they are
 * not public, when they came about, and a made-up identity. It goes by the structure of the answer, so that every
 * question has to ask for the visibility of the repository beside each item; the queries in `documents.ts` do.
 * @param authorised - The answer came for a token, and may hold what is not public; others see only what is. REST's
 *   lists of issues and files do not say whose repository is public, so that nothing of theirs is kept then.
 */
export function redact(value: unknown, authorised: boolean): unknown {
  return kept(value, !authorised);
}

/** @param isOpen - Whether what surrounds the value is public. */
function kept(value: unknown, isOpen: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, isOpen));
  if (!isObject(value)) return isOpen ? value : neutral(value);
  const visibility = visibilityOf(value) ?? (isOpen ? 'public' : null);
  if (visibility === 'hidden' || (visibility === null && isThing(value))) return blank(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'errors') return [key, withoutQuotations(inner)];
      if (visibility === null && FRAME.has(key) && !isObject(inner)) return [key, inner];
      if (visibility === null && key === 'message' && typeof inner === 'string')
        return [key, quoteless(inner)];
      // What the server can be asked is no secret.
      if (key === '__type' || key === '__schema') return [key, inner];
      return [key, kept(inner, visibility === 'public')];
    }),
  );
}

type Json = Readonly<Record<string, unknown>>;

/** What counting needs, and what says that something is private. */
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
/** What holds no words of anybody: counts, cursors, ids of objects, and the costs of a question. */
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
  // The account of the token is asked for by itself; those of people in private places stand in what is blanked.
  ...['cost', 'limit', 'remaining', 'resetAt', 'oid', 'sha', 'id', 'permission', 'login'],
]);
/** Lists whose entries are counted: they stay as long as they are. */
const COUNTED: ReadonlySet<string> = new Set(['releases', 'issues']);

/** What an object says of its own repository; null when it says nothing. */
function visibilityOf(value: Json): 'public' | 'hidden' | null {
  const said = [ownVisibility(value), isObject(value.repository) ? ownVisibility(value.repository) : null];
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

/** An issue, a release, a file: something that stands in a repository, and not the frame of an answer. */
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
  if (COUNTED.has(key) && isObject(value) && Array.isArray(value.nodes)) {
    return { ...value, nodes: value.nodes.map((node) => (isObject(node) ? blank(node) : node)) };
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
  if (isObject(value)) return blank(value);
  const neutrals: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false };
  return neutrals[typeof value] ?? null;
}

/** GitHub's error messages quote names: `Could not resolve to a Repository with the name 'owner/name'.` */
function withoutQuotations(errors: unknown): unknown {
  if (!Array.isArray(errors)) return errors;
  return errors.map((error) =>
    isObject(error) && typeof error.message === 'string'
      ? { ...error, message: quoteless(error.message) }
      : error,
  );
}

function quoteless(message: string): string {
  return message.replace(/'[^']*'|"[^"]*"|`[^`]*`/gu, '…');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
