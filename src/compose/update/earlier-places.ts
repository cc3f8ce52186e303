import { Temporal } from 'temporal-polyfill';
import { type Item, itemKey } from '../../model/item.ts';
import type { Period } from '../../model/meeting.ts';
import { referenceKey } from '../../model/reference.ts';
import { remembering } from '../../model/remembering.ts';
import type { SectionConfig } from '../../model/role-config.ts';
import type { EarlierEntry, EarlierSection, EarlierUpdate, RoleSection } from '../../model/update.ts';
import { likeness } from './words.ts';

/** Where an earlier update put an item. */
export interface EarlierPlace {
  entry: EarlierEntry;
  /** `owner/name#n` in lower case. */
  key: string;
  /** `nodejs/node#47470 in 2023-04` */
  reads: string;
  section: string;
  initiative: string | null;
}

/** Names that share half of their keywords mean the same: `Security Releases`, `Support for Security Releases`. */
const ALIKE = 0.5;

/**
 * Where earlier updates put their items, in the sections and initiatives of today, oldest update first. Sections are
 * recognised by their title, since numbers and wording change over the years; what stood in a section that is no
 * more teaches nothing. A group of an update is an initiative when the configuration names one like it, or,
 * in a section without initiatives, when at least two updates had a group like it.
 */
export function earlierPlaces(
  updates: readonly EarlierUpdate[],
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
): EarlierPlace[] {
  const mentions = updatesInOrder(updates).flatMap((update) =>
    update.sections.flatMap((earlier) =>
      sectionsOfToday(earlier, sections).flatMap((section) =>
        earlier.entries.map((entry) => ({ update, section, entry, group: entry.path[0] ?? null })),
      ),
    ),
  );
  const groups = updatesInOrder(updates).flatMap((update) => {
    const own = mentions.filter((mention) => mention.update === update && mention.group !== null);
    const named = new Map(
      own.map(({ section, group }) => [`${section}\n${group}`, { update, section, group: group ?? '' }]),
    );
    return [...named.values()];
  });
  const known = remembering<string, string | null>();
  const initiativeLike = (section: string, group: string): string | null => {
    const named = config[section]?.initiatives ?? [];
    if (named.length > 0) return named.find(({ name }) => likeness(name, group) >= ALIKE)?.name ?? null;
    const like = groups.filter((each) => each.section === section && likeness(each.group, group) >= ALIKE);
    return new Set(like.map((each) => each.update)).size > 1 ? (like.at(-1)?.group ?? null) : null;
  };
  const initiativeOf = (section: string, group: string | null) =>
    group === null ? null : known(`${section}\n${group}`, () => initiativeLike(section, group));
  return mentions.map(({ update, section, entry, group }) => ({
    entry,
    key: referenceKey(entry),
    reads: `${itemKey(entry)} in ${update.period ?? update.file}`,
    section,
    initiative: initiativeOf(section, group),
  }));
}

/** The oldest first; those that do not say their period come before all others. */
export function updatesInOrder(updates: readonly EarlierUpdate[]): EarlierUpdate[] {
  return [...updates].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
}

function sectionsOfToday(earlier: EarlierSection, sections: readonly RoleSection[]): string[] {
  const numbers = [earlier, ...earlier.also].flatMap(({ title }) => {
    const best = sections
      .map((section) => ({ number: section.number, likeness: likeness(section.title, title) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    return best !== undefined && best.likeness >= ALIKE ? [best.number] : [];
  });
  return [...new Set(numbers)];
}

/** The updates that report on months before a period; those that do not say their period are left out. */
export function updatesBefore(updates: readonly EarlierUpdate[], period: Period): EarlierUpdate[] {
  return updatesUntil(updates, period.from, period.timeZone);
}

/** The updates that report on months of a period only. */
export function updatesWithin(updates: readonly EarlierUpdate[], period: Period): EarlierUpdate[] {
  const first = monthOf(period.from, period.timeZone);
  return updatesUntil(updates, period.to, period.timeZone).filter((update) => {
    return (update.period?.split('..')[0] ?? '') >= first;
  });
}

const IN_PROGRESS = /^\[in progress\]/iu;
/** Of longer lists what stood in the latest updates. */
const KEPT = 40;

/** Items that the latest update which lists them has as in progress, by key, the latest first. */
export function keptInProgress(places: readonly EarlierPlace[]): string[] {
  const latest = new Map(places.map((place) => [place.key, place]));
  return [...latest.values()]
    .filter(({ entry }) => IN_PROGRESS.test(entry.text))
    .map(({ key }) => key)
    .reverse()
    .slice(0, KEPT);
}

/** An issue that so many of the latest updates leave out is no longer reported on. */
const PATIENCE = 2;

/**
 * Whether a role still reports on an issue: one of the latest updates lists it in a section, or none of the updates could,
 * since it is newer than all of them.
 */
export function reportedIn(
  updates: readonly EarlierUpdate[],
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
): (item: Item) => boolean {
  const latest = updates
    .map((update) => ({ update, month: update.period?.split('..').at(-1) ?? '' }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, PATIENCE)
    .map(({ update, month }) => {
      return { month, keys: new Set(earlierPlaces([update], sections, config).map(({ key }) => key)) };
    });
  return (item) => {
    const could = latest.filter(({ month }) => item.createdAt.slice(0, month.length) <= month);
    return could.length === 0 || could.some(({ keys }) => keys.has(referenceKey(item)));
  };
}

function updatesUntil(updates: readonly EarlierUpdate[], end: string, timeZone: string): EarlierUpdate[] {
  const month = monthOf(end, timeZone);
  return updates.filter((update) => {
    const last = update.period?.split('..').at(-1);
    return last !== undefined && last < month;
  });
}

/** The month that an instant is in: of the end of a month, the next one. */
function monthOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toPlainYearMonth()
    .toString();
}
