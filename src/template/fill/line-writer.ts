import type { PhrasingContent, Text } from 'mdast';
import { disarm } from '../../markdown/text/disarm.ts';

/**
 * Collects inline content: joins texts, remembers which of them are somebody's words, and disarms those,
 * except within links, where nothing is linked again.
 */
export class LineWriter {
  private readonly nodes: PhrasingContent[] = [];
  private readonly inLink: boolean;
  private text = '';
  private ranges: number[] = [];

  constructor(inLink: boolean) {
    this.inLink = inLink;
  }

  /** Text of the template, or made by a helper on purpose. */
  addText(text: string): void {
    this.text += text;
  }

  /** Text from outside. */
  addValue(text: string): void {
    if (text === '') return;
    this.ranges.push(this.text.length, this.text.length + text.length);
    this.text += text;
  }

  add(node: PhrasingContent): void {
    if (node.type === 'text') {
      this.addText(node.value);
      return;
    }
    this.flush();
    const last = this.nodes.at(-1);
    // Two emphases side by side have no Markdown of their own; they read as one.
    if (last !== undefined && mergeSpans(last, node)) return;
    this.nodes.push(node);
  }

  finish(): PhrasingContent[] {
    this.flush();
    return this.nodes;
  }

  private flush(): void {
    if (this.text === '') return;
    const value = this.inLink ? this.text : disarm(this.text, this.ranges);
    this.nodes.push({ type: 'text', value });
    this.text = '';
    this.ranges = [];
  }
}

function mergeSpans(last: PhrasingContent, node: PhrasingContent): boolean {
  if (last.type === 'inlineCode' && node.type === 'inlineCode') {
    last.value += node.value;
    return true;
  }
  if (last.type !== node.type) return false;
  if (last.type !== 'emphasis' && last.type !== 'strong' && last.type !== 'delete') return false;
  const [first, ...others] = (node as typeof last).children;
  const end = last.children.at(-1);
  if (first?.type === 'text' && end?.type === 'text') {
    last.children.splice(-1, 1, joinTexts(end, first), ...others);
  } else if (first !== undefined) {
    last.children.push(first, ...others);
  }
  return true;
}

function joinTexts(a: Text, b: Text): Text {
  return { type: 'text', value: a.value + b.value };
}
