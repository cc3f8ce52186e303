import type { Nodes } from 'mdast';

/**
 * What GitHub links, notifies or typesets in a conversation, after Markdown is rendered. Written from its documentation
 * (autolinked references and URLs, mathematical expressions) and from cmark-gfm and html-pipeline, whose `\w` is ASCII.
 */
const LINKED: readonly RegExp[] = [
  /(?:^|\W)@[a-z\d]/iu,
  /#\d/u,
  /(?:^|\W)gh-\d/iu,
  /(?:^|\W)ghsa-[\da-z]/iu,
  /(?:https?|ftp):\/\//iu,
  /www\.\S/iu,
  /[\w.+-]@[\w-]+(?:\.[\w-]+)*\.[\w-]*[a-z]/iu,
  /(?:^|\W)(?=[\da-f]*[a-f]|[\da-f]{40})[\da-f]{7,40}(?!\w)/iu,
];
/** A comment between `$` and what it would open. */
const BARRIER = '\ue000';
const FORMULA = /\$\$[\s\S]*\$\$|\$`[^`]+`\$|\$(?![\s$\ue000])[^$]*?[^\s$]\$/u;

/** What GitHub would make of a tree in a conversation that is not written as a link there. Empty: nothing. */
export function linkedByGitHub(tree: Nodes): string[] {
  const found = textsOf(tree).flatMap((text) => LINKED.flatMap((pattern) => pattern.exec(text)?.[0] ?? []));
  for (const line of linesOf(tree)) found.push(...(FORMULA.exec(line) ?? []));
  return found;
}

/** Texts in which GitHub looks: node by node, without those of links and code. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'html') return shownInHtml(node.value);
  if (node.type === 'link' || node.type === 'linkReference') return [];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

/** The texts that a browser shows of HTML. */
function shownInHtml(html: string): string[] {
  return html
    .split(/<!--[\s\S]*?-->|<[^>]*>/u)
    .map((text) => text.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))));
}

/** Paragraphs, headings and cells as one text each. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [flat(node)];
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

function flat(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return `\`${node.value.replace(/[$`]/gu, 'x')}\``;
  if (node.type === 'link' || node.type === 'linkReference') return ' ';
  if ('children' in node) return node.children.map(flat).join('');
  return BARRIER;
}
