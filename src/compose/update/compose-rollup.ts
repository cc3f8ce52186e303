import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../model/meeting.ts';
import { type RoleSection, sectionHeading, type WorkItem } from '../../model/update.ts';
import { composeUpdate, type UpdateFacts, type UpdateView } from './compose-update.ts';

type SectionView = UpdateView['sections'][number];
type MeetingViews = UpdateView['meetings'][number]['meetings'];

/** What the template `update-rollup.md` is filled with: an update, and its parts in time. */
export interface RollupView extends Omit<UpdateView, 'sections' | 'meetings'> {
  /** `quarter` or `year`. */
  unit: string;
  /** The names of the parts, `Q1 2023, Q2 2023`; null when there is only one. */
  parts: string | null;
  /** How the work is spread: a row for each section, and one for all. */
  rows: RollupRow[];
  totals: { finished: number; open: number; releases: number; meetings: number };
  sections: RollupSectionView[];
  meetings: { name: string; meetings: MeetingViews; parts: { name: string; meetings: MeetingViews }[] }[];
}

interface RollupRow {
  heading: string;
  finished: number;
  /** Finished items of each part, `12, 0, 3, 4`; null when there is only one. */
  perPart: string | null;
  open: number;
}

/** With several parts `releases`, `initiatives` and `items` are empty, and stand in the parts. */
interface RollupSectionView extends SectionView {
  /** Those with content, in order, and what was still open at the end as the last. */
  parts: (Pick<SectionView, 'releases' | 'initiatives' | 'items'> & { name: string })[];
}

const STILL_OPEN = 'Still open';

/**
 * Arrange a long period for looking back: as an update, but what was finished stands in the part of the period that it
 * was finished in, and what was still open at its end after all parts. Every item stands in the view once.
 * @param parts - The quarters or years of the period, in order. A single one gives an update without parts.
 */
export function composeRollup(
  facts: UpdateFacts,
  { unit, parts }: { unit: string; parts: readonly Period[] },
): RollupView {
  const whole = composeUpdate(facts);
  const named = parts.length > 1 ? parts.map((part) => ({ part, name: partName(part) })) : [];
  const views = named.map(({ part, name }) => ({ name, view: composeUpdate(within(facts, part, parts)) }));
  const open = { name: STILL_OPEN, view: composeUpdate(stillOpen(facts)) };
  const all = rowOf('All sections', facts, parts, () => true);
  return {
    ...whole,
    unit,
    parts: named.length === 0 ? null : named.map(({ name }) => name).join(', '),
    rows: [...facts.sections.map((section) => sectionRow(section, facts, parts)), all],
    totals: {
      finished: all.finished,
      open: all.open,
      releases: facts.releases.length,
      meetings: facts.meetings.length,
    },
    sections: whole.sections.map((section, index) => {
      if (named.length === 0) return { ...section, parts: [] };
      const inParts = [...views, open].flatMap(({ name, view }) => {
        const { releases = [], initiatives = [], items = [] } = view.sections[index] ?? {};
        return [releases, initiatives, items].every((list) => list.length === 0)
          ? []
          : [{ name, releases, initiatives, items }];
      });
      return { ...section, releases: [], initiatives: [], items: [], parts: inParts };
    }),
    meetings: whole.meetings.map(({ name, meetings }) => {
      if (named.length === 0) return { name, meetings, parts: [] };
      const inParts = views.flatMap(({ name: part, view }) => {
        const own = view.meetings.find((group) => group.name === name)?.meetings ?? [];
        return own.length === 0 ? [] : [{ name: part, meetings: own }];
      });
      return { name, meetings: [], parts: inParts };
    }),
  };
}

function sectionRow(section: RoleSection, facts: UpdateFacts, parts: readonly Period[]): RollupRow {
  return rowOf(sectionHeading(section), facts, parts, (number) => number === section.number);
}

function rowOf(
  heading: string,
  { items }: UpdateFacts,
  parts: readonly Period[],
  isIn: (section: string) => boolean,
): RollupRow {
  const own = items.placed.filter(({ placement }) => isIn(placement.section)).map(({ item }) => item);
  const finished = own.filter(({ status }) => status === 'done');
  const perPart = parts.map((part) => finished.filter((item) => isWithin(endOf(item), part)).length);
  return {
    heading,
    finished: finished.length,
    perPart: parts.length > 1 ? perPart.join(', ') : null,
    open: own.filter((item) => endOf(item) === null).length,
  };
}

function within(facts: UpdateFacts, part: Period, parts: readonly Period[]): UpdateFacts {
  return {
    ...facts,
    items: {
      placed: facts.items.placed.filter(({ item }) => isWithin(endOf(item), part)),
      unplaced: [],
    },
    releases: facts.releases.filter(({ publishedAt }) => isWithin(publishedAt, part)),
    meetings: facts.meetings.filter(({ date }) => partOfDay(date, parts) === part),
  };
}

function stillOpen(facts: UpdateFacts): UpdateFacts {
  const placed = facts.items.placed.filter(({ item }) => endOf(item) === null);
  return { ...facts, items: { placed, unplaced: [] }, releases: [], meetings: [] };
}

/** When it was finished or closed, or null while it was open at the end of the period. */
function endOf({ status, mergedAt, closedAt }: WorkItem): string | null {
  return status === 'done' || status === 'closed' ? (mergedAt ?? closedAt) : null;
}

/** The part that a day is in; minutes of a meeting shortly before or after the period stand with the first or last part. */
function partOfDay(date: string, parts: readonly Period[]): Period | undefined {
  return parts.findLast((part) => firstDay(part) <= date) ?? parts[0];
}

function firstDay({ from, timeZone }: Period): string {
  return Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** `Q1 2023`, `2023` */
function partName({ id }: Period): string {
  return id.split('-').reverse().join(' ');
}

function isWithin(instant: string | null, { from, to }: Period): boolean {
  return instant !== null && instant >= from && instant < to;
}
