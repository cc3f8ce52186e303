import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isRepositoryName } from '../../model/reference.ts';
import { dateIn } from './dates.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import { findItemReference } from './item-reference.ts';
import { openAtHeading } from './open-entry.ts';
import { meetingRepository } from './read-links.ts';
import { isAbsence, type Zone, zoneOf } from './sections.ts';

/** Deeper than any heading: for lines that only act as one. */
const LINE_DEPTH = 7;

/** In these parts a heading of its own words opens a point of the agenda; in the others it only divides. */
const CLOSED_BY_ANY_HEADING: ReadonlySet<Zone> = new Set(['preamble', 'announcements', 'agenda']);

/** Read a heading: the title, a part of the minutes, a repository, or a point of the agenda. */
export function readHeading(heading: Heading, draft: Draft): void {
  const { line, endLine } = extentOf(heading);
  const text = textOf(heading).trim();
  draft.ledger.mark('heading', line, endLine);
  if (openPart(text, heading.depth, line, draft)) return;
  if (draft.title === null && draft.zone === 'preamble') {
    draft.title = text.replace(/\s+/gu, ' ');
    draft.titleDate = dateIn(text);
    return;
  }
  const inside = heading.depth > draft.depth && !CLOSED_BY_ANY_HEADING.has(draft.zone);
  if (inside && !(draft.zone === 'present' && isAbsence(text))) return;
  draft.zone = 'agenda';
  if (text === '') return;
  draft.repository ??= meetingRepository(draft.links);
  openAtHeading(draft, heading, findItemReference(draft.source, heading.children, draft.repository));
}

/** Read a line that acts as a heading: all bold, or the name of a part and a colon. False when it is none. */
export function readHeadingLine(node: RootContent, draft: Draft): boolean {
  if (node.type !== 'paragraph' || !actsAsHeading(node)) return false;
  const { line, endLine } = extentOf(node);
  if (!openPart(textOf(node).trim(), LINE_DEPTH, line, draft)) return false;
  draft.ledger.mark('heading', line, endLine);
  return true;
}

function actsAsHeading({ children }: Paragraph): boolean {
  const [only, more] = children;
  if (more !== undefined) return false;
  return only?.type === 'strong' || (only?.type === 'text' && /^[^\r\n]{1,40}:$/u.test(only.value));
}

function openPart(text: string, depth: number, line: number, draft: Draft): boolean {
  const zone = zoneOf(text);
  const words = text.replace(/:$/u, '');
  const repository = zone === null && draft.title !== null && isRepositoryName(words) ? words : null;
  if (zone === null && repository === null) return false;
  draft.zone = zone ?? 'agenda';
  draft.depth = depth;
  draft.heading = words;
  draft.headingLine = line;
  draft.open = null;
  draft.underRepository = repository !== null;
  draft.repository = repository ?? meetingRepository(draft.links);
  return true;
}
