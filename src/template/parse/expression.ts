import type { Place } from '../../errors/minutebook-error.ts';
import type { Helper } from '../helpers/helper.ts';

/** The content of a mustache, before its names are looked up. */
export type Expression = Literal | PathExpression | Call;

export interface Literal {
  type: 'literal';
  value: string | number | boolean | null;
}

export interface PathExpression {
  type: 'path';
  place: Place;
  /** As the author wrote it. */
  original: string;
  /** `@index`, `@root.title`: data of the loop or the whole view. */
  data: boolean;
  /** The number of `../`. */
  depth: number;
  /** `this.x` or `./x`: not a block parameter. */
  scoped: boolean;
  parts: readonly string[];
}

export interface Call {
  type: 'call';
  place: Place;
  name: string;
  helper: Helper;
  parameters: readonly Expression[];
  hash: ReadonlyMap<string, Expression>;
}

export type BlockKind = 'each' | 'if' | 'unless' | 'with' | 'section' | 'partial';

/** A block's opening tag. */
export interface BlockTag {
  kind: BlockKind;
  place: Place;
  /** Its form in errors: `{{#each items}}`. */
  tag: string;
  /** The expression that it iterates over, tests or enters. Null only for a partial that keeps the current context. */
  argument: Expression | null;
  /** `includeZero` of `#if`; the named values of a partial. */
  hash: ReadonlyMap<string, Expression>;
  /** The names after `as`. */
  blockParams: readonly string[];
}

/** The nested expressions of a template, without the Markdown around them. */
export type Outline = readonly OutlineEntry[];
export type OutlineEntry =
  | { type: 'value'; expression: Expression; place: Place }
  | { type: 'block'; block: BlockTag; body: Outline; inverse: Outline };
