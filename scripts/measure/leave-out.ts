import { matcher } from '../../src/compose/update/match-entry.ts';
import type { MatchEntry, RoleConfig } from '../../src/model/role-config.ts';

/** A month, and the reason for each item that was placed where people put it. */
export interface Support {
  month: string;
  reasons: readonly string[];
}

/**
 * The rules that a role would have if nobody had seen a month: those that place something right in this month alone are
 * left out. Those that place nothing right in any month follow from the role document, and stay.
 */
export function withoutMonth(
  sections: RoleConfig['sections'],
  month: string,
  support: readonly Support[],
): RoleConfig['sections'] {
  const isKept = (entry: MatchEntry) => {
    const { reads } = matcher(entry);
    const months = support.filter(({ reasons }) => reasons.some((reason) => reason.endsWith(`: ${reads}`)));
    return months.length !== 1 || months[0]?.month !== month;
  };
  return Object.fromEntries(
    Object.entries(sections).map(([number, section]) => [
      number,
      {
        ...section,
        match: section.match.filter(isKept),
        initiatives: section.initiatives.map((one) => ({ ...one, match: one.match.filter(isKept) })),
      },
    ]),
  );
}
