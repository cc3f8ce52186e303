import type { RepositoryName } from './item.ts';
import type { LintLevels } from './lint-rules.ts';
import type { RoleConfig } from './role-config.ts';

/**
 * The configuration as the program uses it: read, validated, every default filled in.
 * The keys are those of `minutebook.yml`; `config/schema/config.ts` documents each one and its default.
 */
export interface Config {
  /** The file it came from, or null when a command runs without one. Relative paths start from its folder. */
  file: string | null;
  /** Line and column of each value in that file, by key: `groups.security-wg.agenda.from[0]`. */
  locations: Readonly<Record<string, readonly [line: number, column: number]>>;
  host: string;
  output: string;
  publish: {
    files: 'commit' | 'pull-request';
    /** Null: the default branch of the repository. */
    branch: string | null;
    /**
     * Logins of accounts, besides the token's own, whose issues and comments count as the program's; those of apps end
     * in `[bot]`.
     */
    accounts: readonly string[];
  };
  /** Current names of repositories by former ones. */
  renamed: Readonly<Record<string, RepositoryName>>;
  check: { rules: LintLevels };
  /** `url` ends in a slash; null when the address of the site is not known. */
  site: { url: string | null; people: boolean };
  groups: readonly GroupConfig[];
  roles: readonly RoleConfig[];
}

export interface GroupConfig {
  id: string;
  name: string;
  /** The form of its documents; null for the neutral one, or that of its newest minutes. */
  preset: 'nodejs' | null;
  agenda: AgendaConfig;
  meeting: MeetingConfig;
  minutes: MinutesConfig;
  attendance: AttendanceConfig;
  templates: { agenda: string | null; minutes: string | null };
}

export interface AgendaConfig {
  /** Null: the group has no label for its agenda. */
  label: string | null;
  /** Organisations or users (`nodejs`) and repositories (`nodejs/node`). */
  from: readonly string[];
  exclude: readonly RepositoryName[];
  /** Markdown, as the group wrote it. */
  standing: readonly string[];
  /** Whether lists by label include discussions. */
  discussions: boolean;
  /** In the order of the agenda. The list of labelled items is among them unless there is no label. */
  lists: readonly AgendaList[];
  /** A path under `output` of the file that the agenda is kept in, or null. */
  path: string | null;
  /** Items without activity are listed apart from this appearance on, below this heading. */
  park: { after: number; title: string } | null;
  activity: boolean;
}

export interface AgendaList {
  /** Null: its items, or their groups, are listed directly in the agenda. */
  title: string | null;
  source: AgendaSource;
  groupBy: GroupBy;
  /** Each order applies where the ones before it find no difference. */
  order: readonly ItemOrder[];
  /** How many items it shows at most, or null. */
  limit: number | null;
  /** Whether it also shows items of earlier lists. */
  repeat: boolean;
}

export type AgendaSource =
  /** Open items with the label of the agenda (`labelled`), or another one. */
  | { kind: 'labelled' | 'label'; label: string }
  /** Open discussions of a category. */
  | { kind: 'category'; category: string }
  /** `key` is the location in the configuration: `groups.wg.agenda.sections[0].query`. */
  | { kind: 'query'; query: string; key: string }
  /** Markdown, as the group wrote it. */
  | { kind: 'standing'; entries: readonly string[] };

export type GroupBy = 'repository' | 'milestone' | 'assignee' | 'none' | { labels: readonly string[] };

export type ItemOrder =
  | 'updated'
  | 'created'
  | 'oldest'
  | 'number'
  | 'title'
  | 'waiting'
  | { labels: readonly string[] };

export interface MeetingConfig {
  repository: RepositoryName | null;
  /** The category of discussions in the repository where agendas are opened; null when agendas are issues. */
  discussion: { category: string } | null;
  labels: readonly string[];
  schedule: ScheduleConfig | null;
  /** How long it takes where the calendar does not say, ISO 8601 duration; null when unknown. */
  duration: string | null;
  /** With fewer items, the issue proposes to skip the meeting; null for never. */
  skipBelow: number | null;
  /** Names or logins of those who take turns in a role, by the role's name. */
  roles: Readonly<Record<string, readonly string[]>>;
  /** ISO 8601 duration before the start. */
  openBefore: string;
  /** Close the meeting's issue when its minutes are committed. */
  closeAfterMinutes: boolean;
  invited: readonly string[];
  observers: readonly string[];
  join: string | null;
  /** Alternating slots: wall-clock time in UTC, and where to join. */
  sessions: readonly { time: string; join: string | null }[];
  watch: string | null;
  calendar: string | null;
  timezones: readonly string[];
}

export type ScheduleConfig =
  | {
      kind: 'ical';
      ical: string;
      match: string | null;
      /** Words of titles that cancel a meeting, besides the English ones. */
      cancelled: readonly string[];
      /** Null: that of the calendar, else UTC. */
      timezone: string | null;
    }
  | { kind: 'rrule'; rrule: string; timezone: string }
  /** Several alternate: the next meeting is the earliest that any of them gives. */
  | { kind: 'every'; every: readonly string[]; timezone: string };

export interface MinutesConfig {
  /** A path under `output` with `{{group}}` and `{{date}}`. */
  path: string;
  hackmd: HackMdConfig | null;
  carry: boolean;
  /** Whether collected minutes state that no notes were taken on an item. */
  noNotes: boolean;
  /** The registers that are kept in files beside the minutes. */
  registers: readonly Register[];
  /** Whether the notes on an item are also posted as a comment on it. */
  comment: boolean;
  /** Null: actions have no issues. */
  actionIssues: ActionIssuesConfig | null;
  /** Whether the meeting's issue gets a comment that lists open actions. */
  remind: boolean;
}

export interface ActionIssuesConfig {
  repository: RepositoryName;
  labels: readonly string[];
  /** ISO 8601 duration after the meeting; null: until the next one. */
  due: string | null;
}

export type Register = 'actions' | 'decisions' | 'items';

export interface AttendanceConfig {
  /** The file that lists the members, or their team, `@org/team`; null when there is no list. */
  members: string | null;
  /** `below` is a share, 0.25; `of` an ISO 8601 duration. */
  inactive: { below: number; of: string } | null;
  /** A share: 0.5. */
  quorum: number | null;
}

export interface HackMdConfig {
  /** Null: the notes of the token's owner. */
  team: string | null;
  /** Who may write in new notes. */
  write: 'owners' | 'signed_in' | 'everyone';
  /** How a finished note becomes the minutes where files are committed; where they are proposed, it is proposed. */
  collect: 'pull-request' | 'commit';
}
