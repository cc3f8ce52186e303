import { relative, resolve } from 'node:path';
import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { earlierPlaces, keptInProgress, reportedIn } from '../compose/update/earlier-places.ts';
import { figureLines, isFigureLine } from '../compose/update/figure-lines.ts';
import {
  claimsOf,
  type Locate,
  leaveOut,
  type PlacedItems,
  placeItems,
} from '../compose/update/place-items.ts';
import { locatedAt } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { markFirstTime } from '../gather/first-time.ts';
import { type LookIntoOptions, lookInto, neighboursOf } from '../gather/look-into.ts';
import { gatherFigures } from '../gather/program-figures.ts';
import type { Trust } from '../gather/trust.ts';
import { gatherUpdate } from '../gather/update.ts';
import type { Cleared } from '../gather/withhold.ts';
import type { Config } from '../model/config.ts';
import type { Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import { referenceKey } from '../model/reference.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { RoleSection, WorkItem } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { listedSections, readRoleDocument } from '../read/updates/role-document.ts';
import { previousPeriod } from '../schedule/period.ts';
import { placedByHand, withWritten } from './by-hand.ts';
import type { Lessons } from './earlier-updates.ts';

export interface RoleWork {
  facts: UpdateFacts;
  /** The number of open items of archived repositories that were left out. */
  archived: number;
  warnings: string[];
}

/** The data for placing a role's work, and the options for what may be shown. */
export interface RoleWorkRequest {
  role: RoleConfig;
  sections: readonly RoleSection[];
  period: Period;
  lessons: Promise<Lessons>;
  /** The current text of the document: its figures stay when they cannot be counted again. */
  existing(): Promise<string | null>;
  includePrivate: boolean;
  /** Finds the location of a match entry in the configuration. */
  locate: Locate;
  /** Determines whose issues may announce a meeting. */
  trust: Trust;
  /** The names that the role's custom templates use: expensive facts are only gathered when they are used. */
  names: ReadonlySet<string>;
}

/**
 * Gathers the work of a role in a period and places each item.
 * @throws {MinutebookError} `github/…` and `hackerone/…` when an answer was incomplete; `config/…` for invalid rules.
 */
export async function gatherRole(
  { role, sections, period, lessons, existing, includePrivate, locate, trust, names }: RoleWorkRequest,
  deps: Deps,
): Promise<RoleWork> {
  const source = await deps.openSource();
  const reviews = names.has('reviewers');
  const options = { now: deps.now, includePrivate, trust, reviews, isClaimed: claimsOf(role.sections) };
  const [gathered, figures, { learned, written, earlier }] = await Promise.all([
    gatherUpdate(source, role, period, options),
    programFigures(role, period, existing, deps),
    lessons,
  ]);
  const byHand = placedByHand(await existing(), earlier, sections, role.sections);
  const listed = (item: Item) => byHand.moved(item) ?? written?.listed(item) ?? null;
  const neighbours = (item: Item) => neighboursOf(item, period);
  const isReported = reportedIn(earlier, sections, role.sections);
  const more = { learned, written: { listed }, locate, neighbours, isReported };
  const place = (given: readonly Cleared<WorkItem>[]) => placeItems(given, sections, role.sections, more);
  const looked = await lookInto(source, gathered.items, {
    role,
    period,
    includePrivate,
    reviews,
    ...worthALook(place(gathered.items), role),
    kept: keptInProgress(earlierPlaces(earlier, sections, role.sections)),
  });
  const all = [...looked.items, ...looked.further];
  const placed = place(names.has('firstTime') ? await markFirstTime(source, all, period) : all);
  const { items, leftOut } = leaveOut(withWritten(placed, byHand), role.leaveOut);
  return {
    facts: {
      role,
      sections,
      period,
      items,
      leftOut,
      meetings: gathered.meetings,
      releases: gathered.releases,
      withheld: gathered.withheld + looked.withheld,
      figures,
    },
    archived: gathered.archived,
    warnings: gathered.warnings,
  };
}

/**
 * The items to look into more closely: those of initiatives, whose references are followed, and those without a place,
 * newest first; with `words`, also every item that has comments.
 */
function worthALook(
  { placed, unplaced }: PlacedItems<Cleared<WorkItem>>,
  { words }: Pick<RoleConfig, 'words'>,
): Pick<LookIntoOptions, 'wanted' | 'followed'> {
  const keyOf = ({ item }: { item: Item }) => referenceKey(item);
  const hubs = placed.filter(({ item, placement }) => item.kind === 'issue' && placement.initiative !== null);
  const commented = words ? placed.filter(({ item }) => item.comments > 0) : [];
  const newest = [...unplaced].sort((a, b) => (a.item.updatedAt < b.item.updatedAt ? 1 : -1));
  return {
    wanted: [...hubs.map(keyOf), ...commented.map(keyOf), ...newest.map(keyOf)],
    followed: new Set(hubs.map(keyOf)),
  };
}

async function programFigures(
  role: RoleConfig,
  period: Period,
  existing: () => Promise<string | null>,
  { openFigures, reporter }: Deps,
): Promise<Record<string, readonly string[]>> {
  if (Object.values(role.sections).every(({ hackerone }) => hackerone === null)) return {};
  const before = previousPeriod(period);
  const { sections, hints } = await gatherFigures(await openFigures(), role, { period, previous: before });
  for (const hint of hints) reporter.note(hint);
  const counted = Object.entries(sections).map(([number, { current, previous }]) => {
    return [number, figureLines(current, previous, { period, before })] as const;
  });
  const earlier = hints.length === 0 ? {} : existingFigures((await existing()) ?? '');
  return { ...earlier, ...Object.fromEntries(counted) };
}

const HEADING = /^#{1,6}\s+(?<number>\d+(?:\.\d+)*)\)/u;
const BULLET = /^\s*[*+-]\s+(?<text>.*)$/u;

/**
 * The figures in an existing update, by section number. They stay when a later run has no credentials to count them
 * again.
 */
function existingFigures(text: string): Record<string, string[]> {
  const figures: Record<string, string[]> = {};
  let section: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    section = HEADING.exec(line)?.groups?.number ?? section;
    const bullet = BULLET.exec(line)?.groups?.text;
    if (section === undefined || bullet === undefined || !isFigureLine(bullet)) continue;
    figures[section] = [...(figures[section] ?? []), bullet];
  }
  return figures;
}

/**
 * The sections of a role: those of its document, or those in the configuration.
 * @throws {MinutebookError} `config/role-document` when the file is missing or has no sections.
 */
export async function roleSections(
  config: Config,
  { id, document }: RoleConfig,
  deps: Deps,
): Promise<RoleSection[]> {
  if (typeof document !== 'string')
    return listedSections(document, { file: config.file ?? 'the configuration' });
  const path = resolve(configFolder(config, deps), document);
  const text = await deps.files.read(path);
  if (text !== null) return readRoleDocument(text, { file: relative(deps.cwd, path) });
  throw new MinutebookError(
    'config/role-document',
    {
      message: `The role document of ${id} is missing.`,
      why: `roles.${id}.document names ${document}, and there is no ${relative(deps.cwd, path)}.`,
      hint: 'Correct the path, which starts from the folder of the configuration, or list the sections in its place.',
    },
    locatedAt(config, ['roles', id, 'document'], deps),
  );
}
