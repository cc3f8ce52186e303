import { Temporal } from 'temporal-polyfill';
import { compareTexts } from '../model/compare.ts';
import { type Item, itemKey, type Release } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { MeetingRecord, WorkItem } from '../model/update.ts';
import type { ItemFields, Source } from '../ports/source.ts';
import { checkLabels } from './check-labels.ts';
import { entriesOf } from './everybodys-work.ts';
import { type MeetingRecords, meetingRecords } from './meeting-record.ts';
import { type NewsContext, tookPart } from './news.ts';
import type { Trust } from './trust.ts';
import { planUpdate } from './update-plan.ts';
import { type Cleared, withhold } from './withhold.ts';
import { workStatus } from './work-status.ts';

export interface GatherUpdateOptions {
  /** The present, ISO 8601 in UTC. A period that is not over is reported up to now. */
  now: string;
  includePrivate: boolean;
  /** Decides whose issues may announce a meeting. */
  trust: Trust;
  /** Whether to request the reviewers of items. */
  reviews?: boolean;
  /** Whether a match entry that asks for everybody's work matches an item; absent when none does. */
  isClaimed?: (item: WorkItem) => boolean;
}

/** What happened in a period, as far as it may be shown. Each gathered item is in only one of the lists. */
export interface GatheredUpdate {
  /** Sorted by when they were opened, then by repository and number. */
  items: Cleared<WorkItem>[];
  /** Announcements and minutes of the role's meetings, sorted by the order of the configuration, then by date. */
  meetings: MeetingRecord<Cleared<WorkItem>>[];
  /** Oldest first. */
  releases: Cleared<Release>[];
  /** How many items and releases of non-public repositories were omitted. */
  withheld: number;
  /** How many open items of archived repositories were omitted, since nobody can work on them. */
  archived: number;
  warnings: string[];
}

/**
 * Gathers everything that belongs in an update. Items have the status that they had at the end of the period.
 * Announcements and minutes are listed with their meeting, and so in the period of its date, unless the role's people
 * wrote them: their work is always included.
 */
export async function gatherUpdate(
  source: Source,
  role: RoleConfig,
  period: Period,
  { now, includePrivate, trust, reviews = false, isClaimed = () => false }: GatherUpdateOptions,
): Promise<GatheredUpdate> {
  const plan = planUpdate(role, period);
  const [answers, releases] = await Promise.all([
    source.gather({
      lists: [plan.work, plan.closedIssues, plan.meetings, plan.everyone, plan.involved],
      fields: { ...fieldsOf(role), reviews },
    }),
    plan.releases.repositories.length === 0
      ? []
      : source.releases(plan.releases.repositories, plan.releases.published),
  ]);
  const [work = [], closedIssues = [], records = [], everybodys = [], involved = []] = answers.lists;

  // By address, the only thing that distinguishes private items of a recording.
  const found = new Map<string, WorkItem>();
  const add = (item: Item, status = workStatus(item, period)) => {
    if (status !== null) found.set(item.url, { ...item, status });
  };
  const isByPeople = among(role.people);
  const inPeriod = dayRange(period);
  const recorded = await meetingRecords([...work, ...everybodys, ...involved, ...records], role, trust);
  for (const item of work) {
    const meeting = recorded.of(item);
    // A meeting that did not take place is not work.
    if (recorded.isOfNone(item)) continue;
    if (meeting === null || inPeriod(meeting.date) || isByPeople(item.author)) add(item);
  }
  for (const item of closedIssues) {
    if (item.assignees.some(isByPeople) && !recorded.isOfNone(item)) add(item);
  }
  for (const item of everybodys) {
    const status = workStatus(item, period);
    if (recorded.isOfNone(item)) continue;
    if (status !== null && recorded.of(item) === null && isClaimed({ ...item, status })) add(item, status);
  }
  const others = involved.filter((item) => !found.has(item.url) && workStatus(item, period) !== null);
  for (const item of await takenPartIn(source, others, { role, period })) {
    if (recorded.of(item) === null && !recorded.isOfNone(item)) add(item);
  }
  for (const item of records) {
    const meeting = recorded.of(item);
    if (meeting !== null && inPeriod(meeting.date)) add(item, workStatus(item, period) ?? 'done');
  }

  const { cleared, withheld } = withhold([...found.values()], { includePrivate });
  const shownReleases = withhold(releases, { includePrivate });
  const isRecord = (item: Item) => recorded.of(item) !== null;
  const worked = cleared.filter((item) => !isRecord(item));
  const items = worked.filter(isAlive);
  return {
    items: items.sort(byOpening),
    meetings: byMeeting(cleared.filter(isRecord).sort(byOpening), role.meetings, recorded),
    releases: shownReleases.cleared,
    withheld: withheld + shownReleases.withheld,
    archived: worked.length - items.length,
    warnings: [
      ...(now < period.to ? [`${period.id} is not over: the update says how things stand now.`] : []),
      ...(await checkLabels(source, role.labels, role.from, work)),
    ],
  };
}

/** Returns the fields that the role's match entries need; the paths of minutes may contain the dates of meetings. */
function fieldsOf({ people, meetings, sections }: RoleConfig): ItemFields {
  const entries = entriesOf(sections).map(({ entry }) => entry);
  return {
    assignees: people.length > 0,
    files: meetings.length > 0 || entries.some(({ path }) => path !== undefined),
    linked: entries.some(({ linked }) => linked !== undefined),
  };
}

/** Whether an item was finished, or can still be: open work in an archived repository stays open for ever. */
function isAlive({ archived, status }: WorkItem): boolean {
  return !archived || status === 'done' || status === 'closed';
}

function among(people: readonly string[]): (login: string | null) => boolean {
  const names = new Set(people.map((login) => login.toLowerCase()));
  return (login) => login !== null && names.has(login.toLowerCase());
}

/**
 * Returns whether a date lies in a period. The date is local to the meeting; the zone of the period decides which days
 * the period has.
 */
function dayRange({ from, to, timeZone }: Period): (date: string) => boolean {
  const dayOf = (instant: string) => {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  };
  const first = dayOf(from);
  const after = dayOf(to);
  return (date) => date >= first && date < after;
}

function byMeeting(
  items: readonly Cleared<WorkItem>[],
  meetings: RoleConfig['meetings'],
  recorded: MeetingRecords,
): GatheredUpdate['meetings'] {
  const order = meetings.map((meeting) => meeting.name);
  const records = new Map<string, { name: string; date: string; items: Cleared<WorkItem>[] }>();
  for (const item of items) {
    const meeting = recorded.of(item);
    if (meeting === null) continue;
    const key = `${order.indexOf(meeting.name)} ${meeting.date}`;
    const record = records.get(key) ?? { ...meeting, items: [] };
    record.items.push(item);
    records.set(key, record);
  }
  return [...records.values()].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name) || compareTexts(a.date, b.date),
  );
}

function byOpening(a: Item, b: Item): number {
  return (
    compareTexts(a.createdAt, b.createdAt) || compareTexts(a.repository, b.repository) || a.number - b.number
  );
}

/** How many items are looked up, the newest first. The others are judged by what is known already. */
const LOOKED_AT = 240;

/**
 * Filters items that a role's people ever took part in: those that they commented on or reviewed in the period, or that
 * are assigned to them. A search does not tell when they did; when nothing else does either, an item stays.
 */
async function takenPartIn(
  source: Source,
  items: readonly Item[],
  { role, period }: NewsContext,
): Promise<Item[]> {
  const people = new Set(role.people.map((login) => login.toLowerCase()));
  const isGiven = ({ assignees }: Item) => assignees.some((login) => people.has(login.toLowerCase()));
  const newest = items
    .filter((item) => !isGiven(item))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, LOOKED_AT)
    .map(itemKey);
  const answer = newest.length === 0 ? [] : await source.lookUp(newest, { activitySince: period.from });
  const details = new Map((answer ?? []).map((item) => [itemKey(item), item]));
  return items.filter(
    (item) => isGiven(item) || tookPart(details.get(itemKey(item)) ?? item, { role, period }) !== false,
  );
}
