import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Branch, FileChange, HostedRepository, Texts } from '../ports/file-host.ts';
import type { Target } from './target.ts';

/** How many times a run writes to a repository that others keep writing to. */
export const REPOSITORY_ATTEMPTS = 40;

/** A file in a repository. */
export interface RepositoryFile {
  repository: HostedRepository;
  /** For people: `notes/2023-02-16.md`, from the working directory. */
  name: string;
  /** From the root of the repository, with forward slashes. */
  path: string;
  /** The headline of the commit, one line. */
  title: string;
  /** Other files that a commit of this one brings up to date. */
  beside?: FilesBeside;
}

/** Files that are derived from another one. */
export interface FilesBeside {
  paths: readonly string[];
  /**
   * Returns the text of one of them, given the existing one (null when there is none).
   * @param text - The text of the file that they are derived from.
   */
  revise(path: string, existing: string | null, text: string): string;
}

/** Returns the file and those beside it whose texts change. */
export function changedFiles(
  { path, beside }: Pick<RepositoryFile, 'path' | 'beside'>,
  existing: Texts,
  text: string,
): FileChange[] {
  const others = (beside?.paths ?? []).map((other) => {
    return { path: other, text: beside?.revise(other, existing.get(other) ?? null, text) ?? '' };
  });
  return [{ path, text }, ...others].filter((file) => file.text !== (existing.get(file.path) ?? ''));
}

/** Returns a target for a file that is committed to its branch. A commit is refused when the branch has moved on. */
export function commitTarget(file: RepositoryFile): Target {
  const { repository, name, path, title, beside } = file;
  let isThere = false;
  let wasRefused = false;
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: true,
    url: () => (isThere ? repository.pageOf(path) : null),
    inTurn: (task) => repository.inTurn(task),
    async read() {
      // What this run has read of the branch includes its own commits.
      const base = await repository.base([path, ...(beside?.paths ?? [])], { seen: !wasRefused });
      const text = base.texts.get(path) ?? null;
      isThere = text !== null;
      return {
        text,
        isCurrent: false,
        note: null,
        next: (after) => (after === text ? null : { replaces: text, send: () => commit(base, after) }),
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    },
  };

  async function commit(base: Branch, text: string) {
    const sent = await repository.commit(base, title, changedFiles(file, base.texts, text));
    wasRefused = sent.outcome !== 'applied';
    isThere = !wasRefused;
    return sent;
  }
}

export function repositoryBusy(name: string): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `${name} could not be brought up to date.`,
    why: `Something else kept changing its repository; ${REPOSITORY_ATTEMPTS} steps were not enough.`,
    hint: 'Run again when nothing else commits there; what was written so far is whole, and nothing was lost.',
  });
}
