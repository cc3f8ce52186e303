import { notFound } from '../../errors.ts';
import { viewOf } from '../../state/item-view.ts';
import type {
  ItemRecord,
  LabelRecord,
  MilestoneRecord,
  ReleaseRecord,
  RepositoryRecord,
} from '../../state/records.ts';
import { instant } from '../../urls.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { commitSource, expressionSource, refSource } from './git.ts';
import { type IssueFilter, issuesOf, type PullFilter, pullsOf } from './lists.ts';
import { visibleItem } from './query.ts';

const page = (path: (repository: RepositoryRecord) => string) => ({
  url: (repository: RepositoryRecord, _: unknown, { urls }: Context) => urls.html + path(repository),
  resourcePath: path,
});

/** @param message - Worded as for a repository; no source was found. */
const itemNumber =
  (kind: ItemRecord['kind'] | null, message: (number: number) => string) =>
  (repository: RepositoryRecord, { number }: { number: number }, context: Context) => {
    const item = visibleItem(context, repository.items.get(number));
    const fits = kind === null ? item?.kind !== 'Discussion' : item?.kind === kind;
    if (item === null || !fits) throw notFound(message(number));
    return item;
  };

const never = () => false;
const nothing = () => null;

export const repository: Fields = {
  ...page(({ nameWithOwner }) => `/${nameWithOwner}`),
  databaseId: ({ id }: RepositoryRecord) => id,
  isPrivate: ({ visibility }: RepositoryRecord) => visibility !== 'public',
  visibility: ({ visibility }: RepositoryRecord) => visibility.toUpperCase(),
  isArchived: ({ archived }: RepositoryRecord) => archived,
  archivedAt: ({ archived, createdAt }: RepositoryRecord) => (archived ? instant(createdAt) : null),
  isInOrganization: ({ owner }: RepositoryRecord) => owner.kind === 'Organization',
  isFork: never,
  isTemplate: never,
  isDisabled: never,
  isLocked: never,
  isMirror: never,
  isEmpty: never,
  hasIssuesEnabled: () => true,
  hasWikiEnabled: () => true,
  hasProjectsEnabled: () => true,
  discussion: itemNumber(
    'Discussion',
    (number) => `Could not resolve to a Discussion with the number of ${number}.`,
  ),
  homepageUrl: nothing,
  parent: nothing,
  licenseInfo: nothing,
  primaryLanguage: nothing,
  stargazerCount: () => 0,
  forkCount: () => 0,
  createdAt: ({ createdAt }: RepositoryRecord) => instant(createdAt),
  updatedAt: lastChange,
  pushedAt: lastChange,
  viewerPermission: (_: RepositoryRecord, __: unknown, { viewer }) =>
    viewer.writes('contents') ? 'WRITE' : 'READ',
  viewerCanAdminister: never,
  issue: itemNumber('Issue', (number) => `Could not resolve to an Issue with the number of ${number}.`),
  pullRequest: itemNumber(
    'PullRequest',
    (number) => `Could not resolve to a PullRequest with the number of ${number}.`,
  ),
  issueOrPullRequest: itemNumber(
    null,
    (number) => `Could not resolve to an issue or pull request with the number of ${number}.`,
  ),
  issues: (source: RepositoryRecord, args: PageArguments & IssueFilter, context, info) =>
    connection(issuesOf(source, args, context), args, info),
  pullRequests: (source: RepositoryRecord, args: PageArguments & PullFilter, context, info) =>
    connection(pullsOf(source, args, context), args, info),
  label: ({ labels }: RepositoryRecord, { name }: { name: string }) => labels.get(name.toLowerCase()) ?? null,
  labels: ({ labels }: RepositoryRecord, args: PageArguments & LabelArguments, _context, info) =>
    connection(sortLabels([...labels.values()], args), args, info),
  milestones: ({ milestones }: RepositoryRecord, args: PageArguments, _context, info) =>
    connection([...milestones.values()], args, info),
  milestone: ({ milestones }: RepositoryRecord, { number }: { number: number }) =>
    [...milestones.values()].find((milestone) => milestone.number === number) ?? null,
  releases: (
    source: RepositoryRecord,
    args: PageArguments & { orderBy?: ReleaseOrder | null },
    context,
    info,
  ) => connection(sortReleases(releasesAt(source, context.now), args.orderBy), args, info),
  release: (source: RepositoryRecord, { tagName }: { tagName: string }, { now }) =>
    releasesAt(source, now).find((release) => release.tagName === tagName) ?? null,
  latestRelease: (source: RepositoryRecord, _: unknown, { now }) => latestRelease(source, now) ?? null,
  defaultBranchRef: (source: RepositoryRecord) => refSource(source, `refs/heads/${source.git.defaultBranch}`),
  ref: (source: RepositoryRecord, { qualifiedName }: { qualifiedName: string }) =>
    ['', 'refs/', 'refs/heads/', 'refs/tags/']
      .map((prefix) => refSource(source, prefix + qualifiedName))
      .find((found) => found !== null) ?? null,
  refs: (source: RepositoryRecord, args: PageArguments & RefArguments, _context, info) => {
    const wanted = args.query?.toLowerCase() ?? '';
    const names = [...source.git.refs.keys()].sort().filter((name) => {
      return (
        name.startsWith(args.refPrefix) && name.slice(args.refPrefix.length).toLowerCase().includes(wanted)
      );
    });
    return connection(
      names.flatMap((name) => refSource(source, name) ?? []),
      args,
      info,
    );
  },
  object: (
    source: RepositoryRecord,
    { expression, oid }: { expression?: string | null; oid?: string | null },
  ) => expressionSource(source, expression ?? oid ?? ''),
  assignableUsers: (_: RepositoryRecord, args: PageArguments, context, info) =>
    connection(
      [...context.world.nodes.values()].filter((node) => node.kind === 'User'),
      args,
      info,
    ),
};

interface LabelArguments {
  query?: string | null;
  orderBy?: { field: string; direction: string } | null;
}

interface ReleaseOrder {
  field: string;
  direction: string;
}

interface RefArguments {
  refPrefix: string;
  query?: string | null;
}

/** Returns the labels that `query` names, in the requested order; by default the earliest created first. */
export function sortLabels(
  labels: readonly LabelRecord[],
  { query, orderBy }: LabelArguments,
): LabelRecord[] {
  const wanted = query?.toLowerCase() ?? '';
  const found = labels.filter(({ name, description }) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(wanted),
  );
  if (orderBy?.field === 'NAME') found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return orderBy?.direction === 'DESC' ? found.reverse() : found;
}

function releasesAt({ releases }: RepositoryRecord, now: number): ReleaseRecord[] {
  return releases.filter((release) => release.publishedAt <= now && !release.draft);
}

function latestRelease(source: RepositoryRecord, now: number): ReleaseRecord | undefined {
  return releasesAt(source, now).find((release) => !release.prerelease);
}

function sortReleases(releases: ReleaseRecord[], order: ReleaseOrder | null | undefined): ReleaseRecord[] {
  if (order?.field === 'NAME') releases.sort((a, b) => (a.tagName < b.tagName ? 1 : -1));
  return order?.direction === 'ASC' ? releases.reverse() : releases;
}

/** Returns the last time that something happened in the repository. */
function lastChange({ items, createdAt }: RepositoryRecord, _: unknown, { now }: Context): string {
  const times = [...items.values()].map((item) => viewOf(item, now)?.updatedAt ?? createdAt);
  return instant(times.reduce((latest, at) => Math.max(latest, at), createdAt));
}

export const release: Fields = {
  databaseId: ({ id }: ReleaseRecord) => id,
  author: ({ author }: ReleaseRecord) => (author?.kind === 'User' ? author : null),
  description: ({ body }: ReleaseRecord) => body,
  createdAt: ({ publishedAt }: ReleaseRecord) => instant(publishedAt),
  publishedAt: ({ publishedAt }: ReleaseRecord) => instant(publishedAt),
  updatedAt: ({ publishedAt }: ReleaseRecord) => instant(publishedAt),
  isDraft: ({ draft }: ReleaseRecord) => draft,
  isPrerelease: ({ prerelease }: ReleaseRecord) => prerelease,
  isLatest: (source: ReleaseRecord, _: unknown, { now }) => latestRelease(source.repository, now) === source,
  tag: (source: ReleaseRecord) => refSource(source.repository, `refs/tags/${source.tagName}`),
  tagCommit: ({ repository: owner, tagName }: ReleaseRecord) => {
    const commit = owner.git.commits.get(owner.git.refs.get(`refs/tags/${tagName}`) ?? '');
    return commit === undefined ? null : commitSource(owner, commit);
  },
  url: (source: ReleaseRecord, _: unknown, { urls }) => urls.html + releasePath(source),
  resourcePath: releasePath,
};

function releasePath(source: ReleaseRecord): string {
  return `/${source.repository.nameWithOwner}/releases/tag/${encodeURIComponent(source.tagName)}`;
}

export const label: Fields = {
  color: ({ color }: LabelRecord) => color,
  isDefault: never,
  createdAt: (source: LabelRecord) => instant(source.repository.createdAt),
  updatedAt: (source: LabelRecord) => instant(source.repository.createdAt),
  url: (source: LabelRecord, _: unknown, { urls }) => urls.html + labelPath(source),
  resourcePath: labelPath,
  issues: (source: LabelRecord, args: PageArguments & IssueFilter, context, info) =>
    connection(issuesOf(source.repository, { ...args, labels: [source.name] }, context), args, info),
  pullRequests: (source: LabelRecord, args: PageArguments & PullFilter, context, info) =>
    connection(pullsOf(source.repository, { ...args, labels: [source.name] }, context), args, info),
};

function labelPath(source: LabelRecord): string {
  return `/${source.repository.nameWithOwner}/labels/${encodeURIComponent(source.name)}`;
}

export const milestone: Fields = {
  state: () => 'OPEN',
  closed: never,
  closedAt: nothing,
  dueOn: nothing,
  description: nothing,
  creator: nothing,
  progressPercentage: () => 0,
  createdAt: (source: MilestoneRecord) => instant(source.repository.createdAt),
  updatedAt: (source: MilestoneRecord) => instant(source.repository.createdAt),
  url: (source: MilestoneRecord, _: unknown, { urls }) => urls.html + milestonePath(source),
  resourcePath: milestonePath,
};

function milestonePath(source: MilestoneRecord): string {
  return `/${source.repository.nameWithOwner}/milestone/${source.number}`;
}
