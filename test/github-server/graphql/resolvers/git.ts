import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { nodeId } from '../../node-id.ts';
import type { CommitRecord, GitSignature, Snapshot } from '../../state/git.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import { instant } from '../../urls.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { type PullFilter, pullsOf } from './lists.ts';

/** A git object or ref with its repository. */
interface GitSource {
  kind: 'Ref' | 'Commit' | 'Tree' | 'Blob';
  id: string;
  repository: RepositoryRecord;
}

interface RefSource extends GitSource {
  kind: 'Ref';
  fullName: string;
}

interface CommitSource extends GitSource {
  kind: 'Commit';
  commit: CommitRecord;
  oid: string;
}

interface TreeSource extends GitSource {
  kind: 'Tree';
  oid: string;
  snapshot: Snapshot;
  /** Path of the folder with a slash at its end, '' at the top. */
  prefix: string;
}

interface BlobSource extends GitSource {
  kind: 'Blob';
  oid: string;
  content: Buffer;
}

/** A ref by its full name, or null. */
export function refSource(repository: RepositoryRecord, fullName: string): RefSource | null {
  if (!repository.git.refs.has(fullName)) return null;
  return { kind: 'Ref', id: nodeId('Ref', `${repository.id}:${fullName}`), repository, fullName };
}

export function commitSource(repository: RepositoryRecord, commit: CommitRecord): CommitSource {
  const { oid } = commit;
  return { kind: 'Commit', id: nodeId('Commit', `${repository.id}:${oid}`), repository, commit, oid };
}

/** A tree or blob by its id, or null. */
export function objectSource(repository: RepositoryRecord, kind: string, oid: string): GitSource | null {
  const content = repository.git.blob(oid);
  if (kind !== 'Tree' && content !== undefined) return blobSource(repository, oid, content);
  const snapshot = repository.git.tree(oid);
  return kind === 'Blob' || snapshot === undefined ? null : treeSource(repository, oid, snapshot, '');
}

/** Returns the result of `object(expression:)`: `main`, `main:folder/file`, a commit id. Null when nothing is there. */
export function expressionSource(repository: RepositoryRecord, expression: string): GitSource | null {
  const [, revision, path] = /^([^:]*)(?::(.*))?$/su.exec(expression) ?? [];
  const commit = repository.git.resolve(revision ?? '');
  if (commit === undefined) return objectSource(repository, '', expression);
  if (path === undefined) return commitSource(repository, commit);
  return pathSource(repository, commit.snapshot, path);
}

function pathSource(repository: RepositoryRecord, snapshot: Snapshot, path: string): GitSource | null {
  const folder = path.replace(/\/$/u, '');
  const oid = snapshot.get(folder);
  const content = oid === undefined ? undefined : repository.git.blob(oid);
  if (oid !== undefined && content !== undefined) return blobSource(repository, oid, content);
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = new Map(
    [...snapshot].flatMap(([name, blob]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), blob]] : [],
    ),
  );
  if (below.size === 0 && prefix !== '') return null;
  return treeSource(repository, repository.git.addTree(below), below, prefix);
}

function blobSource(repository: RepositoryRecord, oid: string, content: Buffer): BlobSource {
  return { kind: 'Blob', id: nodeId('Blob', `${repository.id}:${oid}`), repository, oid, content };
}

function treeSource(
  repository: RepositoryRecord,
  oid: string,
  snapshot: Snapshot,
  prefix: string,
): TreeSource {
  return { kind: 'Tree', id: nodeId('Tree', `${repository.id}:${oid}`), repository, oid, snapshot, prefix };
}

export const ref: Fields = {
  name: ({ fullName }: RefSource) => fullName.replace(/^refs\/[^/]+\//u, ''),
  prefix: ({ fullName }: RefSource) => /^refs\/[^/]+\//u.exec(fullName)?.[0] ?? '',
  target: ({ repository, fullName }: RefSource) => {
    const commit = repository.git.resolve(fullName);
    return commit === undefined ? null : commitSource(repository, commit);
  },
  compare: ({ repository, fullName }: RefSource, { headRef }: { headRef: string }) => {
    const [base, head] = [repository.git.resolve(fullName), repository.git.resolve(headRef)];
    if (base === undefined || head === undefined) return null;
    const { ahead, behind } = repository.git.compare(base.oid, head.oid);
    const diverged = ahead > 0 && behind > 0;
    return {
      kind: 'Comparison',
      id: nodeId('Comparison', `${base.oid}...${head.oid}`),
      aheadBy: ahead,
      behindBy: behind,
      status: diverged ? 'DIVERGED' : ahead > 0 ? 'AHEAD' : behind > 0 ? 'BEHIND' : 'IDENTICAL',
      baseTarget: commitSource(repository, base),
      headTarget: commitSource(repository, head),
    };
  },
  associatedPullRequests: (
    { repository, fullName }: RefSource,
    args: PageArguments & PullFilter,
    context,
    info,
  ) => {
    // "A list of pull requests with this ref as the head ref": a branch of the same name in a fork is another ref
    // (https://docs.github.com/en/graphql/reference/objects#ref).
    const name = fullName.replace(/^refs\/heads\//u, '');
    const pulls = pullsOf(repository, { ...args, headRefName: name }, context);
    const own = pulls.filter(({ pull }) => pull?.headRepository === null);
    return connection(own, args, info);
  },
};

const objectFields: Fields = {
  abbreviatedOid: ({ oid }: { oid: string }) => oid.slice(0, 7),
  commitUrl: ({ repository, oid }: BlobSource, _: unknown, { urls }) =>
    `${urls.html}/${repository.nameWithOwner}/commit/${oid}`,
  commitResourcePath: ({ repository, oid }: BlobSource) => `/${repository.nameWithOwner}/commit/${oid}`,
};

export const blob: Fields = {
  ...objectFields,
  byteSize: ({ content }: BlobSource) => content.length,
  isBinary: ({ content }: BlobSource) => content.includes(0),
  isTruncated: () => false,
  text: ({ content }: BlobSource) => (content.includes(0) ? null : content.toString()),
};

export const tree: Fields = {
  ...objectFields,
  entries: ({ repository, snapshot, prefix }: TreeSource) =>
    repository.git.entries(snapshot, prefix).map((entry) => ({
      name: entry.name,
      nameRaw: Buffer.from(entry.name).toString('base64'),
      path: entry.path,
      pathRaw: Buffer.from(entry.path).toString('base64'),
      type: entry.type,
      oid: entry.oid,
      mode: Number.parseInt(entry.mode, 8),
      size: repository.git.blob(entry.oid)?.length ?? 0,
      extension: /\.[^.]*$/u.exec(entry.name)?.[0] ?? '',
      object:
        entry.type === 'commit'
          ? null
          : objectSource(repository, entry.type === 'tree' ? 'Tree' : 'Blob', entry.oid),
      isGenerated: false,
      submodule: null,
      repository,
    })),
};

export const commit: Fields = {
  ...objectFields,
  url: ({ repository, oid }: CommitSource, _: unknown, { urls }) =>
    `${urls.html}/${repository.nameWithOwner}/commit/${oid}`,
  resourcePath: ({ repository, oid }: CommitSource) => `/${repository.nameWithOwner}/commit/${oid}`,
  message: (source: CommitSource) => source.commit.message,
  messageHeadline: (source: CommitSource) => headline(source.commit.message),
  messageBody: (source: CommitSource) =>
    source.commit.message.slice(headline(source.commit.message).length).trim(),
  committedDate: (source: CommitSource) => instant(source.commit.author.at),
  authoredDate: (source: CommitSource) => instant(source.commit.author.at),
  author: (source: CommitSource, _: unknown, context) => gitActor(source.commit.author, context),
  committer: (source: CommitSource, _: unknown, context) => gitActor(source.commit.author, context),
  authoredByCommitter: () => true,
  committedViaWeb: (source: CommitSource) => source.commit.verified,
  tree: ({ repository, commit: { treeOid, snapshot } }: CommitSource) =>
    treeSource(repository, treeOid, snapshot, ''),
  parents: (source: CommitSource, args: PageArguments, context, info) =>
    commitConnection(source.repository, source.commit.parents, args, context, info),
  history: (
    source: CommitSource,
    args: PageArguments & { path?: string | null; since?: string | null; until?: string | null },
    context,
    info,
  ) => {
    const { git } = source.repository;
    const commits = args.path == null ? git.history(source.oid) : git.pathHistory(source.oid, args.path);
    const between = commits.filter(({ author: { at } }) => {
      const [since = null, until = null] = [args.since, args.until];
      return (since === null || at >= Date.parse(since)) && (until === null || at <= Date.parse(until));
    });
    const oids = between.map((entry) => entry.oid);
    return commitConnection(source.repository, oids, args, context, info);
  },
  signature: (source: CommitSource) =>
    source.commit.verified
      ? {
          kind: 'GpgSignature',
          email: source.commit.author.email,
          isValid: true,
          payload: '',
          signature: createHash('sha256').update(source.oid).digest('hex'),
          signer: null,
          state: 'VALID',
          verifiedAt: instant(source.commit.author.at),
          wasSignedByGitHub: true,
          keyId: null,
        }
      : null,
  statusCheckRollup: () => null,
  file: ({ repository, commit: { snapshot } }: CommitSource, { path }: { path: string }) => {
    const object = pathSource(repository, snapshot, path);
    return object && { name: path.split('/').at(-1) ?? '', path, object };
  },
};

function headline(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function gitActor({ name, email, login, at }: GitSignature, { world, urls }: Context): object {
  const user = login === null ? undefined : world.actor(login);
  return {
    name,
    email,
    date: instant(at),
    user: user?.kind === 'User' ? user : null,
    avatarUrl: `${urls.html}/${login ?? 'ghost'}.png`,
  };
}

function commitConnection(
  repository: RepositoryRecord,
  oids: readonly string[],
  args: PageArguments,
  _context: Context,
  info: GraphQLResolveInfo,
): object {
  const commits = oids.flatMap((oid) => repository.git.commits.get(oid) ?? []);
  return connection(
    commits.map((entry) => commitSource(repository, entry)),
    args,
    info,
  );
}
