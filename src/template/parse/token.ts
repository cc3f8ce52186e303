import type { Place } from '../../errors/minutebook-error.ts';
import type { BlockTag, Expression, Outline } from './expression.ts';

/** A block of a template: its tags and its position in other blocks. */
export interface BlockNode {
  block: BlockTag;
  /** The enclosing block and branch. */
  parent: { node: BlockNode; branch: BranchIndex } | null;
  /** The placeholders of its tags: opening, else, closing. */
  marks: readonly [string, string, string];
  /** Whether each branch contains anything but white space. */
  filled: [boolean, boolean];
  /** No line break between its opening and its closing tag. */
  oneLine: boolean;
}

/** Whether a block is nested in another one. */
export function isInside(node: BlockNode, ancestor: BlockNode): boolean {
  for (let at = node.parent; at !== null; at = at.node.parent) if (at.node === ancestor) return true;
  return false;
}

/** 0 for the content after the opening tag, 1 for the content after `{{else}}`. */
export type BranchIndex = 0 | 1;

/** `trim` records the `~` of its braces: whether white space before and after it is removed. */
export type Token =
  | { type: 'text'; value: string }
  | { type: 'value'; mark: string; trim: Trim }
  | { type: 'comment'; trim: Trim }
  | { type: TagType; node: BlockNode; trim: Trim };

export type TagType = 'open' | 'else' | 'close';

export interface Trim {
  open?: boolean;
  close?: boolean;
}

export interface ValueNode {
  expression: Expression;
  place: Place;
}

export interface TokenizedTemplate {
  tokens: Token[];
  outline: Outline;
  /** By placeholder. */
  values: Map<string, ValueNode>;
  blocks: Map<string, { node: BlockNode; tag: TagType }>;
}

export interface PartialSource {
  source: string;
  file?: string;
}

/** Placeholders are private-use characters of planes 15 and 16: Markdown treats them as letters everywhere. */
export const MARK = /[\u{f0000}-\u{10fffd}]/u;
export const ALL_MARKS = /[\u{f0000}-\u{10fffd}]/gu;
export const FIRST_MARK = 0xf0000;
/** Each plane ends in two noncharacters. */
export const MOST_MARKS = 0x1fffd;
