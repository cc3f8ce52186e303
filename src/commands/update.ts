import { basename, relative } from 'node:path';
import { composeRollup } from '../compose/update/compose-rollup.ts';
import { composeUpdate } from '../compose/update/compose-update.ts';
import { locationIn } from '../config/config-paths.ts';
import { existingFile, syncFile } from '../documents/document-file.ts';
import { lessonsOf, readUpdates } from '../documents/earlier-updates.ts';
import { madeDocument } from '../documents/made-document.ts';
import { renamesFor } from '../documents/renames.ts';
import { renderUpdate } from '../documents/render-update.ts';
import { gatherRole, type RoleWork, roleSections } from '../documents/role.ts';
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
import type { Config } from '../model/config.ts';
import type { Period } from '../model/meeting.ts';
import type { Outcome, WriteOptions } from '../model/outcome.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { EarlierUpdate, RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { defaultPeriod, parsePeriod } from '../schedule/period.ts';
import { type PeriodUnit, parseUnit, periodAround, periodParts } from '../schedule/period-parts.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface UpdateRequest extends WriteOptions {
  config: Config;
  /** The id of the role; absent: the only one. */
  role?: string;
  /**
   * `2023-07`, `2024-04..2024-05`, `2023`; absent: the month whose update is due, or the period around it given by
   * `by`.
   */
  period?: string;
  /** `quarter` or `year`: review the period, with its work grouped by quarters or years. */
  by?: string;
  /** End with a chart of the work per section, regardless of the configuration. */
  chart?: boolean;
}

/**
 * Writes the update of a period, or updates it without changing what people wrote.
 * @throws {MinutebookError} for invalid periods, templates and role documents, when GitHub or HackerOne did not answer
 *   in full, and when the file cannot be written.
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
        // Describing the changes requires parsing both texts once more, so it is done on demand.
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

/** The context of a role's update of a period, shared by all steps. */
interface RoleUpdate {
  config: Config;
  role: RoleConfig;
  period: Period;
  sections: readonly RoleSection[];
  /** The path of the document. Absolute. */
  path: string;
  /** The unit into which a long period is split; null when it is not split. */
  unit: PeriodUnit | null;
  /** The existing updates of the role. */
  updates: Promise<readonly EarlierUpdate[]>;
}

/** @throws {MinutebookError} for invalid roles, periods and role documents. */
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
 * Gathers the work of a period and places each item.
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

/** The identity of an update among documents. */
function updateId({ id }: RoleConfig, period: Pick<Period, 'id'>): string[] {
  return ['update', id, period.id];
}

/** The requested period, or the default. */
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

/** An update and its role document are stored in the same folder, so the link stays valid when both are copied. */
function neighbourLink(document: RoleConfig['document']): string | null {
  return typeof document === 'string' ? `./${basename(document)}` : null;
}
