import { invalid, notFound } from '../../errors.ts';
import { nodeId } from '../../node-id.ts';
import type { TreeEntryRecord } from '../../state/git.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import { createRef, deleteRef, signatureOf, updateRef } from '../../state/write-git.ts';
import { closePullsFrom } from '../../state/write-pulls.ts';
import { checkWritable } from '../../state/write-rules.ts';
import { apiRepository } from '../../urls.ts';
import {
  badBody,
  type RestContext,
  type RestRequest,
  type Routes,
  repositoryOf,
  requiredText,
  textOf,
  textsOf,
} from '../context.ts';
import { listAnswer } from '../pages.ts';
import { commitOf, gitCommit, gitRef } from '../represent/git.ts';

export const gitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/ref/{ref+}': (request, context) => {
    const repository = repositoryOf(request, context);
    const name = `refs/${request.params.ref}`;
    if (!repository.git.refs.has(name)) throw notFound();
    return { status: 200, body: gitRef(repository, name, context) };
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref+}': (request, context) => {
    const repository = repositoryOf(request, context);
    const names = [...repository.git.refs.keys()].sort();
    const found = names.filter((name) => name.startsWith(`refs/${request.params.ref}`));
    return listAnswer(request, found, (name) => gitRef(repository, name, context));
  },
  'POST /repos/{owner}/{repo}/git/refs': (request, context) => {
    const repository = writable(request, context);
    const name = requiredText(request.body, 'ref');
    createRef(context.world, repository, name, requiredText(request.body, 'sha'));
    const body = gitRef(repository, name, context);
    return { status: 201, headers: { location: body.url }, body };
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref+}': (request, context) => {
    const repository = writable(request, context);
    const name = `refs/${request.params.ref}`;
    updateRef(
      context.world,
      repository,
      name,
      requiredText(request.body, 'sha'),
      request.body.force === true,
    );
    return { status: 200, body: gitRef(repository, name, context) };
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref+}': (request, context) => {
    const repository = writable(request, context);
    const name = `refs/${request.params.ref}`;
    closePullsFrom(context.world, repository, context.viewer.checkWrite('contents'), name);
    deleteRef(context.world, repository, name);
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/branches': (request, context) => {
    const repository = repositoryOf(request, context);
    const names = [...repository.git.refs.keys()].filter((name) => name.startsWith('refs/heads/')).sort();
    return listAnswer(request, names, (name) => shortBranch(repository, name, context));
  },
  'GET /repos/{owner}/{repo}/branches/{branch+}': (request, context) => {
    const repository = repositoryOf(request, context);
    const name = `refs/heads/${request.params.branch}`;
    const commit = repository.git.commits.get(repository.git.refs.get(name) ?? '');
    // No source was found.
    if (commit === undefined) throw notFound('Branch not found');
    const { protection_url, ...branch } = shortBranch(repository, name, context);
    const self = protection_url.replace(/\/protection$/u, '');
    return {
      status: 200,
      body: {
        ...branch,
        commit: commitOf(repository, commit, context),
        _links: { self, html: `${context.urls.html}/${repository.nameWithOwner}/tree/${branch.name}` },
        protection: { enabled: false },
        protection_url,
      },
    };
  },
  'GET /repos/{owner}/{repo}/commits': (request, context) => {
    const repository = repositoryOf(request, context);
    const start = repository.git.resolve(request.query.get('sha') ?? repository.git.defaultBranch);
    if (start === undefined) throw notFound();
    const history = repository.git.history(start.oid);
    return listAnswer(request, history, (commit) => commitOf(repository, commit, context));
  },
  'GET /repos/{owner}/{repo}/commits/{ref+}': (request, context) => {
    const repository = repositoryOf(request, context);
    const commit = repository.git.resolve(request.params.ref ?? '');
    // No source was found.
    const message = `No commit found for SHA: ${request.params.ref}`;
    if (commit === undefined) throw invalid(message, { resource: 'Commit', code: 'custom', message });
    return { status: 200, body: commitOf(repository, commit, context) };
  },
  'GET /repos/{owner}/{repo}/git/commits/{sha}': (request, context) => {
    const repository = repositoryOf(request, context);
    const commit = repository.git.commits.get(request.params.sha ?? '');
    if (commit === undefined) throw notFound();
    return { status: 200, body: gitCommit(repository, commit, context) };
  },
  'POST /repos/{owner}/{repo}/git/commits': (request, context) => {
    const repository = writable(request, context);
    const { git } = repository;
    const snapshot = git.tree(requiredText(request.body, 'tree'));
    const parents = textsOf(request.body, 'parents') ?? [];
    if (snapshot === undefined) throw badBody('Tree SHA does not exist');
    if (!parents.every((oid) => git.commits.has(oid)))
      throw badBody('Parent SHA does not exist or is not a commit object');
    const author = signatureOf(context.world, context.viewer.checkWrite('contents'));
    const message = requiredText(request.body, 'message');
    const commit = git.addCommit({ snapshot, parents, message, author, verified: false });
    return { status: 201, body: gitCommit(repository, commit, context) };
  },
  'POST /repos/{owner}/{repo}/git/blobs': (request, context) => {
    const repository = writable(request, context);
    const encoding = textOf(request.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const sha = repository.git.addBlob(Buffer.from(requiredText(request.body, 'content'), encoding));
    return { status: 201, body: { sha, url: `${apiRepository(context.urls, repository)}/git/blobs/${sha}` } };
  },
  'GET /repos/{owner}/{repo}/git/blobs/{sha}': (request, context) => {
    const repository = repositoryOf(request, context);
    const sha = request.params.sha ?? '';
    const content = repository.git.blob(sha);
    if (content === undefined) throw notFound();
    return {
      status: 200,
      body: {
        sha,
        node_id: nodeId('Blob', `${repository.id}:${sha}`),
        size: content.length,
        url: `${apiRepository(context.urls, repository)}/git/blobs/${sha}`,
        content: content.toString('base64'),
        encoding: 'base64',
      },
    };
  },
  'POST /repos/{owner}/{repo}/git/trees': (request, context) => {
    const repository = writable(request, context);
    const { git } = repository;
    const base = textOf(request.body, 'base_tree');
    const snapshot = new Map(
      base === undefined ? [] : (git.tree(base) ?? git.commits.get(base)?.snapshot ?? []),
    );
    const entries: unknown = request.body.tree;
    if (!Array.isArray(entries)) throw badBody('"tree" wasn\'t supplied.');
    for (const entry of entries as Record<string, unknown>[]) {
      const path = requiredText(entry, 'path');
      const content = textOf(entry, 'content');
      const sha = content === undefined ? textOf(entry, 'sha') : git.addBlob(Buffer.from(content));
      if (sha === undefined) snapshot.delete(path);
      else snapshot.set(path, sha);
    }
    return { status: 201, body: treeAnswer(repository, git.addTree(snapshot), context) };
  },
  'GET /repos/{owner}/{repo}/git/trees/{sha}': (request, context) => {
    const repository = repositoryOf(request, context);
    const { git } = repository;
    const commit = git.resolve(request.params.sha ?? '');
    const sha = commit?.treeOid ?? request.params.sha ?? '';
    if (git.tree(sha) === undefined) throw notFound();
    return { status: 200, body: treeAnswer(repository, sha, context, request.query.has('recursive')) };
  },
};

function writable(request: RestRequest, context: RestContext): RepositoryRecord {
  const repository = repositoryOf(request, context);
  context.viewer.checkWrite('contents');
  checkWritable(repository);
  return repository;
}

function shortBranch(repository: RepositoryRecord, ref: string, { urls }: RestContext) {
  const name = ref.slice('refs/heads/'.length);
  const sha = repository.git.refs.get(ref) ?? '';
  const base = apiRepository(urls, repository);
  return {
    name,
    commit: { sha, url: `${base}/commits/${sha}` },
    protected: false,
    protection_url: `${base}/branches/${name}/protection`,
  };
}

function treeAnswer(
  repository: RepositoryRecord,
  sha: string,
  { urls, treeEntries }: RestContext,
  recursive = false,
) {
  const { git } = repository;
  const base = apiRepository(urls, repository);
  const snapshot = git.tree(sha) ?? new Map<string, string>();
  const below = (prefix: string): TreeEntryRecord[] => {
    const inside = [...snapshot].filter(([path]) => path.startsWith(prefix));
    const part = new Map(inside.map(([path, oid]) => [path.slice(prefix.length), oid]));
    return git
      .entries(part, prefix)
      .flatMap((entry) => (entry.type === 'tree' ? [entry, ...below(`${entry.path}/`)] : [entry]));
  };
  const entries = recursive ? below('') : git.entries(snapshot);
  return {
    sha,
    url: `${base}/git/trees/${sha}`,
    truncated: recursive && entries.length > treeEntries,
    tree: entries.slice(0, recursive ? treeEntries : entries.length).map(({ path, mode, type, oid }) => ({
      path,
      mode,
      type,
      sha: oid,
      ...(type === 'blob' && { size: git.blob(oid)?.length ?? 0 }),
      url: `${base}/git/${type}s/${oid}`,
    })),
  };
}
