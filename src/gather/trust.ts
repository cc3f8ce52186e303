import type { Config } from '../model/config.ts';
import type { Author, RepositoryName } from '../model/item.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';

/** Whose issues and comments count. Anybody on the internet can open an issue that looks like one of ours. */
export interface Trust {
  /** An account that publishes: the token's own, that of the repository's workflows, or one that the configuration names. */
  isOurs(author: Author | null): Promise<boolean>;
  /** One of ours, or of somebody who may write to the repository. */
  isTrusted(author: Author | null, repository: RepositoryName): Promise<boolean>;
  /** The same as far as it is known without a question about this account. */
  isKnown(author: Author | null): Promise<boolean>;
}

/** Whom a workflow's own token acts for. A person of that name has no `[bot]`. */
const WORKFLOWS = 'github-actions[bot]';

/**
 * Trust by account. GitHub's word that somebody is an owner, a member or a collaborator is enough; where it gives none,
 * which is what a token sees of concealed memberships, it is asked what they may do.
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
      // Apps are no collaborators: which of them may write, nobody tells.
      if (author.login.endsWith('[bot]')) return false;
      return (await (await openTracker()).mayWrite(repository, author.login)) === true;
    },
  };
}

/**
 * The first of those that somebody opened who is trusted. GitHub is asked what somebody may do only where nobody is
 * known.
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

/** Whose issues and comments count for a configuration. */
export function trustOf({ publish }: Pick<Config, 'publish'>, { openTracker }: Deps): Trust {
  return createTrust(publish.accounts, openTracker);
}
