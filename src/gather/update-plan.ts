import { Temporal } from 'temporal-polyfill';
import type { RepositoryName } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { InstantRange, ItemQuery } from '../ports/source.ts';
import { entriesOf, everyoneQueries, ownRepositories } from './everybodys-work.ts';

/** How long before and after a meeting its issue and its minutes may be opened. */
const MEETING_SLACK = { hours: 24 * 14 };

/** The queries for one update. */
export interface UpdatePlan {
  /** Everything these find that was worked on in the period belongs in the update. */
  work: ItemQuery[];
  /** What the role's people took part in at any time; only what they took part in within the period belongs in it. */
  involved: ItemQuery[];
  /**
   * Work by anyone in repositories for which an entry asks for everybody's; only what such an entry matches belongs in
   * it.
   */
  everyone: ItemQuery[];
  /** Issues that were closed in the period; only those assigned to the role's people belong in it. */
  closedIssues: ItemQuery[];
  /** Announcements and minutes of the meetings, some from shortly before and after the period. */
  meetings: ItemQuery[];
  releases: { repositories: RepositoryName[]; published: InstantRange };
}

/**
 * Returns the queries for a report on a period: work by the role's people, work by anyone with its labels, with its
 * words in the title or in its own repositories, what was much discussed, and what its people reviewed. Searches only
 * know the last change of an item, so for a past period they ask for everything changed since its start, and
 * `workStatus` decides.
 */
export function planUpdate(role: RoleConfig, period: Period): UpdatePlan {
  const { people, labels, titles } = role;
  const within = { from: period.from, to: lastSecond(period) };
  const base = { scope: role.from, ...(role.exclude.length > 0 && { exclude: role.exclude }) };
  const active = { created: { to: within.to }, updated: { from: within.from } };
  const own = ownRepositories(role.from);
  const hasPeople = people.length > 0;

  const work: ItemQuery[] = [];
  if (hasPeople) work.push({ ...base, authors: people, ...active });
  if (labels.length > 0) work.push({ ...base, labels, ...active });
  for (const title of titles) work.push({ ...base, title, ...active });
  if (own.length > 0) work.push({ ...base, scope: own, ...active });
  // Discussions are gathered only if a match entry has a place for them.
  if (entriesOf(role.sections).some(({ entry }) => entry.kind === 'discussion'))
    work.push(...work.map((query) => ({ ...query, kind: 'discussion' as const })));
  if (role.discussed !== null) work.push({ ...base, kind: 'issue', comments: role.discussed, ...active });
  if (role.reviews && hasPeople) {
    work.push({ ...base, kind: 'pull-request', reviewers: people, merged: within });
  }

  return {
    work,
    involved:
      role.involved && hasPeople
        ? [
            { ...base, commenters: people, ...active },
            { ...base, assigned: people, ...active },
            { ...base, kind: 'pull-request', reviewers: people, ...active },
          ]
        : [],
    everyone: everyoneQueries(role, active),
    closedIssues: hasPeople ? [{ ...base, kind: 'issue', involves: people, closed: within }] : [],
    meetings: meetingQueries(role, period),
    releases: {
      repositories: [...new Set(Object.values(role.sections).flatMap((section) => section.releases))],
      published: within,
    },
  };
}

function meetingQueries(role: RoleConfig, period: Period): ItemQuery[] {
  const scope = [...new Set(role.meetings.map((meeting) => meeting.repository))];
  if (scope.length === 0) return [];
  const created = {
    from: Temporal.Instant.from(period.from).subtract(MEETING_SLACK).toString(),
    to: Temporal.Instant.from(period.to).add(MEETING_SLACK).toString(),
  };
  return ['meeting', 'minutes'].map((title) => ({ scope, title, created }));
}

/** Ranges include their end, periods do not, and GitHub's instants are whole seconds. */
function lastSecond(period: Period): string {
  return Temporal.Instant.from(period.to).subtract({ seconds: 1 }).toString();
}
