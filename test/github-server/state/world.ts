import type { RepositoryData } from '../data.ts';
import { notFound } from '../errors.ts';
import { GitStore } from './git.ts';
import { viewOf } from './item-view.ts';
import type {
  ActorRecord,
  CategoryRecord,
  ItemEvent,
  ItemRecord,
  LabelRecord,
  MilestoneRecord,
  RepositoryRecord,
} from './records.ts';

export interface WorldOptions {
  /** The instant that the world shows, in milliseconds since 1970. Writes get this time. */
  now: () => number;
  /** The real clock, for rate limits and the lag of the search index. */
  serviceNow: () => number;
  /** Milliseconds until the search index includes a write; `Infinity`: only after `settle()`. */
  searchLag: number;
  /** The root of page addresses, such as `https://github.com`. */
  serverUrl: string;
}

/** Records that have an id of their own, by which `node(id:)` finds them. */
type NodeRecord =
  | RepositoryRecord
  | ActorRecord
  | LabelRecord
  | MilestoneRecord
  | CategoryRecord
  | ItemRecord
  | ItemEvent;

/** All the records, ways to find them, and the one way to change an item. */
export class World {
  readonly options: WorldOptions;
  /** By `owner/name` in lower case. */
  readonly repositories = new Map<string, RepositoryRecord>();
  readonly nodes = new Map<number, NodeRecord>();
  /** All items, the earliest created first. */
  readonly items: ItemRecord[] = [];
  /** Counts the changes. */
  version = 0;
  readonly #former = new Map<string, RepositoryRecord>();
  readonly #actors = new Map<string, ActorRecord>();
  #lastId = 1000;

  constructor(options: WorldOptions) {
    this.options = options;
  }

  /** The present in whole seconds, like all times of GitHub. */
  now(): number {
    return Math.floor(this.options.now() / 1000) * 1000;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  register<T extends NodeRecord>(record: T): T {
    this.nodes.set(record.id, record);
    return record;
  }

  /** Finds a repository by current or former name, in any case. */
  repository(nameWithOwner: string): RepositoryRecord | undefined {
    const name = nameWithOwner.toLowerCase();
    return this.repositories.get(name) ?? this.#former.get(name);
  }

  /** Finds an account by login, in any case; logins of bots end in `[bot]`. */
  actor(login: string): ActorRecord | undefined {
    return this.#actors.get(login.toLowerCase());
  }

  /** Returns the account of a login, created when missing. Null, `ghost` and '' give null. */
  account(
    login: string | null | undefined,
    kind?: ActorRecord['kind'],
    name?: string | null,
  ): ActorRecord | null {
    if (login === null || login === undefined || login === '' || login === 'ghost') return null;
    const known = this.actor(login);
    if (known !== undefined) return known;
    const bot = login.endsWith('[bot]');
    const actor = this.register<ActorRecord>({
      kind: bot ? 'Bot' : (kind ?? 'User'),
      id: this.nextId(),
      login: bot ? login.slice(0, -'[bot]'.length) : login,
      name: name ?? null,
      members: new Map(),
      teams: new Map(),
    });
    this.#actors.set(login.toLowerCase(), actor);
    return actor;
  }

  addRepository(data: RepositoryData, owner: ActorRecord): RepositoryRecord {
    const formerNames = [data.renamedFrom ?? []].flat();
    const repository = this.register<RepositoryRecord>({
      kind: 'Repository',
      id: this.nextId(),
      owner,
      name: data.nameWithOwner.slice(data.nameWithOwner.indexOf('/') + 1),
      nameWithOwner: data.nameWithOwner,
      formerNames,
      visibility: data.visibility ?? (data.isPrivate === true ? 'private' : 'public'),
      description: data.description ?? null,
      archived: data.isArchived ?? false,
      protectedBranches: new Set(data.protectedBranches),
      createdAt: Date.parse(data.createdAt ?? '2015-01-01T00:00:00Z'),
      labels: new Map(),
      milestones: new Map(),
      categories: data.discussionCategories === undefined ? null : new Map(),
      items: new Map(),
      releases: [],
      git: new GitStore(data.defaultBranch ?? 'main'),
      people: peopleOf(data),
    });
    this.repositories.set(data.nameWithOwner.toLowerCase(), repository);
    for (const given of data.discussionCategories ?? []) {
      const { name, answerable = false } = typeof given === 'string' ? { name: given } : given;
      const category = {
        kind: 'DiscussionCategory' as const,
        id: this.nextId(),
        repository,
        name,
        answerable,
      };
      repository.categories?.set(name.toLowerCase(), this.register<CategoryRecord>(category));
    }
    for (const name of formerNames) this.#former.set(name.toLowerCase(), repository);
    return repository;
  }

  /** Renames a repository; its former name still leads to it. */
  rename(repository: RepositoryRecord, name: string): void {
    const former = repository.nameWithOwner;
    this.repositories.delete(former.toLowerCase());
    this.#former.set(former.toLowerCase(), repository);
    Object.assign(repository, {
      name,
      nameWithOwner: `${repository.owner.login}/${name}`,
      formerNames: [...repository.formerNames, former],
    });
    this.repositories.set(repository.nameWithOwner.toLowerCase(), repository);
  }

  /** Returns the label with a name, created when the repository has none. */
  label(repository: RepositoryRecord, name: string, more: Partial<LabelRecord> = {}): LabelRecord {
    const known = repository.labels.get(name.toLowerCase());
    if (known !== undefined) return known;
    const label = this.register<LabelRecord>({
      kind: 'Label',
      id: this.nextId(),
      repository,
      name,
      color: more.color ?? 'ededed',
      description: more.description ?? null,
    });
    repository.labels.set(name.toLowerCase(), label);
    return label;
  }

  milestone(repository: RepositoryRecord, title: string): MilestoneRecord {
    const known = repository.milestones.get(title.toLowerCase());
    if (known !== undefined) return known;
    const milestone = this.register<MilestoneRecord>({
      kind: 'Milestone',
      id: this.nextId(),
      number: repository.milestones.size + 1,
      repository,
      title,
    });
    repository.milestones.set(title.toLowerCase(), milestone);
    return milestone;
  }

  /** By `owner/name#n`. */
  item(key: string): ItemRecord | undefined {
    const [repository = '', number = ''] = key.split('#');
    return this.repository(repository)?.items.get(Number(number));
  }

  addItem(item: ItemRecord): ItemRecord {
    this.register(item);
    item.repository.items.set(item.number, item);
    const before = this.items.findLastIndex((other) => other.createdAt <= item.createdAt);
    this.items.splice(before + 1, 0, item);
    this.version += 1;
    return item;
  }

  /** One more than the highest number, counting items that do not exist yet at `now`. */
  nextNumber(repository: RepositoryRecord): number {
    return Math.max(0, ...repository.items.keys()) + 1;
  }

  addEvent(item: ItemRecord, event: ItemEvent): void {
    this.register(event);
    const later = item.events.findIndex((other) => other.at > event.at);
    item.events.splice(later < 0 ? item.events.length : later, 0, event);
    this.touch(item);
  }

  /**
   * Changes an item. The search index keeps its old entry until its lag is over.
   * @throws {GitHubError} when the item does not exist yet at `now`.
   */
  change<T>(item: ItemRecord, apply: (at: number) => T): T {
    const at = this.now();
    const view = viewOf(item, at);
    if (view === null) throw notFound();
    const { searchLag, serviceNow } = this.options;
    if (searchLag > 0) {
      const lagging = item.stale !== null && serviceNow() < item.stale.until;
      const document = lagging ? item.stale?.document : { title: item.title, body: item.body, view };
      item.stale = { until: serviceNow() + searchLag, document: document ?? null };
    }
    const result = apply(at);
    this.touch(item);
    return result;
  }

  touch(item: ItemRecord): void {
    item.derived = null;
    this.version += 1;
  }

  /** Lets the search index catch up with all writes. */
  settle(): void {
    for (const item of this.items) item.stale = null;
    this.version += 1;
  }
}

function peopleOf({ collaborators = {}, roles = {} }: RepositoryData): RepositoryRecord['people'] {
  const entries = (people: typeof roles, invited: boolean) =>
    Object.entries(people).map(([login, role]) => [login.toLowerCase(), { role, invited }] as const);
  return new Map([...entries(roles, false), ...entries(collaborators, true)]);
}
