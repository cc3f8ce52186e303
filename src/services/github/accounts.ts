import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import type { GitHubClient } from './client.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

const VIEWER = 'query Viewer {\n  viewer { login }\n  rateLimit { cost }\n}';

/** Who the token is, and what others may do: each is asked once. */
export function createAccounts(
  client: GitHubClient,
  token: string | null,
): Pick<IssueTracker, 'viewer' | 'mayWrite'> {
  const { signal } = new AbortController();
  const permissions = new Map<string, Promise<boolean | null>>();
  let viewer: Promise<string | null> | undefined;

  /** REST tells only people who they are (`GET /user`), GraphQL also apps, with `[bot]`. */
  async function readViewer(): Promise<string | null> {
    if (token === null) return null;
    const question = { name: 'Viewer', query: VIEWER, variables: {}, optional: new Set<string>() };
    const answer = await client.graphql({ ...question, subject: 'the account of the token' }, signal);
    const { login } = answer.viewer as { login: string };
    // No token is of a person of that name: GitHub keeps it for itself.
    return login === 'github-actions' ? 'github-actions[bot]' : login;
  }

  /**
   * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: `write` also
   * stands for `maintain`. People without push access are told nothing (403).
   */
  async function readPermission(repository: RepositoryName, login: string): Promise<boolean | null> {
    if (token === null) return null;
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
      const parameters = { ...ownerAndRepo(repository), username: login };
      const answer = await client.rest(route, parameters, repository, signal);
      if (answer === null) return false;
      return answer.data.permission === 'admin' || answer.data.permission === 'write';
    } catch (error) {
      if (isMinutebookError(error) && /^github\/(?:forbidden|sso)$/u.test(error.code)) return null;
      throw error;
    }
  }

  return {
    viewer() {
      viewer ??= readViewer();
      return viewer;
    },
    mayWrite(repository, login) {
      const key = `${repository} ${login}`.toLowerCase();
      const known = permissions.get(key) ?? readPermission(repository, login);
      permissions.set(key, known);
      return known;
    },
  };
}
