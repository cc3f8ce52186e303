import { nodeId } from '../../node-id.ts';
import { viewOf } from '../../state/item-view.ts';
import type { LabelRecord, MilestoneRecord, ReleaseRecord, RepositoryRecord } from '../../state/records.ts';
import { apiRepository, instant, type Urls } from '../../urls.ts';
import type { RestContext } from '../context.ts';
import { simpleUser } from './actor.ts';

/** Endpoints of a repository: name of the field (before `_url`) and path. */
const ENDPOINTS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** `full-repository`, which is a `minimal-repository` too. */
export function repository(source: RepositoryRecord, context: RestContext) {
  const { urls, now } = context;
  const url = apiRepository(urls, source);
  const html = `${urls.html}/${source.nameWithOwner}`;
  const views = [...source.items.values()].map((item) => viewOf(item, now));
  const openIssues = views.filter((view) => view?.state === 'OPEN').length;
  const changedAt = instant(
    views.reduce((latest, view) => Math.max(latest, view?.updatedAt ?? 0), source.createdAt),
  );
  const push = context.viewer.actor !== null && context.viewer.writes('contents');
  return {
    id: source.id,
    node_id: nodeId('Repository', source.id),
    name: source.name,
    full_name: source.nameWithOwner,
    private: source.visibility !== 'public',
    owner: simpleUser(source.owner, urls),
    html_url: html,
    description: source.description,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(ENDPOINTS).map(([name, path]) => [`${name}_url`, url + path])),
    git_url: `git:${html.replace(/^https?:/u, '')}.git`,
    ssh_url: `git@${new URL(urls.html).host}:${source.nameWithOwner}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    subscribers_count: 0,
    network_count: 0,
    size: source.git.history(source.git.refs.get(`refs/heads/${source.git.defaultBranch}`) ?? '').length,
    default_branch: source.git.defaultBranch,
    open_issues_count: openIssues,
    open_issues: openIssues,
    is_template: false,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: source.archived,
    disabled: false,
    visibility: source.visibility,
    pushed_at: changedAt,
    created_at: instant(source.createdAt),
    updated_at: changedAt,
    ...(context.viewer.actor !== null && {
      permissions: { admin: false, maintain: false, push, triage: push, pull: true },
    }),
  };
}

/** `label`. */
export function label(source: LabelRecord, urls: Urls) {
  return {
    id: source.id,
    node_id: nodeId('Label', source.id),
    url: `${apiRepository(urls, source.repository)}/labels/${encodeURIComponent(source.name)}`,
    name: source.name,
    color: source.color,
    default: false,
    description: source.description,
  };
}

/** `milestone`. */
export function milestone(source: MilestoneRecord, { urls, now }: RestContext) {
  const url = `${apiRepository(urls, source.repository)}/milestones/${source.number}`;
  const states = [...source.repository.items.values()].flatMap((item) =>
    item.milestone === source ? (viewOf(item, now)?.state ?? []) : [],
  );
  const open = states.filter((state) => state === 'OPEN').length;
  return {
    url,
    html_url: `${urls.html}/${source.repository.nameWithOwner}/milestone/${source.number}`,
    labels_url: `${url}/labels`,
    id: source.id,
    node_id: nodeId('Milestone', source.id),
    number: source.number,
    title: source.title,
    description: null,
    creator: null,
    open_issues: open,
    closed_issues: states.length - open,
    state: 'open',
    created_at: instant(source.repository.createdAt),
    updated_at: instant(source.repository.createdAt),
    due_on: null,
    closed_at: null,
  };
}

/** `release`. */
export function release(source: ReleaseRecord, urls: Urls) {
  const base = apiRepository(urls, source.repository);
  const url = `${base}/releases/${source.id}`;
  const published = instant(source.publishedAt);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${urls.html}/${source.repository.nameWithOwner}/releases/tag/${encodeURIComponent(source.tagName)}`,
    id: source.id,
    author: simpleUser(source.author, urls),
    node_id: nodeId('Release', source.id),
    tag_name: source.tagName,
    target_commitish: source.repository.git.defaultBranch,
    name: source.name,
    draft: source.draft,
    prerelease: source.prerelease,
    created_at: published,
    published_at: published,
    assets: [],
    tarball_url: `${base}/tarball/${source.tagName}`,
    zipball_url: `${base}/zipball/${source.tagName}`,
    body: source.body,
  };
}
