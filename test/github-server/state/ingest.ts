import type { CommentData, ItemData, RepositoryData, TimelineData, WorldData } from '../data.ts';
import type { Snapshot } from './git.ts';
import type { ActorRecord, CommentRecord, ItemEvent, ItemRecord, RepositoryRecord } from './records.ts';
import { refer } from './refer.ts';
import { references } from './references.ts';
import { World, type WorldOptions } from './world.ts';
import { chooseAnswer } from './write-comments.ts';

/**
 * Creates the records of a world file.
 * @throws {Error} when an item or a release is in a repository that the file does not list.
 */
export function ingest(data: WorldData, options: WorldOptions): World {
  const world = new World(options);
  for (const user of data.users ?? []) world.account(user.login, 'User', user.name);
  for (const { login, name, members = [], concealedMembers = [], teams = {} } of data.organizations ?? []) {
    const organization = world.account(login, 'Organization', name);
    for (const member of members) organization?.members.set(member.toLowerCase(), 'public');
    for (const member of concealedMembers) organization?.members.set(member.toLowerCase(), 'concealed');
    for (const [slug, logins] of Object.entries(teams)) organization?.teams.set(slug.toLowerCase(), logins);
  }
  for (const repository of data.repositories) addRepository(world, repository);
  const oldestFirst = data.items
    .map((item) => ({ item, at: Date.parse(item.createdAt) }))
    .sort((a, b) => a.at - b.at || a.item.number - b.item.number);
  const records = oldestFirst.map(({ item }) => [item, addItem(world, item)] as const);
  for (const [item, record] of records) addHistory(world, item, record);
  for (const release of data.releases ?? []) {
    const repository = repositoryOf(world, release.repo);
    repository.releases.push({
      kind: 'Release',
      id: world.nextId(),
      repository,
      tagName: release.tagName,
      name: release.name ?? null,
      body: release.body ?? '',
      author: world.account(release.author),
      publishedAt: Date.parse(release.publishedAt),
      prerelease: release.isPrerelease ?? false,
      draft: release.isDraft ?? false,
    });
  }
  for (const repository of world.repositories.values()) {
    repository.releases.sort((a, b) => b.publishedAt - a.publishedAt);
  }
  return world;
}

function repositoryOf(world: World, name: string): RepositoryRecord {
  const repository = world.repository(name);
  if (repository === undefined) throw new Error(`The world lists no repository ${name}`);
  return repository;
}

function addRepository(world: World, data: RepositoryData): void {
  const login = data.nameWithOwner.slice(0, data.nameWithOwner.indexOf('/'));
  const owner = world.account(login, 'Organization');
  if (owner === null) throw new Error(`${data.nameWithOwner} is not owner/name`);
  const repository = world.addRepository(data, owner);
  for (const label of data.labelsList ?? []) {
    const { name, ...more } = typeof label === 'string' ? { name: label } : label;
    world.label(repository, name, more);
  }
  addFiles(repository, data);
}

/** Adds the first commit of every branch, then the listed commits. */
function addFiles({ git, createdAt }: RepositoryRecord, data: RepositoryData): void {
  const sign = (login: string | undefined, at: number) => ({
    name: login ?? 'GitHub',
    email: `${login ?? 'noreply'}@users.noreply.github.com`,
    login: login ?? null,
    at,
  });
  const snapshotOf = (files: Readonly<Record<string, string>>): Snapshot =>
    new Map(Object.entries(files).map(([path, text]) => [path, git.addBlob(Buffer.from(text))]));
  const commitTo = (branch: string, snapshot: Snapshot, message: string, login?: string, at = createdAt) => {
    const parent = git.resolve(branch)?.oid;
    const parents = parent === undefined ? [] : [parent];
    const commit = git.addCommit({ snapshot, parents, message, author: sign(login, at), verified: false });
    git.refs.set(`refs/heads/${branch}`, commit.oid);
  };
  const main = git.defaultBranch;
  commitTo(main, snapshotOf(data.files ?? {}), 'Initial commit');
  for (const [branch, files] of Object.entries(data.branches ?? {})) {
    git.refs.set(`refs/heads/${branch}`, git.refs.get(`refs/heads/${main}`) ?? '');
    commitTo(branch, snapshotOf(files), `Start ${branch}`);
  }
  for (const { branch = main, message, date, author, files } of data.commits ?? []) {
    const base = git.resolve(branch) ?? git.resolve(main);
    if (!git.refs.has(`refs/heads/${branch}`)) git.refs.set(`refs/heads/${branch}`, base?.oid ?? '');
    const snapshot = new Map(base?.snapshot);
    for (const [path, text] of Object.entries(files)) {
      if (text === null) snapshot.delete(path);
      else snapshot.set(path, git.addBlob(Buffer.from(text)));
    }
    commitTo(branch, snapshot, message, author, date === undefined ? createdAt : Date.parse(date));
  }
}

function addItem(world: World, data: ItemData): ItemRecord {
  const repository = repositoryOf(world, data.repo);
  const createdAt = Date.parse(data.createdAt);
  const timed = new Set(data.labelled?.map((interval) => interval.label.toLowerCase()));
  const comments = data.commentsList ?? [];
  return world.addItem({
    kind: data.type,
    id: world.nextId(),
    repository,
    number: data.number,
    author: world.account(data.author),
    createdAt,
    title: data.title,
    body: data.body ?? '',
    draft: data.isDraft ?? false,
    locked: data.locked ?? false,
    milestone: data.milestone == null ? null : world.milestone(repository, data.milestone),
    projects: data.projects ?? [],
    firstLabels: new Set(
      (data.labels ?? [])
        .filter((label) => !timed.has(label.toLowerCase()))
        .map((label) => world.label(repository, label)),
    ),
    firstAssignees: accounts(world, data.assignees),
    events: [],
    edits: data.updatedAt === undefined ? [] : [Date.parse(data.updatedAt)],
    untoldComments: Math.max(0, (data.comments ?? 0) - comments.length),
    reviewRequests: accounts(world, data.reviewRequests),
    pull:
      data.type !== 'PullRequest'
        ? null
        : {
            files: data.files ?? [],
            headRepository: data.headRepository ?? null,
            headRefName: data.headBranch ?? `pull-${data.number}`,
            baseRefName: data.baseBranch ?? repository.git.defaultBranch,
            headOid: null,
            baseOid: null,
            mergeOid: null,
            closes: new Set(),
          },
    discussion: discussionOf(repository, data),
    derived: null,
    stale: null,
  });
}

function discussionOf(repository: RepositoryRecord, data: ItemData): ItemRecord['discussion'] {
  if (data.type !== 'Discussion') return null;
  const category = repository.categories?.get(data.category?.toLowerCase() ?? '');
  if (category === undefined) throw new Error(`${data.repo} has no category ${data.category}`);
  const answered = category.answerable ? (data.answered ?? false) : null;
  return { category, answered, answer: null, upvotes: data.upvotes ?? 1 };
}

function accounts(world: World, logins: readonly string[] = []): Set<ActorRecord> {
  return new Set(logins.flatMap((login) => world.account(login) ?? []));
}

/** Adds a comment and its replies. */
function addComments(
  world: World,
  { author, createdAt, body = '', replies = [], chosen }: CommentData,
  item: ItemRecord,
  replyTo?: CommentRecord,
): void {
  const comment: CommentRecord = {
    kind: item.kind === 'Discussion' ? 'DiscussionComment' : 'IssueComment',
    id: world.nextId(),
    item,
    at: Date.parse(createdAt),
    actor: world.account(author),
    body,
    editedAt: null,
    ...(replyTo && { replyTo }),
  };
  world.addEvent(item, comment);
  if (chosen !== undefined) chooseAnswer(comment, world.account(chosen.by), Date.parse(chosen.at));
  for (const reply of replies) addComments(world, reply, item, comment);
}

/** Adds the events of an item, and those that it causes in the items that it references. */
function addHistory(world: World, data: ItemData, item: ItemRecord): void {
  const add = (event: DistributiveOmit<ItemEvent, 'id' | 'item'>, target = item) =>
    world.addEvent(target, { ...event, id: world.nextId(), item: target } as ItemEvent);

  for (const { label: name, from, to, by } of data.labelled ?? []) {
    const label = world.label(item.repository, name);
    const start = from === undefined ? item.createdAt : Date.parse(from);
    const actor = world.account(by);
    if (start <= item.createdAt) item.firstLabels.add(label);
    else add({ kind: 'LabeledEvent', at: start, actor, label });
    if (to != null) add({ kind: 'UnlabeledEvent', at: Date.parse(to), actor, label });
  }
  for (const comment of data.commentsList ?? []) addComments(world, comment, item);
  for (const { author, submittedAt, state, body = '' } of data.reviews ?? []) {
    add({
      kind: 'PullRequestReview',
      at: Date.parse(submittedAt),
      actor: world.account(author),
      state,
      body,
    });
  }
  for (const event of [...endOf(data), ...(data.timeline ?? [])]) addTimelineEvent(world, event, add);

  const closes = (data.closes ?? []).map((target) => ({ target, closes: true }));
  const linked = (data.linked ?? []).map((target) => ({ target, closes: false }));
  const { nameWithOwner } = item.repository;
  const written = references(item.body, nameWithOwner, world.options.serverUrl);
  for (const reference of [...closes, ...linked, ...written]) {
    refer(world, item, reference, item.createdAt);
  }
}

/** Returns the closing event of an item whose timeline does not include it. */
function endOf(data: ItemData): TimelineData[] {
  const told = data.timeline?.some((event) => event.type === 'closed' || event.type === 'merged') ?? false;
  if (told) return [];
  const closedAt = data.mergedAt ?? data.closedAt ?? data.updatedAt ?? data.createdAt;
  if (data.mergedAt != null || data.state === 'MERGED') {
    return [{ type: 'merged', at: closedAt, by: data.mergedBy ?? null }];
  }
  if (data.closedAt == null && data.state !== 'CLOSED') return [];
  const reason = data.stateReason;
  return [{ type: 'closed', at: closedAt, by: data.closedBy ?? null, ...(reason && { reason }) }];
}

type AddEvent = (event: DistributiveOmit<ItemEvent, 'id' | 'item'>) => void;

function addTimelineEvent(world: World, data: TimelineData, add: AddEvent): void {
  const at = Date.parse(data.at);
  const actor = world.account(data.by);
  switch (data.type) {
    case 'merged':
      add({ kind: 'MergedEvent', at, actor });
      add({ kind: 'ClosedEvent', at, actor, reason: null });
      break;
    case 'closed':
      add({ kind: 'ClosedEvent', at, actor, reason: data.reason ?? null });
      break;
    case 'reopened':
      add({ kind: 'ReopenedEvent', at, actor });
      break;
    case 'assigned':
    case 'unassigned': {
      const assignee = world.account(data.assignee);
      const kind = data.type === 'assigned' ? 'AssignedEvent' : 'UnassignedEvent';
      if (assignee !== null) add({ kind, at, actor, assignee });
      break;
    }
    case 'renamed':
      add({ kind: 'RenamedTitleEvent', at, actor, from: data.from, to: data.to });
      break;
    case 'cross-referenced': {
      const source = world.item(data.source);
      if (source === undefined) throw new Error(`The world has no item ${data.source}`);
      add({ kind: 'CrossReferencedEvent', at, actor, source, willClose: false });
      break;
    }
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
