import type { List, Nodes, Root } from 'mdast';
import { showsItself } from './links.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { noteStyle, styleOf } from './style.ts';

/** The choices of a group where Markdown offers several forms; missing properties are unknown. */
export interface MarkdownForm {
  /** The bullet of list items. */
  bullet?: Bullet;
  /** The bullet of task list items. */
  tick?: Bullet;
  /** The form of addresses: `https://x` or `<https://x>`. */
  link?: 'bare' | 'angle';
}

type Bullet = '*' | '-' | '+';

/**
 * The form that most of a text uses.
 * @throws {MinutebookError} `document/too-deep`.
 */
export function formOf(text: string): MarkdownForm {
  const root = noteStyle(parseMarkdown(text), text);
  const bullets = new Votes<Bullet>();
  const ticks = new Votes<Bullet>();
  const links = new Votes<'bare' | 'angle'>();
  for (const node of nodesOf(root)) {
    if (node.type === 'list' && node.ordered !== true) {
      const bullet = bulletOf(node);
      for (const { checked } of node.children) (typeof checked === 'boolean' ? ticks : bullets).add(bullet);
    }
    const { form } = styleOf(node);
    if (node.type === 'link' && (form === 'bare' || form === 'angle') && /^https?:/u.test(node.url))
      links.add(form);
  }
  const [bullet, tick, link] = [bullets.most(), ticks.most(), links.most()];
  return { ...(bullet && { bullet }), ...(tick && { tick }), ...(link && { link }) };
}

/**
 * Converts a document to a form. Changes the tree: lists that mix items with and without checkboxes are split if
 * necessary.
 */
export function inForm(root: Root, { bullet, tick = bullet, link }: MarkdownForm): Root {
  for (const node of nodesOf(root)) {
    if (link !== undefined && node.type === 'link' && showsItself(node)) setStyle(node, { form: link });
    if ('children' in node && node.children.some(({ type }) => type === 'list')) {
      node.children = node.children.flatMap((child) =>
        child.type === 'list' && child.ordered !== true ? inBullets(child, bullet, tick) : [child],
      ) as typeof node.children;
    }
  }
  return root;
}

function inBullets(list: List, bullet: Bullet | undefined, tick: Bullet | undefined): List[] {
  const parts: List[] = [];
  let last: boolean | undefined;
  for (const item of list.children) {
    const isTask = typeof item.checked === 'boolean';
    const current = parts.at(-1);
    if (current !== undefined && (isTask === last || bullet === tick)) current.children.push(item);
    else {
      const wanted = isTask ? tick : bullet;
      const part: List = { ...list, children: [item] };
      if (wanted !== undefined) setStyle(part, { bullet: wanted });
      parts.push(part);
    }
    last = isTask;
  }
  return parts;
}

function setStyle(node: Nodes, style: ReturnType<typeof styleOf>): void {
  node.data = { ...node.data, style: { ...styleOf(node), ...style } };
}

function bulletOf(list: List): Bullet | undefined {
  const { bullet } = styleOf(list);
  return bullet === '*' || bullet === '-' || bullet === '+' ? bullet : undefined;
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

class Votes<Value> {
  private readonly counts = new Map<Value, number>();

  add(value: Value | undefined): void {
    if (value !== undefined) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  most(): Value | undefined {
    const [first] = [...this.counts].sort(([, a], [, b]) => b - a);
    return first?.[0];
  }
}
