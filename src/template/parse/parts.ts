import type { Nodes, PhrasingContent, RowContent } from 'mdast';
import type { LinkForm } from '../../markdown/style.ts';
import type { BlockTag, Expression } from './expression.ts';

/** A block with what its branches hold: flow, inline content or text. */
export interface BlockPart<Part> {
  type: 'block';
  block: BlockTag;
  branches: [Part[], Part[]];
  /** For flow: whether a blank line separates two rounds of a loop, and whether one stands before the first. */
  gap: boolean;
  tight: boolean;
}

/** A piece of a flow: block content, list items, table rows. */
export type FlowPart = BlockPart<FlowPart> | FlowNode;

export type FlowNode =
  /** Without any expression. */
  | { type: 'static'; node: Nodes }
  /** A quote, list, item, table or footnote: vanishes with its last child, if it had any to begin with. */
  | { type: 'container'; node: Nodes; children: FlowPart[] }
  | { type: 'row'; node: RowContent | Nodes; cells: Nodes[]; parts: InlinePart[][] }
  /** A paragraph or heading. `sole`: its one value, which may turn out to be blocks. */
  | { type: 'phrasing'; node: Nodes; children: InlinePart[]; sole: Expression | null }
  /** Code, HTML, front matter: one text. */
  | { type: 'literal'; node: Nodes & { value: string }; text: TextPart[] }
  | { type: 'definition'; node: Nodes; url: TextPart[]; title: TextPart[] };

/** A piece of a line. */
export type InlinePart =
  | BlockPart<InlinePart>
  | { type: 'text'; value: string }
  | { type: 'value'; expression: Expression }
  | { type: 'static'; node: PhrasingContent }
  /** Emphasis and the like: vanishes when empty. */
  | { type: 'span'; node: PhrasingContent; children: InlinePart[] }
  | { type: 'link'; node: PhrasingContent; url: TextPart[]; title: TextPart[] | null; children: InlinePart[] }
  /** An address that shows itself; `prefix` is what its target has before its text (`mailto:`). */
  | { type: 'address'; form: LinkForm; prefix: string; text: TextPart[] }
  | { type: 'image'; node: PhrasingContent; url: TextPart[]; title: TextPart[] | null; alt: TextPart[] }
  | { type: 'code'; node: PhrasingContent; text: TextPart[] }
  | { type: 'html'; node: PhrasingContent; text: TextPart[] };

/** A piece of a text that is not Markdown: an address, a title, code. */
export type TextPart =
  | BlockPart<TextPart>
  | { type: 'text'; value: string }
  | { type: 'value'; expression: Expression };
