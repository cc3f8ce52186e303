import type { Place } from '../../errors/minutebook-error.ts';
import type { Helper } from '../helpers/helper.ts';

/** What stands between the braces, with its names still to be looked up. */
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
  /** How many `../`. */
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
  /** As errors call it: `{{#each items}}`. */
  tag: string;
  /** What it iterates, tests or enters. Null only for a partial that keeps its surroundings. */
  argument: Expression | null;
  /** `includeZero` of `#if`; the named values of a partial. */
  hash: ReadonlyMap<string, Expression>;
  /** The names after `as`. */
  blockParams: readonly string[];
}

/** The expressions of a template as they nest, without the Markdown around them. */
export type Outline = readonly OutlineEntry[];
export type OutlineEntry =
  | { type: 'value'; expression: Expression; place: Place }
  | { type: 'block'; block: BlockTag; body: Outline; inverse: Outline };
