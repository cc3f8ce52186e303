import type { Item, RepositoryName } from './item.ts';

/** A section that the configuration lists in place of a role document. */
export interface ListedSection {
  /** `1`, `2.1`. */
  number: string;
  title: string;
  /** It has no number of its own: `number` is its position in the list, and does not stand in its heading. */
  unnumbered?: true;
}

/** A section of a role document, in the role's order of priority. */
export interface RoleSection extends ListedSection {
  /** How many parts the number has: 1 for `2`, 2 for `2.1`. */
  level: number;
  /** The Markdown between this heading and the next, or null when there is none. */
  intro: string | null;
  /** The line of the heading, from 1; null for sections that the configuration lists. */
  line: number | null;
}

/** `3) Node.js Security WG Initiatives`, or the title alone. */
export function sectionHeading({ number, title, unnumbered }: RoleSection): string {
  return unnumbered === true ? title : `${number}) ${title}`;
}

/**
 * What became of an item by the end of a period:
 * `done`: a pull request was merged, or an issue closed, in the period;
 * `closed`: a pull request was closed without a merge in the period, or an issue as not planned or as a duplicate;
 * `in-progress`: it was opened in the period and is still open;
 * `active`: it was opened before, is still open, and something happened to it.
 */
export type WorkStatus = 'done' | 'closed' | 'in-progress' | 'active';

/** An item as it stood at the end of a period. */
export interface WorkItem extends Item {
  status: WorkStatus;
  /**
   * Of an issue that was open all the time: `none` when neither the role's people nor a pull request nor a label of the role
   * moved it in the period, `unknown` when it cannot be told. Absent: it has news.
   */
  news?: 'none' | 'unknown';
  /** Whether its author had nothing merged in its repository before the period; absent: they had, or nobody asked. */
  firstTime?: boolean;
  /** What people of it wrote of it in the period; absent: nothing, or nobody asked. */
  words?: QuotedWords;
}

/** Part of a comment. */
export interface QuotedWords {
  by: string;
  /** One line, as its author typed it. */
  text: string;
  /** The address of the comment. */
  url: string;
}

/** A meeting and the items that record it: its announcement, its minutes. */
export interface MeetingRecord<T extends WorkItem = WorkItem> {
  /** What the role calls the group that met: `Security WG`. */
  name: string;
  /** The day of the meeting, `2023-07-06`. */
  date: string;
  items: readonly T[];
}

/** An update as a person wrote it. */
export interface EarlierUpdate {
  file: string;
  /** `2023-07`, `2024-04..2024-05`; null when neither the file's name nor its heading says. */
  period: string | null;
  sections: readonly EarlierSection[];
  /** The items that people moved after they were put into it, `owner/name#n` in lower case, and the tag of where that was. */
  moved?: ReadonlyMap<string, string>;
}

export interface EarlierSection {
  /** Null for a heading without a number. */
  number: string | null;
  title: string;
  /** The other sections that the heading names: `3) B` in `### 1) A / 3) B`. */
  also: readonly { number: string | null; title: string }[];
  entries: readonly EarlierEntry[];
}

/** One mention of an issue or a pull request. */
export interface EarlierEntry {
  /** The address without a comment's anchor or a slash at its end. */
  url: string;
  /** The address as written. */
  href: string;
  repository: RepositoryName;
  number: number;
  /** The words beside the address, without what stands before a list: `Add debug log`. */
  text: string;
  /** The nearest bullet or line that the mention stands under, without its colon; null at the top. */
  group: string | null;
  /** All the bullets and lines that the mention stands under, outermost first. */
  path: readonly string[];
}
