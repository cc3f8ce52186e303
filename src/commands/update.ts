import { basename, relative } from 'node:path';
import { composeRollup } from '../compose/update/compose-rollup.ts';
import { composeUpdate } from '../compose/update/compose-update.ts';
import { locationIn } from '../config/config-paths.ts';
import { existingFile, syncFile } from '../documents/document-file.ts';
import { madeDocument } from '../documents/made-document.ts';
import { renamesFor } from '../documents/renames.ts';
import { renderUpdate } from '../documents/render-update.ts';
import { gatherRole, lessonsOf, type RoleWork, readUpdates, roleSections } from '../documents/role.ts';
import { namesUsed, requireTemplate } from '../documents/templates.ts';
import { updatePath } from '../documents/update-path.ts';
import {
  chartOf,
  countBySection,
  explainUpdate,
  nameUnplaced,
  placementsOf,
  unplacedItems,
  updateChanges,
} from '../documents/update-report.ts';
import { trustOf } from '../gather/trust.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Config, RoleConfig } from '../model/config.ts';
import type { Period } from '../model/meeting.ts';
import type { Outcome, WriteOptions } from '../model/outcome.ts';
import type { EarlierUpdate, RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { defaultPeriod, parsePeriod } from '../schedule/period.ts';
import { type PeriodUnit, parseUnit, periodAround, periodParts } from '../schedule/period-parts.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface UpdateRequest extends WriteOptions {
  config: Config;
  /** Id of the role; absent: the only one. */
  role?: string;
  /** `2023-07`, `2024-04..2024-05`, `2023`; absent: the month that an update is owed for, or what `by` makes of it. */
  period?: string;
  /** `quarter` or `year`: look back on the period, its work told apart by quarters or years. */
  by?: string;
  /** End with a chart of the work per section, whether the role is configured to or not. */
  chart?: boolean;
}

/**
 * Write the update of a period, or bring it up to date around what people wrote.
 * @throws {MinutebookError} for wrong periods, templates and role documents, when GitHub or HackerOne did not answer in
 *   full, and when the file cannot be written.
 */
export async function update(
  {
    config,
    role: id,
    period: wanted,
    by,
    chart,
    out,
    write = true,
    publish = false,
    includePrivate = false,
  }: UpdateRequest,
  given: Deps,
): Promise<Outcome> {
  const deps = confineFiles(config, out, given);
  const opened = await openUpdate({ config, role: id, period: wanted, by, out }, deps);
  const { role, period, path, unit, updates } = opened;
  const kind = unit === null ? 'update' : 'rollup';
  await requireTemplate(kind, role.templates[kind], config, deps);
  const { facts, archived, warnings } = await gatherFacts(opened, { publish, includePrivate }, deps);
  const complete = { ...facts, chart: chartOf(facts, await updates, { always: chart === true }) };
  const view =
    unit === null
      ? composeUpdate(complete)
      : composeRollup(complete, { unit, parts: periodParts(period, unit) });
  const generated = await renderUpdate(kind, view, opened, deps);
  const file = { path, id: updateId(role, period) };
  const existing = await existingFile(config, file, { publish }, deps);
  const renamed = await renamesFor(config, existing, generated, deps);
  const document = {
    ...file,
    title: `${view.title} of ${role.name}`,
    revise: (text: string | null) => planMerge(text ?? '', generated, { renamed }),
  };
  const synced = await syncFile(config, document, { write, publish }, deps);
  const report = {
    kind: 'update' as const,
    role: role.id,
    period: period.id,
    start: null,
    path: synced.target,
    items: view.count,
    unplaced: facts.items.unplaced.map(({ item }) => item.url),
    unplacedItems: unplacedItems(facts),
  };
  return {
    documents: [
      {
        ...madeDocument(synced, report, explainUpdate(facts)),
        // To say what changed, both texts are read once more: only where somebody is told.
        get details() {
          const changes = updateChanges(synced.before, synced.after);
          return [...countBySection(facts), ...changes, ...nameUnplaced(facts)];
        },
        placements: placementsOf(facts),
      },
    ],
    withheld: facts.withheld,
    archived,
    warnings,
  };
}

/** A role's update of a period: made once, for everything that is made of it. */
interface RoleUpdate {
  config: Config;
  role: RoleConfig;
  period: Period;
  sections: readonly RoleSection[];
  /** Where it is kept. Absolute. */
  path: string;
  /** What the parts of a long period are; null when it is not parted. */
  unit: PeriodUnit | null;
  /** The role's updates that there are. */
  updates: Promise<readonly EarlierUpdate[]>;
}

/** @throws {MinutebookError} for wrong roles, periods and role documents. */
export async function openUpdate(
  { config, role: id, period: wanted, by, out }: Pick<UpdateRequest, 'config'> & Asked,
  deps: Deps,
): Promise<RoleUpdate> {
  const role = choose('role', config.roles, id, config);
  const unit = by === undefined ? null : parseUnit(by);
  const period = periodOf(wanted, unit, role, deps);
  const sections = await roleSections(config, role, deps);
  const path = await updatePath({ config, role, out }, period, deps);
  const updates = readUpdates({ config, role, path }, { own: unit !== null }, deps);
  return { config, role, period, sections, path, unit, updates };
}

type Asked = { [Key in 'role' | 'period' | 'by' | 'out']?: string | undefined };

/**
 * Gather the work of a period and find the place of each item.
 * @throws {MinutebookError} as `gatherRole` does.
 */
export async function gatherFacts(
  { config, role, period, sections, path, unit, updates }: RoleUpdate,
  { publish, includePrivate }: { publish: boolean; includePrivate: boolean },
  deps: Deps,
): Promise<RoleWork> {
  const kind = unit === null ? 'update' : 'rollup';
  const names = await namesUsed({ [kind]: role.templates[kind] }, config, deps);
  return gatherRole(
    {
      names,
      role: { ...role, link: role.link ?? neighbourLink(role.document) },
      sections,
      period,
      lessons: updates.then((all) => lessonsOf(all, { role, sections, period, rollUp: unit !== null })),
      existing: () => existingFile(config, { path, id: updateId(role, period) }, { publish }, deps),
      includePrivate,
      locate(key) {
        const place = locationIn(config, ['roles', role.id, 'sections', ...key]);
        return { ...place, file: relative(deps.cwd, place.file) };
      },
      trust: trustOf(config, deps),
    },
    deps,
  );
}

/** What tells an update from other documents. */
function updateId({ id }: RoleConfig, period: Pick<Period, 'id'>): string[] {
  return ['update', id, period.id];
}

/** The period that is meant. */
export function periodOf(
  wanted: string | undefined,
  unit: PeriodUnit | null,
  { timezone }: RoleConfig,
  { now }: Deps,
): Period {
  if (wanted !== undefined) return parsePeriod(wanted, timezone);
  const month = defaultPeriod(now, timezone);
  return unit === null ? month : periodAround(month, unit);
}

/** An update and its role document live side by side, so the link works wherever the two are copied to. */
function neighbourLink(document: RoleConfig['document']): string | null {
  return typeof document === 'string' ? `./${basename(document)}` : null;
}
