import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GitRunner, parseRemote } from './find-repository.ts';

/** The host from which GitHub runs Actions, besides an Enterprise Server itself. */
const HOST = 'github.com';

/**
 * Returns where the program came from, as a workflow step names an Action: `owner/name@` and the commit. For a clone,
 * that is its remote and the newest commit that it has from there; for a package that npm installed from a git address,
 * that address. Null for all other origins.
 * @param folder - A folder of the program.
 */
export async function programSource(folder: string, git: GitRunner): Promise<string | null> {
  const root = packageFolder(folder);
  if (root === null) return null;
  if (basename(dirname(root)) === 'node_modules') return installedFrom(root);
  if (!existsSync(join(root, '.git'))) return null;
  const address = await git(['remote', 'get-url', 'origin'], root);
  const remote = address === null ? null : parseRemote(address);
  const commit =
    (await git(['rev-parse', '--verify', '--quiet', '@{upstream}'], root)) ??
    (await git(['rev-parse', '--verify', '--quiet', 'refs/remotes/origin/HEAD'], root));
  return remote?.host === HOST && commit !== null ? `${remote.repository}@${commit}` : null;
}

function packageFolder(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * Returns the source of an installed package from npm's hidden lockfile:
 * `git+ssh://git@github.com/owner/name.git#commit`.
 */
function installedFrom(root: string): string | null {
  try {
    const text = readFileSync(join(dirname(root), '.package-lock.json'), 'utf8');
    const { packages } = JSON.parse(text) as { packages?: Record<string, { resolved?: string }> };
    const resolved = packages?.[`node_modules/${basename(root)}`]?.resolved ?? '';
    const [, address = '', commit] = /^git\+(.*)#([0-9a-f]{40})$/u.exec(resolved) ?? [];
    const remote = parseRemote(address);
    return remote?.host === HOST && commit !== undefined ? `${remote.repository}@${commit}` : null;
  } catch {
    return null;
  }
}
