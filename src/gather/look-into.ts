import type { RoleConfig } from '../model/config.ts';
import type { Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import { referenceKey } from '../model/reference.ts';
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
  /** Whether to ask who reviewed what is fetched. */
  reviews: boolean;
  /** Items to look into besides the issues that stayed open, by `owner/name#n` in lower case, the most telling first. */
  wanted: readonly string[];
  /** Those whose references are followed, by `owner/name#n` in lower case. */
  followed: ReadonlySet<string>;
  /** Work that earlier updates have as in progress, by `owner/name#n` in lower case: what became of it is asked for. */
  kept: readonly string[];
}

/** What a closer look at some of an update's items brought. */
export interface LookedInto {
  /** In the order given, without those to which nothing happened in the period after all. */
  items: Cleared<WorkItem>[];
  /** What was finished or opened in the period, and is linked with those that are followed; and what was kept and is finished. */
  further: Cleared<WorkItem>[];
  withheld: number;
}

/** How many items are looked into, and how many references are followed: what it costs stays the same however long an update is. */
const LOOKED_INTO = 160;
const FOLLOWED = 80;

/**
 * Look closer at items that an answer about many says too little of: what happened to issues that stayed open, what items
 * refer to, what people wrote in them; and fetch what some of them refer to that was not gathered.
 * What a source cannot tell is left as it is.
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

/** What an item refers to, and what referred to it in the period; in lower case. */
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
