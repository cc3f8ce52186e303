import type { Nodes } from 'mdast';
import type { RepositoryName } from '../../model/item.ts';
import type { LineRole, Minutes, MinutesItem, MinutesTopic } from '../../model/minutes.ts';
import type { MinutesZone } from './forms.ts';

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
  /** A paragraph of notes has closed its list. */
  spokenOn: boolean;
  /** The bullets below are points about the issues that they consist of. */
  listed: boolean;
}

/** Minutes while they are being read, and where in the document the reader is. */
export interface Draft
  extends Omit<
    Minutes,
    'date' | 'time' | 'recording' | 'meetingIssue' | 'document' | 'unreadable' | 'lines'
  > {
  source: string;
  ledger: LineLedger;
  zone: MinutesZone;
  /** The heading that opened the part, for points without words of their own. */
  heading: string;
  headingLine: number;
  /** The last heading or label of any kind, or the bullet that groups points: siblings share it. */
  section: number;
  /** What `#1` belongs to: the repository the last heading named, else that of the meeting issue. */
  repository: RepositoryName | null;
  /** A heading has named the repository. */
  underRepository: boolean;
  /** The sentence that says what was gathered has been read. */
  labelled: boolean;
  open: OpenEntry | null;
  /** The depth of the heading that opened the part. */
  depth: number;
  /** The lines of the headings that the reader is below, by depth. */
  above: number[];
  /** Where to go on after a list that a label among the notes of a heading opened; null outside of one. */
  back: Pick<Draft, 'zone' | 'open'> | null;
  /** The heading that opened the part groups points; a paragraph before them is said about none. */
  grouping: boolean;
  /** Nothing but its title divides the document, so its lists are the agenda. */
  undivided: boolean;
  /** Blocks that were read before their turn, as part of the heading above them. */
  taken: Set<Nodes>;
  /** What was said, in which actions and decisions may hide. */
  spoken: Spoken[];
}

/** A paragraph of what was said, without mark-up. */
export interface Spoken {
  text: string;
  line: number;
  /** Of the checkbox before it; null without one. */
  checked: boolean | null;
  struck: boolean;
  /** All of it is bold. */
  strong: boolean;
  /** It is the line of a point itself. */
  lead: boolean;
  /** `owner/name#n` of the item it was said about, or null. */
  item: string | null;
}

/** Nothing read yet. */
export function emptyDraft(file: string, source: string, ledger: LineLedger): Draft {
  return {
    file,
    source,
    ledger,
    zone: 'preamble',
    heading: '',
    headingLine: 1,
    section: 1,
    repository: null,
    underRepository: false,
    labelled: false,
    open: null,
    depth: 0,
    above: [],
    back: null,
    undivided: false,
    grouping: false,
    taken: new Set(),
    spoken: [],
    title: null,
    titleDate: null,
    line: 1,
    links: [],
    present: [],
    expected: [],
    absent: [],
    teams: [],
    introduction: [],
    announcements: [],
    items: [],
    topics: [],
    actionItems: [],
    decisions: [],
    questions: [],
    upcoming: [],
  };
}

/** Keeps account of what every line of a document was read as. */
export interface LineLedger {
  /** Give the lines `from` to `to` (from 1, inclusive) a role. Blank lines stay blank; the last role counts. */
  mark(role: LineRole, from: number, to?: number): void;
  /** One role per line. */
  roles(): LineRole[];
  /** The lines nobody gave a role. */
  unreadable(): { line: number; text: string }[];
}

/** All lines of a source: blank ones are blank, the others unreadable until somebody reads them. */
export function lineLedger(source: string): LineLedger {
  const texts = source.split(/\r\n|\r|\n/u);
  const roles = texts.map((text): LineRole => {
    if (/^[\s\uFEFF]*$/u.test(text)) return 'blank';
    // An empty bullet, a rule or a hard break says nothing.
    return /^[\s\uFEFF]*(?:[-*+>\\|=_#.]|\d{1,9}[.)])*[\s\\]*$/u.test(text) ? 'markup' : 'unreadable';
  });
  return {
    mark(role, from, to = from) {
      for (let line = from; line <= to; line += 1) {
        const present = roles[line - 1];
        if (present !== undefined && present !== 'blank') roles[line - 1] = role;
      }
    },
    roles: () => roles,
    unreadable: () =>
      texts.flatMap((text, index) => (roles[index] === 'unreadable' ? [{ line: index + 1, text }] : [])),
  };
}
