import { createHash } from 'node:crypto';

/** Blob ids by path: a tree without its folders. */
export type Snapshot = ReadonlyMap<string, string>;

export interface GitSignature {
  readonly name: string;
  readonly email: string;
  readonly login: string | null;
  readonly at: number;
}

export interface CommitRecord {
  readonly oid: string;
  readonly treeOid: string;
  readonly snapshot: Snapshot;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitSignature;
  /** Whether it was made through the API, and so is signed by GitHub. */
  readonly verified: boolean;
}

export interface TreeEntryRecord {
  readonly name: string;
  readonly path: string;
  /** `commit`: a submodule. */
  readonly type: 'blob' | 'tree' | 'commit';
  /** Octal digits as in git's own trees. */
  readonly mode: string;
  readonly oid: string;
}

interface NewCommit {
  snapshot: Snapshot;
  parents: readonly string[];
  message: string;
  author: GitSignature;
  verified: boolean;
}

/** A small git: content-addressed blobs, trees and commits with git's own ids, and refs that may move. */
export class GitStore {
  readonly defaultBranch: string;
  /** Full names (`refs/heads/main`) and the commits they point to. */
  readonly refs = new Map<string, string>();
  readonly commits = new Map<string, CommitRecord>();
  readonly #blobs = new Map<string, Buffer>();
  readonly #trees = new Map<string, Snapshot>();
  /** Blobs that are targets of symbolic links. */
  readonly #links = new Set<string>();

  constructor(defaultBranch: string) {
    this.defaultBranch = defaultBranch;
  }

  blob(oid: string): Buffer | undefined {
    return this.#blobs.get(oid);
  }

  /** Returns the files below a tree, with paths relative to it. */
  tree(oid: string): Snapshot | undefined {
    return this.#trees.get(oid);
  }

  addBlob(content: Buffer): string {
    const oid = hash('blob', content);
    this.#blobs.set(oid, content);
    return oid;
  }

  /** The blob of a symbolic link. */
  addLink(target: string): string {
    const oid = this.addBlob(Buffer.from(target));
    this.#links.add(oid);
    return oid;
  }

  /** Stores the tree of a snapshot and those of its folders, and returns git's id of it. */
  addTree(snapshot: Snapshot): string {
    const entries = this.entries(snapshot).sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
    const content = Buffer.concat(
      entries.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/u, '')} ${entry.name}\0`),
        Buffer.from(entry.oid, 'hex'),
      ]),
    );
    const oid = hash('tree', content);
    this.#trees.set(oid, snapshot);
    return oid;
  }

  /** Returns the direct entries of a snapshot: files and folders, by name. */
  entries(snapshot: Snapshot, prefix = ''): TreeEntryRecord[] {
    const folders = new Map<string, Map<string, string>>();
    const entries: TreeEntryRecord[] = [];
    for (const [path, oid] of snapshot) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.push({ name: path, path: prefix + path, oid, ...this.#kindOf(oid) });
        continue;
      }
      const name = path.slice(0, slash);
      const folder = folders.get(name) ?? new Map<string, string>();
      folders.set(name, folder.set(path.slice(slash + 1), oid));
    }
    for (const [name, folder] of folders) {
      entries.push({ name, path: prefix + name, type: 'tree', mode: '040000', oid: this.addTree(folder) });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** An object that is not a blob of this repository is a commit of another one. */
  #kindOf(oid: string): Pick<TreeEntryRecord, 'type' | 'mode'> {
    if (!this.#blobs.has(oid)) return { type: 'commit', mode: '160000' };
    return { type: 'blob', mode: this.#links.has(oid) ? '120000' : '100644' };
  }

  addCommit({ snapshot, parents, message, author, verified }: NewCommit): CommitRecord {
    const treeOid = this.addTree(snapshot);
    const signature = `${author.name} <${author.email}> ${Math.floor(author.at / 1000)} +0000`;
    const lines = [
      `tree ${treeOid}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${signature}`,
      `committer ${signature}`,
      '',
      message,
    ];
    const oid = hash('commit', Buffer.from(lines.join('\n')));
    const commit = { oid, treeOid, snapshot, parents, message, author, verified };
    this.commits.set(oid, commit);
    return commit;
  }

  /** Returns the commit of a branch name, a full ref name or a commit id. */
  resolve(name: string): CommitRecord | undefined {
    const oid =
      this.refs.get(`refs/heads/${name}`) ??
      this.refs.get(`refs/tags/${name}`) ??
      this.refs.get(name === 'HEAD' ? `refs/heads/${this.defaultBranch}` : name) ??
      name;
    return this.commits.get(oid);
  }

  /** Returns a commit and its ancestors, newest first. */
  history(oid: string): CommitRecord[] {
    const found = new Map<string, CommitRecord>();
    const open = [oid];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const commit = this.commits.get(next);
      if (commit === undefined || found.has(next)) continue;
      found.set(next, commit);
      open.push(...commit.parents);
    }
    return [...found.values()];
  }

  /**
   * Returns the commits that gave a file or folder its state at `oid`, newest first, without merges that took it
   * unchanged from one of their parents (https://git-scm.com/docs/git-log#_history_simplification).
   */
  pathHistory(oid: string, path: string): CommitRecord[] {
    const found = new Map<string, CommitRecord>();
    const seen = new Set<string>();
    const open = [oid];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const commit = this.commits.get(next);
      if (commit === undefined || seen.has(next)) continue;
      seen.add(next);
      const content = contentAt(commit.snapshot, path);
      const isSame = (parent: string) => contentAt(this.commits.get(parent)?.snapshot, path) === content;
      const same = commit.parents.find(isSame);
      if (same === undefined && (commit.parents.length > 0 || content !== '')) found.set(next, commit);
      open.push(...(same === undefined ? commit.parents : [same]));
    }
    return [...found.values()].sort((a, b) => b.author.at - a.author.at);
  }

  /** Returns how many commits only `head` has, and how many only `base` has. */
  compare(base: string, head: string): { ahead: number; behind: number } {
    const [ofBase, ofHead] = [base, head].map(
      (oid) => new Set(this.history(oid).map((commit) => commit.oid)),
    );
    const only = (these: Iterable<string> = [], those: ReadonlySet<string> = new Set()) =>
      [...these].filter((oid) => !those.has(oid)).length;
    return { ahead: only(ofHead, ofBase), behind: only(ofBase, ofHead) };
  }

  isAncestor(ancestor: string, oid: string): boolean {
    return this.history(oid).some((commit) => commit.oid === ancestor);
  }
}

/** Returns a text that identifies the contents of a file or folder in a snapshot; empty where there is none. */
function contentAt(snapshot: Snapshot = new Map(), path = ''): string {
  return [...snapshot]
    .filter(([name]) => name === path || name.startsWith(`${path}/`))
    .sort()
    .join('\n');
}

/** Paths that differ between two snapshots, sorted. */
export function changedPaths(
  before: Snapshot,
  after: Snapshot,
): { path: string; change: 'ADDED' | 'DELETED' | 'MODIFIED' }[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old === fresh) return [];
    return [{ path, change: old === undefined ? 'ADDED' : fresh === undefined ? 'DELETED' : 'MODIFIED' }];
  });
}

function hash(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Git sorts a folder as if its name ended in a slash. */
function sortName(entry: TreeEntryRecord): string {
  return entry.type === 'tree' ? `${entry.name}/` : entry.name;
}
