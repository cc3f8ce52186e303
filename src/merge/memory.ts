import { hash } from 'node:crypto';
import { writeMemoryComment } from '../model/control-comments.ts';
import { controlComments, type PlacedComment } from './control-data.ts';

/**
 * The record of what the tool wrote into a document, kept in the document itself as one comment
 * (`model/control-comments.ts`) with one word per offered line. Its first six characters are a tag of the line's
 * identity. When the line is the tool's own, six more are a tag of its text and two of the section or list it was put
 * into. All are the start of a SHA-256 in base64, without `-`. Each word is meaningful by itself, so a truncated
 * comment still works.
 */
export interface Memory {
  /** Tags of the identities of all offered lines. */
  readonly offered: ReadonlySet<string>;
  /** The tool's own lines, in order. */
  readonly own: readonly OwnLine[];
  /** The positions of the comments in the text, in order; more than one when people copied the comment. */
  readonly ranges: readonly Range[];
  /** The number of words that could not be read. */
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

/** A line to remember; `text` and `place` are only set for the tool's own lines. */
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

/** Reads the memory of a document; empty and without ranges when the document never had one. */
export function readMemory(text: string): Memory {
  return memoryIn(controlComments(text));
}

/** The memory in the comments of a document. */
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

/** Returns the comment that remembers these lines. */
export function writeMemory(words: readonly Word[]): string {
  const written = words.map(({ identity, text = '', place = '' }) => identity + text + place);
  return writeMemoryComment([...new Set(written)]);
}

/** The text with its memory replaced by spaces, so that all other offsets stay the same. */
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
