import type { Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import { referenceKey } from '../model/reference.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { WorkItem } from '../model/update.ts';
import type { Source } from '../ports/source.ts';
import { newsOf } from './news.ts';
import { peoplesWords } from './peoples-words.ts';
import { type Cleared, withhold } from './withhold.ts';
import { workStatus } from './work-status.ts';

export interface LookIntoOptions {
  role: Pick<RoleConfig, 'people' | 'labels' | 'words'>;
  period: Period;
  includePrivate: boolean;
  /** Whether to request the reviewers of the items that are fetched. */
  reviews: boolean;
  /**
   * Items to look into besides the issues that stayed open, by `owner/name#n` in lower case, the most relevant first.
   */
  wanted: readonly string[];
  /** Items whose references are followed, by `owner/name#n` in lower case. */
  followed: ReadonlySet<string>;
  /**
   * Work that earlier updates list as in progress, by `owner/name#n` in lower case: its present status is requested.
   */
  kept: readonly string[];
}

/** The result of a closer look at some of an update's items. */
export interface LookedInto {
  /** In the given order, without those to which nothing happened in the period after all. */
  items: Cleared<WorkItem>[];
  /**
   * Items that were finished or opened in the period and are linked with followed ones, and finished items of `kept`.
   */
  further: Cleared<WorkItem>[];
  withheld: number;
}

/**
 * How many items are looked into, and how many references are followed, so that the cost is limited however long an
 * update is.
 */
const LOOKED_INTO = 160;
const FOLLOWED = 80;

/**
 * Requests details of items that a search does not return: what happened to issues that stayed open, what items
 * reference, what people wrote in them; and fetches the items that some of them reference and that were not gathered.
 * Items that the source cannot look up stay as they are.
 */
export async function lookInto(
  source: Source,
  given: readonly Cleared<WorkItem>[],
  { role, period, includePrivate, reviews, wanted, followed, kept }: LookIntoOptions,
): Promise<LookedInto> {
  const byKey = new Map(given.map((item) => [referenceKey(item), item]));
  const stayedOpen = [...byKey].filter(([, item]) => isTracking(item)).map(([key]) => key);
  const known = wanted.filter((key) => byKey.has(key));
  const looked = [...new Set([...stayedOpen, ...known])].slice(0, LOOKED_INTO);
  const fields = { activitySince: period.from, linked: true, ...(role.words && { words: true }) };
  const answer = looked.length === 0 ? [] : await source.lookUp(looked, fields);
  const details = new Map((answer ?? []).map((item) => [referenceKey(item), item]));

  const items = given.flatMap((item) => {
    const detail = details.get(referenceKey(item));
    const words = detail === undefined || !role.words ? null : peoplesWords(detail, role.people, period);
    const more =
      detail === undefined ? item : { ...item, ...linksOf(detail), ...(words !== null && { words }) };
    if (!isTracking(item)) return [more];
    const news = newsOf(detail?.activity, { role, period });
    if (news === 'quiet') return [];
    return [news === null ? more : { ...more, news }];
  });
  const hubs = items.filter((item) => followed.has(referenceKey(item)));
  const references = [...new Set([...kept, ...hubs.flatMap((item) => neighboursOf(item, period))])];
  const unknown = references.filter((key) => !byKey.has(key)).slice(0, FOLLOWED);
  const found = unknown.length === 0 ? [] : ((await source.lookUp(unknown, { linked: true, reviews })) ?? []);
  const work = found.flatMap((item) => {
    const status = workStatus(item, period);
    const isNew = status === 'in-progress' && !kept.includes(referenceKey(item));
    const isOver = status === 'done' || status === 'closed';
    return status !== null && !item.archived && (isOver || isNew) ? [{ ...item, status }] : [];
  });
  const { cleared, withheld } = withhold(work, { includePrivate });
  return { items, further: cleared, withheld };
}

/** Returns what an item references, and what referenced it in the period; in lower case. */
export function neighboursOf(
  { linked, activity = [] }: Pick<Item, 'linked' | 'activity'>,
  { to }: Pick<Period, 'to'>,
): string[] {
  const referring = activity.flatMap((event) =>
    event.kind === 'referenced' && event.at < to ? [event.item] : [],
  );
  return [...linked, ...referring].map((key) => key.toLowerCase());
}

function linksOf({ linked, activity }: Item): Pick<Item, 'linked' | 'activity'> {
  return { linked, ...(activity !== undefined && { activity }) };
}

function isTracking({ kind, status }: WorkItem): boolean {
  return kind === 'issue' && status === 'active';
}
