import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GitRunner, parseRemote } from './find-repository.ts';

/** Where GitHub runs Actions from, besides an Enterprise Server's own. */
const HOST = 'github.com';

/**
 * Where the program came from, as a step of a workflow names an Action: `owner/name@` and the commit. Of a clone it is
 * its remote and the newest commit that it has from there, of a package that npm installed from a git address that
 * address. Null for what came otherwise.
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

/** npm notes in its hidden lockfile from where it took a package: `git+ssh://git@github.com/owner/name.git#commit`. */
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
