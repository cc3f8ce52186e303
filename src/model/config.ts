import type { RepositoryName } from './item.ts';
import type { ItemKind } from './item-kinds.ts';
import type { LintLevels } from './lint-rules.ts';
import type { ListedSection } from './update.ts';

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
    /** Logins of accounts whose issues and comments count as ours, besides the token's own; those of apps end in `[bot]`. */
    accounts: readonly string[];
  };
  /** Present names of repositories by former ones. */
  renamed: Readonly<Record<string, RepositoryName>>;
  check: { rules: LintLevels };
  /** `url` ends in a slash; null: the address of the site is not known. */
  site: { url: string | null; people: boolean };
  groups: readonly GroupConfig[];
  roles: readonly RoleConfig[];
}

export interface GroupConfig {
  id: string;
  name: string;
  /** The form of its documents; null: neutral, and that of its newest minutes. */
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
  /** Whether lists by label take discussions, too. */
  discussions: boolean;
  /** In the order in which they stand on the agenda; that of the labelled items is among them unless there is no label. */
  lists: readonly AgendaList[];
  /** A path under `output` of the file that the agenda is kept in, or null. */
  path: string | null;
  /** Items that nothing happened to stand apart from this appearance on, below this heading. */
  park: { after: number; title: string } | null;
  activity: boolean;
}

/** A list of the agenda. */
export interface AgendaList {
  /** Null: its items, or their groups, stand right in the agenda. */
  title: string | null;
  source: AgendaSource;
  groupBy: GroupBy;
  /** Each decides where those before leave it open. */
  order: readonly ItemOrder[];
  /** How many items it shows at most, or null. */
  limit: number | null;
  /** Whether it shows items that an earlier list has, too. */
  repeat: boolean;
}

export type AgendaSource =
  /** Open items with the label of the agenda (`labelled`), or another one. */
  | { kind: 'labelled' | 'label'; label: string }
  /** Open discussions of a category. */
  | { kind: 'category'; category: string }
  /** `key` is where the configuration has it: `groups.wg.agenda.sections[0].query`. */
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
  /** The agenda is a discussion of the repository, in this category; null: it is an issue. */
  discussion: { category: string } | null;
  labels: readonly string[];
  schedule: ScheduleConfig | null;
  /** How long it takes, ISO 8601 duration, where the calendar does not say; null: nobody knows. */
  duration: string | null;
  /** With fewer items, the issue proposes to skip the meeting; null: never. */
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
  /** Several take turns: the next meeting is the first that any of them gives. */
  | { kind: 'every'; every: readonly string[]; timezone: string };

export interface MinutesConfig {
  /** A path under `output` with `{{group}}` and `{{date}}`. */
  path: string;
  hackmd: HackMdConfig | null;
  carry: boolean;
  /** Whether collected minutes say of items that nobody took notes on them. */
  noNotes: boolean;
  /** What is kept in files beside the minutes. */
  registers: readonly Register[];
  /** Whether what was said of an item is told in a comment below it. */
  comment: boolean;
}

export type Register = 'actions' | 'decisions' | 'items';

export interface AttendanceConfig {
  /** The file that lists the members, or their team, `@org/team`; null: nobody does. */
  members: string | null;
  /** `below` is a share, 0.25; `of` an ISO 8601 duration. */
  inactive: { below: number; of: string } | null;
  /** A share: 0.5. */
  quorum: number | null;
}

export interface HackMdConfig {
  /** Null: the notes of the token's owner. */
  team: string | null;
  /** Who may write in the notes that are made. */
  write: 'owners' | 'signed_in' | 'everyone';
  /** How a finished note becomes the minutes where files are committed; where they are proposed, it is proposed. */
  collect: 'pull-request' | 'commit';
}

export interface RoleConfig {
  id: string;
  name: string;
  /** The file whose headings are the sections, or the sections themselves. */
  document: string | readonly ListedSection[];
  /** How the update links to the role document. */
  link: string | null;
  /** A path under `output` with `{{period}}` and `{{role}}`. */
  path: string;
  people: readonly string[];
  /**
   * Where to look. A repository that is named besides its organisation (`nodejs` and `nodejs/TSC`) is the
   * role's own: work by anyone in it is gathered.
   */
  from: readonly string[];
  /** Work by anyone that carries one of these labels is gathered. */
  labels: readonly string[];
  /** Work by anyone whose title holds one of these words or phrases is gathered. */
  titles: readonly string[];
  exclude: readonly RepositoryName[];
  /** What is left out of the update when it belongs to no section. */
  leaveOut: readonly MatchEntry[];
  /** Whether pull requests that the role's people reviewed are gathered. */
  reviews: boolean;
  /** Whether items that the role's people commented on, reviewed or were assigned in the period are gathered. */
  involved: boolean;
  /** Whether what people wrote of an item in a comment that opens with `TL;DR:` or `Summary:` is quoted. */
  words: boolean;
  /** Issues with at least so many comments count as much discussed; null: none are gathered for that. */
  discussed: number | null;
  timezone: string;
  /** By section number: `1`, `2.1`. */
  sections: Readonly<Record<string, SectionConfig>>;
  /** Name of a group's meetings in the update, and the repository of its meeting issues. */
  meetings: readonly { name: string; repository: RepositoryName }[];
  learn: boolean;
  /** Folders of older updates to learn from, besides where this role's own are written. */
  learnFrom: readonly string[];
  /** How many months a chart of the work per section looks back, or null for no chart. */
  chart: number | null;
  templates: { update: string | null; rollup: string | null };
}

export interface SectionConfig {
  /** Inline Markdown that opens the section. */
  intro: string | null;
  match: readonly MatchEntry[];
  initiatives: readonly InitiativeConfig[];
  /** Repositories whose releases stand in this section. */
  releases: readonly RepositoryName[];
  /** Handle of the HackerOne program whose figures stand in this section. */
  hackerone: string | null;
}

export interface InitiativeConfig {
  name: string;
  match: readonly MatchEntry[];
}

/** A conjunction: an item matches when every key that is there matches. */
export interface MatchEntry {
  /** Glob over `owner/name`. */
  repo?: string;
  label?: string;
  /** Glob, or `/regular expression/` with flags. */
  title?: string;
  author?: string;
  /** Glob over the paths of changed files. */
  path?: string;
  kind?: ItemKind;
  /** `owner/name#n` that it closes or refers to. */
  linked?: string;
  /** How it stood at the end of the period: `done` is merged or solved, `closed` is without that, `open` is neither. */
  status?: 'done' | 'closed' | 'open';
  /** Gather everybody's work in `repo`, which names one repository, as far as this entry matches it. */
  everyone?: boolean;
}
