import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { isRepositoryName, referenceKey } from '../../model/reference.ts';
import { dateIn } from './dates.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import { isNothing, type MinutesZone, zoneOf } from './forms.ts';
import { findItemReference, firstReference, leadOf, loneReference, opensWithTime } from './item-reference.ts';
import { openAtHeading, refer } from './open-entry.ts';
import { meetingRepository } from './read-links.ts';

/** In these parts a heading that names no part opens an agenda point; in the others it only divides. */
const CLOSED_BY_ANY_HEADING: ReadonlySet<MinutesZone> = new Set([
  'preamble',
  'announcements',
  'agenda',
  'notes',
]);

/** Text longer than this below a heading belongs to the heading, even when deeper headings follow. */
const SHORT = 200;

/** The content below a heading: its own blocks, without comments and rules, and the heading that ends them. */
export interface Below {
  own: RootContent[];
  next: Heading | null;
}

/** Reads a heading: the title, a part of the minutes, a repository, or an agenda point. */
export function readHeading(heading: Heading, below: Below, draft: Draft): void {
  const { line, endLine } = extentOf(heading);
  const text = textOf(heading).trim();
  draft.ledger.mark('heading', line, endLine);
  draft.section = line;
  draft.back = null;
  draft.above.length = heading.depth;
  draft.above[heading.depth] = line;
  const untitled = draft.title === null && draft.zone === 'preamble';
  // A second block of front matter is parsed as an underlined heading.
  if (untitled && /^(?:tags?|title|layout|description|date|robots|lang)\s*:/iu.test(text)) {
    draft.ledger.mark('markup', line, endLine);
    return;
  }
  if (!untitled && isPreambleLine(heading, below, draft)) {
    readPreambleLine(heading, text, draft);
    return;
  }
  if (!(untitled && isTitle(heading, below)) && openPart(text, heading.depth, line, draft)) return;
  if (untitled) {
    draft.title = text.replace(/\s+/gu, ' ');
    draft.titleDate = dateIn(text);
    draft.line = line;
    return;
  }
  const inside = heading.depth > draft.depth && !CLOSED_BY_ANY_HEADING.has(draft.zone);
  if (inside) return;
  if (draft.zone !== 'notes') draft.zone = 'agenda';
  if (text === '') return;
  draft.repository ??= meetingRepository(draft.links);
  const found =
    findItemReference(draft.source, heading.children, draft.repository) ??
    firstReference(draft.source, heading.children);
  if (found === null && isContainer(heading, below, draft)) {
    openZone(draft, { zone: 'agenda', depth: heading.depth, heading: text, headingLine: line });
    draft.grouping = true;
    return;
  }
  const opened = openAtHeading(draft, heading, found);
  if (found === null) adoptReference(below.own, opened, draft);
}

/**
 * Whether a heading is the title: `# Meeting Notes` above the meeting's own headings, though its words could open a
 * part.
 */
function isTitle({ depth }: Heading, { own, next }: Below): boolean {
  return depth === 1 && next !== null && next.depth > 1 && own.length === 0;
}

/**
 * Whether a heading is a line of the preamble: `### Meeting Date/Time: Friday …`, `### [Recording](…)` below the title.
 */
function isPreambleLine({ depth, children }: Heading, { own, next }: Below, { zone }: Draft): boolean {
  if (zone !== 'preamble' && zone !== 'frame') return false;
  const [only, more] = children;
  const linked = only?.type === 'link' && more === undefined;
  const labelled = children.some((child) => child.type === 'text' && /^[^:]{2,40}:/u.test(child.value));
  const deeper = next !== null && next.depth > depth;
  return own.every(({ type }) => type === 'table') && !deeper && (linked || labelled || depth >= 3);
}

function readPreambleLine(heading: Heading, text: string, draft: Draft): void {
  const link = heading.children.find((child) => child.type === 'link');
  const { line, endLine } = extentOf(heading);
  const [, label, value] = /^([^:]{2,40}):\s*(.*)$/su.exec(text) ?? [];
  draft.ledger.mark('link', line, endLine);
  draft.links.push({ label: label ?? text, url: link?.url ?? null, text: value ?? link?.url ?? '', line });
}

/** Whether a heading only groups points: those of the headings or bullets below it. */
function isContainer({ depth }: Heading, { own, next }: Below, { repository, source }: Draft): boolean {
  const words = own.map((node) => textOf(node)).join(' ');
  if (own.length > 0 && isNothing(words)) return true;
  if (
    next !== null &&
    next.depth > depth &&
    words.length <= SHORT &&
    !own.some(({ type }) => type === 'list')
  )
    return true;
  const bullets = own
    .filter((node): node is List => node.type === 'list')
    .flatMap(({ children }) => children);
  const timed = bullets.filter(opensWithTime);
  if (timed.length > 1 || timed.some((item) => firstReference(source, leadOf(item)?.children ?? []) !== null))
    return true;
  if (
    bullets.length > 0 &&
    bullets.filter(({ checked }) => typeof checked === 'boolean').length * 2 >= bullets.length
  )
    return true;
  const found = bullets.filter((item) => {
    const [first] = item.children;
    return (
      first?.type === 'paragraph' && findItemReference(source, first.children, repository)?.form === 'number'
    );
  });
  return found.length > 0 && found.length * 2 >= bullets.length && !bullets.every((item) => isLone(item));
}

function isLone({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && loneReference(first) !== null;
}

/**
 * Finds the reference for a heading's point below the heading: in the first block, with or without `Link:`, or in a
 * later paragraph or bullet that consists of it. Several references are points of their own.
 */
function adoptReference(
  own: readonly RootContent[],
  opened: ReturnType<typeof openAtHeading>,
  draft: Draft,
): void {
  const blocks = own.flatMap((node): { node: Paragraph | ListItem; paragraph: Paragraph }[] => {
    if (node.type === 'paragraph') return [{ node, paragraph: node }];
    if (node.type !== 'list') return [];
    return node.children.flatMap((item) => {
      const [first] = item.children;
      return first?.type === 'paragraph' ? [{ node: item, paragraph: first }] : [];
    });
  });
  const found = blocks.flatMap(({ node, paragraph }) => {
    const reference = loneReference(paragraph);
    return reference === null ? [] : [{ node, reference }];
  });
  const [first] = found;
  if (first === undefined) return;
  const several = new Set(found.map(({ reference: { reference } }) => referenceKey(reference))).size > 1;
  if (several && (first.node !== blocks[0]?.node || first.node.type === 'listItem')) {
    opened.listed = true;
    return;
  }
  refer(draft, opened, first.reference);
  if (first.node.type === 'listItem' && first.node.children.length > 1) return;
  draft.taken.add(first.node);
  const { line, endLine } = extentOf(first.node);
  draft.ledger.mark('link', line, endLine);
}

/** Opens a part of the minutes, or the items of a repository. Returns false when the words name neither. */
export function openPart(text: string, depth: number, line: number, draft: Draft): boolean {
  const zone = zoneOf(text);
  const words = text.replace(/:$/u, '');
  const repository = zone === null && draft.title !== null && isRepositoryName(words) ? words : null;
  if (zone === null && repository === null) return false;
  openZone(draft, { zone: zone ?? 'agenda', depth, heading: words, headingLine: line });
  draft.underRepository = repository !== null;
  draft.repository = repository ?? meetingRepository(draft.links);
  return true;
}

function openZone(draft: Draft, opened: Pick<Draft, 'zone' | 'depth' | 'heading' | 'headingLine'>): void {
  const { headingLine: section } = opened;
  Object.assign(draft, opened, { section, open: null, underRepository: false, grouping: false });
}
