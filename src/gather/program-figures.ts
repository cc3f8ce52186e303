import type { RoleConfig } from '../model/role-config.ts';
import type { FiguresSource, ProgramFigures, Span } from '../ports/figures.ts';

/** The figures of the sections that show some, for the period and the one before it. */
export interface GatheredFigures {
  /** By section number. */
  sections: Record<string, { current: ProgramFigures; previous: ProgramFigures }>;
  /** The reasons why some are missing, without duplicates. */
  hints: string[];
}

/** Gathers the figures of a role's programs, each requested once. */
export async function gatherFigures(
  source: FiguresSource,
  role: RoleConfig,
  { period, previous }: { period: Span; previous: Span },
): Promise<GatheredFigures> {
  const gathered: GatheredFigures = { sections: {}, hints: [] };
  const asked = new Map<string, ReturnType<FiguresSource['figures']>>();
  for (const [number, { hackerone }] of Object.entries(role.sections)) {
    if (hackerone === null) continue;
    const asking = asked.get(hackerone) ?? source.figures(hackerone, [period, previous]);
    asked.set(hackerone, asking);
    const answer = await asking;
    if (!answer.known) {
      if (!gathered.hints.includes(answer.hint)) gathered.hints.push(answer.hint);
      continue;
    }
    const [current, before] = answer.figures;
    if (current !== undefined && before !== undefined)
      gathered.sections[number] = { current, previous: before };
  }
  return gathered;
}
