import { execFile } from 'node:child_process';

/** Runs `gh` with arguments: what it printed, or null when it is not there or failed. */
export type GhRunner = (parameters: readonly string[]) => Promise<string | null>;

/** Ten seconds: gh may have to ask the system's keyring. */
const GH_TIMEOUT = 10_000;

/** `gh` as it is installed; it sees the environment of this process. */
export const runGh: GhRunner = (parameters) =>
  new Promise((resolve) => {
    execFile('gh', [...parameters], { timeout: GH_TIMEOUT, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });

/**
 * The token for GitHub: `GITHUB_TOKEN` or `GH_TOKEN`, else the one gh was logged in with, else null.
 * @param serverUrl - gh keeps a token for each host.
 */
export async function findToken(
  environment: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  gh: GhRunner,
): Promise<string | null> {
  const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
  if (given) return given;
  const printed = await gh(['auth', 'token', '--hostname', new URL(serverUrl).hostname]);
  return printed?.trim() || null;
}
