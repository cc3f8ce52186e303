import type { UpdateFacts } from '../compose/update/compose-update.ts';
import { figureLines } from '../compose/update/figure-lines.ts';
import { type Locate, placeItems } from '../compose/update/place-items.ts';
import { gatherFigures } from '../gather/program-figures.ts';
import type { Trust } from '../gather/trust.ts';
import { gatherUpdate } from '../gather/update.ts';
import type { RoleConfig } from '../model/config.ts';
import type { Period } from '../model/meeting.ts';
import type { RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { previousPeriod } from '../schedule/period.ts';
import type { Lessons } from './learn-from-files.ts';
import { standingFigures } from './standing-figures.ts';

export interface RoleWork {
  facts: UpdateFacts;
  /** How many open items of archived repositories were left out. */
  archived: number;
  warnings: string[];
}

/** What it takes to know where a role's work belongs, and which of it may be shown. */
export interface RoleWorkRequest {
  role: RoleConfig;
  sections: readonly RoleSection[];
  period: Period;
  lessons: Promise<Lessons>;
  /** The document as it stands: figures in it stay when they cannot be counted again. */
  existing(): Promise<string | null>;
  includePrivate: boolean;
  /** Where a match entry stands in the configuration. */
  locate: Locate;
  /** Whose issues may announce a meeting. */
  trust: Trust;
}

/**
 * Gather what a role did in a period and give each item its place.
 * @throws {MinutebookError} `github/…` and `hackerone/…` when an answer did not come in full; `config/…` for rules that
 *   cannot be used.
 */
export async function gatherRole(
  { role, sections, period, lessons, existing, includePrivate, locate, trust }: RoleWorkRequest,
  deps: Pick<Deps, 'now' | 'reporter' | 'openSource' | 'openFigures'>,
): Promise<RoleWork> {
  const [gathered, figures, { learned, written }] = await Promise.all([
    deps
      .openSource()
      .then((source) => gatherUpdate(source, role, period, { now: deps.now, includePrivate, trust })),
    programFigures(role, period, existing, deps),
    lessons,
  ]);
  return {
    facts: {
      role,
      sections,
      period,
      items: placeItems(gathered.items, sections, role.sections, learned, written, locate),
      meetings: gathered.meetings,
      releases: gathered.releases,
      withheld: gathered.withheld,
      figures,
    },
    archived: gathered.archived,
    warnings: gathered.warnings,
  };
}

async function programFigures(
  role: RoleConfig,
  period: Period,
  existing: () => Promise<string | null>,
  { openFigures, reporter }: Pick<Deps, 'openFigures' | 'reporter'>,
): Promise<Record<string, readonly string[]>> {
  if (Object.values(role.sections).every(({ hackerone }) => hackerone === null)) return {};
  const before = previousPeriod(period);
  const { sections, hints } = await gatherFigures(await openFigures(), role, { period, previous: before });
  for (const hint of hints) reporter.note(hint);
  const counted = Object.entries(sections).map(([number, { current, previous }]) => {
    return [number, figureLines(current, previous, { period, before })] as const;
  });
  const standing = hints.length === 0 ? {} : standingFigures((await existing()) ?? '');
  return { ...standing, ...Object.fromEntries(counted) };
}
