import type { MinutebookError, Place } from '../errors/minutebook-error.ts';
import type { Author, RepositoryName } from '../model/item.ts';

/** An issue, or a discussion in its place, with its text. Never a pull request. */
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
  /** Why it was closed, and when; null while it is open, and where GitHub says nothing. */
  stateReason?: 'completed' | 'not-planned' | 'duplicate' | null;
  closedAt?: string | null;
  url: string;
  /** How many comments. */
  comments: number;
}

/** The discussions that agendas are opened as, instead of issues. */
export interface DiscussionPlace {
  /** The name of the category. */
  category: string;
  /** Where the configuration's file names it. */
  place?: Place;
}

export interface TrackedComment {
  id: number | string;
  /** Null when the account was deleted. */
  author: Author | null;
  body: string;
}

/** That a comment was deleted. GitHub does not tell which one. */
export interface CommentRemoval {
  /** Whose comment it was; null when the account was deleted. */
  author: Author | null;
  /** Who deleted it. */
  remover: Author | null;
}

/**
 * What became of a write that was sent once: it was done, or nobody knows (the connection was lost, the service
 * broke). Who wrote then looks before deciding; nothing is repeated blindly.
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
}

/** How long a claim holds, in milliseconds. Whoever has not created anything by then is taken for dead. */
export const CLAIM_HOLDS = 10 * 60_000;

/**
 * What became of a claim to create something.
 * - `held`: no other run has it, until it is released or `until`, in milliseconds since 1970 by the clock of this run:
 *   nothing may be created later, for another run may have taken it over.
 * - `busy`: another run has had it since an instant. It was waited for a moment.
 * - `none`: the token may not make claims there, so that runs cannot keep out of each other's way.
 */
export type Claim =
  | { kind: 'held'; until: number; release(): Promise<void> }
  | { kind: 'busy'; since: string }
  | { kind: 'none' };

/** What is left out stays as it is. */
export interface IssueChanges {
  title?: string;
  body?: string;
  /** Close it: as done, or because it is not needed. */
  close?: 'completed' | 'not_planned';
}

/**
 * Where meeting issues live, or the discussions that a group has in their place. Reads are repeated when they fail and answer in full or reject; writes are sent once.
 * Rejections name what is missing: a permission, the repository.
 */
export interface IssueTracker {
  /** Login of the account that writes, of an app with `[bot]`; null for the anonymous. */
  viewer(): Promise<string | null>;
  /**
   * Whether an account may write to a repository; asked once. Null when GitHub does not tell this token.
   * @param login - Of a person.
   */
  mayWrite(repository: RepositoryName, login: string): Promise<boolean | null>;
  /**
   * Logins of the members of a team, those of teams within it too; asked once. Null when there is no such team that the
   * token may see.
   * @param team - `org/team`, the team by its slug.
   */
  teamMembers(team: string): Promise<string[] | null>;
  /**
   * Claim the creation of something, which GitHub grants to one run at a time.
   * @param name - What is to be created: letters, digits, `-`, `_` and `.`.
   */
  claim(repository: RepositoryName, name: string): Promise<Claim>;
  /** Remove the claims that runs left that are gone; once, however often it is asked for. */
  sweepClaims(repository: RepositoryName): Promise<void>;
  /** The issue that was opened here under a title, read by its number; null when none was. */
  opened(repository: RepositoryName, title: string): Promise<TrackedIssue | null>;
  /**
   * The newest issues of a repository, open and closed, newest first, and those that were opened here. A listing knows
   * an issue at once.
   */
  newest(repository: RepositoryName): Promise<TrackedIssue[]>;
  /** Null when there is no such issue (any more), or it is a pull request. */
  read(repository: RepositoryName, number: number): Promise<TrackedIssue | null>;
  /** All comments on an issue, the oldest first. */
  comments(repository: RepositoryName, number: number): Promise<TrackedComment[]>;
  /** The last 50 deletions of comments on an issue, the oldest first. None for discussions: GitHub does not tell. */
  removals(repository: RepositoryName, number: number): Promise<CommentRemoval[]>;
  /** @param notAfter - Not to be sent after this instant, in milliseconds since 1970. */
  create(repository: RepositoryName, draft: IssueDraft, notAfter?: number): Promise<Written | Late>;
  update(repository: RepositoryName, number: number, changes: IssueChanges): Promise<Written>;
  /**
   * Comment on an issue or a pull request.
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
  /** Take a label off an issue or a pull request; one that it does not carry is fine. */
  removeLabel(repository: RepositoryName, number: number, label: string): Promise<Written>;
}
