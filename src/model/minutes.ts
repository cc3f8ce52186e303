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

/** A person on the list of those present. At least one of `name` and `login` is there. */
export interface Attendee {
  name: string | null;
  /** As written that day, without `@`. Null where none is given. */
  login: string | null;
  /** What stands in brackets or after the name: `Microsoft guest`, `observer`. */
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
  /** Without Markdown's escapes; null when only an address or number stands there. */
  title: string | null;
  /** As written, or made from the number. */
  url: string;
  /** The number a link shows, when it shows one: differs from `number` after a slip of the pen. */
  shownNumber: number | null;
  /** What was said, in document order; a note's nested list is part of it. */
  notes: Slice[];
  line: number;
  /** The line of the heading, label or bullet that it stands below with its siblings. */
  section: number;
}

/** Anything else that was talked about: a standing item, a point without an issue. */
export interface MinutesTopic {
  title: string;
  /** Of a checkbox; null without one. */
  done: boolean | null;
  url: string | null;
  notes: Slice[];
  line: number;
}

/** Something the meeting decided. */
export interface Decision {
  /** As it was written, without mark-up. */
  text: string;
  /** `owner/name#n` of the item under whose notes it stands, or null. */
  item: string | null;
  line: number;
}

/** Who is to do something; a login is known when the name is that of somebody present. */
export interface ActionOwner {
  name: string | null;
  login: string | null;
}

/** Something somebody is to do. */
export interface ActionItem {
  text: string;
  /** Empty when nobody is named. */
  owners: ActionOwner[];
  /** Ticked or struck through. */
  done: boolean;
  /** It stands in a list of actions. */
  listed: boolean;
  /** `section`: from a list of actions, or marked as an action; `note`: somebody is `to` do it; `promise`: `will`. */
  from: 'section' | 'note' | 'promise';
  /** `owner/name#n` of the item under whose notes it stands, or null. */
  item: string | null;
  line: number;
}

/** What a line of the source was read as. */
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

/** What finished minutes say below an item that nobody took notes on. */
export const NO_NOTES = 'No notes taken.';

/** Minutes that people wrote, read. */
export interface Minutes {
  file: string;
  title: string | null;
  /** `2023-02-16`: of the path, else of the title, else of a `Date:` line; null without any. */
  date: string | null;
  /** `14:00`, in UTC, where the title or the date line says so. */
  time: string | null;
  /** Where the meeting's title stands, or its first line. */
  line: number;
  /** The date the title gives. */
  titleDate: string | null;
  links: MinutesLink[];
  recording: string | null;
  meetingIssue: string | null;
  /** The address of the shared document the notes were taken in. */
  document: string | null;
  /** People, in document order. Teams are in `teams`, people with an empty checkbox in `expected`. */
  present: Attendee[];
  expected: Attendee[];
  /** People of a list of those who did not come, or struck through. */
  absent: Attendee[];
  /** `nodejs/security-wg`: teams that the list of those present mentions. */
  teams: string[];
  /** What stands before the first section and is no link. */
  introduction: Slice[];
  announcements: Slice[];
  items: MinutesItem[];
  topics: MinutesTopic[];
  actionItems: ActionItem[];
  decisions: Decision[];
  questions: Slice[];
  upcoming: Slice[];
  /** Lines that are there and could not be placed. */
  unreadable: { line: number; text: string }[];
  /** One role per line of the source, from line 1: every line is accounted for. */
  lines: LineRole[];
}
