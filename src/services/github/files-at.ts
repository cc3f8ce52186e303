import { createHash } from 'node:crypto';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { FileChange, Texts } from '../../ports/file-host.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, type Part } from './documents.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

interface GitNode {
  __typename: string;
  oid: string;
  text?: string | null;
  entries?: readonly TreeEntry[] | null;
}

interface TreeEntry {
  name: string;
  mode: number;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects */
const [LINK, MODULE] = [0o120000, 0o160000];

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the exact texts of files at commits; null where there is no file. */
export interface TextReader {
  text(head: string, path: string): Promise<string | null>;
  texts(head: string, paths: readonly string[]): Promise<Texts>;
  /**
   * Checks that neither `paths` nor folders above them are symbolic links or submodules, so that a commit changes files
   * there.
   * @throws {MinutebookError} `document/link`.
   */
  assertWritable(head: string, paths: readonly string[]): Promise<void>;
  /** Records what a commit changes, so that it need not be requested: all other files are those of its parent. */
  follow(head: string, parent: string, changes: readonly FileChange[]): void;
}

/** A requested file, or the requested entries of a folder. */
interface Wanted {
  kind: 'file' | 'folder';
  path: string;
  settle(node: Promise<GitNode | null>): void;
}

/** How many files one request asks for. */
const FILES = 50;

/**
 * Creates a reader that requests each text at most once, since commits never change. Texts that are requested in the
 * same turn of the event loop share a request.
 */
export function createTextReader(
  client: GitHubClient,
  repository: RepositoryName,
  signal: AbortSignal,
): TextReader {
  const known = new Map<string, Promise<string | null>>();
  const folders = new Map<string, Promise<readonly TreeEntry[]>>();
  const open = new Map<string, Wanted[]>();
  const followed = new Map<string, { parent: string; texts: ReadonlyMap<string, string> }>();

  function want(head: string, kind: Wanted['kind'], path: string): Promise<GitNode | null> {
    return new Promise((resolve) => {
      const waiting = open.get(head);
      if (waiting === undefined) {
        open.set(head, [{ kind, path, settle: resolve }]);
        setImmediate(() => {
          const all = open.get(head) ?? [];
          open.delete(head);
          for (let start = 0; start < all.length; start += FILES) ask(head, all.slice(start, start + FILES));
        });
      } else waiting.push({ kind, path, settle: resolve });
    });
  }

  /** Resolves each file separately, so that one that is not text does not fail the others. */
  function ask(head: string, wanted: readonly Wanted[]): void {
    const nodes = nodesAt(head, wanted);
    for (const [index, { settle }] of wanted.entries()) {
      settle(nodes.then((found) => found[`f${index}`] ?? null));
    }
  }

  async function nodesAt(
    head: string,
    wanted: readonly Wanted[],
  ): Promise<Readonly<Record<string, GitNode | null>>> {
    const { owner, repo: name } = ownerAndRepo(repository);
    const kinds = new Set(wanted.map(({ kind }) => kind));
    const fragments = Object.fromEntries([...kinds].map((kind) => [kind, FRAGMENTS[kind]]));
    const files = wanted.map(({ kind }, index) => `f${index}: object(expression: $e${index}) { ...${kind} }`);
    const part: Part = {
      alias: 'repository',
      selection: `repository(owner: $owner, name: $name) { isPrivate visibility ${files.join(' ')} }`,
      variables: {
        owner: ['String!', owner],
        name: ['String!', name],
        ...Object.fromEntries(
          wanted.map(({ path }, index) => [`e${index}`, ['String!', `${head}:${path}`] as const]),
        ),
      },
    };
    const question = composeQuery('FilesAtCommit', [part], fragments);
    const answer = await client.graphql({ ...question, subject: repository }, signal);
    return answer.repository as Readonly<Record<string, GitNode | null>>;
  }

  /**
   * Returns the exact text of a file. GitHub truncates long texts, omits binary ones and recodes others: when the
   * object id shows that this happened, the blob is read.
   */
  async function textOf({ __typename, oid, text }: GitNode, path: string): Promise<string> {
    if (__typename !== 'Blob') throw notAFile(repository, path);
    if (text != null && blobId(Buffer.from(text)) === oid) return text;
    const answer = await client.rest(
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      { ...ownerAndRepo(repository), file_sha: oid },
      repository,
      signal,
    );
    try {
      return decoder.decode(Buffer.from(answer?.data.content ?? '', 'base64'));
    } catch (error) {
      throw notText(repository, path, error);
    }
  }

  async function text(head: string, path: string): Promise<string | null> {
    let at = head;
    for (let step = followed.get(at); step !== undefined; step = followed.get(at)) {
      const changed = step.texts.get(path);
      if (changed !== undefined) return changed;
      at = step.parent;
    }
    return unchangedText(at, path);
  }

  function unchangedText(head: string, path: string): Promise<string | null> {
    const key = `${head}:${path}`;
    const reading = known.get(key) ?? want(head, 'file', path).then((node) => node && textOf(node, path));
    known.set(key, reading);
    // A failure is not cached: the next attempt may succeed.
    reading.catch(() => known.delete(key));
    return reading;
  }

  function entriesAt(head: string, folder: string): Promise<readonly TreeEntry[]> {
    const key = `${head}:${folder}`;
    const reading = folders.get(key) ?? want(head, 'folder', folder).then((node) => node?.entries ?? []);
    folders.set(key, reading);
    reading.catch(() => folders.delete(key));
    return reading;
  }

  async function assertInTree(head: string, path: string): Promise<void> {
    const parts = path.split('/');
    const listings = parts.map((_, depth) => entriesAt(head, parts.slice(0, depth).join('/')));
    for (const [depth, entries] of (await Promise.all(listings)).entries()) {
      const mode = entries.find(({ name }) => name === parts[depth])?.mode;
      if (mode !== LINK && mode !== MODULE) continue;
      throw notInTree(repository, path, parts.slice(0, depth + 1).join('/'), mode);
    }
  }

  return {
    text,
    async assertWritable(head, paths) {
      let at = head;
      // Commits of this run wrote only to paths that were checked before.
      for (let step = followed.get(at); step !== undefined; step = followed.get(at)) at = step.parent;
      await Promise.all(paths.map((path) => assertInTree(at, path)));
    },
    follow(head, parent, changes) {
      followed.set(head, { parent, texts: new Map(changes.map(({ path, text }) => [path, text])) });
    },
    async texts(head, paths) {
      return new Map(await Promise.all(paths.map(async (path) => [path, await text(head, path)] as const)));
    },
  };
}

const FRAGMENTS = {
  file: 'fragment file on GitObject { __typename oid ... on Blob { text } }',
  folder: 'fragment folder on GitObject { __typename oid ... on Tree { entries { name mode } } }',
};

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function notAFile(repository: RepositoryName, path: string): MinutebookError {
  return new MinutebookError('document/not-a-file', {
    message: `${path} in ${repository} is not a file.`,
    why: 'There is a folder of that name.',
    hint: 'Correct the path of the document in the configuration, or rename the folder.',
  });
}

function notInTree(repository: RepositoryName, path: string, at: string, mode: number): MinutebookError {
  const what = mode === LINK ? 'a symbolic link' : 'a submodule, a repository of its own';
  return new MinutebookError('document/link', {
    message: `${path} cannot be written in ${repository}.`,
    why: `${at} is ${what}, and documents are written to files of the repository itself only.`,
    hint: 'Put a folder or file in its place, or write another path in the configuration.',
  });
}

function notText(repository: RepositoryName, path: string, cause: unknown): MinutebookError {
  return new MinutebookError(
    'document/not-text',
    {
      message: `${path} in ${repository} is not a text file.`,
      why: 'It holds bytes that are not UTF-8.',
      hint: 'Save it as UTF-8, or choose another path for the document.',
    },
    { cause },
  );
}
