import type { Endpoints } from '@octokit/types';
import type { RepositoryName } from '../../model/item.ts';
import type { Snapshot } from '../../ports/file-host.ts';
import type { GitHubClient } from './client.ts';
import { forbidden, tooManyFiles } from './failures.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';

type Tree = Endpoints[typeof TREE]['response']['data'];

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects */
const LINK = '120000';

/**
 * Lists everything in a tree except its folders, by path, in one request. GitHub truncates the list at 100,000 entries
 * or 7 MB (https://docs.github.com/en/rest/git/trees#get-a-tree); a longer one is listed folder by folder, down to
 * where lists are complete.
 * @param oid - The id of the tree, or of a commit.
 */
export async function listTree(
  client: GitHubClient,
  repository: RepositoryName,
  oid: string,
  signal: AbortSignal,
): Promise<Snapshot['entries']> {
  const entries = new Map<string, 'file' | 'link' | 'module'>();

  async function ask(sha: string, options: { recursive?: string } = {}): Promise<Tree> {
    const parameters = { ...ownerAndRepo(repository), tree_sha: sha, ...options };
    const answer = await client.rest(TREE, parameters, repository, signal);
    // GitHub named this tree before, so it exists: GitHub hides what the token may not read.
    if (answer === null) throw forbidden(repository, 'contents: read');
    return answer.data;
  }

  async function walk(sha: string, prefix: string): Promise<void> {
    const whole = await ask(sha, { recursive: '1' });
    const { tree, truncated } = whole.truncated ? await ask(sha) : whole;
    if (truncated) throw tooManyFiles(repository);
    const folders = tree.filter(({ type }) => type === 'tree');
    for (const { path, mode, type } of tree) {
      if (type === 'blob') entries.set(prefix + path, mode === LINK ? 'link' : 'file');
      else if (type === 'commit') entries.set(prefix + path, 'module');
    }
    if (whole.truncated) await Promise.all(folders.map(({ path, sha }) => walk(sha, `${prefix}${path}/`)));
  }

  await walk(oid, '');
  return entries;
}
