import { GitHubError, notFound } from '../../errors.ts';
import type { CommitRecord, TreeEntryRecord } from '../../state/git.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import { commitToBranch, type FileChanges } from '../../state/write-git.ts';
import {
  badBody,
  type RestContext,
  type RestRequest,
  type Routes,
  repositoryOf,
  requiredText,
  textOf,
} from '../context.ts';
import { contentEntry, contentFile, gitCommit } from '../represent/git.ts';

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path+}': (request, context) => getContents(request, context),
  'GET /repos/{owner}/{repo}/contents': (request, context) => getContents(request, context),
  'PUT /repos/{owner}/{repo}/contents/{path+}': (request, context) => {
    const content = Buffer.from(requiredText(request.body, 'content'), 'base64');
    const path = request.params.path ?? '';
    return writeContents(request, context, { additions: [{ path, content }], deletions: [] });
  },
  'DELETE /repos/{owner}/{repo}/contents/{path+}': (request, context) =>
    writeContents(request, context, { additions: [], deletions: [request.params.path ?? ''] }),
};

function getContents(request: RestRequest, context: RestContext) {
  const repository = repositoryOf(request, context);
  const ref = request.query.get('ref') ?? repository.git.defaultBranch;
  const commit = repository.git.resolve(ref);
  // Public code quotes these words from GitHub; no report was found. For branches, below, none was found at all.
  if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
  const path = (request.params.path ?? '').replace(/\/$/u, '');
  const file = fileEntry(repository, commit, path);
  if (file !== null) {
    if (/\bvnd\.github(?:\.v3)?\.raw\b/u.test(request.accept)) return rawAnswer(file.content);
    return { status: 200, body: contentFile({ repository, ref }, file.entry, file.content, context) };
  }
  const prefix = path === '' ? '' : `${path}/`;
  const below = new Map(
    [...commit.snapshot].flatMap(([name, oid]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), oid]] : [],
    ),
  );
  if (below.size === 0) throw notFound();
  const entries = repository.git.entries(below, prefix);
  return { status: 200, body: entries.map((entry) => contentEntry({ repository, ref }, entry, context)) };
}

function rawAnswer(content: Buffer) {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    body: content.toString(),
  };
}

function fileEntry(
  repository: RepositoryRecord,
  commit: CommitRecord,
  path: string,
): { entry: TreeEntryRecord; content: Buffer } | null {
  const oid = commit.snapshot.get(path);
  const content = oid === undefined ? undefined : repository.git.blob(oid);
  if (oid === undefined || content === undefined) return null;
  return {
    entry: { name: path.split('/').at(-1) ?? path, path, type: 'blob', mode: '100644', oid },
    content,
  };
}

/** The `sha` in the body must be that of the present file, to protect the work of others. */
function writeContents(request: RestRequest, context: RestContext, changes: FileChanges) {
  const repository = repositoryOf(request, context);
  const actor = context.viewer.checkWrite('contents');
  const { git } = repository;
  const path = request.params.path ?? '';
  const branch = textOf(request.body, 'branch') ?? git.defaultBranch;
  const head = git.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '');
  if (head === undefined) throw notFound(`Branch ${branch} not found`);
  const present = head.snapshot.get(path);
  const sha = textOf(request.body, 'sha');
  if (present !== undefined && sha === undefined) throw badBody('"sha" wasn\'t supplied.');
  if (sha !== undefined && sha !== present) {
    if (present === undefined) throw notFound();
    // https://github.com/prose/prose/issues/756
    throw new GitHubError('STALE_DATA', `${path} does not match ${sha}`, { status: 409 });
  }
  const message = requiredText(request.body, 'message');
  const commit = commitToBranch(context.world, repository, branch, actor, { message, changes });
  const file = fileEntry(repository, commit, path);
  const content = file && contentFile({ repository, ref: branch }, file.entry, file.content, context);
  return {
    status: content !== null && present === undefined ? 201 : 200,
    body: { content, commit: gitCommit(repository, commit, context) },
  };
}
