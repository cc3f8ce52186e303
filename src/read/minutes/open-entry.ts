import type { Heading, Link, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { MinutesItem, MinutesTopic } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';
import type { Draft, OpenEntry } from './draft.ts';
import { type Extent, extentOf, lineAt, trimmedSlice } from './extent.ts';
import { type ItemReference, loneReference, OPENING_WORD } from './item-reference.ts';
import { addInlineNote, addLead, addNote } from './spoken.ts';
import { titleBetween, withoutJoiner } from './title.ts';

/** Opens an agenda point at a heading; the blocks below it are its notes. */
export function openAtHeading(draft: Draft, heading: Heading, found: ItemReference | null): OpenEntry {
  const extent = extentOf(heading);
  const { line, end } = extent;
  const entry =
    found === null
      ? {
          title: withoutJoiner(textOf(heading).trim()),
          done: null,
          url: linkIn(heading.children),
          notes: [],
          line,
        }
      : { ...itemOf(draft, heading, found, end), line, section: sectionOf(draft) };
  return open(draft, entry, 'heading', extent);
}

/** Turns the open topic into an item: its reference follows below it. */
export function refer(draft: Draft, opened: OpenEntry, { reference, url, shownNumber }: ItemReference): void {
  const { entry } = opened;
  if ('number' in entry) return;
  const { title, notes, line } = entry;
  const named = new RegExp(`^(.*\\S)\\s+[\\w./-]*#${reference.number}$`, 'su').exec(title)?.[1] ?? title;
  const item = {
    ...reference,
    title: named,
    url,
    shownNumber,
    notes,
    line,
    section: opened.openedBy === 'heading' ? sectionOf(draft) : draft.section,
  };
  draft.topics.splice(draft.topics.indexOf(entry), 1);
  draft.items.push(item);
  opened.entry = item;
  draft.ledger.mark('item', line);
}

/** The line of the heading above the last one; siblings share it. */
function sectionOf({ above }: Draft): number {
  return above.slice(0, -1).findLast((line) => line !== undefined) ?? 0;
}

/** Opens a point that a paragraph introduces: `On https://github.com/owner/name/issues/1, should we …?` */
export function openAtParagraph(draft: Draft, paragraph: Paragraph, found: ItemReference): void {
  const extent = extentOf(paragraph);
  const { end, line } = extent;
  const title = titleBetween(draft.source, paragraph.children, found.end, end).replace(/^[\s,:;.–—-]+/u, '');
  const entry = { ...itemOf(draft, paragraph, found, end), title: title === '' ? null : title, line };
  open(draft, entry, 'heading', extent);
}

/** Whether a paragraph introduces a point: a word such as `On`, followed by the reference. */
export function introducesItem(source: string, paragraph: Paragraph, found: ItemReference): boolean {
  return OPENING_WORD.test(source.slice(extentOf(paragraph).start, found.start));
}

/** Opens a point at a bullet. Its continuation lines and the blocks nested in it are its notes. */
export function openAtBullet(draft: Draft, item: ListItem, found: ItemReference | null): void {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return;
  const { start, end, line } = extentOf(first);
  const restOfLine = /[^\r\n]*/uy;
  restOfLine.lastIndex = found?.end ?? start;
  const lineEnd = Math.min(end, restOfLine.lastIndex + (restOfLine.exec(draft.source)?.[0].length ?? 0));
  const entry =
    found === null
      ? { ...topicOf(draft.source, first, lineEnd), done: item.checked ?? null, notes: [], line }
      : { ...itemOf(draft, first, found, lineEnd), line };
  const endLine = lineAt(draft.source, first, lineEnd);
  const opened = open(draft, entry, 'bullet', { ...extentOf(item), endLine });
  // The words after a number are the title when none precede it; otherwise they are the first note.
  const noteFrom = found === null || titleFollows(draft.source, first, found) ? lineEnd : found.end;
  const note = trimmedSlice(draft.source, noteFrom, end, lineAt(draft.source, first, noteFrom));
  const said = note === null ? null : withoutLeadingJoiner(draft.source, note);
  if (said !== null) addInlineNote(draft, opened, said);
  addLead(draft, opened, first, item.checked ?? null);
  // Below a checkbox that recurs on every agenda, an address concerns this meeting and does not identify the point.
  const alone = found === null && typeof item.checked !== 'boolean';
  const lone = alone ? loneBelow(rest) : null;
  if (lone !== null) refer(draft, opened, lone);
  for (const child of rest) {
    if (child.type === 'list') {
      opened.nested = true;
      for (const nested of child.children) addNote(draft, opened, nested);
    } else addNote(draft, opened, child);
  }
}

/** The only reference among the bullets below a point that consist of one. */
function loneBelow(blocks: ListItem['children']): ItemReference | null {
  const found = blocks
    .flatMap((block) => (block.type === 'list' ? block.children : []))
    .flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? (loneReference(first) ?? []) : []));
  const [only] = found;
  return new Set(found.map(({ reference }) => referenceKey(reference))).size === 1 ? (only ?? null) : null;
}

function open(
  draft: Draft,
  entry: MinutesItem | MinutesTopic,
  openedBy: OpenEntry['openedBy'],
  { column, endLine }: Extent,
): OpenEntry {
  if ('number' in entry) draft.items.push(entry);
  else draft.topics.push(entry);
  const opened = {
    entry,
    openedBy,
    column,
    endLine,
    nested: false,
    spokenOn: false,
    listed: false,
  };
  draft.ledger.mark('number' in entry ? 'item' : 'topic', entry.line, endLine);
  draft.open = opened;
  return opened;
}

function itemOf(
  draft: Draft,
  node: Heading | Paragraph,
  found: ItemReference,
  lineEnd: number,
): Omit<MinutesItem, 'line'> {
  const { reference, url } = found;
  const { start } = extentOf(node);
  const before = withoutJoiner(titleBetween(draft.source, node.children, start, found.start));
  // `… guests #746  https://…/issues/746` contains its number twice.
  const [, words = before, typed] =
    /^(.*\S)\s+\(?#(\d+)\)?$/u.exec(found.form === 'address' ? before : '') ?? [];
  const after = titleFollows(draft.source, node, found)
    ? titleBetween(draft.source, node.children, found.end, lineEnd).replace(/^[\s:.,–—-]+/u, '')
    : '';
  const title = [words, found.title ?? '', after].filter((part) => part !== '').join(' ');
  const shownNumber = found.shownNumber ?? (typed === undefined ? null : Number(typed));
  return {
    ...reference,
    title: title === '' ? null : title,
    url,
    shownNumber,
    notes: [],
    section: draft.section,
  };
}

/** Whether a number starts its line, `#884 Improve the scorecard`. After an address people write notes, not a title. */
function titleFollows(source: string, node: Heading | Paragraph, found: ItemReference): boolean {
  return (
    found.form !== 'address' &&
    source.slice(extentOf(node).start, found.start).replace(/^#+/u, '').trim() === ''
  );
}

function topicOf(source: string, node: Paragraph, lineEnd: number): Pick<MinutesTopic, 'title' | 'url'> {
  const { start } = extentOf(node);
  const link = node.children.find(
    (child): child is Link => child.type === 'link' && extentOf(child).end <= lineEnd,
  );
  // An address after the words is not part of the title; a link with a text of its own is.
  const bare = link !== undefined && /^(?:https?:|www\.)/iu.test(textOf(link));
  const closes = bare && source.slice(extentOf(link).end, lineEnd).trim() === '';
  const title = titleBetween(source, node.children, start, closes ? extentOf(link).start : lineEnd);
  return { title: withoutJoiner(title) || (link?.url ?? ''), url: link?.url ?? null };
}

function linkIn(nodes: readonly PhrasingContent[]): string | null {
  return nodes.find((node) => node.type === 'link')?.url ?? null;
}

function withoutLeadingJoiner(
  source: string,
  note: { text: string; start: number; end: number; line: number },
) {
  const joiner = /^[)\]>.:,;–—-]*\s*/u.exec(note.text)?.[0] ?? '';
  const broken = joiner.split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, note.start + joiner.length, note.end, note.line + broken);
}
