import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const documents = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** CommonMark with GitHub's extensions and YAML front matter: what a file is written in. */
export function parseDocument(text: string): Root {
  return documents.parse(text);
}

/** CommonMark with GitHub's extensions: what a part of a file is written in. */
export function parseFragment(text: string): Root {
  return markdown.parse(text);
}
