import { nodeId } from '../../node-id.ts';
import type { ActorRecord } from '../../state/records.ts';
import type { Urls } from '../../urls.ts';

const JOINED = '2012-01-01T00:00:00Z';

/** `simple-user`. Deleted accounts are `ghost`. */
export function simpleUser(actor: ActorRecord | null, { html, api }: Urls) {
  const login = actor === null ? 'ghost' : actor.kind === 'Bot' ? `${actor.login}[bot]` : actor.login;
  const id = actor?.id ?? 10_137;
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(actor?.kind ?? 'User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: actor?.kind === 'Bot' ? `${html}/apps/${actor.login}` : `${html}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: actor?.kind ?? 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `public-user`. */
export function publicUser(actor: ActorRecord, publicRepos: number, urls: Urls) {
  return {
    ...simpleUser(actor, urls),
    name: actor.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: publicRepos,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: JOINED,
    updated_at: JOINED,
  };
}

/** `organization-full`. */
export function organization(actor: ActorRecord, publicRepos: number, { html, api }: Urls) {
  const url = `${api}/orgs/${actor.login}`;
  return {
    login: actor.login,
    id: actor.id,
    node_id: nodeId(actor.kind, actor.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${actor.id}?v=4`,
    description: null,
    ...(actor.name !== null && { name: actor.name }),
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: publicRepos,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${html}/${actor.login}`,
    type: 'Organization',
    created_at: JOINED,
    updated_at: JOINED,
    archived_at: null,
  };
}
