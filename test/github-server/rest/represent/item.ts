import { nodeId } from '../../node-id.ts';
import { associationOf } from '../../state/association.ts';
import type { CommentRecord, ItemRecord, ItemView, ReviewRecord } from '../../state/records.ts';
import { headOf, pullFiles } from '../../state/write-pulls.ts';
import { apiRepository, instant, instantOrNull, itemPath } from '../../urls.ts';
import type { RestContext } from '../context.ts';
import { simpleUser } from './actor.ts';
import { label, milestone, repository } from './repository.ts';

/** What `issue` and `pull-request` have in common. */
function common(item: ItemRecord, view: ItemView, context: RestContext) {
  const { urls } = context;
  const [assignee = null] = view.assignees;
  return {
    number: item.number,
    state: view.state === 'OPEN' ? 'open' : 'closed',
    locked: item.locked,
    title: item.title,
    user: simpleUser(item.author, urls),
    body: item.body === '' ? null : item.body,
    labels: view.labels.map((entry) => label(entry, urls)),
    milestone: item.milestone && milestone(item.milestone, context),
    assignee: assignee && simpleUser(assignee, urls),
    assignees: view.assignees.map((entry) => simpleUser(entry, urls)),
    created_at: instant(item.createdAt),
    updated_at: instant(view.updatedAt),
    closed_at: instantOrNull(view.closedAt),
    author_association: associationOf(item.repository, item.author, context.viewer.actor, context.now),
    active_lock_reason: null,
    html_url: urls.html + itemPath(item),
  };
}

/** `issue`; for a pull request, its representation as an issue. */
export function issue(item: ItemRecord, view: ItemView, context: RestContext) {
  const base = apiRepository(context.urls, item.repository);
  const url = `${base}/issues/${item.number}`;
  const html = context.urls.html + itemPath(item);
  return {
    ...common(item, view, context),
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    id: item.id,
    node_id: nodeId(item.kind, item.id),
    comments: view.commentCount,
    state_reason:
      view.stateReason === null || item.kind === 'PullRequest' ? null : view.stateReason.toLowerCase(),
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
    performed_via_github_app: null,
    ...(item.kind === 'PullRequest' && {
      draft: item.draft,
      pull_request: {
        url: `${base}/pulls/${item.number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: instantOrNull(view.mergedAt),
      },
    }),
  };
}

/** `issue-search-result-item`. */
export function searchResult(item: ItemRecord, view: ItemView, context: RestContext) {
  return { ...issue(item, view, context), score: 1 };
}

/** `pull-request-simple`. */
export function simplePull(item: ItemRecord, view: ItemView, context: RestContext) {
  const base = apiRepository(context.urls, item.repository);
  const url = `${base}/pulls/${item.number}`;
  const issueUrl = `${base}/issues/${item.number}`;
  const html = context.urls.html + itemPath(item);
  const oid = headOf(item)?.oid ?? '0'.repeat(40);
  const links = {
    html,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${oid}`,
  };
  const repo = repository(item.repository, context);
  const side = (ref: string, sha: string) => ({
    label: `${item.repository.owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(item.repository.owner, context.urls),
    repo,
  });
  const fork = item.pull?.headRepository ?? null;
  const head = side(item.pull?.headRefName ?? '', oid);
  const forkOwner = context.world.account(fork?.split('/')[0]);
  return {
    ...common(item, view, context),
    url,
    id: item.id,
    node_id: nodeId('PullRequest', item.id),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    merged_at: instantOrNull(view.mergedAt),
    merge_commit_sha: item.pull?.mergeOid ?? null,
    requested_reviewers: [...item.reviewRequests].map((entry) => simpleUser(entry, context.urls)),
    requested_teams: [],
    draft: item.draft,
    head:
      fork === null
        ? head
        : {
            ...head,
            label: `${fork.split('/')[0]}:${head.ref}`,
            user: simpleUser(forkOwner, context.urls),
            repo: { ...repo, id: repo.id + 1_000_000, full_name: fork, fork: true },
          },
    base: side(item.pull?.baseRefName ?? '', item.pull?.baseOid ?? '0'.repeat(40)),
    _links: Object.fromEntries(
      Object.entries({ self: url, ...links }).map(([name, href]) => [name, { href }]),
    ),
    auto_merge: null,
  };
}

/** `pull-request`. */
export function pull(item: ItemRecord, view: ItemView, context: RestContext) {
  const files = pullFiles(item).length;
  return {
    ...simplePull(item, view, context),
    merged: view.state === 'MERGED',
    mergeable: view.state === 'OPEN' ? true : null,
    rebaseable: null,
    mergeable_state: view.state === 'OPEN' ? 'clean' : 'unknown',
    merged_by: view.mergedAt === null ? null : simpleUser(view.closedBy, context.urls),
    comments: view.commentCount,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: files,
    deletions: 0,
    changed_files: files,
  };
}

/** `diff-entry`. */
export function fileOfPull(
  item: ItemRecord,
  { path, change }: { path: string; change: string },
  context: RestContext,
) {
  const html = `${context.urls.html}/${item.repository.nameWithOwner}`;
  const sha = headOf(item)?.snapshot.get(path) ?? '0'.repeat(40);
  const status = change === 'ADDED' ? 'added' : change === 'DELETED' ? 'removed' : 'modified';
  return {
    sha,
    filename: path,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${apiRepository(context.urls, item.repository)}/contents/${path}?ref=${sha}`,
  };
}

/** `issue-comment`. */
export function comment(source: CommentRecord, { urls, viewer, now }: RestContext) {
  const base = apiRepository(urls, source.item.repository);
  return {
    url: `${base}/issues/comments/${source.id}`,
    html_url: `${urls.html}${itemPath(source.item)}#issuecomment-${source.id}`,
    issue_url: `${base}/issues/${source.item.number}`,
    id: source.id,
    node_id: nodeId('IssueComment', source.id),
    user: simpleUser(source.actor, urls),
    created_at: instant(source.at),
    updated_at: instant(source.editedAt ?? source.at),
    author_association: associationOf(source.item.repository, source.actor, viewer.actor, now),
    body: source.body,
  };
}

/** `pull-request-review`. */
export function review(source: ReviewRecord, { urls }: RestContext) {
  const pullUrl = `${apiRepository(urls, source.item.repository)}/pulls/${source.item.number}`;
  const html = `${urls.html}${itemPath(source.item)}#pullrequestreview-${source.id}`;
  return {
    id: source.id,
    node_id: nodeId('PullRequestReview', source.id),
    user: simpleUser(source.actor, urls),
    body: source.body,
    state: source.state,
    html_url: html,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    submitted_at: instant(source.at),
    commit_id: null,
    author_association: 'MEMBER',
  };
}
