import type { PhrasingContent, Text } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { withCodeSpans } from '../../markdown/text/code-spans.ts';
import { EMPTY_COMMENT, quietPieces, type TextTarget } from '../../markdown/text/quiet.ts';

export interface LinePosition {
  target: TextTarget;
  /** GitHub links nothing within a link. */
  inLink: boolean;
  /** It is part of a line whose remaining content is unknown. */
  nested: boolean;
}

/**
 * Collects inline content: joins texts, records which of them are values, and keeps those from linking and notifying on
 * GitHub.
 */
export class LineWriter {
  private readonly nodes: PhrasingContent[] = [];
  private readonly values = new Map<PhrasingContent, readonly number[]>();
  private readonly position: LinePosition;
  private text = '';
  private ranges: number[] = [];

  constructor(position: LinePosition) {
    this.position = position;
  }

  /** Adds text that the template contains or a helper generates on purpose. */
  addText(text: string): void {
    this.text += text;
  }

  /** Adds text from outside. */
  addValue(value: string): void {
    for (const node of withCodeSpans(value)) {
      if (node.type === 'inlineCode') {
        this.add(node);
        continue;
      }
      this.ranges.push(this.text.length, this.text.length + node.value.length);
      this.text += node.value;
    }
  }

  add(node: PhrasingContent): void {
    if (node.type === 'text') {
      this.addText(node.value);
      return;
    }
    this.flush();
    const last = this.nodes.at(-1);
    // Adjacent emphases cannot be written in Markdown; they are joined.
    if (last !== undefined && mergeSpans(last, node, this.position.target)) return;
    this.nodes.push(node);
  }

  finish(): PhrasingContent[] {
    this.flush();
    const { target, inLink, nested } = this.position;
    if (target === 'file' || inLink || this.values.size === 0) return this.nodes;
    const dollars = nested || countDollars(this.nodes) > 1;
    return this.nodes.flatMap((node, index): PhrasingContent[] => {
      const ranges = this.values.get(node);
      if (node.type !== 'text' || ranges === undefined) return [node];
      const followed = nested || index < this.nodes.length - 1;
      return quietNodes(quietPieces(node.value, { ranges, followed, dollars }));
    });
  }

  private flush(): void {
    if (this.text === '') return;
    const node: Text = { type: 'text', value: this.text };
    if (this.ranges.length > 0) this.values.set(node, this.ranges);
    this.nodes.push(node);
    this.text = '';
    this.ranges = [];
  }
}

function quietNodes(pieces: readonly string[]): PhrasingContent[] {
  return pieces.flatMap((value, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'html', value: EMPTY_COMMENT } as const]),
    ...(value === '' ? [] : [{ type: 'text', value } as const]),
  ]);
}

function countDollars(nodes: readonly PhrasingContent[]): number {
  return nodeText({ type: 'paragraph', children: [...nodes] }).split('$').length - 1;
}

function mergeSpans(last: PhrasingContent, node: PhrasingContent, target: TextTarget): boolean {
  if (last.type === 'inlineCode' && node.type === 'inlineCode') {
    last.value += node.value;
    return true;
  }
  if (last.type !== node.type) return false;
  if (last.type !== 'emphasis' && last.type !== 'strong' && last.type !== 'delete') return false;
  const { children } = node as typeof last;
  const [first] = children;
  const end = last.children.at(-1);
  if (first?.type !== 'text' || end?.type !== 'text') last.children.push(...children);
  // `@` and a name are harmless when separated.
  else if (target === 'conversation') last.children.push({ type: 'html', value: EMPTY_COMMENT }, ...children);
  else last.children.splice(-1, 1, { type: 'text', value: end.value + first.value }, ...children.slice(1));
  return true;
}
