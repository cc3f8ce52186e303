import type { FormFields } from './form-fields.ts';
import type { ItemKind } from './item-kinds.ts';

/** `owner/name`, spelled as on GitHub. */
export type RepositoryName = `${string}/${string}`;

/** The facts that identify an item. */
export interface ItemSummary {
  kind: ItemKind;
  repository: RepositoryName;
  number: number;
  /** As its author typed it: any characters at all. */
  title: string;
  /** The address on GitHub: `https://github.com/owner/name/issues/1`, `…/pull/1`, `…/discussions/1`. */
  url: string;
  /** Who opened it, which decides whether it is trusted; null when the account was deleted. */
  opener: Author | null;
  state: 'open' | 'closed' | 'merged';
  /** False when GitHub says that the repository is private or internal. */
  public: boolean;
}

/**
 * An issue, a pull request or a discussion, as GitHub describes it. Instants are ISO 8601 strings in UTC
 * (`2023-07-01T23:59:07Z`), so that they compare and sort as text. Fields that were not requested are empty or absent.
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
   * Why an issue or a discussion was closed, `not-planned` for outdated ones; null for pull requests, open items and
   * where GitHub does not say.
   */
  stateReason: 'completed' | 'not-planned' | 'duplicate' | null;
  /** How many comments. */
  comments: number;
  /** Paths of the changed files of a pull request. Empty for issues and when not requested. */
  files: readonly string[];
  /** Issues and pull requests that this one closes or references, as `owner/name#n`. */
  linked: readonly string[];
  /** Accounts that the item is assigned to. Empty when not requested. */
  assignees: readonly string[];
  /** The title of its milestone, or null; absent when not requested, like the fields below. */
  milestone?: string | null;
  /** How many reactions. */
  reactions?: number;
  /** Logins, and slugs of teams, that reviewed a pull request or are asked to. */
  reviewers?: readonly string[];
  /** Logins of those who reviewed it. */
  reviewedBy?: readonly string[];
  /** The result of its reviews. */
  review?: 'approved' | 'changes requested' | 'review required' | null;
  /** The answers to its issue form, and the text below other headings of its body. */
  fields?: FormFields;
  /** Only for discussions; `answered` is null where the category has no answers. */
  discussion?: { category: string; answered: boolean | null; upvotes: number };
  /** Its fields in public projects, such as `Status`, by name. */
  project?: FormFields;
  /** Whether its repository is archived: nobody can work on the item. */
  archived: boolean;
  /** What happened to it since the last meeting; only when requested. */
  activity?: readonly Activity[];
}

/** Who opened an issue or a pull request, or wrote a comment. */
export interface Author {
  /** As in GitHub's REST API: the login of an app ends in `[bot]`, which a person's login cannot. */
  login: string;
  /**
   * Whether GitHub reports that they own the repository, are a member of its organization or were invited to it. False
   * is no proof: a token does not see concealed memberships.
   */
  insider: boolean;
}

/** Something that happened to an item, from which `3 comments, #1035 merged` is written. */
export type Activity =
  | { kind: 'commented'; at: string; by: string | null; words?: Comment }
  | {
      kind: 'reviewed';
      at: string;
      by: string | null;
      verdict: 'approved' | 'changes-requested' | 'commented';
    }
  | { kind: 'closed' | 'reopened' | 'merged'; at: string; by: string | null }
  /** Somebody chose the answer of a discussion. */
  | { kind: 'answered'; at: string; by: string | null }
  /** `remover` deleted a comment of `author`; only when `removals` were requested. */
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

/** The text of a comment, when requested. */
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

/** `owner/name#n`: the name of an item in prose, and its identity where several sources may name it. */
export function itemKey(item: { repository: string; number: number }): string {
  return `${item.repository}#${item.number}`;
}

/** Returns the login without `[bot]`: REST calls a bot `dependabot[bot]`, GraphQL `dependabot`. */
export function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/u, '');
}
