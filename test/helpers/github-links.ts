import type { Nodes } from 'mdast';

/**
 * Text that GitHub links, notifies or typesets in a conversation, after Markdown is rendered. Based on its
 * documentation (autolinked references and URLs, mathematical expressions) and on cmark-gfm and html-pipeline, whose
 * `\w` is ASCII.
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
/** Replaces a comment between `$` and the formula that it would open. */
const BARRIER = '\ue000';
const FORMULA = /\$\$[\s\S]*\$\$|\$`[^`]+`\$|\$(?![\s$\ue000])[^$]*?[^\s$]\$/u;

/**
 * Returns the texts of a tree that GitHub would link or typeset in a conversation although they are not written as
 * links; empty when there are none.
 */
export function linkedByGitHub(tree: Nodes): string[] {
  const found = textsOf(tree).flatMap((text) => LINKED.flatMap((pattern) => pattern.exec(text)?.[0] ?? []));
  for (const line of linesOf(tree)) found.push(...(FORMULA.exec(line) ?? []));
  return found;
}

/** Returns the texts that GitHub searches: node by node, without those of links and code. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'html') return shownInHtml(node.value);
  if (node.type === 'link' || node.type === 'linkReference') return [];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

/** Returns the texts of HTML that a browser shows. */
function shownInHtml(html: string): string[] {
  return html
    .split(/<!--[\s\S]*?-->|<[^>]*>/u)
    .map((text) => text.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))));
}

/** Returns each paragraph, heading and cell as one text. */
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
