import type { Root, RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { Minutes } from '../../model/minutes.ts';
import { actionsIn, readActions } from './actions.ts';
import { dateIn, dateInPath, timeIn } from './dates.ts';
import { decisionsIn, readDecisions } from './decisions.ts';
import { type Draft, emptyDraft, type LineLedger, lineLedger } from './draft.ts';
import { extentOf, sliceOf } from './extent.ts';
import { type MinutesZone, zoneOf } from './forms.ts';
import { isMeetingHeading, meetingParts } from './meetings.ts';
import { parseSource } from './parse-source.ts';
import { readAgenda } from './read-agenda.ts';
import { readHeading } from './read-heading.ts';
import { labelOf, readLabel } from './read-label.ts';
import { namedLinks, readLinks } from './read-links.ts';
import { readPreamble } from './read-preamble.ts';
import { readPresent } from './read-present.ts';
import { contentOf, isMarkup, markMarkup, spokenIn } from './spoken.ts';
import { dateLineIn } from './written-date.ts';

interface ReadOptions {
  /** The path, which may contain the date. The file is not opened. */
  file: string;
  /** The tree that `parseSource` returned for the text, when there is one already. */
  tree?: Root;
  /** The date that the group's path pattern finds in the path; overrides all other dates. */
  date?: string | null;
  /** Whether the file is known to hold several meetings, one after the other. */
  shared?: boolean;
}

/** The meetings of a file, and the lines that belong to none of them. */
export interface MeetingsOfFile {
  meetings: Minutes[];
  /** Lines that could not be placed. */
  unreadable: Minutes['unreadable'];
  lines: Minutes['lines'];
}

/**
 * Reads minutes that people wrote, in any of the forms of `forms.ts`, as those of one meeting. Pure: text that cannot
 * be placed is in `unreadable`, and `lines` accounts for every line of the source.
 * @throws {MinutebookError} `document/too-deep`, when the Markdown is nested more than a hundred levels deep.
 */
export function readMinutes(text: string, { file, tree, date = null }: ReadOptions): Minutes {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const minutes = readMeeting({ text, file }, children, date, ledger);
  return { ...minutes, unreadable: ledger.unreadable(), lines: ledger.roles() };
}

/**
 * Reads a file that may hold the minutes of several meetings, in document order. Meetings that a heading marks as
 * cancelled are left out.
 * @throws {MinutebookError} as `readMinutes` does.
 */
export function readMeetings(
  text: string,
  { file, tree, date = null, shared = false }: ReadOptions,
): MeetingsOfFile {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const { before, parts } = meetingParts(children, file, shared);
  for (const node of before) markAs('frame', node, ledger);
  const meetings = parts.flatMap(({ nodes, date: headed, cancelled }) => {
    if (cancelled) {
      for (const node of nodes) markAs('frame', node, ledger);
      return [];
    }
    return [readMeeting({ text, file }, nodes, headed ?? date, ledger)];
  });
  const unreadable = ledger.unreadable();
  const lines = ledger.roles();
  return { meetings: meetings.map((meeting) => ({ ...meeting, unreadable, lines })), unreadable, lines };
}

function markAs(role: 'frame', node: RootContent, ledger: LineLedger): void {
  const { line, endLine } = extentOf(node);
  ledger.mark(role, line, endLine);
}

function readMeeting(
  { text: source, file }: { text: string; file: string },
  nodes: readonly RootContent[],
  date: string | null,
  ledger: LineLedger,
): Omit<Minutes, 'unreadable' | 'lines'> {
  const draft = emptyDraft(file, source, ledger);
  const [first] = nodes;
  if (first !== undefined) draft.line = extentOf(first).line;
  // Without the sentence that separates them, the bullets below `Announcements` may be gathered items.
  draft.labelled = !/extracted from/iu.test(source);
  draft.undivided = isUndivided(nodes);
  for (const [index, node] of nodes.entries()) readBlock(node, nodes, index, draft);
  const {
    source: _,
    ledger: __,
    zone,
    heading,
    headingLine,
    repository,
    undivided,
    taken,
    grouping,
    above,
    back,
    ...rest
  } = draft;
  const { underRepository, labelled, open, depth, spoken, ...read } = rest;
  const [from, to] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  const line = dateLineIn(source.slice(from ?? 0, to ?? 0));
  return {
    ...read,
    ...namedLinks(read.links),
    date: date ?? dateInPath(file) ?? read.titleDate ?? dateIn(line) ?? headingDate(nodes),
    time: timeIn(read.title ?? '') ?? timeIn(line),
    actionItems: actionsIn(draft),
    decisions: decisionsIn(draft),
  };
}

function headingDate(nodes: readonly RootContent[]): string | null {
  const heading = nodes.find((node) => node.type === 'heading' && isMeetingHeading(textOf(node), null));
  return heading === undefined ? null : dateIn(textOf(heading));
}

/** Whether a document has one heading at most, and no bold line or label that opens the agenda. */
function isUndivided(nodes: readonly RootContent[]): boolean {
  const parts = nodes.filter((node) => {
    if (node.type === 'heading') return true;
    const label = node.type === 'paragraph' ? labelOf(node) : null;
    if (label === null || label.value !== null) return false;
    const zone = zoneOf(label.label);
    return zone === null || zone === 'agenda' || zone === 'notes';
  });
  return parts.length <= 1;
}

function readBlock(node: RootContent, nodes: readonly RootContent[], index: number, draft: Draft): void {
  if (draft.taken.has(node)) return;
  if (node.type === 'heading') readHeading(node, below(nodes, index), draft);
  else if (isMarkup(node)) markMarkup(node, draft);
  else if (!readLabel(node, draft)) {
    READERS[draft.zone](node, draft);
    if (draft.back !== null) Object.assign(draft, draft.back, { back: null });
  }
}

/** The blocks between a heading and the next one. */
function below(nodes: readonly RootContent[], index: number) {
  const own: RootContent[] = [];
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === 'heading') return { own, next: node };
    if (node !== undefined && !isMarkup(node)) own.push(node);
  }
  return { own, next: null };
}

const READERS: Record<MinutesZone, (node: RootContent, draft: Draft) => void> = {
  preamble: readPreamble,
  links: readLinks,
  present: readPresent,
  absent: readPresent,
  expected: readPresent,
  announcements: readAgenda,
  agenda: readAgenda,
  notes: readAgenda,
  summary: (node, draft) => {
    const { line, endLine } = extentOf(node);
    draft.ledger.mark('note', line, endLine);
  },
  actions: readActions,
  decisions: readDecisions,
  questions: (node, draft) => keep(node, draft, 'questions', 'question'),
  upcoming: (node, draft) => keep(node, draft, 'upcoming', 'upcoming'),
  frame: readLinks,
};

function keep(
  node: RootContent,
  draft: Draft,
  list: 'questions' | 'upcoming',
  role: 'question' | 'upcoming',
): void {
  for (const part of node.type === 'list' ? node.children : [node]) {
    const slice = part.type === 'listItem' ? contentOf(draft.source, part) : sliceOf(draft.source, part);
    if (slice === null) continue;
    draft[list].push(slice);
    draft.ledger.mark(role, slice.line, slice.endLine);
    if (list === 'questions') draft.spoken.push(...spokenIn(part, null));
  }
}
