import { mayEmphasize } from './delimiter-runs.ts';

/** The position of a text, as far as escapes depend on it. */
export interface TextPosition {
  /** It is at the start of a paragraph, where it could start another block. */
  opensBlock: boolean;
  /** That paragraph is the first of a list item, where `[ ]` makes a task. */
  opensItem: boolean;
  /** That paragraph is the first of a block quote, where `[!NOTE]` makes an alert on GitHub. */
  opensQuote: boolean;
  inCell: boolean;
  inHeading: boolean;
  inLink: boolean;
  /** It is the first node of its parent. */
  first: boolean;
  /** The Markdown that follows it in the same parent; empty at the end. */
  next: string;
  /** The document defines links or footnotes that brackets could refer to. */
  definitions: boolean;
}

/** Without any character that has a meaning in Markdown or GFM in the middle of a line. */
const PLAIN = /^[^\\`*_~[\]<&|@\n\r\t\0]*$/u;
const ADDRESS = /:\/\/|www\./iu;
const BLOCK_START = /^(?:[#>+\-*=~`_:|<[]|\d{1,9}[.)])/u;
const HTML_TAG =
  /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>/iu;
const NUMERIC_REFERENCE = /^&#(?:\d{1,7}|x[0-9a-f]{1,6});/iu;

/**
 * Writes a text as Markdown with only the necessary escapes, by rules that need no parser. Returns undefined where the
 * rules cannot decide and the parser has to be used.
 */
export function escapeText(text: string, position: TextPosition): string | undefined {
  if (ADDRESS.test(text) || losesSpace(text, position)) return undefined;
  const opening = position.opensBlock && BLOCK_START.test(text) ? escapeOpening(text, position) : 0;
  if (opening === undefined) return undefined;
  if (position.inHeading && /#\s*$/u.test(text)) return undefined;
  if (text.endsWith('!') && position.next.startsWith('[')) return undefined;
  if (PLAIN.test(text)) return insertBackslash(text, opening);
  if (/[\n\r\t\0]/u.test(text)) return undefined;
  const escapes = findEscapes(text, position);
  if (escapes === undefined) return undefined;
  if (opening > 0) escapes.push(opening - 1);
  return insertBackslashes(text, escapes);
}

const MARKERS = ['*', '_', '~'] as const;

/** Whether white space at the end of a paragraph, heading or cell would be lost without encoding. */
function losesSpace(text: string, { first, next }: TextPosition): boolean {
  return (first && /^\s/u.test(text)) || (next === '' && /\s$/u.test(text));
}

/** One more than the offset of the escape that stops a block from starting; 0 when none would start. */
function escapeOpening(text: string, position: TextPosition): number | undefined {
  if (/^(?:#{1,6}|[-+*])(?:\s|$)/u.test(text) || text.startsWith('>')) return 1;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text);
  if (number !== null) return number[0].length + 1;
  if (/^\d/u.test(text)) return 0;
  if (position.opensItem && /^\[[ xX]\](?:\s|$)/u.test(text)) return 1;
  if (position.opensQuote && text.startsWith('[!')) return 1;
  if (/^(?:<[a-z!/?]|~~~|```|[-_*]{2})/iu.test(text)) return undefined;
  return /^(?:[-_*]\s*){3,}$/u.test(text) ? undefined : 0;
}

/** Offsets of the characters to escape in the middle of a line. */
function findEscapes(text: string, position: TextPosition): number[] | undefined {
  if (/[*_~]/u.test(text) && MARKERS.some((marker) => mayEmphasize(text, marker))) return undefined;
  if (/[[\]]/u.test(text) && !bracketsAreHarmless(text, position)) return undefined;
  if (/[\w.+-]@[\w-]+\./u.test(text) || /xmpp:|mailto:/iu.test(text)) return undefined;
  const escapes: number[] = openingBrackets(text);
  // Next to an escaped bracket, the matching bracket would end the link text.
  if (position.inLink && escapes.length > 0) {
    escapes.push(...[...text.matchAll(/[[\]]/gu)].map(({ index }) => index));
  }
  for (const { 0: character, index } of text.matchAll(/[\\`<&|]/gu)) {
    const needed = needsEscape(text, character, index, position.inCell);
    if (needed === undefined) return undefined;
    if (needed) escapes.push(index);
  }
  return escapes;
}

function needsEscape(text: string, character: string, index: number, inCell: boolean): boolean | undefined {
  const rest = text.slice(index, index + 1_000);
  switch (character) {
    case '\\':
      // The following character may itself be escaped, and a break or a node may follow the end.
      return index === text.length - 1 ? undefined : /^\\[!-/:-@[-`{-~]/u.test(rest);
    case '`':
      return countRuns(text, index);
    case '<':
      if (!/^<[a-z!/?]/iu.test(rest)) return false;
      if (!text.includes('>', index)) return false;
      return HTML_TAG.test(rest)
        ? true
        : /^<[a-z][^:@!"']*>/iu.test(rest) && rest.length < 1_000
          ? false
          : undefined;
    case '&':
      if (NUMERIC_REFERENCE.test(rest)) return true;
      return /^&[a-z][a-z0-9]*;/iu.test(rest) ? undefined : false;
    default:
      return inCell;
  }
}

/** A single grave accent needs an escape when another single one follows. */
function countRuns(text: string, index: number): boolean | undefined {
  if (text.includes('``') || text.includes('\\')) return undefined;
  return text.includes('`', index + 1);
}

function bracketsAreHarmless(text: string, { definitions, inLink, next }: TextPosition): boolean {
  if (definitions || /\][([:]/u.test(text) || (text.endsWith(']') && next !== '')) return false;
  if (!inLink) return true;
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]\\`<]/gu)) {
    if (bracket !== '[' && bracket !== ']') return false;
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Tags that the program itself puts before titles. */
const TAGS = /^\\?\[(?:In Progress|Closed)\](?=\s|$)/u;

/**
 * Offsets of brackets such as in `[v18.x]`, which would become a link if somebody later added a definition to the
 * document. The tags of updates and brackets that are never closed are left out.
 */
export function openingBrackets(text: string): number[] {
  const last = text.lastIndexOf(']');
  return [...text.matchAll(/\[/gu)]
    .map(({ index }) => index)
    .filter((index) => {
      return (
        index < last &&
        !TAGS.test(text.slice(index, index + 16)) &&
        !/^\[\s*\]/u.test(text.slice(index, index + 8))
      );
    });
}

function insertBackslash(text: string, opening: number): string {
  return opening === 0 ? text : `${text.slice(0, opening - 1)}\\${text.slice(opening - 1)}`;
}

function insertBackslashes(text: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return text;
  const parts: string[] = [];
  let start = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    parts.push(text.slice(start, offset));
    start = offset;
  }
  return [...parts, text.slice(start)].join('\\');
}
