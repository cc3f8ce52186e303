import type { List, Nodes, PhrasingContent } from 'mdast';
import { styleOf } from '../../markdown/style.ts';

/**
 * Collects block content the way Markdown would read it: nodes of one kind on adjacent lines become one paragraph,
 * quote or list, and lists with the same bullet are joined.
 */
export class FlowWriter {
  readonly nodes: Nodes[] = [];
  /** A blank line stood next to an empty part. */
  private gap = false;

  /** @param tight - No blank line precedes it. */
  add(node: Nodes, tight: boolean): void {
    const close = tight && !this.gap;
    this.gap = false;
    const last = this.nodes.at(-1);
    if (last !== undefined && merge(last, node, close)) return;
    setTight(node, close && last !== undefined);
    this.nodes.push(node);
  }

  /** Skips an empty part; its blank line stays. */
  skip(tight: boolean): void {
    this.gap ||= !tight;
  }
}

function setTight(node: Nodes, tight: boolean): void {
  const { tight: _tight, ...style } = styleOf(node);
  node.data = { ...node.data, style: { ...style, tight } };
}

function merge(last: Nodes, node: Nodes, tight: boolean): boolean {
  if (last.type === 'list' && node.type === 'list' && isSameList(last, node)) {
    const [first, ...others] = node.children;
    if (first !== undefined) setTight(first, tight);
    if (first !== undefined) last.children.push(first, ...others);
    return true;
  }
  if (!tight || last.type !== node.type) return false;
  if (last.type === 'paragraph') {
    last.children.push({ type: 'text', value: '\n' }, ...(node as typeof last).children);
    last.children = mergeTexts(last.children);
    return true;
  }
  if (last.type === 'blockquote') {
    const writer = new FlowWriter();
    for (const child of last.children) writer.add(child, styleOf(child).tight === true);
    for (const [index, child] of (node as typeof last).children.entries()) {
      writer.add(child, index === 0 || styleOf(child).tight === true);
    }
    last.children = writer.nodes as typeof last.children;
    return true;
  }
  return false;
}

function isSameList(a: List, b: List): boolean {
  const bullet = (list: List): string => styleOf(list).bullet ?? (list.ordered === true ? '.' : '*');
  return (a.ordered === true) === (b.ordered === true) && bullet(a) === bullet(b);
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else result.push(node);
  }
  return result;
}
