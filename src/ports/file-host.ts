import type { RepositoryName } from '../model/item.ts';

/** Texts by path; null where there is no file. Paths start at the root of the repository, with forward slashes. */
export type Texts = ReadonlyMap<string, string | null>;

/** A host of repositories whose files are changed by commits: GitHub. */
export interface FileHost {
  /**
   * Looks a repository up; later calls return the one that was opened first.
   * @param branch - The branch that the files belong on; null for the default branch.
   * @throws {MinutebookError} when there is no such repository or branch, or it has no commit yet.
   */
  open(repository: RepositoryName, branch: string | null): Promise<HostedRepository>;
}

/**
 * One repository. Each read returns the current state unless `Freshness` allows otherwise; each write takes effect at
 * most once and reports whether it did. Methods reject with a `MinutebookError` that names the permission when one is
 * missing.
 */
export interface HostedRepository {
  /** False when GitHub reports that it is private or internal. */
  isPublic: boolean;
  /** Returns the address of a file's page on the branch that the files belong on. */
  pageOf(path: string): string;
  /** Reads the branch that the files belong on, with the texts of `paths` at its head. */
  base(paths: readonly string[], look?: Freshness): Promise<Branch>;
  /** Reads the same branch together with the one that changes are proposed from. */
  proposal(work: string, paths: readonly string[], look?: Freshness): Promise<Proposal>;
  /** Runs tasks one after another: concurrent commits to one branch would only make each other fail. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Returns when each path was last changed on the branch that the files belong on: the instant of the commit,
   * `2023-08-01T09:30:00Z`; null where there is no such file or folder (any more). A change that came with a merge
   * dates from its commit, not from the merge.
   */
  committedAt(paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** Returns all files of that branch, as they were when the repository was opened. */
  snapshot(): Promise<Snapshot>;
  /** Adds a commit to a branch, if its head is still the expected one. */
  commit(
    branch: Pick<Branch, 'name' | 'head'>,
    headline: string,
    files: readonly FileChange[],
  ): Promise<Sent>;
  createBranch(name: string, head: string): Promise<Sent>;
  /** Moves a branch forward to a commit that contains everything on the branch. */
  forward(branch: Branch, head: string): Promise<Sent>;
  openPull(work: string, text: { title: string; body: string }): Promise<Sent>;
  describePull(pull: Pull, body: string): Promise<Sent>;
  /** `refused` when its branch is no longer the one with which it was closed. */
  reopenPull(pull: Pull): Promise<Sent | { outcome: 'refused' }>;
}

/**
 * `seen`: whether what this run read before, updated by its own commits, may be used. That is enough to find out that
 * there is nothing to do, and for a commit, which is refused when the branch has moved on.
 */
export interface Freshness {
  seen: boolean;
}

/** The files of one commit. Later changes do not show. */
export interface Snapshot {
  repository: RepositoryName;
  /** The entries by path: files, symbolic links, and submodules (`module`) in the place of folders. */
  entries: ReadonlyMap<string, 'file' | 'link' | 'module'>;
  /**
   * Reads the text of a file, or the target of a link; null where there is neither. Texts that are requested together
   * share a request; a text that was read before needs none.
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
  /** The id of its newest commit: the last one when it was closed or merged. */
  head: string;
  /** The texts that it proposed when it was closed; null unless it is closed. */
  texts: Texts | null;
}

/** A file and its new text. */
export interface FileChange {
  path: string;
  text: string;
}

/**
 * The result of a write.
 * - `applied`: it took effect.
 * - `raced`: something else changed first, and it had no effect. Read again; report `error` when that does not help.
 * - `unknown`: the answer was lost. Read again before repeating it.
 */
export type Sent =
  | { outcome: 'applied' }
  | { outcome: 'raced'; error: Error }
  | { outcome: 'unknown'; error: Error };
