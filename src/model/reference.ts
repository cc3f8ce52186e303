import type { RepositoryName } from './item.ts';
import { ITEM_KINDS, type ItemKind, KIND_NAMES, kindWhere } from './item-kinds.ts';

/** The item that a text references. */
export interface Reference {
  /** Spelled as in the text; compare without regard to case. */
  repository: RepositoryName;
  number: number;
  /**
   * The kind in the address (`/issues/1`, `/pull/1`, `/discussions/1`), null when there is none. All kinds share their
   * numbers, and GitHub redirects from one to the other.
   */
  kind: ItemKind | null;
}

export interface ReferenceContext {
  /** The repository that `#12` and `GH-12` refer to; without it they are not references. */
  repository?: RepositoryName | null;
  /**
   * The server of addresses, default `https://github.com`; null for any, in texts that do not say which server they are
   * about.
   */
  server?: string | null;
}

/** A reference and its position in a text. */
export interface FoundReference extends Reference {
  /** `address`: `https://github.com/owner/name/issues/12`; `long`: `owner/name#12`; `short`: `#12`, `GH-12`. */
  form: 'address' | 'long' | 'short';
  /** As written; an address ends with its number. */
  text: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

const OWNER = '[A-Za-z0-9][\\w-]{0,38}';
const NAME = '[\\w.-]{1,100}';
const NUMBER = '[1-9][0-9]{0,8}';
const PATHS = KIND_NAMES.flatMap((kind) => ITEM_KINDS[kind].paths).join('|');
const REPOSITORY_NAME = new RegExp(`^${OWNER}/${NAME}$`, 'u');
const TAIL = '(?:[/?#].*)?';
export const GITHUB = 'https://github.com';

/** Whether a text is `owner/name` with characters that GitHub allows. */
export function isRepositoryName(text: string): text is RepositoryName {
  return REPOSITORY_NAME.test(text);
}

/**
 * Parses a whole text as the reference of an item: an address on the server (with or without anything after the number:
 * `/files`, `?x`, `#issuecomment-1`), `owner/name#12`, `#12` or `GH-12`.
 * @returns Null for anything else; this is not a search.
 */
export function parseReference(text: string, context: ReferenceContext = {}): Reference | null {
  const match = grammarOf(context.server).whole.exec(text.trim());
  return match === null ? null : referenceOf(match, context.repository);
}

/**
 * Finds every reference in a text, in order: what `parseReference` reads, without anything after the number of an
 * address. A `#` that Markdown escapes counts. Code, comments and links are searched as well.
 */
export function findReferences(text: string, context: ReferenceContext = {}): FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of text.matchAll(grammarOf(context.server).inText)) {
    const reference = referenceOf(match, context.repository);
    if (reference === null) continue;
    const { address, long } = match.groups ?? {};
    const form = address !== undefined ? 'address' : long !== undefined ? 'long' : 'short';
    const [written] = match;
    found.push({ ...reference, form, text: written, start: match.index, end: match.index + written.length });
  }
  return found;
}

/** Returns `owner/name#12` in lower case: equal for two references exactly when they are to the same item. */
export function referenceKey({ repository, number }: Pick<Reference, 'repository' | 'number'>): string {
  return `${repository}#${number}`.toLowerCase();
}

/** Returns the repository of `owner/name#12`, the only form in the program's own data. */
export function repositoryOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** Whether an address is that of a comment: it is about what was written there, not about the item. */
export function isCommentAddress(url: string): boolean {
  return /#(?:issue|discussion)?comment|#discussion_r/u.test(url);
}

interface Grammar {
  whole: RegExp;
  inText: RegExp;
}

const grammars = new Map<string | null, Grammar>();

function grammarOf(server: string | null = GITHUB): Grammar {
  const known = grammars.get(server);
  if (known !== undefined) return known;
  const host = server === null ? null : server.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  const base =
    host === null
      ? '(?:https?:\\/\\/[^\\s/()<>[\\]]+|(?:www\\.)?github\\.com)'
      : `(?:https?:\\/\\/)?(?:www\\.)?${host.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}`;
  const address = `(?<address>${base}/(?<repository>${OWNER}/${NAME})/(?<path>${PATHS})/(?<number>${NUMBER}))(?!\\d)`;
  const typed = `(?:(?<long>${OWNER}/${NAME})?\\\\?#|GH-)(?<typed>${NUMBER})(?!\\w)`;
  const grammar = {
    whole: new RegExp(`^(?:${address}${TAIL}|${typed})$`, 'iu'),
    inText: new RegExp(`(?<![\\w.-])${address}|(?<![\\w/#.&-])${typed}`, 'giu'),
  };
  grammars.set(server, grammar);
  return grammar;
}

function referenceOf(
  { groups = {} }: RegExpMatchArray,
  home: RepositoryName | null = null,
): Reference | null {
  const { repository = groups.long, path, number = groups.typed } = groups;
  const name = repository ?? home;
  if (name === null || number === undefined || !isRepositoryName(name)) return null;
  const kind = kindWhere(({ paths }) => paths.includes(path?.toLowerCase() ?? ''));
  return { repository: name, number: Number(number), kind };
}
