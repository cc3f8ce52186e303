import type { RepositoryName } from '../model/item.ts';

/**
 * The repository behind the address of a git remote: `git@github.com:nodejs/node.git`,
 * `https://github.com/nodejs/node`, `ssh://git@ssh.github.com:443/nodejs/node.git`.
 * @returns null when the address is of another form. The address itself may hold a password.
 */
export function parseRemote(address: string): { host: string; repository: RepositoryName } | null {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/u.exec(address.trim()) ??
    /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/u.exec(address.trim()) ??
    [];
  const [, owner, name] = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(path ?? '') ?? [];
  if (host === undefined || owner === undefined || name === undefined) return null;
  return { host: host.toLowerCase().replace(/^ssh\.(.*):443$/u, '$1'), repository: `${owner}/${name}` };
}
