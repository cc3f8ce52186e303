import { randomFrom } from '../helpers/random.ts';
import type { ItemData, ReleaseData, RepositoryData, WorldData } from './data.ts';

export interface SyntheticWorldOptions {
  /** How many repositories. Default 10. */
  repositories?: number;
  /** Open issues and pull requests with `label`. Default 40. */
  items?: number;
  /** Pull requests that were merged in `month`. Default 500. */
  merged?: number;
  /** Owner of the repositories. Default `synthetic-org`. */
  owner?: string;
  /** Default `synthetic-agenda`. */
  label?: string;
  /** `YYYY-MM`. Default `2024-05`. */
  month?: string;
  /** The same seed gives the same world. Default 1. */
  seed?: number;
  /**
   * When the pull requests were merged: evenly over the month (`even`, the default), mostly on working days
   * in a few hours (`office`), or so that 3,000 of them (or all, when there are fewer) share one second (`burst`).
   */
  distribution?: 'even' | 'office' | 'burst';
  /** Every n-th repository is private. Default 0: none. */
  privateEvery?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BURST = 3000;
const AREAS = ['crypto', 'doc', 'fs', 'http', 'net', 'stream', 'test', 'tools', 'url', 'worker'];
const WORDS = [
  'fix',
  'add',
  'update',
  'remove',
  'handle',
  'check',
  'option',
  'flag',
  'buffer',
  'permission',
  'path',
];

/** Creates a world of any size without a file, from the options alone. */
export function syntheticWorld(options: SyntheticWorldOptions = {}): WorldData {
  const { repositories = 10, items = 40, merged = 500, owner = 'synthetic-org', seed = 1 } = options;
  const { label = 'synthetic-agenda', month = '2024-05', distribution = 'even', privateEvery = 0 } = options;
  const random = randomFrom(seed).next;
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T;
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const end = nextMonth(start);
  const names = Array.from({ length: repositories }, (_, index) => `${owner}/repo-${index + 1}`);
  const logins = Array.from({ length: 60 }, (_, index) => `person-${index + 1}`);
  const numbers = new Map<string, number>();

  const item = (type: ItemData['type'], createdAt: number, more: Partial<ItemData>): ItemData => {
    const repo = pick(names);
    const number = (numbers.get(repo) ?? 0) + 1;
    numbers.set(repo, number);
    const area = pick(AREAS);
    return {
      repo,
      number,
      type,
      title: `${area}: ${pick(WORDS)} ${pick(WORDS)} ${number}`,
      author: random() < 0.1 ? 'dependabot[bot]' : pick(logins),
      labels: [area],
      createdAt: iso(createdAt),
      comments: Math.floor(random() * 8),
      files: type === 'PullRequest' ? [`lib/${area}.js`, `test/test-${area}.js`] : [],
      ...more,
    };
  };
  const all: ItemData[] = [];
  for (let index = 0; index < merged; index += 1) {
    const mergedAt = momentOf(distribution, index, { start, end, random });
    const createdAt = mergedAt - Math.floor(random() * 20 * DAY) - HOUR;
    const mergedIso = iso(mergedAt);
    all.push(
      item('PullRequest', createdAt, {
        state: 'MERGED',
        mergedAt: mergedIso,
        closedAt: mergedIso,
        updatedAt: mergedIso,
      }),
    );
  }
  for (let index = 0; index < items; index += 1) {
    const createdAt = start - Math.floor(random() * 300 * DAY);
    all.push(
      item(random() < 0.7 ? 'Issue' : 'PullRequest', createdAt, {
        state: 'OPEN',
        labels: [label, pick(AREAS)],
      }),
    );
  }
  return {
    description: 'Synthetic: nothing in it exists.',
    asOf: iso(end - 1000),
    repositories: names.map(
      (nameWithOwner, index): RepositoryData => ({
        nameWithOwner,
        isPrivate: privateEvery > 0 && (index + 1) % privateEvery === 0,
        description: `Repository ${index + 1}`,
      }),
    ),
    users: logins.map((login) => ({ login, name: `Person ${login.slice('person-'.length)}` })),
    items: all,
    releases: names.slice(0, 3).map(
      (repo, index): ReleaseData => ({
        repo,
        tagName: `v${index + 1}.0.0`,
        name: `Version ${index + 1}.0.0`,
        author: pick(logins),
        publishedAt: iso(start + (index + 1) * DAY),
      }),
    ),
  };
}

interface Month {
  start: number;
  end: number;
  random: () => number;
}

function momentOf(
  distribution: 'even' | 'office' | 'burst',
  index: number,
  { start, end, random }: Month,
): number {
  const even = start + Math.floor((random() * (end - start)) / 1000) * 1000;
  if (distribution === 'burst' && index < BURST) return start + 14 * DAY + 12 * HOUR;
  if (distribution !== 'office') return even;
  const day = even - (even % DAY);
  const weekday = new Date(day).getUTCDay();
  const shift = weekday === 0 ? DAY : weekday === 6 ? -DAY : 0;
  const moment = day + shift + 13 * HOUR + Math.floor(random() * 5 * 3600) * 1000;
  return moment >= start && moment < end ? moment : even;
}

function nextMonth(start: number): number {
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
