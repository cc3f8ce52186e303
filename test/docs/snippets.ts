import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { remembering } from '../../src/model/remembering.ts';

/** A fenced block of a document for people. */
export interface Snippet {
  /** `README.md:12`, for the names of tests. */
  place: string;
  language: string;
  text: string;
}

/** The documents for people, from the root of the project. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

const documents = remembering<string, Root>();

function readDocument(file: string): Root {
  return documents(file, () => parseMarkdown(readFileSync(file, 'utf8'), { file }));
}

/** The fenced blocks of a document, in order. */
export function snippetsOf(file: string): Snippet[] {
  const snippets: Snippet[] = [];
  visit(readDocument(file), 'code', (node: Code) => {
    snippets.push({
      place: `${file}:${node.position?.start.line ?? 0}`,
      language: node.lang ?? '',
      text: `${node.value}\n`,
    });
  });
  return snippets;
}

/** The addresses of a document's links and images. */
export function linksOf(file: string): string[] {
  const links: string[] = [];
  visit(readDocument(file), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
  });
  return links;
}

/** The anchors that GitHub gives the headings of a document. */
export function anchorsOf(file: string): string[] {
  const anchors: string[] = [];
  visit(readDocument(file), 'heading', (node) => {
    const text = textOf(node).toLowerCase();
    anchors.push(text.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-'));
  });
  return anchors;
}

/** What stands as code in the first column of a document's tables of messages. */
export function messagesOf(file: string): string[] {
  const messages: string[] = [];
  visit(readDocument(file), 'table', (table) => {
    const [head, ...rows] = table.children;
    if (head === undefined || textOf(head.children[0]) !== 'message') return;
    for (const { children } of rows) {
      visit(children[0] ?? head, 'inlineCode', ({ value }) => {
        messages.push(value);
      });
    }
  });
  return messages;
}
