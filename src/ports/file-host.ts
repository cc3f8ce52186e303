import type { RepositoryName } from '../model/item.ts';

/** Texts by path; null where there is no file. Paths start at the root of the repository, with forward slashes. */
export type Texts = ReadonlyMap<string, string | null>;

/** Where files live in repositories and are changed by commits: GitHub. */
export interface FileHost {
  /**
   * Look a repository up. Asked for again, it is the one that was opened first.
   * @param branch - The branch that the files belong on; null: the default branch.
   * @throws {MinutebookError} when there is no such repository or branch, or it has no commit yet.
   */
  open(repository: RepositoryName, branch: string | null): Promise<HostedRepository>;
}

/**
 * One repository. Each reading is of this moment; each write takes effect once or not at all, and says which.
 * Methods reject with a `MinutebookError` that names the permission when one is missing.
 */
export interface HostedRepository {
  /** False when GitHub says that it is private or internal. */
  isPublic: boolean;
  /** Address of the page of a file on the branch that the files belong on. */
  pageOf(path: string): string;
  /** The branch that the files belong on, with the texts of `paths` at its head. */
  base(paths: readonly string[], look?: Freshness): Promise<Branch>;
  /** The same, together with a branch that changes are proposed from. */
  proposal(work: string, paths: readonly string[], look?: Freshness): Promise<Proposal>;
  /** Do one task after the other: commits to one branch beside each other would only push each other aside. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /**
   * When each path was last changed on the branch that the files belong on: the instant of the commit that did it,
   * `2023-08-01T09:30:00Z`; null where there is no such file or folder (any more). What came with a merge was changed
   * when it was committed, not when it was merged.
   */
  committedAt(paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** All files of that branch, as it was when the repository was opened. */
  snapshot(): Promise<Snapshot>;
  /** Add a commit to a branch, if its head is still the expected one. */
  commit(
    branch: Pick<Branch, 'name' | 'head'>,
    headline: string,
    files: readonly FileChange[],
  ): Promise<Sent>;
  createBranch(name: string, head: string): Promise<Sent>;
  /** Move a branch on to a commit that holds everything that is on the branch. */
  forward(branch: Branch, head: string): Promise<Sent>;
  openPull(work: string, text: { title: string; body: string }): Promise<Sent>;
  describePull(pull: Pull, body: string): Promise<Sent>;
  /** `refused`: its branch is no longer the one it was closed with. */
  reopenPull(pull: Pull): Promise<Sent | { outcome: 'refused' }>;
}

/**
 * `seen`: what this run saw before will do, and what became of that by a commit of its own. Enough to find out that there
 * is nothing to do, and for a commit: that is refused when the branch has moved on.
 */
export interface Freshness {
  seen: boolean;
}

/** The files of one commit. Whatever happens afterwards does not show. */
export interface Snapshot {
  repository: RepositoryName;
  /** What there is, by path: files, symbolic links, and the repositories (`module`) that stand in for folders. */
  entries: ReadonlyMap<string, 'file' | 'link' | 'module'>;
  /**
   * The text of a file, of a link where it leads; null where there is neither. Readings that begin together are one
   * request; a text that was read before is none.
   * @throws {MinutebookError} `document/not-text`, `document/not-a-file`, `github/…`.
   */
  read(path: string): Promise<string | null>;
}

export interface Branch {
  id: string;
  name: string;
  /** Id of its newest commit. */
  head: string;
  texts: Texts;
}

export interface Proposal {
  base: Branch;
  /** Null when there is no such branch; `own` counts the commits on it that the base branch does not have. */
  work: (Branch & { own: number }) | null;
  /** The open pull request from that branch, else the newest one, else null. */
  pull: Pull | null;
}

export interface Pull {
  id: string;
  url: string;
  state: 'open' | 'closed' | 'merged';
  body: string;
  /** Id of its newest commit: the last one it had when it was closed or merged. */
  head: string;
  /** What it proposed when it was closed; null unless it is closed. */
  texts: Texts | null;
}

/** A file and the text it gets. */
export interface FileChange {
  path: string;
  text: string;
}

/**
 * - `applied`: it took effect.
 * - `raced`: something else was faster, and it had no effect. Look again; `error` is what to say when that does not help.
 * - `unknown`: the answer was lost. Look before repeating.
 */
export type Sent =
  | { outcome: 'applied' }
  | { outcome: 'raced'; error: Error }
  | { outcome: 'unknown'; error: Error };
