import { execFile } from 'node:child_process';
import { isEnterpriseServer } from './endpoints.ts';

/** Runs `gh` with arguments and returns its output, or null when it is not installed or failed. */
export type GhRunner = (parameters: readonly string[]) => Promise<string | null>;

/** Ten seconds: gh may have to ask the system's keyring. */
const GH_TIMEOUT = 10_000;

/** Runs the installed `gh` with the environment of this process. */
export const runGh: GhRunner = (parameters) =>
  new Promise((resolve) => {
    execFile('gh', [...parameters], { timeout: GH_TIMEOUT, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });

/** The variables that gh uses for Enterprise Server only (https://cli.github.com/manual/gh_help_environment). */
const ENTERPRISE = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
const ANYWHERE = ['GITHUB_TOKEN', 'GH_TOKEN'];

/**
 * Finds the token for a server: for Enterprise Server `GH_ENTERPRISE_TOKEN` or `GITHUB_ENTERPRISE_TOKEN`; else
 * `GITHUB_TOKEN` or `GH_TOKEN`, which workflows on any server have; else the one with which gh is logged in there; else
 * null.
 */
export async function findToken(
  environment: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  gh: GhRunner,
): Promise<string | null> {
  const names = isEnterpriseServer(serverUrl) ? [...ENTERPRISE, ...ANYWHERE] : ANYWHERE;
  const given = names.map((name) => environment[name]?.trim()).find(Boolean);
  if (given !== undefined) return given;
  const printed = await gh(['auth', 'token', '--hostname', new URL(serverUrl).hostname]);
  return printed?.trim() || null;
}
