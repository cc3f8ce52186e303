import type { StateReason } from '../data.ts';
import { invalid, notFound } from '../errors.ts';
import { viewOf } from './item-view.ts';
import type {
  ActorRecord,
  ItemRecord,
  LabelRecord,
  MilestoneRecord,
  PullDetails,
  RepositoryRecord,
} from './records.ts';
import { referFrom } from './refer.ts';
import type { World } from './world.ts';
import { checkBody, checkTitle, checkWritable } from './write-rules.ts';

interface NewItem {
  title: string;
  body?: string | null | undefined;
  labels?: readonly LabelRecord[];
  assignees?: readonly ActorRecord[];
  milestone?: MilestoneRecord | null;
}

/** Changes to an item; omitted fields stay as they are. */
export interface ItemChanges {
  title?: string | undefined;
  body?: string | null | undefined;
  labels?: readonly LabelRecord[] | undefined;
  assignees?: readonly ActorRecord[] | undefined;
  milestone?: MilestoneRecord | null | undefined;
  state?: 'OPEN' | 'CLOSED' | undefined;
  reason?: StateReason | undefined;
}

/** @throws {GitHubError} when title or body break a limit, or the repository is archived. */
export function createItem(
  world: World,
  repository: RepositoryRecord,
  author: ActorRecord,
  { title, body, labels = [], assignees = [], milestone = null }: NewItem,
  { pull = null, discussion = null }: Partial<Pick<ItemRecord, 'pull' | 'discussion'>> = {},
): ItemRecord {
  const kind = pull !== null ? 'PullRequest' : discussion !== null ? 'Discussion' : 'Issue';
  checkWritable(repository);
  checkTitle(title, kind);
  checkBody(body, kind);
  const { searchLag, serviceNow } = world.options;
  const item = world.addItem({
    kind,
    id: world.nextId(),
    repository,
    number: world.nextNumber(repository),
    author,
    createdAt: world.now(),
    title,
    body: body ?? '',
    draft: false,
    locked: false,
    milestone,
    firstLabels: new Set(),
    firstAssignees: new Set(),
    events: [],
    edits: [],
    untoldComments: 0,
    reviewRequests: new Set(),
    pull,
    discussion,
    derived: null,
    stale: searchLag > 0 ? { until: serviceNow() + searchLag, document: null } : null,
  });
  setLabels(world, item, author, labels);
  setAssignees(world, item, author, assignees);
  referFrom(world, item, item.body);
  return item;
}

/** @throws {GitHubError} as {@link createItem}. Nothing changes then. */
export function updateItem(world: World, item: ItemRecord, actor: ActorRecord, changes: ItemChanges): void {
  checkWritable(item.repository);
  const { title, body, labels, assignees, milestone, state } = changes;
  if (title !== undefined) checkTitle(title, item.kind);
  checkBody(body, item.kind);
  if (state === 'OPEN' && viewOf(item, world.now())?.state === 'MERGED') {
    // Made up: no source was found.
    throw invalid('Cannot reopen a merged pull request.', stateProblem(item, 'state cannot be changed.'));
  }
  if (state === 'OPEN' && item.pull !== null && viewOf(item, world.now())?.state === 'CLOSED') {
    checkReopenable(item, item.pull);
  }
  world.change(item, (at) => {
    if (title !== undefined && title !== item.title) {
      const id = world.nextId();
      world.addEvent(item, { kind: 'RenamedTitleEvent', id, item, at, actor, from: item.title, to: title });
      item.title = title;
    }
    if (body !== undefined && (body ?? '') !== item.body) {
      item.body = body ?? '';
      item.edits.push(at);
      referFrom(world, item, item.body);
    }
    if (milestone !== undefined && milestone !== item.milestone) {
      item.milestone = milestone;
      item.edits.push(at);
    }
  });
  if (labels !== undefined) setLabels(world, item, actor, labels);
  if (assignees !== undefined) setAssignees(world, item, actor, assignees);
  if (state !== undefined) setState(world, item, actor, state, changes.reason ?? null);
}

/** Opens or closes an item. Nothing happens when it already is open or closed; a merged pull request stays merged. */
export function setState(
  world: World,
  item: ItemRecord,
  actor: ActorRecord,
  state: 'OPEN' | 'CLOSED',
  reason: StateReason | null,
): void {
  world.change(item, (at) => {
    const isOpen = viewOf(item, at)?.state === 'OPEN';
    const event = { id: world.nextId(), item, at, actor };
    if (state === 'CLOSED' && isOpen) {
      if (item.pull !== null) item.pull.headOid = branchOf(item, item.pull) ?? item.pull.headOid;
      world.addEvent(item, { ...event, kind: 'ClosedEvent', reason });
    }
    if (state === 'OPEN' && !isOpen) world.addEvent(item, { ...event, kind: 'ReopenedEvent' });
  });
}

/** Adds and removes labels until the item has exactly these. */
export function setLabels(
  world: World,
  item: ItemRecord,
  actor: ActorRecord,
  labels: readonly LabelRecord[],
): void {
  world.change(item, (at) => {
    const present = viewOf(item, at)?.labels ?? [];
    for (const label of labels) {
      if (present.includes(label)) continue;
      world.addEvent(item, { kind: 'LabeledEvent', id: world.nextId(), item, at, actor, label });
    }
    for (const label of present) {
      if (labels.includes(label)) continue;
      world.addEvent(item, { kind: 'UnlabeledEvent', id: world.nextId(), item, at, actor, label });
    }
  });
}

function setAssignees(
  world: World,
  item: ItemRecord,
  actor: ActorRecord,
  assignees: readonly ActorRecord[],
): void {
  world.change(item, (at) => {
    const present = viewOf(item, at)?.assignees ?? [];
    for (const assignee of assignees) {
      if (present.includes(assignee)) continue;
      world.addEvent(item, { kind: 'AssignedEvent', id: world.nextId(), item, at, actor, assignee });
    }
    for (const assignee of present) {
      if (assignees.includes(assignee)) continue;
      world.addEvent(item, { kind: 'UnassignedEvent', id: world.nextId(), item, at, actor, assignee });
    }
  });
}

/** @throws {GitHubError} `NOT_FOUND` when the repository has no such label. */
export function existingLabel(repository: RepositoryRecord, name: string): LabelRecord {
  const label = repository.labels.get(name.toLowerCase());
  // Made up: no source was found.
  if (label === undefined) throw notFound(`Could not resolve to a Label with the name '${name}'.`);
  return label;
}

/** @throws {GitHubError} when the repository already has one of that name. */
export function createLabel(
  world: World,
  repository: RepositoryRecord,
  { name, color, description }: { name: string; color?: string; description?: string | null },
): LabelRecord {
  checkWritable(repository);
  if (repository.labels.has(name.toLowerCase())) {
    // The code: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed.
    throw invalid('Name has already been taken', {
      resource: 'Label',
      code: 'already_exists',
      field: 'name',
    });
  }
  return world.label(repository, name, { ...(color && { color }), ...(description && { description }) });
}

/** Returns the commit that the branch of a pull request points to, when the branches are part of the world. */
function branchOf({ repository }: ItemRecord, { headOid, headRefName }: PullDetails): string | undefined {
  return headOid === null ? undefined : repository.git.refs.get(`refs/heads/${headRefName}`);
}

/**
 * A pull request can be reopened as long as its branch is unchanged since it was closed. No source was found for the
 * words.
 */
function checkReopenable(item: ItemRecord, pull: PullDetails): void {
  if (pull.headOid === null) return;
  const branch = branchOf(item, pull);
  if (branch !== undefined && item.repository.git.isAncestor(pull.headOid, branch)) return;
  const why = branch === undefined ? 'has been deleted' : 'was force-pushed or recreated';
  const message = `state cannot be changed. The ${pull.headRefName} branch ${why}.`;
  throw invalid(`Could not open the pull request: ${message}`, stateProblem(item, message));
}

function stateProblem(item: ItemRecord, message: string) {
  return { resource: item.kind, code: 'custom', field: 'state', message };
}
