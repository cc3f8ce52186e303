import type { Item, RepositoryName } from './item.ts';

/** A section that the configuration lists in place of a role document. */
export interface ListedSection {
  /** `1`, `2.1`. */
  number: string;
  title: string;
  /** Set when it has no number of its own: `number` is its position in the list and is not part of its heading. */
  unnumbered?: true;
}

/** A section of a role document; the order of sections is the role's order of priority. */
export interface RoleSection extends ListedSection {
  /** How many parts the number has: 1 for `2`, 2 for `2.1`. */
  level: number;
  /** The Markdown between this heading and the next, or null when there is none. */
  intro: string | null;
  /** The line of the heading, from 1; null for sections that the configuration lists. */
  line: number | null;
}

/** Returns `3) Node.js Security WG Initiatives`, or the title alone. */
export function sectionHeading({ number, title, unnumbered }: RoleSection): string {
  return unnumbered === true ? title : `${number}) ${title}`;
}

/**
 * The status of an item at the end of a period:
 * `done`: a pull request was merged, or an issue closed, in the period;
 * `closed`: a pull request was closed without a merge in the period, or an issue as not planned or as a duplicate;
 * `in-progress`: it was opened in the period and is still open;
 * `active`: it was opened before, is still open, and something happened to it.
 */
export type WorkStatus = 'done' | 'closed' | 'in-progress' | 'active';

/** An item with its status at the end of a period. */
export interface WorkItem extends Item {
  status: WorkStatus;
  /**
   * For an issue that was open all the time: `none` when neither the role's people nor a pull request nor a label of
   * the role moved it in the period, `unknown` when that cannot be determined. Absent when there is news.
   */
  news?: 'none' | 'unknown';
  /**
   * Whether its author had nothing merged in its repository before the period; absent when they had, or when not
   * requested.
   */
  firstTime?: boolean;
  /** A quotation from a comment on it in the period; absent when there is none, or when not requested. */
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
  /** The role's name for the group that met: `Security WG`. */
  name: string;
  /** The day of the meeting, `2023-07-06`. */
  date: string;
  items: readonly T[];
}

/** An earlier update, as people wrote it. */
export interface EarlierUpdate {
  file: string;
  /** `2023-07`, `2024-04..2024-05`; null when neither the name nor the heading of the file gives it. */
  period: string | null;
  sections: readonly EarlierSection[];
  /**
   * The items that people moved after they were added, `owner/name#n` in lower case, each with the tag of its original
   * section.
   */
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
  /** The text beside the address, without what precedes a list: `Add debug log`. */
  text: string;
  /** The nearest bullet or line above the mention that it is nested under, without its colon; null at the top. */
  group: string | null;
  /** All bullets and lines that the mention is nested under, outermost first. */
  path: readonly string[];
}
