import { nodeId } from '../../node-id.ts';
import type { CommitRecord, TreeEntryRecord } from '../../state/git.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import { apiRepository, instant } from '../../urls.ts';
import type { RestContext } from '../context.ts';
import { simpleUser } from './actor.ts';

/** `git-ref`. */
export function gitRef(repository: RepositoryRecord, name: string, { urls }: RestContext) {
  const base = apiRepository(urls, repository);
  const sha = repository.git.refs.get(name) ?? '';
  return {
    ref: name,
    node_id: nodeId('Ref', `${repository.id}:${name}`),
    url: `${base}/git/${name}`,
    object: { sha, type: 'commit', url: `${base}/git/commits/${sha}` },
  };
}

function details(repository: RepositoryRecord, commit: CommitRecord, context: RestContext) {
  const base = apiRepository(context.urls, repository);
  const { name, email, at } = commit.author;
  const signature = { name, email, date: instant(at) };
  return {
    author: signature,
    committer: signature,
    message: commit.message,
    tree: { sha: commit.treeOid, url: `${base}/git/trees/${commit.treeOid}` },
    verification: {
      verified: commit.verified,
      reason: commit.verified ? 'valid' : 'unsigned',
      signature: commit.verified ? '-----BEGIN PGP SIGNATURE-----' : null,
      payload: commit.verified ? `tree ${commit.treeOid}` : null,
      verified_at: commit.verified ? instant(at) : null,
    },
  };
}

function parents(repository: RepositoryRecord, commit: CommitRecord, path: string, context: RestContext) {
  const base = apiRepository(context.urls, repository);
  const html = `${context.urls.html}/${repository.nameWithOwner}`;
  return commit.parents.map((sha) => ({
    sha,
    url: `${base}/${path}/${sha}`,
    html_url: `${html}/commit/${sha}`,
  }));
}

/** `git-commit`. */
export function gitCommit(repository: RepositoryRecord, commit: CommitRecord, context: RestContext) {
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', `${repository.id}:${commit.oid}`),
    url: `${apiRepository(context.urls, repository)}/git/commits/${commit.oid}`,
    html_url: `${context.urls.html}/${repository.nameWithOwner}/commit/${commit.oid}`,
    ...details(repository, commit, context),
    parents: parents(repository, commit, 'git/commits', context),
  };
}

/** `commit`. */
export function commitOf(repository: RepositoryRecord, commit: CommitRecord, context: RestContext) {
  const base = apiRepository(context.urls, repository);
  const url = `${base}/commits/${commit.oid}`;
  const author = commit.author.login === null ? undefined : context.world.actor(commit.author.login);
  const person = author === undefined ? null : simpleUser(author, context.urls);
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', `${repository.id}:${commit.oid}`),
    url,
    html_url: `${context.urls.html}/${repository.nameWithOwner}/commit/${commit.oid}`,
    comments_url: `${url}/comments`,
    commit: {
      ...details(repository, commit, context),
      url: `${base}/git/commits/${commit.oid}`,
      comment_count: 0,
    },
    author: person,
    committer: person,
    parents: parents(repository, commit, 'commits', context),
  };
}

interface Location {
  repository: RepositoryRecord;
  /** The requested branch, tag or commit. */
  ref: string;
}

function contentLinks({ repository, ref }: Location, entry: TreeEntryRecord, { urls }: RestContext) {
  const base = apiRepository(urls, repository);
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${base}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const html = `${urls.html}/${repository.nameWithOwner}/${entry.type}/${ref}/${path}`;
  const git = `${base}/git/${entry.type}s/${entry.oid}`;
  return {
    name: entry.name,
    path: entry.path,
    sha: entry.oid,
    url,
    html_url: html,
    git_url: git,
    download_url:
      entry.type === 'blob' ? `${urls.html}/${repository.nameWithOwner}/raw/${ref}/${path}` : null,
    _links: { self: url, git, html },
  };
}

/** `content-file`; GitHub breaks its base64 after 60 characters. */
export function contentFile(
  location: Location,
  entry: TreeEntryRecord,
  content: Buffer,
  context: RestContext,
) {
  return {
    ...contentLinks(location, entry, context),
    type: 'file',
    size: content.length,
    encoding: 'base64',
    content: content.toString('base64').replace(/.{1,60}/gu, '$&\n'),
  };
}

/** One entry of `content-directory`. */
export function contentEntry(location: Location, entry: TreeEntryRecord, context: RestContext) {
  const size = location.repository.git.blob(entry.oid)?.length ?? 0;
  return { ...contentLinks(location, entry, context), type: entry.type === 'blob' ? 'file' : 'dir', size };
}
