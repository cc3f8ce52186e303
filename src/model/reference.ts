import type { RepositoryName } from './item.ts';
import { ITEM_KINDS, type ItemKind, KIND_NAMES, kindWhere } from './item-kinds.ts';

/** Which issue or pull request a text points at. */
export interface Reference {
  /** Spelt as the text spells it; compare without case. */
  repository: RepositoryName;
  number: number;
  /** What the address says (`/issues/1`, `/pull/1`), null when it does not. GitHub redirects one to the other. */
  kind: ItemKind | null;
}

export interface ReferenceContext {
  /** The repository that `#12` and `GH-12` mean; without it they mean nothing. */
  repository?: RepositoryName | null;
  /** Where addresses lie, `https://github.com` unless told. */
  server?: string;
}

const OWNER = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})';
const NAME = '[\\w.-]{1,100}';
const NUMBER = '[1-9][0-9]{0,8}';
const REPOSITORY_NAME = new RegExp(`^${OWNER}/${NAME}$`, 'u');
const PATHS = KIND_NAMES.map((kind) => ITEM_KINDS[kind].paths[0]).join('|');
const ADDRESS = new RegExp(`^/(${OWNER}/${NAME})/(${PATHS})/(${NUMBER})(?:[/?#].*)?$`, 'u');
const LONG_FORM = new RegExp(`^(${OWNER}/${NAME})#(${NUMBER})$`, 'u');
const SHORT_FORM = new RegExp(`^(?:#|GH-)(${NUMBER})$`, 'iu');

/** Whether a text is `owner/name`, as GitHub lets them be named. */
export function isRepositoryName(text: string): text is RepositoryName {
  return REPOSITORY_NAME.test(text);
}

/**
 * Read a whole text as the name of an issue or pull request: an address on the server (with or without what
 * follows the number: `/files`, `?x`, `#issuecomment-1`), `owner/name#12`, `#12` or `GH-12`.
 * @returns Null for anything else; this is not a search.
 */
export function parseReference(text: string, context: ReferenceContext = {}): Reference | null {
  const trimmed = text.trim();
  const path = pathOnServer(trimmed, context.server ?? 'https://github.com');
  if (path !== null) {
    const [, repository, folder, number] = ADDRESS.exec(path) ?? [];
    if (repository === undefined || folder === undefined || !isRepositoryName(repository)) return null;
    return { repository, number: Number(number), kind: kindWhere(({ paths }) => paths[0] === folder) };
  }
  const [, repository, number] = LONG_FORM.exec(trimmed) ?? [];
  if (repository !== undefined && isRepositoryName(repository)) {
    return { repository, number: Number(number), kind: null };
  }
  const short = SHORT_FORM.exec(trimmed)?.[1];
  if (short === undefined || context.repository === undefined || context.repository === null) return null;
  return { repository: context.repository, number: Number(short), kind: null };
}

/** `owner/name#12` in lower case: equal for two references exactly when they point at the same thing. */
export function referenceKey({ repository, number }: Pick<Reference, 'repository' | 'number'>): string {
  return `${repository}#${number}`.toLowerCase();
}

/** The path of an address below the server, whatever its scheme, a `www.` or the case of its host; else null. */
function pathOnServer(text: string, server: string): string | null {
  const host = server.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  const rest = text.replace(/^https?:\/\//iu, '').replace(/^www\./iu, '');
  if (rest.slice(0, host.length).toLowerCase() !== host.toLowerCase()) return null;
  const path = rest.slice(host.length);
  return path.startsWith('/') ? path : null;
}
