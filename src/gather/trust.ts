import type { Config } from '../model/config.ts';
import type { Author, RepositoryName } from '../model/item.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';

/** Decides whose issues and comments count. Anybody on the internet can open an issue that looks like one of ours. */
export interface Trust {
  /** Whether an account publishes for us: the token's own, that of the repository's workflows, or a configured one. */
  isOurs(author: Author | null): Promise<boolean>;
  /** Whether an account is ours or may write to the repository. */
  isTrusted(author: Author | null, repository: RepositoryName): Promise<boolean>;
  /** Whether an account is already known to be trusted, without requesting its permissions. */
  isKnown(author: Author | null): Promise<boolean>;
}

/** The account of a workflow's own token. The login of a person cannot end in `[bot]`. */
const WORKFLOWS = 'github-actions[bot]';

/**
 * Creates trust by account. It is enough that GitHub reports somebody as an owner, a member or a collaborator;
 * otherwise, as with concealed memberships, which a token does not see, their permission is requested.
 * @param accounts - Those of `publish.accounts`.
 */
export function createTrust(
  accounts: readonly string[],
  openTracker: () => Promise<Pick<IssueTracker, 'viewer' | 'mayWrite'>>,
): Trust {
  const named = new Set([WORKFLOWS, ...accounts].map((login) => login.toLowerCase()));

  async function isOurs(author: Author | null): Promise<boolean> {
    if (author === null) return false;
    const login = author.login.toLowerCase();
    if (named.has(login)) return true;
    return (await (await openTracker()).viewer())?.toLowerCase() === login;
  }

  const isKnown = async (author: Author | null) =>
    author !== null && (author.insider || (await isOurs(author)));
  return {
    isOurs,
    isKnown,
    async isTrusted(author, repository) {
      if (author === null) return false;
      if (await isKnown(author)) return true;
      // Apps are not collaborators, and GitHub does not report which of them may write.
      if (author.login.endsWith('[bot]')) return false;
      return (await (await openTracker()).mayWrite(repository, author.login)) === true;
    },
  };
}

/**
 * Returns the first candidate whose opener is trusted. Permissions are requested only when no opener is known.
 * @param candidates - The best first.
 */
export async function firstTrusted<T extends { opener: Author | null; repository: RepositoryName }>(
  candidates: readonly T[],
  trust: Trust,
): Promise<T | null> {
  for (const candidate of candidates) if (await trust.isKnown(candidate.opener)) return candidate;
  for (const candidate of candidates) {
    if (await trust.isTrusted(candidate.opener, candidate.repository)) return candidate;
  }
  return null;
}

/** Creates the trust of a configuration. */
export function trustOf({ publish }: Pick<Config, 'publish'>, { openTracker }: Deps): Trust {
  return createTrust(publish.accounts, openTracker);
}
