/**
 * The syntax tree of Handlebars' parser, as far as it is used here
 * (https://github.com/handlebars-lang/handlebars.js/blob/4.x/docs/compiler-api.md).
 */
export interface Node {
  type: string;
  /** Lines count from 1, columns from 0. */
  loc: { start: { line: number; column: number } };
}

export interface Program extends Node {
  body: Statement[];
  blockParams?: string[];
}

export type Statement =
  | ContentStatement
  | CommentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | UnsupportedStatement;

export interface ContentStatement extends Node {
  type: 'ContentStatement';
  value: string;
}

export interface CommentStatement extends Node {
  type: 'CommentStatement';
  strip: StripFlags;
}

export interface MustacheStatement extends CallNode {
  type: 'MustacheStatement';
  strip: StripFlags;
}

export interface BlockStatement extends Node {
  type: 'BlockStatement';
  path: PathNode;
  params: ExpressionNode[];
  hash?: Hash;
  /** Missing in `{{^x}}…{{/x}}`. */
  program?: Program;
  inverse?: Program;
  openStrip: StripFlags;
  inverseStrip?: StripFlags;
  closeStrip?: StripFlags;
}

export interface PartialStatement extends Node {
  type: 'PartialStatement';
  name: PathNode | LiteralNode | SubExpression;
  params: ExpressionNode[];
  hash?: Hash;
  strip: StripFlags;
}

interface UnsupportedStatement extends Node {
  type: 'Decorator' | 'DecoratorBlock' | 'PartialBlockStatement';
}

export type ExpressionNode = PathNode | LiteralNode | SubExpression;

/** The properties that mustaches and subexpressions share. */
export interface CallNode extends Node {
  path: PathNode | LiteralNode;
  params: ExpressionNode[];
  hash?: Hash;
}

export interface SubExpression extends CallNode {
  type: 'SubExpression';
}

export interface PathNode extends Node {
  type: 'PathExpression';
  data: boolean;
  depth: number;
  parts: string[];
  original: string;
}

export type LiteralNode =
  | (Node & { type: 'StringLiteral'; value: string; original: string })
  | (Node & { type: 'NumberLiteral'; value: number; original: number })
  | (Node & { type: 'BooleanLiteral'; value: boolean; original: boolean })
  | (Node & { type: 'NullLiteral' | 'UndefinedLiteral'; original: null | undefined });

export interface Hash extends Node {
  pairs: (Node & { key: string; value: ExpressionNode })[];
}

/** Whether there is a `~` inside the opening or closing braces. */
interface StripFlags {
  open?: boolean;
  close?: boolean;
}
