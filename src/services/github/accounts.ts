import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import { remembering } from '../../model/remembering.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import type { GitHubClient } from './client.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

const PAGE_SIZE = 100;
const VIEWER = 'query Viewer {\n  viewer { login }\n  rateLimit { cost }\n}';

/**
 * Returns the account of the token, the permissions of others and the members of teams. Each is requested at most once.
 */
export function createAccounts(
  client: GitHubClient,
  token: string | null,
): Pick<IssueTracker, 'viewer' | 'mayWrite' | 'teamMembers'> {
  const { signal } = new AbortController();
  const permissions = remembering<string, Promise<boolean | null>>();
  const teams = remembering<string, Promise<string[] | null>>();
  let viewer: Promise<string | null> | undefined;

  /**
   * Returns the login of the token's account. REST identifies only users (`GET /user`); GraphQL also identifies apps,
   * with the suffix `[bot]`.
   */
  async function readViewer(): Promise<string | null> {
    if (token === null) return null;
    const question = { name: 'Viewer', query: VIEWER, variables: {}, optional: new Set<string>() };
    const answer = await client.graphql({ ...question, subject: 'the account of the token' }, signal);
    const { login } = answer.viewer as { login: string };
    // GitHub reserves this login, so the token belongs to the app.
    return login === 'github-actions' ? 'github-actions[bot]' : login;
  }

  /**
   * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: `write` includes
   * `maintain`. Accounts without push access get no answer (403).
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

  /** https://docs.github.com/en/rest/teams/members#list-team-members: only members of the organisation get an answer. */
  async function readTeam(team: string): Promise<string[] | null> {
    if (token === null) return null;
    const [org = '', slug = ''] = team.split('/');
    const logins: string[] = [];
    for (let page = 1; ; page += 1) {
      const parameters = { org, team_slug: slug, per_page: PAGE_SIZE, page };
      const route = 'GET /orgs/{org}/teams/{team_slug}/members';
      const answer = await client.rest(route, parameters, `the team @${team}`, signal);
      if (answer === null) return null;
      logins.push(...answer.data.map(({ login }) => login));
      if (answer.data.length < PAGE_SIZE) return logins;
    }
  }

  return {
    teamMembers: (team) => teams(team.toLowerCase(), () => readTeam(team)),
    viewer() {
      viewer ??= readViewer();
      return viewer;
    },
    mayWrite: (repository, login) =>
      permissions(`${repository} ${login}`.toLowerCase(), () => readPermission(repository, login)),
  };
}
