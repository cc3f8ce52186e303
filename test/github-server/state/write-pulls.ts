import { GitHubError, invalid, type RestProblem } from '../errors.ts';
import { type CommitRecord, changedPaths, type Snapshot } from './git.ts';
import { viewOf } from './item-view.ts';
import type { ActorRecord, ItemRecord, PullDetails, RepositoryRecord } from './records.ts';
import type { World } from './world.ts';
import { signatureOf } from './write-git.ts';
import { createItem, setState } from './write-items.ts';

interface NewPull {
  title: string;
  body?: string | null | undefined;
  /** Branch names; `owner:branch` for the head is accepted when the owner is that of the repository. */
  head: string;
  base: string;
  draft?: boolean;
}

/** @throws {GitHubError} without such branches or commits between them, or when one is already open. */
export function createPull(
  world: World,
  repository: RepositoryRecord,
  actor: ActorRecord,
  { title, body, head, base, draft = false }: NewPull,
): ItemRecord {
  const { git, owner } = repository;
  const headRefName = head.replace(new RegExp(`^${owner.login}:`, 'iu'), '').replace(/^refs\/heads\//u, '');
  const baseRefName = base.replace(/^refs\/heads\//u, '');
  const headOid = git.refs.get(`refs/heads/${headRefName}`);
  const baseOid = git.refs.get(`refs/heads/${baseRefName}`);
  // The code and the field: https://github.com/shepherd-tools/shepherd/issues/51; so for the base, by analogy.
  if (headOid === undefined) throw problem("Head sha can't be blank", { code: 'invalid', field: 'head' });
  if (baseOid === undefined) throw problem('Base ref must be a branch', { code: 'invalid', field: 'base' });
  const open = [...repository.items.values()].some(
    (item) =>
      item.pull?.headRefName === headRefName &&
      item.pull.headRepository === null &&
      item.pull.baseRefName === baseRefName &&
      viewOf(item, world.now())?.state === 'OPEN',
  );
  // https://github.com/vsoch/pull-request-action/issues/86
  if (open)
    throw problem(`A pull request already exists for ${owner.login}:${headRefName}.`, { code: 'custom' });
  if (git.isAncestor(headOid, baseOid)) {
    // https://github.com/cyberark/dev-flow/issues/42
    throw problem(`No commits between ${baseRefName} and ${headRefName}`, { code: 'custom' });
  }
  const pull: PullDetails = {
    files: [],
    headRepository: null,
    headRefName,
    baseRefName,
    headOid,
    baseOid,
    mergeOid: null,
    closes: new Set(),
  };
  const item = createItem(world, repository, actor, { title, body }, { pull });
  item.draft = draft;
  return item;
}

/** Returns the paths that a pull request changes, from its branches or else from the world file. */
export function pullFiles(item: ItemRecord): { path: string; change: 'ADDED' | 'DELETED' | 'MODIFIED' }[] {
  const { git } = item.repository;
  if (item.pull === null) return [];
  const head = headOf(item);
  const base = git.commits.get(item.pull.baseOid ?? '');
  if (head === undefined || base === undefined) {
    return item.pull.files.map((path) => ({ path, change: 'MODIFIED' }));
  }
  return changedPaths(base.snapshot, head.snapshot);
}

/** Returns the head commit of a pull request: that of its branch, as long as the pull request is open. */
export function headOf(item: ItemRecord): CommitRecord | undefined {
  const { pull } = item;
  const { git } = item.repository;
  if (pull === null) return undefined;
  const moving = pull.headOid !== null && item.events.findLast(isTurn)?.kind !== 'ClosedEvent';
  const branch = moving ? git.refs.get(`refs/heads/${pull.headRefName}`) : undefined;
  return git.commits.get(branch ?? pull.headOid ?? '');
}

/** Whether an event reopens or closes a pull request; merging closes it as well. */
function isTurn({ kind }: { kind: string }): boolean {
  return kind === 'ClosedEvent' || kind === 'ReopenedEvent';
}

/** Closes the open pull requests from a branch that is about to be deleted. */
export function closePullsFrom(
  world: World,
  repository: RepositoryRecord,
  actor: ActorRecord,
  fullName: string,
): void {
  for (const item of repository.items.values()) {
    if (item.pull === null || item.pull.headRepository !== null) continue;
    if (`refs/heads/${item.pull.headRefName}` !== fullName) continue;
    if (item.pull.headOid !== null) setState(world, item, actor, 'CLOSED', null);
  }
}

/**
 * Merges a pull request and closes the issues that it closes.
 * @throws {GitHubError} when it is not open, its head is not the expected one, or both sides changed a file.
 */
export function mergePull(
  world: World,
  item: ItemRecord,
  actor: ActorRecord,
  options: {
    expectedHead?: string | undefined;
    method?: string;
    title?: string | null;
    message?: string | null;
  },
): CommitRecord {
  const { git } = item.repository;
  const { pull } = item;
  const head = headOf(item);
  const base = pull && git.resolve(pull.baseRefName);
  if (pull === null || base === undefined || base === null || viewOf(item, world.now())?.state !== 'OPEN') {
    throw notMergeable('Pull Request is not mergeable', 405);
  }
  if (head === undefined) throw notMergeable('Pull Request is not mergeable', 405);
  if (options.expectedHead !== undefined && options.expectedHead !== head.oid) {
    throw notMergeable('Head branch was modified. Review and try the merge again.', 409);
  }
  const fork = git.commits.get(pull.baseOid ?? '')?.snapshot ?? new Map<string, string>();
  const headline =
    options.title ??
    `Merge pull request #${item.number} from ${item.repository.owner.login}/${pull.headRefName}`;
  const body = options.message ?? item.title;
  const commit = git.addCommit({
    snapshot: mergeSnapshots(fork, base.snapshot, head.snapshot),
    parents: options.method === 'SQUASH' || options.method === 'REBASE' ? [base.oid] : [base.oid, head.oid],
    message: body === '' ? headline : `${headline}\n\n${body}`,
    author: signatureOf(world, actor),
    verified: true,
  });
  git.refs.set(`refs/heads/${pull.baseRefName}`, commit.oid);
  world.change(item, (at) => {
    pull.headOid = head.oid;
    pull.mergeOid = commit.oid;
    world.addEvent(item, { kind: 'MergedEvent', id: world.nextId(), item, at, actor });
    world.addEvent(item, { kind: 'ClosedEvent', id: world.nextId(), item, at, actor, reason: null });
  });
  for (const issue of pull.closes) setState(world, issue, actor, 'CLOSED', 'COMPLETED');
  return commit;
}

function mergeSnapshots(fork: Snapshot, base: Snapshot, head: Snapshot): Snapshot {
  const merged = new Map(base);
  for (const { path } of changedPaths(fork, head)) {
    const [before, ours, theirs] = [fork.get(path), base.get(path), head.get(path)];
    if (ours !== before && ours !== theirs) throw notMergeable('Pull Request is not mergeable', 405);
    if (theirs === undefined) merged.delete(path);
    else merged.set(path, theirs);
  }
  return merged;
}

/** The examples of 405 and 409 in GitHub's OpenAPI description (`@octokit/openapi`), of `PUT …/pulls/{pull_number}/merge`. */
function notMergeable(message: string, status: number): GitHubError {
  return new GitHubError('UNPROCESSABLE', message, { status });
}

function problem(message: string, more: Omit<RestProblem, 'resource' | 'message'>): GitHubError {
  return invalid(message, { resource: 'PullRequest', ...more, ...(more.code === 'custom' && { message }) });
}
