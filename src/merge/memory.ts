import { hash } from 'node:crypto';
import { writeMemoryComment } from '../model/control-comments.ts';
import { controlComments, type PlacedComment } from './control-data.ts';

/**
 * What the tool wrote into a document, kept in the document itself: one comment (`model/control-comments.ts`).
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

export interface OwnLine {
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

export const identityTag = (identity: string): string => tag(identity, IDENTITY);
export const textTag = (text: string): string => tag(text, TEXT);
export const placeTag = (place: string): string => tag(place, PLACE);

/** Read the memory of a document. A document that never had one gives an empty memory without ranges. */
export function readMemory(text: string): Memory {
  return memoryIn(controlComments(text));
}

/** The memory that the comments of a document hold. */
export function memoryIn(comments: readonly PlacedComment[]): Memory {
  const offered = new Set<string>();
  const own = new Map<string, OwnLine>();
  const ranges: Range[] = [];
  let damaged = 0;
  for (const { comment, start, end } of comments) {
    if (comment.kind !== 'memory') continue;
    ranges.push({ start, end });
    for (const word of comment.words) {
      if (word.length === IDENTITY + TEXT + PLACE) own.set(word, splitWord(word));
      else if (word.length !== IDENTITY) damaged += 1;
      if (word.length >= IDENTITY) offered.add(word.slice(0, IDENTITY));
    }
    if (!comment.closed) damaged += 1;
  }
  return { offered, own: [...own.values()], ranges, damaged };
}

/** The comment that keeps these lines in mind. */
export function writeMemory(words: readonly Word[]): string {
  const written = words.map(({ identity, text = '', place = '' }) => identity + text + place);
  return writeMemoryComment([...new Set(written)]);
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
  return hash('sha256', value, 'base64').slice(0, length);
}
