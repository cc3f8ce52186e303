import { createHash } from 'node:crypto';

/**
 * What may be kept of an answer of GitHub's: everything but non-public repositories and what stands in them.
 * Of those only what it takes to count them stays: that they are there, that they are not public, when they
 * came about, and a made-up identity. It goes by the structure of the answer, so that every question has to
 * ask for the visibility of the repository beside each item; the queries in `documents.ts` do.
 * @param authorised - The answer came for a token. REST's lists of issues and files do not tell whose repository
 *   is private, so that none of theirs are kept then.
 */
export function redact(value: unknown, authorised: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => redact(entry, authorised));
  if (!isObject(value)) return value;
  if (isPrivate(value) || isPrivate(value.repository) || (authorised && isOfUnknownRepository(value))) {
    return blank(value);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'errors' ? withoutQuotations(inner) : redact(inner, authorised),
    ]),
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
/** Lists whose entries are counted: they stay as long as they are. */
const COUNTED: ReadonlySet<string> = new Set(['releases', 'issues']);

function isPrivate(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { visibility } = value;
  return (
    value.isPrivate === true ||
    value.private === true ||
    (typeof visibility === 'string' && visibility.toLowerCase() !== 'public')
  );
}

function isOfUnknownRepository(value: Json): boolean {
  const isFiles = ('tree' in value && 'truncated' in value) || ('content' in value && 'encoding' in value);
  return isFiles || ('repository_url' in value && !('repository' in value));
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
      ? { ...error, message: error.message.replace(/'[^']*'|"[^"]*"|`[^`]*`/gu, '…') }
      : error,
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
