import { createHash } from 'node:crypto';

/**
 * What the tool wrote into a document, kept in the document itself: one HTML comment, which GitHub and HackMD hide.
 *
 *     <!-- minutebook 1 kkkkkkttttttpp kkkkkk … -->
 *
 * One word per line that was offered. Its first six characters stand for the identity of the line. When the line
 * is the tool's own, six more stand for its text and two for where it was put. All are the start of a SHA-256 in
 * base64, which has no `-`. A word by itself means something, so a comment that was cut short still does.
 */
export interface Memory {
  /** What was offered: tags of identities. */
  readonly offered: ReadonlySet<string>;
  /** The lines that are the tool's own, in order. */
  readonly own: readonly OwnLine[];
  /** Where comments stand in the text, in order; more than one when people copied it. */
  readonly ranges: readonly Range[];
  /** How many words could not be read. */
  readonly damaged: number;
}

interface OwnLine {
  identity: string;
  text: string;
  place: string;
}

export interface Range {
  start: number;
  end: number;
}

/** A line to remember; `text` and `place` only when it is the tool's own. */
export interface Word {
  identity: string;
  text?: string;
  place?: string;
}

const IDENTITY = 6;
const TEXT = 6;
const PLACE = 2;

// Closed: words over any number of lines. Cut short: words up to the end of its line.
const COMMENT =
  /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/gu;

export const identityTag = (identity: string): string => tag(identity, IDENTITY);
export const textTag = (text: string): string => tag(text, TEXT);
export const placeTag = (place: string): string => tag(place, PLACE);

/** Read the memory of a document. A document that never had one gives an empty memory without ranges. */
export function readMemory(text: string): Memory {
  const offered = new Set<string>();
  const own = new Map<string, OwnLine>();
  const ranges: Range[] = [];
  let damaged = 0;
  for (const match of text.matchAll(COMMENT)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
    for (const word of (match[1] ?? match[2] ?? '').split(/\s+/u)) {
      if (word === '') continue;
      if (word.length === IDENTITY + TEXT + PLACE) own.set(word, splitWord(word));
      else if (word.length !== IDENTITY) damaged += 1;
      if (word.length >= IDENTITY) offered.add(word.slice(0, IDENTITY));
    }
    if (match[1] === undefined) damaged += 1;
  }
  return { offered, own: [...own.values()], ranges, damaged };
}

/** The comment that keeps these lines in mind. */
export function writeMemory(words: readonly Word[]): string {
  const written = words.map(({ identity, text = '', place = '' }) => identity + text + place);
  return `<!-- minutebook 1 ${[...new Set(written)].join(' ')} -->`;
}

/** The text with its memory blanked out, every other character at its place. */
export function withoutMemory(text: string, { ranges }: Memory): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/gu, ' ');
    from = end;
  }
  return masked + text.slice(from);
}

function splitWord(word: string): OwnLine {
  return {
    identity: word.slice(0, IDENTITY),
    text: word.slice(IDENTITY, IDENTITY + TEXT),
    place: word.slice(IDENTITY + TEXT),
  };
}

function tag(value: string, length: number): string {
  return createHash('sha256').update(value).digest('base64').slice(0, length);
}
