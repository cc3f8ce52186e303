import type { Paragraph, RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { Slice } from '../../model/minutes.ts';
import type { Draft } from './draft.ts';
import { extentOf, trimmedSlice } from './extent.ts';
import { presenceOf, zoneOf } from './forms.ts';
import { openPart } from './read-heading.ts';
import { readPeople } from './read-present.ts';

/** Deeper than any heading: the depth of lines that act as one. */
const LINE_DEPTH = 7;

const WHOLE = /^[^\r\n]{1,80}:\s*$/u;
const OPENING = /^([^:\r\n]{2,60}):/u;

/** Below a heading that is itself a point, these words are part of the notes. */
const SAID: ReadonlySet<string> = new Set([
  'agenda',
  'notes',
  'summary',
  'announcements',
  'frame',
  'links',
  'questions',
]);

/** The label at the start of a paragraph: bold words, or words and a colon. */
export interface Label {
  label: string;
  /** The rest of the paragraph after the label; null when there is none. */
  value: { from: number; to: number } | null;
}

/** The label of a paragraph, or null. */
export function labelOf(node: Paragraph): Label | null {
  const [first, ...rest] = node.children;
  if (first === undefined) return null;
  const { start, end } = extentOf(node);
  const isColoned =
    (rest[0]?.type === 'text' && rest[0].value.startsWith(':')) || /:\s*$/u.test(textOf(first));
  if (first.type === 'strong' || (first.type === 'emphasis' && (rest.length === 0 || isColoned))) {
    const label = textOf(first);
    const after = rest.map((child) => textOf(child)).join('');
    if (/^[\s:]*$/u.test(after)) return { label, value: null };
    // Bold words inside a sentence are not a label.
    const isAbove = /^[ \t]*[\r\n]/u.test(after) && presenceOf(zoneOf(label)) !== null;
    return /:\s*$/u.test(label) || /^\s*:/u.test(after) || isAbove
      ? { label, value: { from: extentOf(first).end, to: end } }
      : null;
  }
  if (first.type !== 'text') return null;
  if (rest.length === 0 && WHOLE.test(first.value)) return { label: first.value, value: null };
  const whole = textOf(node);
  if (WHOLE.test(whole)) return { label: whole, value: null };
  const [opening, label] = OPENING.exec(first.value) ?? [];
  return opening === undefined || label === undefined
    ? null
    : { label, value: { from: start + opening.length, to: end } };
}

/** Reads a paragraph that acts as a heading, or lists people after a label. Returns false when it does neither. */
export function readLabel(node: RootContent, draft: Draft): boolean {
  if (node.type !== 'paragraph') return false;
  const found = labelOf(node);
  if (found === null) return false;
  const { line, endLine } = extentOf(node);
  const zone = zoneOf(found.label);
  const presence = presenceOf(zone);
  if (found.value === null) {
    const said = draft.open?.openedBy === 'heading' && zone !== null && SAID.has(zone);
    const { zone: outer, open } = draft;
    if (said || !openPart(found.label.trim(), LINE_DEPTH, line, draft)) return false;
    draft.ledger.mark('heading', line, endLine);
    const among = open?.openedBy === 'heading' && (zone === 'actions' || zone === 'decisions');
    if (among) draft.back = { zone: outer, open };
    return true;
  }
  const value = behindLabel(found.value, node, draft);
  if (presence === null || value === null) return false;
  draft.ledger.mark('heading', line, endLine);
  readPeople(value, draft, presence);
  return true;
}

function behindLabel(
  { from, to }: { from: number; to: number },
  node: Paragraph,
  { source }: Draft,
): Slice | null {
  const joiner = /^[\s:*_]*/u.exec(source.slice(from, to))?.[0].length ?? 0;
  const { line, start } = extentOf(node);
  const breaks = source.slice(start, from + joiner).split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, from + joiner, to, line + breaks);
}
