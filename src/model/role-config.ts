import type { RepositoryName } from './item.ts';
import type { ItemKind } from './item-kinds.ts';
import type { ListedSection } from './update.ts';

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
   * Where to look. A repository that is listed besides its organisation (`nodejs` and `nodejs/TSC`) is the role's own:
   * work by anyone in it is gathered.
   */
  from: readonly string[];
  /** Work by anyone that has one of these labels is gathered. */
  labels: readonly string[];
  /** Work by anyone whose title contains one of these words or phrases is gathered. */
  titles: readonly string[];
  exclude: readonly RepositoryName[];
  /** What is omitted from the update when it belongs to no section. */
  leaveOut: readonly MatchEntry[];
  /** Whether pull requests that the role's people reviewed are gathered. */
  reviews: boolean;
  /** Whether items that the role's people commented on, reviewed or were assigned in the period are gathered. */
  involved: boolean;
  /** Whether comments on an item that start with `TL;DR:` or `Summary:` are quoted. */
  words: boolean;
  /** Issues with at least this many comments count as much discussed; null to gather none for that reason. */
  discussed: number | null;
  timezone: string;
  /** By section number: `1`, `2.1`. */
  sections: Readonly<Record<string, SectionConfig>>;
  /** Name of a group's meetings in the update, and the repository of its meeting issues. */
  meetings: readonly { name: string; repository: RepositoryName }[];
  learn: boolean;
  /** Folders of older updates to learn from, besides the folder that this role's updates are written to. */
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
  /** Repositories whose releases are listed in this section. */
  releases: readonly RepositoryName[];
  /** Handle of the HackerOne program whose figures are shown in this section. */
  hackerone: string | null;
}

export interface InitiativeConfig {
  name: string;
  match: readonly MatchEntry[];
}

/** A conjunction: an item matches when every key that is given matches. */
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
  /** `owner/name#n` that it closes or references. */
  linked?: string;
  /**
   * Its status at the end of the period: `done` is merged or solved, `closed` is closed without that, `open` is
   * neither.
   */
  status?: 'done' | 'closed' | 'open';
  /** Gathers everybody's work in `repo`, which names one repository, as far as this entry matches it. */
  everyone?: boolean;
}

/** Writes a match entry on one line, as a configuration has it. */
export function entryYaml(entry: MatchEntry): string {
  const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(', ')} }`;
}
