import type { Nodes } from 'mdast';
import type { RepositoryName } from '../../model/item.ts';
import type { LineRole, Minutes, MinutesItem, MinutesTopic } from '../../model/minutes.ts';
import type { MinutesZone } from './forms.ts';

/** The agenda point that the following blocks belong to. */
export interface OpenEntry {
  entry: MinutesItem | MinutesTopic;
  /** What opened it: below a heading, all blocks are notes; after a bullet, the next bullet is the next point. */
  openedBy: 'heading' | 'bullet';
  /** The column of its bullet. */
  column: number;
  /** The last line that belongs to it. */
  endLine: number;
  /** It has notes nested below its bullet, so bullets beside it are not notes. */
  nested: boolean;
  /** A paragraph of notes has ended its list. */
  spokenOn: boolean;
  /** The bullets below it are points of their own when they consist of an issue reference. */
  listed: boolean;
}

/** Minutes while they are being read, and the state of the reader. */
export interface Draft
  extends Omit<
    Minutes,
    'date' | 'time' | 'recording' | 'meetingIssue' | 'document' | 'unreadable' | 'lines'
  > {
  source: string;
  ledger: LineLedger;
  zone: MinutesZone;
  /** The heading that opened the current part, for points without words of their own. */
  heading: string;
  headingLine: number;
  /** The line of the last heading, label, or bullet that groups points; sibling points share it. */
  section: number;
  /** The repository that `#1` belongs to: that of the last heading which names one, else that of the meeting issue. */
  repository: RepositoryName | null;
  /** A heading names the repository. */
  underRepository: boolean;
  /** The generated sentence that introduces the gathered items has been read. */
  labelled: boolean;
  open: OpenEntry | null;
  /** The depth of the heading that opened the current part. */
  depth: number;
  /** The lines of the enclosing headings, by depth. */
  above: number[];
  /** The state to return to after a list that a label in the notes of a heading opened; null outside of such a list. */
  back: Pick<Draft, 'zone' | 'open'> | null;
  /** The heading that opened the part groups points; a paragraph before them belongs to none. */
  grouping: boolean;
  /** Only the title divides the document, so its lists are the agenda. */
  undivided: boolean;
  /** Blocks that were already read as part of the heading above them. */
  taken: Set<Nodes>;
  /** Paragraphs of the notes, which may contain actions and decisions. */
  spoken: Spoken[];
}

/** A paragraph of the notes, without mark-up. */
export interface Spoken {
  text: string;
  line: number;
  /** The state of its checkbox; null without one. */
  checked: boolean | null;
  struck: boolean;
  /** The whole paragraph is bold. */
  strong: boolean;
  /** It is the line of an agenda point itself. */
  lead: boolean;
  /** `owner/name#n` of the item it belongs to, or null. */
  item: string | null;
}

/** A draft in which nothing has been read yet. */
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

/** Records what every line of a document was read as. */
export interface LineLedger {
  /** Gives the lines `from` to `to` (from 1, inclusive) a role. Blank lines stay blank; the last role wins. */
  mark(role: LineRole, from: number, to?: number): void;
  /** One role per line. */
  roles(): LineRole[];
  /** The lines without a role. */
  unreadable(): { line: number; text: string }[];
}

/** A ledger of all lines of a source: non-blank lines are unreadable until they are marked. */
export function lineLedger(source: string): LineLedger {
  const texts = source.split(/\r\n|\r|\n/u);
  const roles = texts.map((text): LineRole => {
    if (/^[\s\uFEFF]*$/u.test(text)) return 'blank';
    // An empty bullet, a rule or a hard break has no content.
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
