import type { MinutebookError } from '../errors/minutebook-error.ts';
import type { RepositoryName } from '../model/item.ts';

/** An issue with its text. Never a pull request. */
export interface TrackedIssue {
  kind: 'issue';
  repository: RepositoryName;
  number: number;
  title: string;
  /** Markdown as it is stored; empty when there is none. Lines may end in CRLF. */
  body: string;
  state: 'open' | 'closed';
  url: string;
  /** How many comments. */
  comments: number;
}

export interface TrackedComment {
  id: number;
  body: string;
}

/**
 * What became of a write that was sent once: it was done, or nobody knows (the connection was lost, the service
 * broke). Who wrote then looks before deciding; nothing is repeated blindly.
 */
export type Written = { kind: 'done' } | { kind: 'unknown'; error: MinutebookError };

export interface IssueDraft {
  title: string;
  body: string;
  labels: readonly string[];
}

/** What is left out stays as it is. */
export interface IssueChanges {
  title?: string;
  body?: string;
  /** Close it: as done, or because it is not needed. */
  close?: 'completed' | 'not_planned';
}

/**
 * Where meeting issues live. Reads are repeated when they fail and answer in full or reject; writes are sent once.
 * Rejections name what is missing: a permission, the repository.
 */
export interface IssueTracker {
  /** The newest issues of a repository, open and closed, newest first. A listing knows an issue at once. */
  newest(repository: RepositoryName): Promise<TrackedIssue[]>;
  /** Null when there is no such issue (any more), or it is a pull request. */
  read(repository: RepositoryName, number: number): Promise<TrackedIssue | null>;
  /** All comments on an issue, the oldest first. */
  comments(repository: RepositoryName, number: number): Promise<TrackedComment[]>;
  create(repository: RepositoryName, draft: IssueDraft): Promise<Written>;
  update(repository: RepositoryName, number: number, changes: IssueChanges): Promise<Written>;
  comment(repository: RepositoryName, number: number, body: string): Promise<Written>;
  removeComment(repository: RepositoryName, id: number): Promise<Written>;
}
