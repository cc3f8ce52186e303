import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { scrolling } from './parts.ts';
import { pieChart } from './pie-chart.ts';
import { SAFE } from './safe-schema.ts';

export interface DocumentOptions {
  /** Prefix of all ids, so that they are unique on a page with several documents; null: no ids. */
  prefix?: string | null;
  /** The target of a relative address; null: only the text of the link is kept. Default: always null. */
  linkTo?: (address: string) => string | null;
}

/**
 * Renders a Markdown document as GitHub does. HTML in it is limited to what GitHub allows; images become links, so that
 * a page makes no requests. Elements keep the `position` of their source. A document that is nested too deep is shown
 * as source.
 */
export function documentView(text: string, options: DocumentOptions = {}): Element {
  try {
    return h('div.markdown-body', documentContent(text, options));
  } catch (error) {
    if (!isMinutebookError(error) && !(error instanceof RangeError)) throw error;
    return h('div.markdown-body', [h('pre', { tabIndex: 0 }, text)]);
  }
}

/**
 * Renders a line of Markdown without ids and blocks, for lists and tables; anything but a single paragraph is shown as
 * source.
 */
export function phrase(text: string): ElementContent[] {
  const [only, ...more] = documentView(text, { prefix: null }).children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  const isParagraph = only?.type === 'element' && only.tagName === 'p' && more.length === 0;
  return isParagraph ? only.children : [{ type: 'text', value: text }];
}

/** The maximum depth of HTML elements. The Markdown parser has its own limit, but HTML can be nested deeper. */
const DEEPEST = 400;

function isDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

interface Context {
  prefix: string | null;
  linkTo: (address: string) => string | null;
  ids: ReadonlySet<string>;
  /** Links cannot contain links. */
  inLink: boolean;
  /** The parent element; null at the top. */
  parent: string | null;
}

/** Elements that are only valid inside these parents; elsewhere only their content is kept. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  rt: ['ruby'],
  rp: ['ruby'],
};

function documentContent(
  text: string,
  { prefix = 'user-content-', linkTo = () => null }: DocumentOptions,
): ElementContent[] {
  const source = toHast(parseMarkdown(text), { allowDangerousHtml: true, clobberPrefix: '' });
  const tree = raw(source, { file: new VFile(text) });
  if (isDeep(tree)) throw new RangeError('HTML nests too deeply.');
  const safe = sanitize(tree, { ...SAFE, clobberPrefix: prefix ?? '' }) as Root | ElementContent;
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [safe] };
  const context = { prefix, linkTo, ids: giveIds(root, prefix), inLink: false, parent: null };
  return root.children.flatMap((node) => shown(node as ElementContent, context));
}

/** Gives headings the ids that GitHub gives them; of duplicate ids only the first is kept. Returns all ids. */
function giveIds(root: Root, prefix: string | null): Set<string> {
  const ids = new Set<string>();
  const slugger = new GithubSlugger();
  visit(root, 'element', ({ tagName, properties, children }) => {
    if (prefix !== null && properties.id === undefined && /^h[1-6]$/u.test(tagName)) {
      properties.id = prefix + slugger.slug(textOf(children));
    }
    const id = String(properties.id ?? '');
    if (prefix === null || !/^\S+$/u.test(id) || ids.has(id)) delete properties.id;
    else ids.add(id);
  });
  return ids;
}

function shown(node: ElementContent, context: Context): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  if (tagName === 'img') return imageLink(node, context);
  const chart = chartIn(node);
  if (chart !== null) return [chart];
  const isLink = tagName === 'a';
  const isMisplaced = PARENTS[tagName]?.includes(context.parent ?? '') === false;
  if (isMisplaced || (isLink && context.inLink)) {
    return node.children.flatMap((child) => shown(child, context));
  }
  const inside = { ...context, inLink: context.inLink || isLink, parent: tagName };
  const element = { ...node, children: node.children.flatMap((child) => shown(child, inside)) };
  if (isLink) element.properties = linked(properties, context);
  // A link without text shows its URL.
  if (isLink && element.properties.href !== undefined && textOf(element.children).trim() === '') {
    element.children = [{ type: 'text', value: String(properties.href) }];
  }
  if (tagName === 'td' || tagName === 'th') {
    const { align, ...rest } = properties;
    element.properties = typeof align === 'string' ? { ...rest, className: [`align-${align}`] } : rest;
  }
  if (tagName === 'input') {
    element.properties = { ...properties, ariaLabel: properties.checked === true ? 'Done' : 'To do' };
  }
  if (tagName === 'pre') element.properties = { ...properties, tabIndex: 0 };
  return [tagName === 'table' ? scrolling('Table', [element]) : element];
}

/** Renders a code block that GitHub renders as a chart; null for others. */
function chartIn({ tagName, children, position }: Element): Element | null {
  const [code] = children;
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return null;
  if (![code.properties.className].flat().includes('language-mermaid')) return null;
  const chart = pieChart(textOf(code));
  return chart === null || position === undefined ? chart : { ...chart, position };
}

function imageLink({ properties, position }: Element, { inLink }: Context): ElementContent[] {
  const { src, alt } = properties;
  const words = typeof alt === 'string' && alt.trim() !== '' ? alt : 'image';
  if (typeof src !== 'string' || inLink || !isElsewhere(src)) return [{ type: 'text', value: words }];
  return [{ ...h('a', { href: src, rel: 'nofollow' }, words), ...(position !== undefined && { position }) }];
}

function linked(
  { href, ...properties }: Element['properties'],
  { prefix, linkTo, ids }: Context,
): Element['properties'] {
  if (typeof href !== 'string') return properties;
  if (isElsewhere(href)) return { ...properties, href, rel: ['nofollow'] };
  const target = href.startsWith('#') ? fragmentOf(href, prefix ?? '', ids) : linkTo(href);
  return target === null ? properties : { ...properties, href: target };
}

function isElsewhere(address: string): boolean {
  return /^(?:https?:\/\/[^\s/?#]|mailto:[^\s?])/iu.test(address);
}

function fragmentOf(href: string, prefix: string, ids: ReadonlySet<string>): string | null {
  const id = prefix + href.slice(1);
  if (ids.has(id)) return `#${id}`;
  try {
    const decoded = decodeURIComponent(id);
    return ids.has(decoded) ? `#${encodeURIComponent(decoded)}` : null;
  } catch {
    return null;
  }
}
