import type { Nodes, Parents } from 'mdast';
import { copyAlone, copyNode } from '../../markdown/copy-node.ts';
import { styleOf } from '../../markdown/style.ts';
import { compileHtml, compileInline, compileText, hasMarks, refuseMarks } from './compile-inline.ts';
import type { Marks } from './nest-blocks.ts';
import type { BlockPart, FlowNode, FlowPart } from './parts.ts';
import type { Region } from './region.ts';
import type { BlockNode, BranchIndex } from './token.ts';
import { isInside } from './token.ts';

/** A block that covers whole nodes, and the branch of it that a pattern shows. */
export interface PlacedBlock {
  node: BlockNode;
  branch: BranchIndex;
  region: Extract<Region, { level: 'flow' }>;
}

/** Compiles the children of a container, with the blocks that cover some of them. */
export function compileFlow(
  parent: Parents,
  placed: readonly PlacedBlock[],
  marks: Marks,
  found: Map<BlockNode, BlockPart<FlowPart>>,
): FlowPart[] {
  const here = placed.filter(({ region }) => region.parent === parent);
  return compileRange(0, parent.children.length, here);

  function compileRange(from: number, to: number, blocks: readonly PlacedBlock[]): FlowPart[] {
    const parts: FlowPart[] = [];
    for (let index = from; index < to; ) {
      const outermost = blocks.find(
        ({ node, region }) => region.from === index && !blocks.some((other) => isInside(node, other.node)),
      );
      const child: Nodes | undefined = parent.children[index];
      if (outermost !== undefined) {
        const inner = blocks.filter(({ node }) => isInside(node, outermost.node));
        const part = makeBlock(
          outermost,
          child,
          compileRange(outermost.region.from, outermost.region.to, inner),
        );
        found.set(outermost.node, part);
        parts.push(part);
        index = outermost.region.to;
      } else {
        if (child !== undefined) parts.push(compileNode(child, placed, marks, found));
        index += 1;
      }
    }
    return parts;
  }
}

function makeBlock(
  { node, branch, region }: PlacedBlock,
  first: Nodes | undefined,
  parts: FlowPart[],
): BlockPart<FlowPart> {
  const tight = first !== undefined && styleOf(first).tight === true;
  return {
    type: 'block',
    block: node.block,
    branches: branch === 0 ? [parts, []] : [[], parts],
    gap: region.gap,
    tight,
  };
}

function compileNode(
  node: Nodes,
  placed: readonly PlacedBlock[],
  marks: Marks,
  found: Map<BlockNode, BlockPart<FlowPart>>,
): FlowNode {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      if (!hasMarks(node)) return { type: 'static', node: copyNode(node) };
      const children = compileInline(node.children, marks);
      const [only] = children;
      return {
        type: 'phrasing',
        node: copyAlone(node),
        children,
        sole: children.length === 1 && only?.type === 'value' ? only.expression : null,
      };
    }
    case 'tableRow':
      return {
        type: 'row',
        node: copyAlone(node),
        cells: node.children.map(copyAlone),
        parts: node.children.map((cell) => compileInline(cell.children, marks)),
      };
    case 'code':
      refuseMarks([node.lang, node.meta], "a code block's first line", marks);
      return hasMarks(node)
        ? { type: 'literal', node: copyAlone(node), text: compileText(node.value, marks) }
        : { type: 'static', node: copyNode(node) };
    case 'html':
      return hasMarks(node)
        ? { type: 'literal', node: copyAlone(node), text: compileHtml(node.value, marks) }
        : { type: 'static', node: copyNode(node) };
    case 'yaml':
      return hasMarks(node)
        ? { type: 'literal', node: copyAlone(node), text: compileText(node.value, marks) }
        : { type: 'static', node: copyNode(node) };
    case 'definition':
      refuseMarks([node.identifier, node.label], 'the name of a definition', marks);
      return {
        type: 'definition',
        node: copyAlone(node),
        url: compileText(node.url, marks),
        title: compileText(node.title ?? '', marks),
      };
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      if (node.type === 'footnoteDefinition')
        refuseMarks([node.identifier, node.label], 'the name of a footnote', marks);
      return { type: 'container', node: copyAlone(node), children: compileFlow(node, placed, marks, found) };
    default:
      return { type: 'static', node: copyNode(node) };
  }
}
