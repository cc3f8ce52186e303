import type { FormFields } from './form-fields.ts';
import type { ItemKind } from './item-kinds.ts';

/** `owner/name`, spelt as GitHub spells it. */
export type RepositoryName = `${string}/${string}`;

/** What tells an item from others. */
export interface ItemSummary {
  kind: ItemKind;
  repository: RepositoryName;
  number: number;
  /** As its author typed it: any characters at all. */
  title: string;
  /** The address on GitHub: `https://github.com/owner/name/issues/1`, `…/pull/1`, `…/discussions/1`. */
  url: string;
  /** Who opened it, for whoever decides whether to trust them; null when the account was deleted. */
  opener: Author | null;
  state: 'open' | 'closed' | 'merged';
  /** False when GitHub says that the repository is private or internal. */
  public: boolean;
}

/**
 * An issue, a pull request or a discussion, as GitHub describes it. Instants are ISO 8601 strings in UTC
 * (`2023-07-01T23:59:07Z`), so that they compare and sort as text.
 */
export interface Item extends ItemSummary {
  /** Null when the account was deleted. Bots without the `[bot]` ending. */
  author: string | null;
  labels: readonly string[];
  draft: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  /**
   * Why an issue or a discussion was closed, `not-planned` for outdated ones; null for pull requests, what is open and
   * where GitHub says nothing.
   */
  stateReason: 'completed' | 'not-planned' | 'duplicate' | null;
  /** How many comments. */
  comments: number;
  /** Paths of the changed files of a pull request. Empty for issues and where nobody asked. */
  files: readonly string[];
  /** Issues and pull requests that this one closes or refers to, as `owner/name#n`. */
  linked: readonly string[];
  /** Which accounts have been given the item to do. Empty where nobody asked. */
  assignees: readonly string[];
  /** The title of its milestone, or null; absent where nobody asked, as what follows. */
  milestone?: string | null;
  /** How many reactions. */
  reactions?: number;
  /** Logins, and slugs of teams, that reviewed a pull request or are asked to. */
  reviewers?: readonly string[];
  /** Logins of those who reviewed it. */
  reviewedBy?: readonly string[];
  /** What reviews came to. */
  review?: 'approved' | 'changes requested' | 'review required' | null;
  /** The answers of its issue form, and what else stands below headings of its body. */
  fields?: FormFields;
  /** Only of discussions; `answered` is null where the category has no answers. */
  discussion?: { category: string; answered: boolean | null; upvotes: number };
  /** Its fields in public projects, such as `Status`, by name. */
  project?: FormFields;
  /** Whether its repository is archived: nobody can work on the item. */
  archived: boolean;
  /** What happened to it since the last meeting; only when asked for. */
  activity?: readonly Activity[];
}

/** Who opened an issue or a pull request, or wrote a comment. */
export interface Author {
  /** As GitHub's REST API has it: the login of an app ends in `[bot]`, which that of a person cannot. */
  login: string;
  /**
   * GitHub says that they own the repository, are a member of its organization or were invited to it. False says
   * nothing: a token sees no concealed memberships.
   */
  insider: boolean;
}

/** Something that happened to an item: what `3 comments, #1035 merged` is written from. */
export type Activity =
  | { kind: 'commented'; at: string; by: string | null; words?: Comment }
  | {
      kind: 'reviewed';
      at: string;
      by: string | null;
      verdict: 'approved' | 'changes-requested' | 'commented';
    }
  | { kind: 'closed' | 'reopened' | 'merged'; at: string; by: string | null }
  /** `remover` deleted a comment of `author`; only where `removals` were asked for. */
  | { kind: 'removed'; at: string; remover: Author | null; author: Author | null }
  | { kind: 'labelled' | 'unlabelled'; at: string; label: string }
  | {
      kind: 'referenced';
      at: string;
      item: string;
      url: string;
      title: string;
      state: 'open' | 'closed' | 'merged';
    };

/** What a comment says, where it was asked for. */
export interface Comment {
  /** Markdown, as its author typed it. */
  text: string;
  url: string;
  /** Whether an app wrote it. */
  machine: boolean;
}

/** A published release of a repository. */
export interface Release {
  repository: RepositoryName;
  tag: string;
  name: string;
  url: string;
  author: string | null;
  publishedAt: string;
  prerelease: boolean;
  public: boolean;
}

/** `owner/name#n`: what an item is called in prose, and its identity wherever two sources may name it. */
export function itemKey(item: { repository: string; number: number }): string {
  return `${item.repository}#${item.number}`;
}

/** REST calls bots `dependabot[bot]`, GraphQL `dependabot`: one name for one account. */
export function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/u, '');
}
