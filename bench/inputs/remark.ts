import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

/** `remark-parse` alone: GFM and front matter, as we read documents too. */
export function remarkParsed(text: string): Root {
  return parser.parse(text);
}

/** `remark-stringify` alone, with GFM. */
export function remarkWritten(tree: Root): string {
  return writer.stringify(tree);
}
