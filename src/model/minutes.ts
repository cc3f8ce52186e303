import type { RepositoryName } from './item.ts';
import type { ItemKind } from './item-kinds.ts';

/** A piece of a document as its author wrote it: `text` is the source from `start` to `end` (UTF-16 offsets). */
export interface Slice {
  text: string;
  start: number;
  end: number;
  /** The first and the last line, from 1. */
  line: number;
  endLine: number;
}

/** A line such as `* **Recording**: https://…`. */
export interface MinutesLink {
  /** `Recording`, without mark-up and colon. */
  label: string;
  /** The first address on the line, or null. */
  url: string | null;
  /** Everything after the label, `N/A` or an address. */
  text: string;
  line: number;
}

/** A person on the list of those present. At least one of `name` and `login` is not null. */
export interface Attendee {
  name: string | null;
  /** As written then, without `@`. Null where none is given. */
  login: string | null;
  /** The text in brackets or after the name: `Microsoft guest`, `observer`. */
  note: string | null;
  line: number;
  /** Offsets of the line in the source, without its bullet. */
  start: number;
  end: number;
}

/** An issue or pull request that the meeting had on its agenda. */
export interface MinutesItem {
  repository: RepositoryName;
  number: number;
  kind: ItemKind | null;
  /** Without Markdown's escapes; null when only an address or number is given. */
  title: string | null;
  /** As written, or derived from the number. */
  url: string;
  /** The number that a link shows, if it shows one; a typing mistake makes it differ from `number`. */
  shownNumber: number | null;
  /** The notes on it, in document order; a note includes its nested list. */
  notes: Slice[];
  line: number;
  /** The line of the heading, label or bullet that it is listed under with its siblings. */
  section: number;
}

/** Anything else that was discussed: a standing item, a point without an issue. */
export interface MinutesTopic {
  title: string;
  /** Whether its checkbox is ticked; null without one. */
  done: boolean | null;
  url: string | null;
  notes: Slice[];
  line: number;
}

export interface Decision {
  /** As written, without mark-up. */
  text: string;
  /** `owner/name#n` of the item under whose notes it stands, or null. */
  item: string | null;
  line: number;
}

/** Who is to do something; `login` is known when the name is that of somebody present. */
export interface ActionOwner {
  name: string | null;
  login: string | null;
}

/** An action that the meeting agreed on. */
export interface ActionItem {
  text: string;
  /** Empty when the action has no owner. */
  owners: ActionOwner[];
  /** Ticked or struck through. */
  done: boolean;
  /** Whether it is in a list of actions. */
  listed: boolean;
  /**
   * `section`: in a list of actions, or marked as an action; `note`: a note that somebody is `to` do it; `promise`:
   * `will`.
   */
  from: 'section' | 'note' | 'promise';
  /** `owner/name#n` of the item under whose notes it stands, or null. */
  item: string | null;
  line: number;
}

/** How a line of the source was read. */
export type LineRole =
  | 'blank'
  | 'markup'
  | 'heading'
  | 'label'
  | 'introduction'
  | 'link'
  | 'attendee'
  | 'announcement'
  | 'item'
  | 'topic'
  | 'note'
  | 'action'
  | 'decision'
  | 'frame'
  | 'question'
  | 'upcoming'
  | 'unreadable';

/** The text below an item in finished minutes when no notes were taken on it. */
export const NO_NOTES = 'No notes taken.';

/** Minutes that people wrote, after parsing. */
export interface Minutes {
  file: string;
  title: string | null;
  /** `2023-02-16`, from the path, else from the title, else from a `Date:` line; null without any. */
  date: string | null;
  /** `14:00` in UTC, if the title or the date line gives it. */
  time: string | null;
  /** The line of the meeting's title, else its first line. */
  line: number;
  titleDate: string | null;
  links: MinutesLink[];
  recording: string | null;
  meetingIssue: string | null;
  /** The address of the shared document in which the notes were taken. */
  document: string | null;
  /** People, in document order. Teams are in `teams`, people with an empty checkbox in `expected`. */
  present: Attendee[];
  expected: Attendee[];
  /** People who are listed as absent or struck through. */
  absent: Attendee[];
  /** `nodejs/security-wg`: teams that the list of those present mentions. */
  teams: string[];
  /** The text before the first section, without links. */
  introduction: Slice[];
  announcements: Slice[];
  items: MinutesItem[];
  topics: MinutesTopic[];
  actionItems: ActionItem[];
  decisions: Decision[];
  questions: Slice[];
  upcoming: Slice[];
  /** Lines that could not be classified. */
  unreadable: { line: number; text: string }[];
  /** One role for each line of the source, from line 1: every line is accounted for. */
  lines: LineRole[];
}
