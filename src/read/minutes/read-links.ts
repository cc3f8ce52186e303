import type { BlockContent, ListItem, RootContent } from 'mdast';
import type { Minutes, MinutesLink, Slice } from '../../model/minutes.ts';
import { parseReference } from '../../model/reference.ts';
import type { Draft } from './draft.ts';
import { extentOf, sliceOf } from './extent.ts';
import { zoneOf } from './forms.ts';

const LABELLED =
  /^(?:[*_]{1,2})?([\p{L}][\p{L}\p{N} '/.-]{0,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
const ADDRESS = /https?:\/\/[^\s<>)\]]+/u;

/**
 * Reads a block of lines such as `* **Recording**: https://…`, as a list or line by line in a paragraph. Other blocks
 * are introductions before the first heading, and unreadable below `Links`.
 */
export function readLinks(node: RootContent | BlockContent, draft: Draft): void {
  if (node.type === 'list') {
    for (const item of node.children) readListItem(item, draft);
    return;
  }
  const slice = sliceOf(draft.source, node);
  const links = node.type === 'paragraph' ? linesOf(slice.text, slice.line) : [];
  if (links.length > 0 && links.every((link) => link !== null)) {
    draft.links.push(...links);
    draft.ledger.mark('link', slice.line, slice.endLine);
  } else introduce(slice, draft);
}

function introduce(slice: Slice, draft: Draft): void {
  if (draft.zone === 'preamble') {
    draft.introduction.push(slice);
    draft.ledger.mark('introduction', slice.line, slice.endLine);
  } else if (draft.zone === 'frame') draft.ledger.mark('frame', slice.line, slice.endLine);
}

/** Whether a bullet is a line such as `Recording: https://…`, or a link by itself. */
export function isLinkLine({ children: [first] }: ListItem, { source }: Draft): boolean {
  if (first?.type !== 'paragraph') return false;
  const [only, more] = first.children;
  if (only?.type === 'link' && more === undefined) return parseReference(only.url) === null;
  const link = labelled(sliceOf(source, first).text.replace(/\s+/gu, ' '), 1);
  return (
    link !== null && (link.label === '' || zoneOf(link.label) === 'frame' || linkRole(link.label) !== null)
  );
}

export function readListItem(item: ListItem, draft: Draft): void {
  const [first, ...rest] = item.children;
  const { line } = extentOf(item);
  const slice = first === undefined ? null : sliceOf(draft.source, first);
  // The value may be on the line below its label.
  const link = slice === null ? null : labelled(slice.text.replace(/\s+/gu, ' '), line);
  if (slice !== null && link !== null) {
    draft.links.push(link);
    draft.ledger.mark('link', slice.line, slice.endLine);
  } else if (slice !== null) introduce(slice, draft);
  for (const child of rest) readLinks(child, draft);
}

function linesOf(text: string, line: number): (MinutesLink | null)[] {
  return text.split(/\r\n|\r|\n/u).map((part, index) => labelled(part.trim(), line + index));
}

function labelled(text: string, line: number): MinutesLink | null {
  const [, label, value] = LABELLED.exec(text) ?? [];
  // An address by itself looks like the label `https` followed by a value.
  if (label === undefined || value === undefined || value.startsWith('//')) {
    const url = ADDRESS.exec(text)?.[0];
    return url === undefined || /\s/u.test(text) ? null : { label: '', url, text, line };
  }
  return { label: label.trim(), url: ADDRESS.exec(value)?.[0] ?? null, text: value.trim(), line };
}

const ROLES: readonly (readonly ['recording' | 'meetingIssue' | 'document', RegExp])[] = [
  [
    'recording',
    /^(?:(?:audio|video|zoom|meeting|youtube) )*(?:recording|video(?! (?:conference|call|chat))|youtube)/iu,
  ],
  ['meetingIssue', /^(?:(?:github|gh|meeting|agenda) issue|github agenda)$/iu],
  ['document', /^(?:minutes|meeting notes|notes)(?: (?:google )?doc(?:ument)?)?$/iu],
];

/** Picks the links that every meeting has. The first of each role wins. */
export function namedLinks(
  links: readonly MinutesLink[],
): Pick<Minutes, 'recording' | 'meetingIssue' | 'document'> {
  const found: Pick<Minutes, 'recording' | 'meetingIssue' | 'document'> = {
    recording: null,
    meetingIssue: null,
    document: null,
  };
  for (const { label, url } of links) {
    const role = linkRole(label) ?? (url !== null && /\byoutu\.?be\b/u.test(url) ? 'recording' : null);
    if (role !== null) found[role] ??= url;
  }
  return found;
}

/** The role of a label: `recording` for `Meeting video`; null for labels of other links. */
export function linkRole(label: string): 'recording' | 'meetingIssue' | 'document' | null {
  return ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** The repository of the meeting issue, for numbers without a repository. */
export function meetingRepository(links: readonly MinutesLink[]) {
  const url = namedLinks(links).meetingIssue;
  return (url === null ? null : parseReference(url))?.repository ?? null;
}
