import { createHash } from 'node:crypto';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { RepositoryName } from '../model/item.ts';
import type { Texts } from '../publish/file-host.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, type Part } from './documents.ts';

interface BlobNode {
  __typename: string;
  oid: string;
  text?: string | null;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The texts of files at a commit, byte for byte. A commit never changes, so that each is asked for once.
 * @returns A function of the commit's id and the paths; null where there is no file.
 */
export function createTextReader(
  client: GitHubClient,
  repository: RepositoryName,
  signal: AbortSignal,
): (head: string, paths: readonly string[]) => Promise<Texts> {
  const known = new Map<string, Promise<Texts>>();

  async function read(head: string, paths: readonly string[]): Promise<Texts> {
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
    const nodes = answer.repository as Readonly<Record<string, BlobNode | null>>;
    const texts = paths.map(async (path, index) => {
      const node = nodes[`f${index}`] ?? null;
      return [path, node === null ? null : await textOf(node, path)] as const;
    });
    return new Map(await Promise.all(texts));
  }

  /** GitHub cuts long texts, leaves binary ones out and recodes others: whether this is the file, its id tells. */
  async function textOf({ __typename, oid, text }: BlobNode, path: string): Promise<string> {
    if (__typename !== 'Blob') throw notAFile(repository, path);
    if (text != null && blobId(Buffer.from(text)) === oid) return text;
    const answer = await client.rest(
      { path: `/repos/${repository}/git/blobs/${oid}`, parameters: {}, subject: repository },
      signal,
    );
    try {
      return decoder.decode(Buffer.from(String(answer?.data.content ?? ''), 'base64'));
    } catch (error) {
      throw notText(repository, path, error);
    }
  }

  return (head, paths) => {
    const key = [head, ...paths].join('\n');
    const texts = known.get(key) ?? read(head, paths);
    known.set(key, texts);
    return texts;
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
