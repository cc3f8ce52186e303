import type {
  ActionIssuesConfig,
  AttendanceConfig,
  Config,
  GroupConfig,
  HackMdConfig,
  ScheduleConfig,
} from '../model/config.ts';
import { plainLogin, type RepositoryName } from '../model/item.ts';
import type { InitiativeConfig, MatchEntry, RoleConfig, SectionConfig } from '../model/role-config.ts';
import { shareOf } from './formats/texts.ts';
import { resolveAgenda } from './resolve-agenda.ts';
import type { WrittenConfig, WrittenGroup, WrittenRole } from './schema/config.ts';

type WrittenSchedule = NonNullable<WrittenGroup['meeting']['schedule']>;
type WrittenSection = WrittenRole['sections'][string];
type WrittenEntry = WrittenSection['match'][number];

/** Fills in the defaults that depend on other keys; validation fills in the constant ones. */
export function resolveConfig(written: WrittenConfig, file: string | null): Config {
  return {
    file,
    locations: {},
    host: written.host ?? '',
    output: written.output,
    publish: { ...written.publish, branch: written.publish.branch ?? null },
    renamed: written.renamed,
    check: written.check,
    site: { ...written.site, url: written.site.url?.replace(/\/*$/u, '/') ?? null },
    groups: Object.entries(written.groups).map(([id, group]) => resolveGroup(id, group, written.preset)),
    roles: Object.entries(written.roles).map(([id, role]) => resolveRole(id, role)),
  };
}

/** Fills in the defaults of one group. */
function resolveGroup(
  id: string,
  { name = id, preset, agenda, meeting, minutes, attendance, templates }: WrittenGroup,
  common: WrittenConfig['preset'],
): GroupConfig {
  const { discussion, schedule, join = null, watch = null, calendar = null } = meeting;
  const repository = discussion?.repository ?? meeting.repository ?? null;
  return {
    id,
    name,
    preset: preset ?? common ?? null,
    agenda: resolveAgenda(id, agenda),
    meeting: {
      ...meeting,
      repository,
      discussion: discussion === undefined ? null : { category: discussion.category },
      schedule: schedule === undefined ? null : resolveSchedule(schedule),
      join,
      sessions: meeting.sessions.map((session) => ({ time: session.time, join: session.join ?? null })),
      watch,
      calendar,
      duration: meeting.duration ?? null,
      skipBelow: meeting.skipBelow ?? null,
    },
    minutes: {
      ...minutes,
      hackmd: minutes.hackmd === undefined ? null : resolveHackMd(minutes.hackmd),
      actionIssues: resolveActionIssues(minutes.actionIssues, repository),
    },
    attendance: resolveAttendance(attendance),
    templates: { agenda: templates.agenda ?? null, minutes: templates.minutes ?? null },
  };
}

function resolveAttendance({ members, inactive, quorum }: WrittenGroup['attendance']): AttendanceConfig {
  return {
    members: members ?? null,
    inactive: inactive === undefined ? null : { below: shareOf(inactive.below), of: inactive.of },
    quorum: quorum === undefined ? null : shareOf(quorum),
  };
}

function resolveActionIssues(
  written: WrittenGroup['minutes']['actionIssues'],
  meetings: RepositoryName | null,
): ActionIssuesConfig | null {
  const repository = written?.repository ?? meetings;
  if (written === undefined || repository === null) return null;
  return { repository, labels: written.labels, due: written.due ?? null };
}

function resolveHackMd({
  team,
  write,
  collect = write === 'owners' ? 'commit' : 'pull-request',
}: NonNullable<WrittenGroup['minutes']['hackmd']>): HackMdConfig {
  return { team: team ?? null, write, collect };
}

function resolveSchedule({
  ical,
  match,
  cancelled = [],
  rrule,
  every = [],
  timezone: written,
}: WrittenSchedule): ScheduleConfig {
  if (ical !== undefined)
    return { kind: 'ical', ical, match: match ?? null, cancelled, timezone: written ?? null };
  const timezone = written ?? 'UTC';
  if (rrule !== undefined) return { kind: 'rrule', rrule, timezone };
  return { kind: 'every', every: typeof every === 'string' ? [every] : every, timezone };
}

function resolveRole(
  id: string,
  { name = id, link, discussed, preset: _, ...role }: WrittenRole,
): RoleConfig {
  const { document } = role;
  return {
    ...role,
    id,
    name,
    link: link ?? null,
    discussed: discussed ?? null,
    document:
      typeof document === 'string'
        ? document
        : document.map(({ number, title }, index) =>
            number === undefined
              ? { number: String(index + 1), title, unnumbered: true as const }
              : { number: String(number), title },
          ),
    people: role.people.map(plainLogin),
    leaveOut: role.leaveOut.map(resolveEntry),
    sections: Object.fromEntries(
      Object.entries(role.sections).map(([number, section]) => [number, resolveSection(section)]),
    ),
    meetings: Object.entries(role.meetings).map(([meeting, repository]) => ({ name: meeting, repository })),
    chart: role.chart ?? null,
    templates: { update: role.templates.update ?? null, rollup: role.templates.rollup ?? null },
  };
}

function resolveSection({ intro, match, initiatives, releases, hackerone }: WrittenSection): SectionConfig {
  return {
    intro: intro ?? null,
    match: match.map(resolveEntry),
    initiatives: initiatives.map((initiative): InitiativeConfig => {
      return { name: initiative.name, match: initiative.match.map(resolveEntry) };
    }),
    releases,
    hackerone: hackerone ?? null,
  };
}

/** Removes undefined keys: the presence of a key has a meaning. */
function resolveEntry({ author, ...entry }: WrittenEntry): MatchEntry {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined && value !== false);
  return { ...Object.fromEntries(given), ...(author !== undefined && { author: plainLogin(author) }) };
}
