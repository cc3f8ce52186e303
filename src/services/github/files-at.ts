import { createHash } from 'node:crypto';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { FileChange, Texts } from '../../ports/file-host.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, type Part } from './documents.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

interface BlobNode {
  __typename: string;
  oid: string;
  text?: string | null;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Texts of files at commits, byte for byte; null where there is no file. */
export interface TextReader {
  text(head: string, path: string): Promise<string | null>;
  texts(head: string, paths: readonly string[]): Promise<Texts>;
  /** Say what a commit changes, so that it need not be asked for: all other files are those of its parent. */
  follow(head: string, parent: string, changes: readonly FileChange[]): void;
}

/** A text that somebody waits for. */
interface Wanted {
  path: string;
  settle(text: Promise<string | null>): void;
}

/** How many files one request asks for. */
const FILES = 50;

/**
 * A commit never changes, so that each text is asked for once. Those that are wanted in the same turn of the event
 * loop come with one request.
 */
export function createTextReader(
  client: GitHubClient,
  repository: RepositoryName,
  signal: AbortSignal,
): TextReader {
  const known = new Map<string, Promise<string | null>>();
  const open = new Map<string, Wanted[]>();
  const followed = new Map<string, { parent: string; texts: ReadonlyMap<string, string> }>();

  function want(head: string, path: string): Promise<string | null> {
    return new Promise((resolve) => {
      const waiting = open.get(head);
      if (waiting === undefined) {
        open.set(head, [{ path, settle: resolve }]);
        setImmediate(() => {
          const all = open.get(head) ?? [];
          open.delete(head);
          for (let start = 0; start < all.length; start += FILES) ask(head, all.slice(start, start + FILES));
        });
      } else waiting.push({ path, settle: resolve });
    });
  }

  /** Each file is answered for by itself: one that is no text keeps nobody from the others. */
  function ask(head: string, wanted: readonly Wanted[]): void {
    const nodes = nodesAt(
      head,
      wanted.map(({ path }) => path),
    );
    for (const [index, { path, settle }] of wanted.entries()) {
      settle(
        nodes.then((found) => {
          const node = found[`f${index}`] ?? null;
          return node === null ? null : textOf(node, path);
        }),
      );
    }
  }

  async function nodesAt(
    head: string,
    paths: readonly string[],
  ): Promise<Readonly<Record<string, BlobNode | null>>> {
    const [owner, name] = repository.split('/');
    const files = paths.map((_, index) => `f${index}: object(expression: $e${index}) { ...file }`);
    const part: Part = {
      alias: 'repository',
      selection: `repository(owner: $owner, name: $name) { isPrivate visibility ${files.join(' ')} }`,
      variables: {
        owner: ['String!', owner],
        name: ['String!', name],
        ...Object.fromEntries(
          paths.map((path, index) => [`e${index}`, ['String!', `${head}:${path}`] as const]),
        ),
      },
    };
    const { query, variables, optional } = composeQuery([part], { file: FILE }, {});
    const answer = await client.graphql(
      { name: 'FilesAtCommit', query: query('FilesAtCommit'), variables, optional, subject: repository },
      signal,
    );
    return answer.repository as Readonly<Record<string, BlobNode | null>>;
  }

  /** GitHub cuts long texts, leaves binary ones out and recodes others: whether this is the file, its id tells. */
  async function textOf({ __typename, oid, text }: BlobNode, path: string): Promise<string> {
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
    const reading = known.get(key) ?? want(head, path);
    known.set(key, reading);
    // What went wrong may go well another time.
    reading.catch(() => known.delete(key));
    return reading;
  }

  return {
    text,
    follow(head, parent, changes) {
      followed.set(head, { parent, texts: new Map(changes.map(({ path, text }) => [path, text])) });
    },
    async texts(head, paths) {
      return new Map(await Promise.all(paths.map(async (path) => [path, await text(head, path)] as const)));
    },
  };
}

const FILE = 'fragment file on GitObject { __typename oid ... on Blob { text } }';

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
