import { GitHubError, invalid, notFound } from '../errors.ts';
import type { CommitRecord, GitSignature } from './git.ts';
import type { ActorRecord, RepositoryRecord } from './records.ts';
import type { World } from './world.ts';
import { checkWritable } from './write-rules.ts';

export interface FileChanges {
  additions: readonly { path: string; content: Buffer }[];
  /** Paths. */
  deletions: readonly string[];
}

/** The signature of somebody who commits through the API now. */
export function signatureOf(world: World, actor: ActorRecord): GitSignature {
  const { login, id, name } = actor;
  const email = `${id}+${login}@users.noreply.github.com`;
  return {
    name: name ?? login,
    email,
    login: actor.kind === 'Bot' ? `${login}[bot]` : login,
    at: world.now(),
  };
}

/**
 * Commits to a branch, as `createCommitOnBranch` does.
 * @param expectedHead - The commit that the branch must point to; omitted for any.
 * @throws {GitHubError} `NOT_FOUND` without such a branch or file to delete, `STALE_DATA` when it points elsewhere,
 *   `BRANCH_PROTECTION_RULE_VIOLATION` when only pull requests may change it.
 */
export function commitToBranch(
  world: World,
  repository: RepositoryRecord,
  branch: string,
  actor: ActorRecord,
  commit: { message: string; changes: FileChanges; expectedHead?: string },
): CommitRecord {
  checkWritable(repository);
  const { git } = repository;
  const ref = `refs/heads/${branch.replace(/^refs\/heads\//u, '')}`;
  const head = git.commits.get(git.refs.get(ref) ?? '');
  // Made up: no source was found.
  if (head === undefined) throw notFound(`No such branch in the repository: ${branch}`);
  if (repository.protectedBranches.has(ref.slice('refs/heads/'.length))) {
    throw new GitHubError(
      'BRANCH_PROTECTION_RULE_VIOLATION',
      'Changes must be made through a pull request.',
      { status: 409 },
    );
  }
  // The words, two spaces and all: https://github.com/ministryofjustice/modernisation-platform/issues/11985; the type:
  // https://github.com/planetscale/ghcommit/pull/153.
  if (commit.expectedHead !== undefined && commit.expectedHead !== head.oid) {
    throw new GitHubError(
      'STALE_DATA',
      `Expected branch to point to "${commit.expectedHead}" but it did not.  Pull and try again.`,
      { status: 409 },
    );
  }
  const snapshot = new Map(head.snapshot);
  for (const path of commit.changes.deletions) {
    if (!snapshot.delete(path)) {
      // No source was found for these words, nor for those about a path that is none.
      throw new GitHubError(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head.oid}\``,
        { status: 422 },
      );
    }
  }
  for (const { path, content } of commit.changes.additions) {
    if (/^\/|\/$|\/\/|^\.git(?:\/|$)|(?:^|\/)\.\.?(?:\/|$)/u.test(path) || path === '') {
      throw new GitHubError('UNPROCESSABLE', `path "${path}" is malformed`, { status: 422 });
    }
    snapshot.set(path, git.addBlob(content));
  }
  const made = git.addCommit({
    snapshot,
    parents: [head.oid],
    message: commit.message,
    author: signatureOf(world, actor),
    verified: true,
  });
  git.refs.set(ref, made.oid);
  world.version += 1;
  return made;
}

/** @throws {GitHubError} when the name is malformed or taken, or no such commit exists. */
export function createRef(world: World, repository: RepositoryRecord, name: string, oid: string): void {
  checkWritable(repository);
  const { git } = repository;
  const problem = (message: string) => invalid(message, { resource: 'Reference', code: 'custom', message });
  // "If it doesn't start with 'refs' and have at least two slashes, it will be rejected": namespaces besides `heads` and
  // `tags` are taken (https://docs.github.com/en/rest/git/refs#create-a-reference).
  if (!/^refs\/[\w-]+\/[^\s~^:?*[\\]+$/u.test(name)) {
    throw refError(
      `${name} is not a valid ref name.`,
      "Reference name must start with 'refs/' and be valid.",
    );
  }
  // REST says it as in https://github.com/renovatebot/renovate/issues/20281.
  if (git.refs.has(name)) {
    throw refError(`A ref named "${name}" already exists in the repository.`, 'Reference already exists');
  }
  if (!git.commits.has(oid)) throw problem('Object does not exist');
  git.refs.set(name, oid);
  world.version += 1;
}

/** @throws {GitHubError} when there is no such ref or commit, or the move is not a fast-forward and not forced. */
export function updateRef(
  world: World,
  repository: RepositoryRecord,
  name: string,
  oid: string,
  force: boolean,
): void {
  checkWritable(repository);
  const { git } = repository;
  const present = git.refs.get(name);
  // As when one is deleted; no source was found for what an unknown commit is told.
  if (present === undefined) throw refError('Ref does not exist', 'Reference does not exist');
  if (!git.commits.has(oid)) throw refError('Object does not exist', 'Object does not exist');
  // https://github.com/rust-lang/homu/issues/75
  if (!force && !git.isAncestor(present, oid)) {
    throw refError('Update is not a fast forward', 'Update is not a fast forward');
  }
  git.refs.set(name, oid);
  world.version += 1;
}

/** @throws {GitHubError} when there is no such ref, or it is the default branch. */
export function deleteRef(world: World, repository: RepositoryRecord, name: string): void {
  checkWritable(repository);
  const { git } = repository;
  if (name === `refs/heads/${git.defaultBranch}`) {
    // Made up: no source was found.
    throw refError('Cannot delete the default branch', 'Cannot delete the default branch');
  }
  // https://github.com/jcabi/jcabi-github/issues/1335
  if (!git.refs.delete(name)) throw refError('Ref does not exist', 'Reference does not exist');
  world.version += 1;
}

function refError(message: string, restMessage: string): GitHubError {
  return new GitHubError('UNPROCESSABLE', message, { status: 422, restMessage });
}
