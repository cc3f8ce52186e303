import { type ItemKind, KIND_NAMES, kindWhere } from '../../model/item-kinds.ts';

/** A user's query in GitHub's search language, in the parts that decide how it is sent. */
export interface UserQuery {
  /**
   * Whether it joins or groups terms (`AND`, `OR`, `NOT`, parentheses), which only the boolean engine understands
   * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/filtering-and-searching-issues-and-pull-requests#building-advanced-filters-for-issues).
   */
  boolean: boolean;
  /** The terms that are sent unchanged. */
  text: string;
  /** Which kinds it names; null when it names none. */
  kinds: readonly ItemKind[] | null;
  /** `repo:a/b`, `org:a`, `user:a`: where it searches; empty for everywhere. */
  scope: readonly string[];
  /** `author:a`: any of these authors; empty for anybody. */
  authors: readonly string[];
}

const TERM = /(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/gu;
const QUOTED = /"(?:[^"\\]|\\.)*"?/gu;

/**
 * Parses a query. GitHub's two search engines differ on terms that are repeated: several scopes mean any of them to the
 * classic one, all of them to the boolean one. Such terms are extracted, to be searched one by one.
 */
export function readUserQuery(query: string): UserQuery {
  const terms = query.match(TERM) ?? [];
  if (terms.some(joinsOrGroups)) {
    const isOfDiscussions = terms.some((term) => kindOf(term.replace(/^\(+|\)+$/gu, '')) === 'discussion');
    const kinds = isOfDiscussions ? (['discussion'] as const) : null;
    return { boolean: true, text: query.trim(), kinds, scope: [], authors: [] };
  }
  const scope = terms.filter((term) => /^(?:repo|org|user):./iu.test(term));
  const authors = terms.filter((term) => /^author:./iu.test(term));
  const kindTerms = terms.filter((term) => kindOf(term) !== null);
  const named = KIND_NAMES.filter((kind) => kindTerms.every((term) => kindOf(term) === kind));
  const taken = new Set([...scope, ...authors, ...kindTerms]);
  return {
    boolean: false,
    text: terms.filter((term) => !taken.has(term)).join(' '),
    kinds: kindTerms.length === 0 ? null : named,
    scope: scope.map(plain),
    authors: authors.map(plain),
  };
}

/** Whether a term joins or groups others. A parenthesis inside a word, `fix(core)`, is text. */
function joinsOrGroups(term: string): boolean {
  const bare = term.replace(QUOTED, '""');
  return /^(?:AND|OR|NOT)$/u.test(bare) || /^-?\(/u.test(bare) || (bare.endsWith(')') && !bare.includes('('));
}

function kindOf(term: string): ItemKind | null {
  const [, value = ''] = /^(?:is|type):"?([a-z-]+)"?$/iu.exec(term) ?? [];
  return kindWhere(({ names }) => names.includes(value.toLowerCase()));
}

/** `repo:"a/b"` → `repo:a/b`: the values of these terms have no spaces. */
function plain(term: string): string {
  const [name = '', value = ''] = term.split(/:(.*)/su);
  return `${name.toLowerCase()}:${value.replaceAll('"', '')}`;
}
