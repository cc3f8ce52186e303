import type { Nodes, PhrasingContent, RowContent } from 'mdast';
import type { LinkForm } from '../../markdown/style.ts';
import type { BlockTag, Expression } from './expression.ts';

/** A block and the content of its branches: flow, inline content or text. */
export interface BlockPart<Part> {
  type: 'block';
  block: BlockTag;
  branches: [Part[], Part[]];
  /** For flow: whether a blank line separates two passes of a loop, and whether none precedes the first. */
  gap: boolean;
  tight: boolean;
}

/** A part of a flow: block content, list items, table rows. */
export type FlowPart = BlockPart<FlowPart> | FlowNode;

export type FlowNode =
  /** Without any expression. */
  | { type: 'static'; node: Nodes }
  /** A quote, list, item, table or footnote: omitted when all its children are, if it has any in the template. */
  | { type: 'container'; node: Nodes; children: FlowPart[] }
  | { type: 'row'; node: RowContent | Nodes; cells: Nodes[]; parts: InlinePart[][] }
  /** A paragraph or heading. `sole`: its only value, which may turn out to be blocks. */
  | { type: 'phrasing'; node: Nodes; children: InlinePart[]; sole: Expression | null }
  /** Code, HTML, front matter: a single text. */
  | { type: 'literal'; node: Nodes & { value: string }; text: TextPart[] }
  | { type: 'definition'; node: Nodes; url: TextPart[]; title: TextPart[] };

export type InlinePart =
  | BlockPart<InlinePart>
  | { type: 'text'; value: string }
  | { type: 'value'; expression: Expression }
  | { type: 'static'; node: PhrasingContent }
  /** Emphasis and similar spans: omitted when empty. */
  | { type: 'span'; node: PhrasingContent; children: InlinePart[] }
  | { type: 'link'; node: PhrasingContent; url: TextPart[]; title: TextPart[] | null; children: InlinePart[] }
  /** An address that is its own text; `prefix` is the part of the target before the text (`mailto:`). */
  | { type: 'address'; form: LinkForm; prefix: string; text: TextPart[] }
  | { type: 'image'; node: PhrasingContent; url: TextPart[]; title: TextPart[] | null; alt: TextPart[] }
  | { type: 'code'; node: PhrasingContent; text: TextPart[] }
  | { type: 'html'; node: PhrasingContent; text: TextPart[] };

/** A part of a text that is not Markdown: a URL, a title, code. */
export type TextPart =
  | BlockPart<TextPart>
  | { type: 'text'; value: string }
  | { type: 'value'; expression: Expression };
