import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { noteStyle } from '../../src/markdown/style.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';

const item = (value: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'list',
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        },
      ],
    },
  ],
});

it.each([
  ['src,permission: restrict fs_node & *.binding <T>', 'src,permission: restrict fs_node & *.binding \\<T>'],
  ['Q&A, Other', 'Q&A, Other'],
  ['[In Progress] Clarify Policy', '[In Progress] Clarify Policy'],
  ['[x] done', '\\[x] done'],
  ['#12 is open', '#12 is open'],
  ['# heading', '\\# heading'],
  ['fs_node and __proto__x', 'fs_node and __proto__x'],
  ['a * b * c', 'a * b * c'],
  ['*.js and *.ts', '*.js and *.ts'],
  ['*emphasis*', '\\*emphasis*'],
  ['a ~ b ~ c', 'a ~ b ~ c'],
  ['~~gone~~', '\\~~gone~~'],
  ['use `fs` here', 'use \\`fs` here'],
  ['a lone ` mark', 'a lone ` mark'],
  ['a &amp; b', 'a \\&amp; b'],
  ['a &copy b & c', 'a &copy b & c'],
  ['a < b > c', 'a < b > c'],
  ['Map<K, V>', 'Map<K, V>'],
  ['<!-- x -->', '\\<!-- x -->'],
  ['[text](url)', '\\[text](url)'],
  ['a[0] and b[1]', 'a\\[0] and b\\[1]'],
  ['[v18.x] deps: update', '\\[v18.x] deps: update'],
  ['[In Progress] doc: fix', '[In Progress] doc: fix'],
  ['1. first', '1\\. first'],
  ['1.5 is more', '1.5 is more'],
  ['- dash', '\\- dash'],
  ['-x flag', '-x flag'],
  ['+1', '+1'],
  ['> quote', '\\> quote'],
  ['a > b', 'a > b'],
  ['---', '\\---'],
  ['C:\\path', 'C:\\path'],
  ['a\\*b', 'a\\\\*b'],
  ['a | b', 'a | b'],
  ['undici@5.28.3', 'undici@5.28.3'],
  ['50% (of $5) = "x"', '50% (of $5) = "x"'],
])('the item %j is written %j', (value, markdown) => {
  expect(toMarkdown(item(value))).toBe(`* ${markdown}\n`);
});

it.each([
  { name: 'bullets of each list', markdown: '* a\n* b\n\ntext\n\n- c\n- d\n\n+ e\n' },
  { name: 'numbers and their ends', markdown: '3) a\n4) b\n\ntext\n\n1. c\n1. d\n' },
  {
    name: 'the lone asterisk of a sentence',
    markdown: '*Extracted from **x-agenda** labeled issues from the **nodejs org**.\n',
  },
  { name: 'two spaces in a heading', markdown: '# Node.js  Security WorkGroup Meeting\n' },
  {
    name: 'every form of link',
    markdown: '<https://a.b/c> https://a.b/d [x](https://a.b/e) me@a.bc www.a.bc\n',
  },
  {
    name: 'bare addresses at the end of sentences',
    markdown: 'see https://a.b/c. Or (https://a.b/d), or https://a.b/e_f: good\n',
  },
  { name: 'tight and loose items in one list', markdown: '* a\n* b\n\n* c\n  * d\n* e\n' },
  { name: 'a list right after a paragraph, with a margin', markdown: 'TSC\n  * 26/07\n  * 12/07\n' },
  { name: 'a list right after a heading', markdown: '## Items\n* a\n' },
  { name: 'tasks', markdown: '- [X] a\n- [x] b\n- [ ] c\n' },
  { name: 'markers of emphasis', markdown: '__a__ **b** _c_ *d* ~~e~~\n' },
  { name: 'rules', markdown: 'a\n\n---\n\nb\n\n***\n\n* * *\n' },
  {
    name: 'comments and HTML',
    markdown: '<!-- generated -->\n\n<details>\n\na <kbd>b</kbd>\n\n</details>\n',
  },
  { name: 'hard breaks', markdown: 'a\\\nb  \nc\n' },
  { name: 'fences', markdown: '~~~js\na\n~~~\n\n```\nb\n```\n' },
  { name: 'underlined headings', markdown: 'a\n=\n\nb\n-\n' },
  { name: 'front matter', markdown: '---\ntitle: x\n---\n\n# x\n' },
  { name: 'tables', markdown: '| a | b |\n| --- | --: |\n| c \\| d | `e` |\n| f | |\n' },
  {
    name: 'definitions and footnotes',
    markdown: '[a][b] and [c], note[^1]\n\n[b]: https://x.y "t"\n\n[c]: <a b>\n\n[^1]: text\n',
  },
])('keeps $name', ({ markdown }) => {
  expect(toMarkdown(noteStyle(parseMarkdown(markdown), markdown))).toBe(markdown);
});

it('keeps the escape that stops an alert at the start of a quote', () => {
  const quote: Root = {
    type: 'root',
    children: [
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: '[!NOTE]' }] }],
      },
    ],
  };
  expect(toMarkdown(quote)).toBe('> \\[!NOTE]\n');
});

it('keeps the escapes of brackets that a definition would make a link', () => {
  const source = '\\[x] and \\[y]\n\n[x]: https://example.org\n';
  expect(toMarkdown(parseMarkdown(source))).toBe(source);
});

const corpus = new URL('../../../shared/seeds/', import.meta.url);
describe.skipIf(!existsSync(corpus))('the seed documents (found next to the project)', () => {
  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('%s reads the same after writing', (file) => {
    const source = readFileSync(new URL(file, corpus), 'utf8');
    const tree = noteStyle(parseMarkdown(source), source);
    expect(readingOf(parseMarkdown(toMarkdown(tree)))).toEqual(readingOf(tree));
  });
});

it.each([
  { name: 'quotes on one line', text: '>'.repeat(10_000) },
  { name: 'spaced quotes', text: `${'> '.repeat(10_000)}a` },
  { name: 'bullets on one line', text: `${'* '.repeat(10_000)}a` },
  { name: 'mixed marks', text: `${'> - '.repeat(10_000)}a` },
  {
    name: 'indented lists',
    text: Array.from({ length: 600 }, (_, level) => `${'  '.repeat(level)}* a`).join('\n'),
  },
])('refuses $name that nest too deeply', ({ text }) => {
  expect(() => parseMarkdown(`# a\n\n${text}`, { file: 'x.md' })).toThrow(
    expect.objectContaining({ code: 'document/too-deep', place: expect.objectContaining({ file: 'x.md' }) }),
  );
});

it('reads a rule of ten thousand dashes and code that is indented far', () => {
  expect(parseMarkdown('-'.repeat(10_000)).children[0]?.type).toBe('thematicBreak');
  expect(parseMarkdown(`${' '.repeat(10_000)}a`).children[0]?.type).toBe('code');
});

it.each(['a*~~ (a*~~)', 'a*~ (a*~)', '中文*~~> (中文*~~>)', '_~a_~a', 'a~* (a~*)'])(
  'writes %s so that markers which touch each other open nothing',
  (value) => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    };
    expect(readingOf(parseMarkdown(toMarkdown(tree)))).toEqual(readingOf(tree));
  },
);
