import type { Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { RepositoryName } from '../../model/item.ts';
import { findReferences, isCommentAddress, parseReference, type Reference } from '../../model/reference.ts';
import { extentOf } from './extent.ts';

/** The part of a line that identifies the issue or pull request it is about. */
export interface ItemReference {
  reference: Reference;
  url: string;
  /** `number`: a link that shows its number, as tools write it; `address`: any other link; `text`: a typed `#1`. */
  form: 'number' | 'address' | 'text';
  /** The number that the link shows. */
  shownNumber: number | null;
  /** The title that the link shows instead, without a number at its end. */
  title: string | null;
  /** Offsets in the source. */
  start: number;
  end: number;
}

const NUMBER_TEXT =
  /^(?:[\w.-]+\/[\w.-]+|[\w.-]+ ?(?=#)|(?:pr|pull request|issue|discussion) )?#?(\d{1,9})$/iu;
const TITLE_AND_NUMBER = /^(.*\S)\s*[( ]#(\d{1,9})\)?$/su;

/**
 * Finds the issue or pull request that an agenda line is about. A link that shows its number wins, wherever in the
 * first line it is; then an address, `owner/name#1` or `#1` at either end of that line: in the middle of a sentence
 * they are mentions. A reference that was wrapped starts the second line.
 * @param nodes - The phrasing of one paragraph or heading, parsed from `source`.
 * @param repository - The repository that `#1` belongs to.
 */
export function findItemReference(
  source: string,
  nodes: readonly PhrasingContent[],
  repository: RepositoryName | null,
): ItemReference | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return null;
  const place = (candidate: ItemReference) =>
    placeInTitle(source, extentOf(first).start, extentOf(last).end, candidate);
  const links = nodes.filter((node) => node.type === 'link');
  const shown = links.flatMap(numberLink).find((candidate) => place(candidate) !== 'elsewhere');
  if (shown !== undefined) return shown;
  const loose = [...links.flatMap(looseLink), ...textReferences(source, nodes, repository)];
  return loose.find((candidate) => place(candidate) === 'edge') ?? null;
}

/** The target of an address, without punctuation that stuck to its end. */
function referenceOf(url: string): Reference | null {
  return parseReference(url.replace(/[_*.,;:)\]]+$/u, ''));
}

/** The first issue or pull request that a link of the first line leads to, wherever the link is. */
export function firstReference(source: string, nodes: readonly PhrasingContent[]): ItemReference | null {
  const [first] = nodes;
  if (first === undefined) return null;
  const { start } = extentOf(first);
  for (const node of nodes) {
    if (node.type !== 'link') continue;
    const [reference] = ownReferences(node);
    if (reference !== undefined && !/[\r\n]/u.test(source.slice(start, reference.start))) return reference;
  }
  return null;
}

/** The references of a link; a link to a comment refers to the comment, not to the item. */
function ownReferences(link: Link): ItemReference[] {
  return isCommentAddress(link.url) ? [] : [...numberLink(link), ...looseLink(link)];
}

/** The reference that a paragraph consists of, with or without a word such as `Link:` before it. */
export function loneReference({ children }: Paragraph): ItemReference | null {
  const links = children.filter((node) => node.type === 'link');
  const [link, more] = links;
  if (link === undefined || more !== undefined) return null;
  const around = children.map((node) => (node === link ? '' : textOf(node))).join('');
  if (
    !/^[\s*_]*(?:(?:link|issue|pr|pull request|ref|reference|see|github|discussion|rfc)\s*:?)?[\s*_.]*$/iu.test(
      around,
    )
  )
    return null;
  return ownReferences(link)[0] ?? null;
}

function numberLink(link: Link): ItemReference[] {
  const text = textOf(link).trim();
  const shownNumber = NUMBER_TEXT.exec(text)?.[1];
  const reference = referenceOf(link.url);
  if (reference === null || shownNumber === undefined) return [];
  return [{ ...found(link, reference), form: 'number', shownNumber: Number(shownNumber), title: null }];
}

function looseLink(link: Link): ItemReference[] {
  const reference = referenceOf(link.url);
  if (reference === null) return [];
  const text = textOf(link).trim();
  if (/^https?:/u.test(text)) {
    return [{ ...found(link, reference), form: 'address', shownNumber: null, title: null }];
  }
  const [, title = text, number] = TITLE_AND_NUMBER.exec(text) ?? [];
  return [
    {
      ...found(link, reference),
      form: 'address',
      shownNumber: number === undefined ? null : Number(number),
      title,
    },
  ];
}

function found(link: Link, reference: Reference) {
  const { start, end } = extentOf(link);
  return { reference, url: link.url, start, end };
}

function textReferences(
  source: string,
  nodes: readonly PhrasingContent[],
  repository: RepositoryName | null,
): ItemReference[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const { start, end } = extentOf(node);
    return findReferences(source.slice(start, end), { repository }).flatMap((found): ItemReference[] => {
      const { form, repository: name, number } = found;
      const extent = { start: start + found.start, end: start + found.end };
      // `#1-2` is a name, and an address in a text node is one that Markdown did not recognize.
      if (form === 'address' || source[extent.end] === '-') return [];
      const url = `https://github.com/${name}/issues/${number}`;
      const reference = { repository: name, number, kind: null };
      return [{ reference, url, form: 'text', shownNumber: number, title: null, ...extent }];
    });
  });
}

/** Words that introduce an item in a paragraph: `On https://…, should we …?` */
export const OPENING_WORD = /^\s*(?:on|re|regarding|about)\s*$/iu;

const NOTHING_BEFORE = /^[\s([<"'*_~-]*$/u;
const LINE_BREAK = /\r\n|\r|\n/u;
const NOTHING_AFTER = /^[\s)\]>"'*_~.:;,]*$/u;

function placeInTitle(
  source: string,
  from: number,
  to: number,
  { start, end }: ItemReference,
): 'edge' | 'middle' | 'elsewhere' {
  const linesBefore = source.slice(from, start).split(LINE_BREAK);
  const before = linesBefore.at(-1) ?? '';
  const opens = NOTHING_BEFORE.test(before) || OPENING_WORD.test(before);
  if (linesBefore.length > 1) return linesBefore.length === 2 && opens ? 'edge' : 'elsewhere';
  const [after = ''] = source.slice(end, to).split(LINE_BREAK, 1);
  return opens || NOTHING_AFTER.test(after) ? 'edge' : 'middle';
}

/** The first paragraph of a bullet. */
export function leadOf({ children: [first] }: ListItem): Paragraph | null {
  return first?.type === 'paragraph' ? first : null;
}

/** Whether a bullet starts with a link to a timestamp of the recording: `[5:11](https://youtu.be/…)`. */
export function opensWithTime(item: ListItem): boolean {
  const [first] = leadOf(item)?.children ?? [];
  return first?.type === 'link' && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(textOf(first).trim());
}

/**
 * Whether a list below a point consists of points: it has at least two bullets, and at least half of them are about an
 * issue or pull request of their own.
 */
export function listsItems(list: List, source: string, repository: RepositoryName | null): boolean {
  const found = list.children.filter((item) => {
    const lead = leadOf(item);
    return lead !== null && findItemReference(source, lead.children, repository) !== null;
  });
  return list.children.length > 1 && found.length > 0 && found.length * 2 >= list.children.length;
}
