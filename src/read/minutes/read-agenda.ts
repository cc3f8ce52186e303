import type { List, ListItem, RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { isRepositoryName } from '../../model/reference.ts';
import { readActions } from './actions.ts';
import { readDecisions } from './decisions.ts';
import type { Draft } from './draft.ts';
import { extentOf, sliceOf } from './extent.ts';
import { isGeneratedSentence, isNothing, isPlaceholder, presenceOf, zoneOf } from './forms.ts';
import { findItemReference, type ItemReference, leadOf, listsItems } from './item-reference.ts';
import { introducesItem, openAtBullet, openAtParagraph } from './open-entry.ts';
import { pointReference, referenceOf } from './point-reference.ts';
import { roleOf } from './point-role.ts';
import { labelOf } from './read-label.ts';
import { readPeople, readPresent } from './read-present.ts';
import { readPointsOfTable } from './read-table.ts';
import { addNote, contentOf, spokenIn } from './spoken.ts';

/** Reads a block of the announcements or of the agenda: announcements, points, and notes on them. */
export function readAgenda(node: RootContent, draft: Draft): void {
  if (node.type === 'list') {
    readList(node, draft);
    return;
  }
  if (node.type === 'table' && draft.open === null && readPointsOfTable(node, draft)) return;
  if (node.type === 'paragraph') {
    if (isGeneratedSentence(textOf(node))) {
      readGeneratedSentence(node, draft);
      return;
    }
    const found = findItemReference(draft.source, node.children, draft.repository);
    if (found !== null && draft.zone === 'agenda' && introducesItem(draft.source, node, found)) {
      openAtParagraph(draft, node, found);
      return;
    }
    if (draft.open === null && (draft.grouping || isFrame(node) || isNothing(textOf(node)))) {
      const { line, endLine } = extentOf(node);
      draft.ledger.mark('frame', line, endLine);
      return;
    }
  }
  if (draft.open !== null) {
    draft.open.spokenOn = true;
    addNote(draft, draft.open, node);
  } else if (draft.zone === 'announcements') announce(node, draft);
  else addNote(draft, openUnderHeading(draft), node);
}

/** Whether a block is a hint from the template above a list, in italics or brackets. */
function isFrame(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [only, more] = node.children;
  if (only?.type === 'emphasis' && more === undefined) return true;
  return /^\(.*\)$/su.test(textOf(node).trim());
}

function readList(list: List, draft: Draft): void {
  const [only, more] = list.children;
  if (only !== undefined && more === undefined && draft.open === null && isContainer(only)) {
    openContainer(only, draft);
    return;
  }
  for (const item of list.children) {
    const { open } = draft;
    // After paragraphs about an item, bullets without a reference are further notes on it.
    const said = open?.spokenOn && open.openedBy === 'bullet' && 'number' in open.entry;
    if (said && pointReference(item, draft) === null) addNote(draft, open, item);
    else readPoint(item, draft);
  }
}

/** Whether a single bullet ends in a colon and groups the ones below it. */
function isContainer(item: ListItem): boolean {
  const lead = leadOf(item);
  const below = item.children.filter((child): child is List => child.type === 'list');
  return lead !== null && /:\s*$/u.test(textOf(lead)) && below.some(({ children }) => children.length > 1);
}

function openContainer(item: ListItem, draft: Draft): void {
  draft.open = null;
  const [lead, ...rest] = item.children;
  if (lead !== undefined) draft.ledger.mark('heading', extentOf(lead).line, extentOf(lead).endLine);
  for (const child of rest) readAgenda(child, draft);
  draft.open = null;
}

/** Reads a bullet of the agenda. */
export function readPoint(item: ListItem, draft: Draft): void {
  const [first, ...rest] = item.children;
  if (draft.taken.has(item)) return;
  if (draft.zone === 'summary') {
    draft.ledger.mark('note', extentOf(item).line, extentOf(item).endLine);
    return;
  }
  if (first?.type === 'paragraph') {
    const text = textOf(first).trim();
    if (isGeneratedSentence(text)) {
      readGeneratedSentence(item, draft);
      return;
    }
    if (isRepositoryName(text) && rest.some((child) => child.type === 'list')) {
      draft.repository = text;
      draft.underRepository = true;
      draft.open = null;
      draft.ledger.mark('heading', extentOf(first).line);
      for (const child of rest) readAgenda(child, draft);
      return;
    }
    if (draft.open?.openedBy !== 'heading' && readZoneBullet(item, draft)) return;
    if (isPlaceholder(text) && rest.length === 0 && draft.open === null) {
      draft.ledger.mark('frame', extentOf(first).line, extentOf(first).endLine);
      return;
    }
  }
  const found = pointReference(item, draft);
  const role = roleOf(item, found, draft);
  if (role === 'item') openPoint(item, found, draft);
  else if (role === 'topic') openPoint(item, null, draft);
  else if (role === 'announcement') announce(item, draft);
  else {
    const open = draft.open ?? openUnderHeading(draft);
    if (extentOf(item).column > open.column) open.nested = true;
    addNote(draft, open, item);
  }
}

/** Opens a point, and the points in nested lists. */
function openPoint(item: ListItem, found: ItemReference | null, draft: Draft): void {
  openAtBullet(draft, item, found);
  if (found !== null) return;
  const { open, section } = draft;
  draft.section = extentOf(item).line;
  for (const child of item.children) if (child.type === 'list') readNested(child, draft, true);
  draft.open = open;
  draft.section = section;
}

function readNested(list: List, draft: Draft, direct: boolean): void {
  const points = listsItems(list, draft.source, draft.repository);
  for (const item of list.children) {
    const found = points ? referenceOf(item, draft) : null;
    // In the other bullets, an address is a mention.
    if (found !== null && (direct || found.form === 'number')) openAtBullet(draft, item, found);
    else for (const child of item.children) if (child.type === 'list') readNested(child, draft, false);
  }
}

/**
 * Reads a bullet whose words open a part, and the part below it: `* Action items`. Returns false when it opens none.
 */
export function readZoneBullet(item: ListItem, draft: Draft): boolean {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return false;
  const found = labelOf(first);
  const zone = zoneOf(found?.label ?? textOf(first));
  if (zone === null) return false;
  const { line, endLine } = extentOf(first);
  const presence = presenceOf(zone);
  if (found !== null && found.value !== null) {
    if (presence === null) return false;
    draft.ledger.mark('heading', line, endLine);
    const text = draft.source.slice(found.value.from, found.value.to);
    const joiner = /^[\s:*_]*/u.exec(text)?.[0].length ?? 0;
    const start = found.value.from + joiner;
    readPeople({ text: text.slice(joiner), start, end: found.value.to, line, endLine }, draft, presence);
  } else {
    const below = rest.some((child) => child.type === 'list');
    if (!below && zone !== 'frame' && zone !== 'summary' && zone !== 'notes') return false;
    draft.ledger.mark('heading', line, endLine);
  }
  const { zone: outer, open } = draft;
  draft.zone = zone;
  draft.open = null;
  draft.heading = textOf(first).trim();
  draft.headingLine = line;
  draft.section = line;
  for (const child of rest) readBelow(zone, child, draft);
  // Machine summaries and notes that lost their indentation extend to the end of the list.
  const flat = rest.length === 0 && (zone === 'summary' || zone === 'notes');
  draft.zone = flat ? 'summary' : outer === 'preamble' && zone !== 'frame' ? 'agenda' : outer;
  draft.open = open;
  return true;
}

function readBelow(zone: Draft['zone'], node: RootContent, draft: Draft): void {
  if (presenceOf(zone) !== null) readPresent(node, draft);
  else if (zone === 'actions') readActions(node, draft);
  else if (zone === 'decisions') readDecisions(node, draft);
  else if (zone === 'agenda' || zone === 'announcements' || zone === 'notes') {
    if (zone === 'notes') draft.zone = 'agenda';
    readAgenda(node, draft);
  } else {
    const { line, endLine } = extentOf(node);
    draft.ledger.mark('frame', line, endLine);
  }
}

/**
 * Opens a point for the heading itself: notes below a heading such as `Agenda` without a point of their own belong to
 * it.
 */
function openUnderHeading(draft: Draft) {
  const entry = { title: draft.heading, done: null, url: null, notes: [], line: draft.headingLine };
  const open = {
    entry,
    openedBy: 'heading' as const,
    column: 1,
    endLine: draft.headingLine,
    nested: false,
    spokenOn: false,
    listed: false,
  };
  draft.topics.push(entry);
  draft.open = open;
  return open;
}

function announce(node: RootContent, draft: Draft): void {
  const slice = node.type === 'listItem' ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  draft.open = null;
  if (slice === null) return;
  draft.announcements.push(slice);
  draft.ledger.mark('announcement', slice.line, slice.endLine);
  draft.spoken.push(...spokenIn(node, null));
}

function readGeneratedSentence(node: RootContent, draft: Draft): void {
  const { line, endLine } = extentOf(node);
  draft.labelled = true;
  draft.open = null;
  draft.ledger.mark('label', line, endLine);
}
