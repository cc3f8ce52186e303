import type { ListItem, Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { copyAlone, copyNode } from '../../markdown/copy-node.ts';
import { styleOf } from '../../markdown/style.ts';
import type { TextTarget } from '../../markdown/text/quiet.ts';
import { withoutControl } from '../../model/control-comments.ts';
import { Live } from '../helpers/helper.ts';
import type { Template } from '../parse/parse-template.ts';
import type { BlockPart, FlowNode, FlowPart } from '../parse/parts.ts';
import { embedInYaml, htmlWriter, quoteYaml } from './embed.ts';
import { evaluateContent } from './evaluate.ts';
import { fillLine, fillUrl } from './fill-line.ts';
import { fillText } from './fill-text.ts';
import { FlowWriter } from './flow-writer.ts';
import type { LinePosition } from './line-writer.ts';
import { runBlock } from './run-block.ts';
import { Scope } from './scope.ts';
import { fitInCell, spaceOut, tidyLine } from './tidy-line.ts';
import type { ViewShape } from './view-shape.ts';

export interface InstantiateOptions {
  /** Names in the shape may be missing from the view: they then have no value. */
  shape?: ViewShape;
  /**
   * The target of the document. In a conversation on GitHub, empty comments keep values from notifying and linking; in
   * a file values are written as they are. Default: a conversation.
   */
  target?: TextTarget;
}

/**
 * Fills a template with a view: plain data, of which only own properties are read.
 *
 * Values enter the tree as text, whatever they contain. A paragraph, heading, list item, list or quote whose
 * expressions leave it empty is omitted. The view is not changed, and the caller owns the tree.
 * @throws {MinutebookError} `template/unknown-name`, `template/argument`, with the location in the template.
 */
export function instantiate(template: Template, view: unknown, options: InstantiateOptions = {}): Root {
  const writer = new FlowWriter();
  writeFlow(template.parts, Scope.of(view, options.shape, options.target), writer);
  const root: Root = { type: 'root', children: writer.nodes as RootContent[] };
  spaceOut(root);
  return root;
}

function writeFlow(parts: readonly FlowPart[], scope: Scope, writer: FlowWriter, leading?: boolean): void {
  let first = leading;
  for (const part of parts) {
    if (part.type === 'block') writeBlock(part, scope, writer, first);
    else writeNode(part, scope, writer, first ?? styleOf(part.node).tight === true);
    first = undefined;
  }
}

/** @param leading - Whether no blank line precedes its first node; by default as in the template. */
function writeBlock(
  part: BlockPart<FlowPart>,
  scope: Scope,
  writer: FlowWriter,
  leading: boolean | undefined,
): void {
  const count = writer.nodes.length;
  for (const [index, { branch, scope: inner }] of runBlock(part.block, scope).entries()) {
    writeFlow(part.branches[branch], inner, writer, index === 0 ? (leading ?? part.tight) : !part.gap);
  }
  if (writer.nodes.length === count) writer.skip(leading ?? part.tight);
}

function writeNode(part: FlowNode, scope: Scope, writer: FlowWriter, tight: boolean): void {
  const nodes = fillNode(part, scope);
  if (nodes.length === 0) writer.skip(tight);
  for (const [index, node] of nodes.entries())
    writer.add(node, index === 0 ? tight : styleOf(node).tight === true);
}

/** Fills a part: usually one node, none when it is empty, several when a value is Markdown. */
function fillNode(part: FlowNode, scope: Scope): Nodes[] {
  switch (part.type) {
    case 'static':
      return [copyNode(part.node)];
    case 'container':
      return fillContainer(part.node, part.children, scope);
    case 'row': {
      const cells = part.parts.map((line, index): TableCell => {
        const children = tidyLine(fillLine(line, scope, positionIn(scope)), true);
        return { ...(copyAlone(part.cells[index] ?? part.node) as TableCell), children: fitInCell(children) };
      });
      return [{ ...copyAlone(part.node), children: cells } as Nodes];
    }
    case 'phrasing':
      return fillPhrasing(part, scope);
    case 'literal':
      return fillLiteral(part, scope);
    default: {
      const url = fillUrl(part.url, scope);
      return url === undefined
        ? []
        : [{ ...copyAlone(part.node), url, title: fillText(part.title, scope) || null } as Nodes];
    }
  }
}

function fillContainer(node: Nodes, parts: readonly FlowPart[], scope: Scope): Nodes[] {
  const writer = new FlowWriter();
  writeFlow(parts, scope, writer);
  if (writer.nodes.length === 0 && parts.length > 0) return [];
  const filled = { ...copyAlone(node), children: writer.nodes } as Nodes;
  if (filled.type === 'listItem') dropStrayCheckbox(filled);
  return [filled];
}

/** Removes a checkbox that is not followed by a paragraph. */
function dropStrayCheckbox(item: ListItem): void {
  if (item.children[0]?.type !== 'paragraph') item.checked = null;
}

function fillPhrasing(
  { node, children, sole }: Extract<FlowNode, { type: 'phrasing' }>,
  scope: Scope,
): Nodes[] {
  if (sole !== null && sole.type === 'call' && node.type === 'paragraph') {
    const content = evaluateContent(sole, scope);
    if (content instanceof Live && content.flow !== null)
      return content.flow.map((block) => copyNode<Nodes>(block));
  }
  const singleLine = node.type === 'heading' && styleOf(node).setext !== true;
  const line: PhrasingContent[] = tidyLine(fillLine(children, scope, positionIn(scope)), singleLine);
  return line.length === 0 ? [] : [{ ...copyAlone(node), children: line } as Nodes];
}

function positionIn({ target }: Scope): LinePosition {
  return { target, inLink: false, nested: false };
}

function fillLiteral({ node, text }: Extract<FlowNode, { type: 'literal' }>, scope: Scope): Nodes[] {
  switch (node.type) {
    case 'html': {
      const value = withoutControl(fillText(text, scope, htmlWriter(scope.target)));
      return value.trim() === '' ? [] : [{ ...copyAlone(node), value }];
    }
    case 'yaml':
      return [{ ...copyAlone(node), value: quoteYaml(fillText(text, scope, embedInYaml)) }];
    default:
      return [{ ...copyAlone(node), value: fillText(text, scope).replace(/\n$/u, '') } as Nodes];
  }
}
