import type { MinutebookError, Place } from '../errors/minutebook-error.ts';
import type { Author, RepositoryName } from '../model/item.ts';

/** How many of the newest issues and pull requests of a repository are listed. */
export const MOST_LISTED = 300;

/** The maximum length of a body on GitHub, which counts characters; there are never fewer UTF-16 units. */
export const LONGEST_TEXT = 65_536;

/** An issue, or a discussion in its place, with its text; never a pull request. */
export interface TrackedIssue {
  kind: 'issue' | 'discussion';
  repository: RepositoryName;
  number: number;
  /** Null when the account was deleted. */
  opener: Author | null;
  /** ISO 8601 in UTC. */
  createdAt: string;
  title: string;
  /** Markdown as it is stored; empty when there is none. Lines may end in CRLF. */
  body: string;
  state: 'open' | 'closed';
  /** Why it was closed, and when; null while it is open, and where GitHub does not say. */
  stateReason?: 'completed' | 'not-planned' | 'duplicate' | null;
  closedAt?: string | null;
  /** Whether somebody reopened it. */
  reopened?: boolean;
  url: string;
  /** How many comments. */
  comments: number;
}

/** The category of discussions in which agendas are opened, instead of issues. */
export interface DiscussionPlace {
  /** The name of the category. */
  category: string;
  /** Where the configuration file names it. */
  place?: Place;
}

export interface TrackedComment {
  id: number | string;
  /** Null when the account was deleted. */
  author: Author | null;
  body: string;
}

/** The deletion of a comment. GitHub does not report which one it was. */
export interface CommentRemoval {
  /** Whose comment it was; null when the account was deleted. */
  author: Author | null;
  /** Who deleted it. */
  remover: Author | null;
}

/**
 * The outcome of a write that was sent once: done, or unknown because the connection was lost or the service failed. In
 * the latter case the caller reads again before deciding; nothing is repeated blindly.
 */
export type Written = { kind: 'done' } | { kind: 'unknown'; error: MinutebookError };

/** A write that could not be sent in time, and was not sent. */
export interface Late {
  kind: 'late';
}

export interface IssueDraft {
  title: string;
  body: string;
  labels: readonly string[];
  /** Logins of those who may write to the repository. */
  assignees?: readonly string[];
}

/** How long a claim holds, in milliseconds. A run that has not created anything by then is considered dead. */
export const CLAIM_HOLDS = 10 * 60_000;

/**
 * The outcome of a claim to create something.
 * - `held`: no other run has it, until it is released or `until`, in milliseconds since 1970 by the clock of this run:
 * nothing may be created later, because another run may have taken it over.
 * - `busy`: another run has had it since an instant. The call has waited for a moment.
 * - `none`: the token may not make claims there, so runs cannot avoid each other.
 */
export type Claim =
  | { kind: 'held'; until: number; release(): Promise<void> }
  | { kind: 'busy'; since: string }
  | { kind: 'none' };

/** Changes to an issue; fields that are omitted stay as they are. */
export interface IssueChanges {
  title?: string;
  body?: string;
  /** Close it: as completed, or because it is not needed. */
  close?: 'completed' | 'not_planned';
}

/**
 * The issues of meetings, or the discussions that a group has instead. Reads are retried when they fail, and return
 * everything or reject; writes are sent once. Rejections name what is missing: a permission, the repository.
 */
export interface IssueTracker {
  /** Returns the login of the account that writes, for an app with `[bot]`; null when anonymous. */
  viewer(): Promise<string | null>;
  /**
   * Whether an account may write to a repository; requested at most once. Null when GitHub does not answer this token.
   * @param login - The login of a person.
   */
  mayWrite(repository: RepositoryName, login: string): Promise<boolean | null>;
  /**
   * Returns the logins of a team's members, including those of its child teams; requested at most once. Null when there
   * is no such team that the token may see.
   * @param team - `org/team`, with the slug of the team.
   */
  teamMembers(team: string): Promise<string[] | null>;
  /**
   * Claims the creation of something, which GitHub grants to one run at a time.
   * @param name - What is to be created: letters, digits, `-`, `_` and `.`.
   */
  claim(repository: RepositoryName, name: string): Promise<Claim>;
  /** Removes the claims that dead runs left; at most once per run. */
  sweepClaims(repository: RepositoryName): Promise<void>;
  /** Returns the issue that this run opened with a title, as it was listed right after that; null when there is none. */
  opened(repository: RepositoryName, title: string): Promise<TrackedIssue | null>;
  /**
   * Lists the newest issues of a repository, open and closed, newest first, including those that this run opened. A
   * listing includes a new issue at once.
   */
  newest(repository: RepositoryName): Promise<TrackedIssue[]>;
  /** Reads an issue; null when there is no such issue (any more), or it is a pull request. */
  read(repository: RepositoryName, number: number): Promise<TrackedIssue | null>;
  /** Lists all comments on an issue, the oldest first. */
  comments(repository: RepositoryName, number: number): Promise<TrackedComment[]>;
  /**
   * Lists the last 50 deletions of comments on an issue, the oldest first; none for discussions, since GitHub does not
   * report them.
   */
  removals(repository: RepositoryName, number: number): Promise<CommentRemoval[]>;
  /** @param notAfter - Not to be sent after this instant, in milliseconds since 1970. */
  create(repository: RepositoryName, draft: IssueDraft, notAfter?: number): Promise<Written | Late>;
  update(repository: RepositoryName, number: number, changes: IssueChanges): Promise<Written>;
  /**
   * Comments on an issue or a pull request.
   * @param notAfter - Not to be sent after this instant, in milliseconds since 1970.
   */
  comment(
    repository: RepositoryName,
    number: number,
    body: string,
    notAfter?: number,
  ): Promise<Written | Late>;
  editComment(repository: RepositoryName, id: TrackedComment['id'], body: string): Promise<Written>;
  removeComment(repository: RepositoryName, id: TrackedComment['id']): Promise<Written>;
  /** Removes a label from an issue or a pull request, if it has the label. */
  removeLabel(repository: RepositoryName, number: number, label: string): Promise<Written>;
}
