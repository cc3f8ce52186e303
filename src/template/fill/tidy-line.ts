import type { PhrasingContent } from 'mdast';

/**
 * Inline content as Markdown keeps it: no white space at the ends of lines, no breaks at the ends, nothing empty.
 * @param singleLine - Headings and table cells: line breaks become spaces.
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
