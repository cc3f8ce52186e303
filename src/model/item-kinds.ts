export type ItemKind = 'issue' | 'pull-request' | 'discussion';

/** What differs between kinds of item. What GraphQL requests for each is in `services/github/asked-kinds.ts`. */
interface KindFacts {
  /** What people call it. */
  word: string;
  /** The segments of its addresses before the number, `…/owner/name/issues/1`: the first as GitHub writes it. */
  paths: readonly [string, ...string[]];
  /** Its type in GraphQL. */
  type: string;
  /** The term that makes a search find only this kind. */
  qualifier: string;
  /** The values of `is:` and `type:` for it in searches that people write. */
  names: readonly string[];
  /** Which page of GitHub's search lists it. */
  page: 'issues' | 'discussions';
  /** Whether only searches that name it look for it: other searches are about work. */
  onRequest: boolean;
  /**
   * Whether it can be merged and reviewed, and is done when merged; else it is done when closed, unless as not planned
   * or a duplicate.
   */
  merges: boolean;
  /** The tag in updates of an item that was open before the period and still is; null for none. */
  activeTag: string | null;
}

/** Every kind of item on GitHub that can be listed. A new kind is a row here and one in `asked-kinds.ts`. */
export const ITEM_KINDS: Readonly<Record<ItemKind, KindFacts>> = {
  issue: {
    word: 'issue',
    paths: ['issues'],
    type: 'Issue',
    qualifier: 'is:issue',
    names: ['issue'],
    page: 'issues',
    onRequest: false,
    merges: false,
    // Issues are conversations that go on from month to month: a tag would suggest that somebody works on it.
    activeTag: null,
  },
  'pull-request': {
    word: 'pull request',
    paths: ['pull', 'pulls'],
    type: 'PullRequest',
    qualifier: 'is:pr',
    names: ['pr', 'pull-request'],
    page: 'issues',
    onRequest: false,
    merges: true,
    // Without the tag, it would read as merged.
    activeTag: '[In Progress]',
  },
  discussion: {
    word: 'discussion',
    paths: ['discussions'],
    type: 'Discussion',
    // https://docs.github.com/en/search-github/searching-on-github/searching-discussions
    qualifier: 'type:discussions',
    names: ['discussion', 'discussions'],
    page: 'discussions',
    onRequest: true,
    merges: false,
    activeTag: null,
  },
};

export const KIND_NAMES = Object.keys(ITEM_KINDS) as [ItemKind, ...ItemKind[]];

/** Finds the kind whose facts match; null when none does. */
export function kindWhere(isIt: (facts: KindFacts) => boolean): ItemKind | null {
  return KIND_NAMES.find((kind) => isIt(ITEM_KINDS[kind])) ?? null;
}
