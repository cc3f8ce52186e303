import type { PhrasingContent } from 'mdast';
import { EMPTY_COMMENT } from '../../markdown/text/quiet.ts';

/** The content of a table cell so that it can be written: code with a backslash before a bar is cut between them. */
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
