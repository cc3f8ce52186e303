import type { Cleared } from '../../gather/withhold.ts';
import type { Release } from '../../model/item.ts';
import type { Period } from '../../model/meeting.ts';
import type { RoleConfig, SectionConfig } from '../../model/role-config.ts';
import { type MeetingRecord, type RoleSection, sectionHeading, type WorkItem } from '../../model/update.ts';
import { type LineView, lineViews } from './line-view.ts';
import type { Placed, PlacedItems } from './place-items.ts';
import { type ReleaseGroupView, releaseGroups } from './release-groups.ts';

export interface UpdateFacts {
  role: RoleConfig;
  /** In the order of the role document. */
  sections: readonly RoleSection[];
  period: Period;
  items: PlacedItems<Cleared<WorkItem>>;
  meetings: readonly MeetingRecord<Cleared<WorkItem>>[];
  releases: readonly Cleared<Release>[];
  /** Items without a section that the role does not report on, and which entry says so. */
  leftOut?: readonly { item: Cleared<WorkItem>; because: string }[];
  /** How many items and releases of non-public repositories were left out. */
  withheld: number;
  /** Lines of text by section number, such as the figures of a HackerOne program. */
  figures?: Readonly<Record<string, readonly string[]>>;
  /** A chart of the work per section, as Markdown. */
  chart?: string | null;
}

/** What the template `update.md` is filled with. */
export interface UpdateView {
  /** `Update 2023-07` */
  title: string;
  /** `2023-07` */
  period: string;
  /** `link` is how the update links to the role document, or null. */
  role: { id: string; name: string; link: string | null };
  /** Every section of the role document, in its order, empty ones too. */
  sections: UpdateSectionView[];
  /** Whether the role has meetings to report on. */
  hasMeetings: boolean;
  /** Only groups that met. */
  meetings: { name: string; meetings: UpdateMeetingView[] }[];
  /** Work for which no section was found: a document shows it, for people to move. */
  unplaced: LineView[];
  withheld: number;
  /** How many items stand in sections and under meetings. */
  count: number;
  /** A chart of the work per section, as Markdown; null where none is wanted. */
  chart: string | null;
}

interface UpdateSectionView {
  number: string;
  title: string;
  /** `3) Node.js Security WG Initiatives` */
  heading: string;
  /** 1 for `2`, 2 for `2.1`. */
  level: number;
  /** Inline Markdown, the role's own words; or null. */
  intro: string | null;
  figures: readonly string[];
  releases: ReleaseGroupView[];
  /** In the order of the configuration; only those with items. */
  initiatives: { name: string; items: LineView[] }[];
  /** Items of the section that belong to none of its initiatives. */
  items: LineView[];
  /** What to read where there is nothing else, or null. */
  note: string | null;
}

interface UpdateMeetingView {
  /** `2023-07-06` */
  date: string;
  /** `06/07` */
  day: string;
  /** Its announcement and its minutes. */
  items: LineView[];
}

const AWAITED_FIGURES = 'TODO: Waiting H1 digest';
const NOTHING = 'No activity on GitHub in this period.';
/** What a section without items says while there are some that have no section. */
const NOTHING_YET = 'Nothing is placed here yet.';
const PLAIN_SECTION: SectionConfig = {
  intro: null,
  match: [],
  initiatives: [],
  releases: [],
  hackerone: null,
};

/**
 * Arrange the facts about a period for its template. Pure: the same facts, in any order, give the same view.
 * Every item stands in the view once: in its section, with its meeting, or among the unplaced.
 */
export function composeUpdate(facts: UpdateFacts): UpdateView {
  const { role, period, items } = facts;
  return {
    title: `Update ${period.id}`,
    period: period.id,
    role: { id: role.id, name: role.name, link: role.link },
    sections: facts.sections.map((section) => sectionView(section, facts)),
    hasMeetings: role.meetings.length > 0,
    meetings: meetingViews(role.meetings, facts.meetings),
    unplaced: lineViews(items.unplaced.map(({ item }) => item)),
    withheld: facts.withheld,
    count: items.placed.length + facts.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0),
    chart: facts.chart ?? null,
  };
}

function sectionView(section: RoleSection, facts: UpdateFacts): UpdateSectionView {
  const { number, title, level } = section;
  const config = facts.role.sections[number] ?? PLAIN_SECTION;
  const placed = facts.items.placed.filter(({ placement }) => placement.section === number);
  const released = new Set(config.releases.map((name) => name.toLowerCase()));
  const content = {
    figures: figuresOf(facts.figures?.[number] ?? [], config),
    releases: releaseGroups(
      facts.releases.filter(({ repository }) => released.has(repository.toLowerCase())),
      facts.role.people,
    ),
    initiatives: initiativeViews(placed, config),
    items: lineViews(placed.filter(({ placement }) => placement.initiative === null).map(({ item }) => item)),
  };
  // A section with subsections does not say that there was nothing: they say it where it is so.
  const isParent = facts.sections.some((each) => each.number.startsWith(`${number}.`));
  const isEmpty = !isParent && Object.values(content).every((list) => list.length === 0);
  return {
    number,
    title,
    heading: sectionHeading(section),
    level,
    intro: config.intro,
    ...content,
    note: !isEmpty ? null : facts.items.unplaced.length > 0 ? NOTHING_YET : NOTHING,
  };
}

function figuresOf(figures: readonly string[], { hackerone }: SectionConfig): readonly string[] {
  return figures.length === 0 && hackerone !== null ? [AWAITED_FIGURES] : figures;
}

function initiativeViews(
  placed: readonly Placed<Cleared<WorkItem>>[],
  { initiatives }: SectionConfig,
): UpdateSectionView['initiatives'] {
  const configured = initiatives.map(({ name }) => name);
  const learned = placed.flatMap(({ placement }) => placement.initiative ?? []).sort();
  return [...new Set([...configured, ...learned])]
    .map((name) => {
      const own = placed.filter(({ placement }) => placement.initiative === name);
      return { name, items: lineViews(own.map(({ item }) => item)) };
    })
    .filter(({ items }) => items.length > 0);
}

function meetingViews(
  groups: RoleConfig['meetings'],
  records: readonly MeetingRecord<Cleared<WorkItem>>[],
): UpdateView['meetings'] {
  return groups
    .map(({ name }) => ({
      name,
      meetings: records
        .filter((record) => record.name === name)
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .map(({ date, items }) => ({ date, day: dayOf(date), items: lineViews(items) })),
    }))
    .filter(({ meetings }) => meetings.length > 0);
}

/** `2023-07-06` → `06/07` */
function dayOf(date: string): string {
  return date.split('-').slice(1).reverse().join('/');
}
