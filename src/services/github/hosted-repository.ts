import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Branch, HostedRepository, Sent } from '../../ports/file-host.ts';
import type { Timer } from '../../ports/timer.ts';
import type { GitHubClient } from './client.ts';
import { commitInstants } from './committed-at.ts';
import { createTextReader } from './files-at.ts';
import type { Refusal } from './judge-write.ts';
import { listTree } from './list-tree.ts';
import { isPublic, type RepositoryNode } from './nodes.ts';
import { type PullConnection, pullFrom } from './own-pulls.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import {
  BASE,
  COMMIT,
  CREATE_PULL,
  CREATE_REF,
  MOVE_REF,
  PROPOSAL,
  REOPEN_PULL,
  UPDATE_PULL,
} from './publish-documents.ts';
import { missingPermission, refusedWrite, type WriteAction } from './publish-failures.ts';

export interface FoundRepository extends Pick<RepositoryNode, 'isPrivate' | 'visibility'> {
  id: string;
  nameWithOwner: RepositoryName;
  url: string;
  defaultBranchRef: FoundBranch | null;
  ref: FoundBranch | null;
}

/** A branch and its newest commit. */
export interface FoundBranch {
  id: string;
  name: string;
  target: { oid: string };
}

interface FoundProposal {
  base: FoundBranch;
  work:
    | (FoundBranch & { compare: { behindBy: number } | null; associatedPullRequests: PullConnection })
    | null;
  pullRequests: PullConnection;
}

/**
 * How long to wait after a write before reading again, in milliseconds: GitHub may return the old state for a moment.
 */
const LAG = 250;
/** The same wait after an answer was lost. */
const RECOVERY = 1000;

/** @param opened - The branch that the files belong on. */
export function hostedRepository(
  { client, timer, signal }: { client: GitHubClient; timer: Timer; signal: AbortSignal },
  { id: repositoryId, nameWithOwner: repository, url, ...visible }: FoundRepository,
  opened: FoundBranch,
): HostedRepository {
  const { owner, repo: name } = ownerAndRepo(repository);
  const base = opened.name;
  /** The base branch as last read, or as a commit of this run left it; null after other writes. */
  let seenBase: FoundBranch | null = opened;
  const seenProposals = new Map<string, FoundProposal>();
  let turns: Promise<unknown> = Promise.resolve();
  let entries: ReturnType<typeof listTree> | undefined;
  const reader = createTextReader(client, repository, signal);

  async function branchOf(
    { id, name, target: { oid } }: FoundBranch,
    paths: readonly string[],
  ): Promise<Branch> {
    const [texts] = await Promise.all([reader.texts(oid, paths), reader.assertWritable(oid, paths)]);
    return { id, name, head: oid, texts };
  }

  async function ask(operation: string, query: string, variables: object): Promise<unknown> {
    const question = { name: operation, query, optional: new Set<string>(), subject: repository };
    return (await client.graphql({ ...question, variables: { owner, name, ...variables } }, signal))
      .repository;
  }

  async function lookFor(work: string): Promise<FoundProposal> {
    const variables = { base: `refs/heads/${base}`, baseName: base, work: `refs/heads/${work}`, head: work };
    const found = await ask('Proposal', PROPOSAL, variables).catch((error: unknown) => {
      const unread = isMinutebookError(error) && error.code === 'github/forbidden';
      throw unread ? missingPermission(actionOn(work, 'pull-requests')) : error;
    });
    return found as FoundProposal;
  }

  function actionOn(branch: string, permission: WriteAction['permission']): WriteAction {
    return { repository, branch, permission, proposing: branch !== base };
  }

  async function send(
    { name, query, input }: { name: string; query: string; input: object },
    action: WriteAction,
    isRace: (refusal: Refusal) => boolean,
    onDone: (data: Readonly<Record<string, unknown>>) => void = () => {},
  ): Promise<Sent> {
    seenBase = null;
    seenProposals.clear();
    const written = await client.mutate({ name, query, variables: { input }, subject: repository }, signal);
    if (written.kind === 'done') {
      onDone(written.data);
      return { outcome: 'applied' };
    }
    await timer.sleep(written.kind === 'unknown' ? RECOVERY : LAG, signal);
    if (written.kind === 'unknown') return { outcome: 'unknown', error: written.error };
    const error = refusedWrite(written.refusal, action);
    if (isRace(written.refusal)) return { outcome: 'raced', error };
    throw error;
  }

  return {
    isPublic: isPublic(visible),
    pageOf: (path) =>
      `${url}/blob/${[...base.split('/'), ...path.split('/')].map(encodeURIComponent).join('/')}`,
    async base(paths, { seen } = { seen: false }) {
      if (seen && seenBase !== null) return branchOf(seenBase, paths);
      const variables = { base: `refs/heads/${base}` };
      const found = (await ask('PublishedBranch', BASE, variables)) as { base: FoundBranch };
      seenBase = found.base;
      return branchOf(found.base, paths);
    },
    inTurn(task) {
      const turn = turns.then(task);
      turns = turn.catch(() => undefined);
      return turn;
    },
    async proposal(work, paths, { seen } = { seen: false }) {
      const known = seen ? seenProposals.get(work) : undefined;
      const found = known ?? (await lookFor(work));
      seenProposals.set(work, found);
      const pulls = found.work?.associatedPullRequests ?? found.pullRequests;
      const newest = await pullFrom(client, { repository, branch: work }, pulls, signal);
      return {
        base: await branchOf(found.base, paths),
        work: found.work && {
          ...(await branchOf(found.work, paths)),
          own: found.work.compare?.behindBy ?? 1,
        },
        pull: newest && {
          ...newest,
          texts: newest.state === 'closed' ? await reader.texts(newest.head, paths) : null,
        },
      };
    },
    committedAt: (paths) => commitInstants(client, { repository, branch: base }, paths, signal),
    async snapshot() {
      entries ??= listTree(client, repository, opened.target.oid, signal);
      return {
        repository,
        entries: await entries,
        read: (path) => reader.text(opened.target.oid, path),
      };
    },
    commit: (branch, headline, files) =>
      send(
        {
          name: 'Commit',
          query: COMMIT,
          input: {
            branch: { repositoryNameWithOwner: repository, branchName: branch.name },
            expectedHeadOid: branch.head,
            message: { headline },
            fileChanges: {
              additions: files.map(({ path, text }) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
              })),
            },
          },
        },
        actionOn(branch.name, 'contents'),
        ({ type }) => type === 'STALE_DATA' || type === 'NOT_FOUND',
        ({ createCommitOnBranch }) => {
          const { commit } = (createCommitOnBranch ?? {}) as { commit?: { oid: string } | null };
          if (commit == null) return;
          reader.follow(commit.oid, branch.head, files);
          if (branch.name === base) seenBase = { ...opened, target: commit };
        },
      ),
    createBranch: (branch, head) =>
      send(
        {
          name: 'CreateBranch',
          query: CREATE_REF,
          input: { repositoryId, name: `refs/heads/${branch}`, oid: head },
        },
        actionOn(branch, 'contents'),
        ({ message }) => /already exists/iu.test(message),
      ),
    forward: (branch, head) =>
      send(
        { name: 'ForwardBranch', query: MOVE_REF, input: { refId: branch.id, oid: head, force: false } },
        actionOn(branch.name, 'contents'),
        ({ type, message }) => type === 'NOT_FOUND' || /fast.?forward|does not exist/iu.test(message),
      ),
    openPull: (work, { title, body }) =>
      send(
        {
          name: 'OpenPullRequest',
          query: CREATE_PULL,
          input: { repositoryId, headRefName: work, baseRefName: base, title, body },
        },
        actionOn(work, 'pull-requests'),
        ({ message }) => /already exists|no commits between|can't be blank/iu.test(message),
      ),
    describePull: (pull, body) =>
      send(
        { name: 'DescribePullRequest', query: UPDATE_PULL, input: { pullRequestId: pull.id, body } },
        actionOn('its branch', 'pull-requests'),
        ({ type }) => type === 'NOT_FOUND',
      ),
    async reopenPull(pull) {
      let refused = false;
      const sent = await send(
        { name: 'ReopenPullRequest', query: REOPEN_PULL, input: { pullRequestId: pull.id } },
        actionOn('its branch', 'pull-requests'),
        ({ type }) => {
          refused = type === 'UNPROCESSABLE' || type === 'NOT_FOUND';
          return refused;
        },
      );
      return refused ? { outcome: 'refused' } : sent;
    },
  };
}
