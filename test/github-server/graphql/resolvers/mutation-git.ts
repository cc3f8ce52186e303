import { GitHubError, notFound } from '../../errors.ts';
import type { ItemRecord, RepositoryRecord } from '../../state/records.ts';
import { commitToBranch, createRef, deleteRef, updateRef } from '../../state/write-git.ts';
import { setState, updateItem } from '../../state/write-items.ts';
import { closePullsFrom, createPull, mergePull } from '../../state/write-pulls.ts';
import type { Context, Fields } from '../context.ts';
import { commitSource, refSource } from './git.ts';
import { mutation } from './mutation.ts';
import { changesOf, nodeOf } from './mutation-items.ts';
import { readRepository } from './query.ts';

interface RefNode {
  kind: 'Ref';
  repository: RepositoryRecord;
  fullName: string;
}

interface CommitInput {
  branch: { id?: string | null; repositoryNameWithOwner?: string | null; branchName?: string | null };
  expectedHeadOid: string;
  message: { headline: string; body?: string | null };
  fileChanges?: {
    additions?: readonly { path: string; contents: string }[] | null;
    deletions?: readonly { path: string }[] | null;
  } | null;
}

interface PullInput {
  pullRequestId: string;
  title?: string | null;
  body?: string | null;
  labelIds?: readonly string[] | null;
  assigneeIds?: readonly string[] | null;
  milestoneId?: string | null;
  state?: 'OPEN' | 'CLOSED' | null;
  baseRefName?: string | null;
}

const pullOf = (context: Context, id: string) => nodeOf<ItemRecord>(context, id, 'PullRequest');

/** Mutations of branches and pull requests. */
export const gitMutations: Fields = {
  createCommitOnBranch: mutation((input: CommitInput, context) => {
    const actor = context.viewer.checkWrite('contents');
    const { repository, branch } = branchOf(context, input.branch);
    const { headline, body } = input.message;
    const { additions, deletions } = input.fileChanges ?? {};
    const commit = commitToBranch(context.world, repository, branch, actor, {
      message: body == null || body === '' ? headline : `${headline}\n\n${body}`,
      expectedHead: input.expectedHeadOid,
      changes: {
        additions: (additions ?? []).map(({ path, contents }) => ({
          path,
          content: Buffer.from(contents, 'base64'),
        })),
        deletions: (deletions ?? []).map(({ path }) => path),
      },
    });
    return { commit: commitSource(repository, commit), ref: refSource(repository, `refs/heads/${branch}`) };
  }),
  createRef: mutation((input: { repositoryId: string; name: string; oid: string }, context) => {
    context.viewer.checkWrite('contents');
    const repository = nodeOf<RepositoryRecord>(context, input.repositoryId, 'Repository');
    createRef(context.world, repository, input.name, input.oid);
    return { ref: refSource(repository, input.name) };
  }),
  updateRef: mutation((input: { refId: string; oid: string; force?: boolean | null }, context) => {
    context.viewer.checkWrite('contents');
    const { repository, fullName } = nodeOf<RefNode>(context, input.refId, 'Ref');
    updateRef(context.world, repository, fullName, input.oid, input.force === true);
    return { ref: refSource(repository, fullName) };
  }),
  deleteRef: mutation((input: { refId: string }, context) => {
    const actor = context.viewer.checkWrite('contents');
    const { repository, fullName } = nodeOf<RefNode>(context, input.refId, 'Ref');
    closePullsFrom(context.world, repository, actor, fullName);
    deleteRef(context.world, repository, fullName);
    return {};
  }),
  createPullRequest: mutation(
    (
      input: {
        repositoryId: string;
        headRefName: string;
        baseRefName: string;
        title: string;
        body?: string | null;
        draft?: boolean | null;
      },
      context,
    ) => {
      const actor = context.viewer.checkWrite('pullRequests');
      const repository = nodeOf<RepositoryRecord>(context, input.repositoryId, 'Repository');
      const { title, body, headRefName: head, baseRefName: base, draft } = input;
      return {
        pullRequest: createPull(context.world, repository, actor, {
          title,
          body,
          head,
          base,
          draft: draft === true,
        }),
      };
    },
  ),
  updatePullRequest: mutation((input: PullInput, context) => {
    const pullRequest = pullOf(context, input.pullRequestId);
    const actor = context.viewer.checkWrite('pullRequests');
    updateItem(context.world, pullRequest, actor, {
      ...changesOf(context, input),
      state: input.state ?? undefined,
    });
    if (input.baseRefName != null && pullRequest.pull !== null)
      pullRequest.pull.baseRefName = input.baseRefName;
    return { pullRequest, actor };
  }),
  closePullRequest: mutation((input: { pullRequestId: string }, context) => {
    const pullRequest = pullOf(context, input.pullRequestId);
    setState(context.world, pullRequest, context.viewer.checkWrite('pullRequests'), 'CLOSED', null);
    return { pullRequest };
  }),
  reopenPullRequest: mutation((input: { pullRequestId: string }, context) => {
    const pullRequest = pullOf(context, input.pullRequestId);
    updateItem(context.world, pullRequest, context.viewer.checkWrite('pullRequests'), { state: 'OPEN' });
    return { pullRequest };
  }),
  mergePullRequest: mutation(
    (
      input: {
        pullRequestId: string;
        expectedHeadOid?: string | null;
        mergeMethod?: string | null;
        commitHeadline?: string | null;
        commitBody?: string | null;
      },
      context,
    ) => {
      const pullRequest = pullOf(context, input.pullRequestId);
      const actor = context.viewer.checkWrite('pullRequests');
      const { expectedHeadOid, mergeMethod, commitHeadline, commitBody } = input;
      mergePull(context.world, pullRequest, actor, {
        expectedHead: expectedHeadOid ?? undefined,
        method: mergeMethod ?? 'MERGE',
        title: commitHeadline ?? null,
        message: commitBody ?? null,
      });
      return { pullRequest, actor };
    },
  ),
};

function branchOf(
  context: Context,
  input: CommitInput['branch'],
): { repository: RepositoryRecord; branch: string } {
  if (input.id != null) {
    const { repository, fullName } = nodeOf<RefNode>(context, input.id, 'Ref');
    return { repository, branch: fullName.replace(/^refs\/heads\//u, '') };
  }
  if (input.repositoryNameWithOwner == null || input.branchName == null) {
    // Made up, as is that of a ref that is not there: the schema says that one of the two is needed (`CommittableBranch`).
    throw new GitHubError('UNPROCESSABLE', 'A branch needs an id, or a repository and a name.', {
      status: 422,
    });
  }
  const repository = readRepository(context, input.repositoryNameWithOwner);
  const branch = input.branchName.replace(/^refs\/heads\//u, '');
  if (!repository.git.refs.has(`refs/heads/${branch}`)) {
    throw notFound(`Could not resolve to a Ref with the name '${input.branchName}'.`);
  }
  return { repository, branch };
}
