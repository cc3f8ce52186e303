import type { Nodes, PhrasingContent } from 'mdast';
import { canTouch } from '../../markdown/join.ts';
import { styleOf } from '../../markdown/style.ts';
import { EMPTY_COMMENT } from '../../markdown/text/quiet.ts';

/**
 * Cleans up inline content as Markdown does: no white space at the ends of lines, no breaks at the ends, no empty
 * nodes.
 * @param singleLine - For headings and table cells: line breaks become spaces.
 */
export function tidyLine(nodes: readonly PhrasingContent[], singleLine: boolean): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'break') {
      if (last === undefined || last.type === 'break') continue;
      if (singleLine) appendText(result, ' ');
      else {
        if (last.type === 'text') last.value = last.value.replace(/[ \t\n]+$/u, '');
        if (last.type === 'text' && last.value === '') result.pop();
        if (result.length > 0 && result.at(-1)?.type !== 'break') result.push(node);
      }
    } else if (node.type === 'text') {
      const lines = node.value.replace(/[ \t]*\n\s*/gu, singleLine ? ' ' : '\n');
      appendText(
        result,
        last === undefined || last.type === 'break' ? lines.replace(/^[ \t\n]+/u, '') : lines,
      );
    } else {
      result.push(node);
    }
  }
  for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.replace(/[ \t\n]+$/u, '');
      if (last.value !== '') break;
    } else if (last.type !== 'break') {
      break;
    }
    result.pop();
  }
  return result;
}

function appendText(nodes: PhrasingContent[], text: string): void {
  const last = nodes.at(-1);
  if (text === '') return;
  if (last?.type === 'text') last.value += text;
  else nodes.push({ type: 'text', value: text });
}

/**
 * Corrects the notes on blank lines: a blank line separates nodes that cannot touch, and lists and items are loose when
 * they contain one, as they will be parsed. Changes the tree.
 */
export function spaceOut(node: Nodes): void {
  if (!('children' in node)) return;
  let loose = false;
  const children: readonly Nodes[] = node.children;
  for (const [index, child] of children.entries()) {
    spaceOut(child);
    const before = children[index - 1];
    if (before === undefined) continue;
    const style = styleOf(child);
    if (style.tight === true && canTouch(before, child)) continue;
    loose = true;
    child.data = { ...child.data, style: { ...style, tight: false } };
  }
  if (node.type === 'list' || node.type === 'listItem') node.spread = loose;
}

/** Makes the content of a table cell writable: code with a backslash before a bar is split between the two. */
export function fitInCell(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'inlineCode') {
      return node.value.split(/(?<=\\)(?=\|)/u).flatMap((value, index): PhrasingContent[] => {
        const code = { ...node, value };
        return index === 0 ? [code] : [{ type: 'html', value: EMPTY_COMMENT }, code];
      });
    }
    return 'children' in node ? [{ ...node, children: fitInCell(node.children) } as PhrasingContent] : [node];
  });
}
