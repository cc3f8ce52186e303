import type { RepositoryName } from '../../model/item.ts';
import type { Minutes, MinutesItem, MinutesTopic } from '../../model/minutes.ts';
import { type LineLedger, lineLedger } from './line-ledger.ts';
import type { Zone } from './sections.ts';

/** The point of the agenda that what follows belongs to. */
export interface OpenEntry {
  entry: MinutesItem | MinutesTopic;
  /** What opened it: whatever stands below a heading is a note; beside a bullet, the next bullet is the next point. */
  openedBy: 'heading' | 'bullet';
  /** The column of its bullet. */
  column: number;
  /** The last line that belongs to it. */
  endLine: number;
  /** It has notes below its bullet, so notes are not written beside it. */
  nested: boolean;
}

/** Minutes while they are being read, and where in the document the reader is. */
export interface Draft
  extends Omit<Minutes, 'date' | 'recording' | 'meetingIssue' | 'document' | 'unreadable' | 'lines'> {
  source: string;
  ledger: LineLedger;
  zone: Zone;
  /** The heading that opened the part, for points without words of their own. */
  heading: string;
  headingLine: number;
  /** What `#1` belongs to: the repository the last heading named, else that of the meeting issue. */
  repository: RepositoryName | null;
  /** A heading has named the repository. */
  underRepository: boolean;
  /** The sentence that says what was gathered has been read. */
  labelled: boolean;
  open: OpenEntry | null;
  /** The depth of the heading that opened the part. */
  depth: number;
  /** What was said, in which actions may hide. */
  spoken: Spoken[];
}

/** A paragraph of what was said, without mark-up. */
export interface Spoken {
  text: string;
  line: number;
  /** Of the checkbox before it; null without one. */
  checked: boolean | null;
  struck: boolean;
  /** `owner/name#n` of the item it was said about, or null. */
  item: string | null;
}

/** Nothing read yet. */
export function emptyDraft(file: string, source: string): Draft {
  return {
    file,
    source,
    ledger: lineLedger(source),
    zone: 'preamble',
    heading: '',
    headingLine: 1,
    repository: null,
    underRepository: false,
    labelled: false,
    open: null,
    depth: 0,
    spoken: [],
    title: null,
    titleDate: null,
    links: [],
    present: [],
    expected: [],
    teams: [],
    introduction: [],
    announcements: [],
    items: [],
    topics: [],
    actionItems: [],
    questions: [],
    upcoming: [],
  };
}
