import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';

/**
 * Parses a file so that offsets refer to its text: the parser does not count a byte order mark.
 * @throws {MinutebookError} `document/too-deep`
 */
export function parseSource(text: string, options: { file: string }): Root {
  const tree = parseMarkdown(text, options);
  if (text.startsWith('\uFEFF')) {
    visit(tree, ({ position }) => {
      if (position?.start.offset !== undefined) position.start.offset += 1;
      if (position?.end.offset !== undefined) position.end.offset += 1;
    });
  }
  return tree;
}
